import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { MAX_RULES_BYTES } from '#contract/choices.ts';
import { useClient } from '../../client/context.tsx';
import { readFile } from '../../client/read-file.ts';
import { toClientError, useQuery } from '../../client/use-operation.ts';
import { useErrorText } from '../../i18n/error-text.ts';
import { useInterfaceLocale } from '../../i18n/provider.tsx';
import { Button } from '../../ui/controls/Button.tsx';
import { Alert } from '../../ui/status/Alert.tsx';
import styles from './SettingsScreen.module.css';

/** Which rules cut sentences: the built-in ones, or an agency's own file in SRX. */
export function SentenceRules() {
  const { t } = useTranslation('sentences');
  const errorText = useErrorText();
  const client = useClient();
  const { data, replace } = useQuery('segmentation.rules', {}, ['settings']);
  const [failure, setFailure] = useState<string | null>(null);
  const picker = useRef<HTMLInputElement>(null);
  const use = async (file: File | null) => {
    setFailure(null);
    try {
      const rules = file === null ? null : await readFile(file, MAX_RULES_BYTES);
      replace(await client.invoke('segmentation.use', { file: rules }));
    } catch (thrown) {
      setFailure(errorText(toClientError(thrown)));
    }
  };
  return (
    <section className={styles.section} aria-labelledby="settings-sentences">
      <h2 id="settings-sentences" className={styles.heading}>
        {t('title')}
      </h2>
      <p className={styles.muted}>{t('hint')}</p>
      {failure === null ? null : <Alert severity="error">{failure}</Alert>}
      {data === null ? null : (
        <p>{data.name === null ? t('builtIn') : t('own', { name: `\u2068${data.name}\u2069` })}</p>
      )}
      <Problems problems={data?.problems ?? []} />
      <input
        ref={picker}
        type="file"
        accept=".srx,.xml"
        hidden
        aria-label={t('choose')}
        onChange={(event) => {
          const [file] = event.currentTarget.files ?? [];
          event.currentTarget.value = '';
          if (file) void use(file);
        }}
      />
      <div className={styles.rules}>
        <Button onPress={() => picker.current?.click()}>{t('choose')}</Button>
        {data?.name ? (
          <Button kind="quiet" onPress={() => void use(null)}>
            {t('reset')}
          </Button>
        ) : null}
      </div>
    </section>
  );
}

type Problem = { readonly line: number; readonly reason: string; readonly detail: string };

/** More are told by `balagh segment --srx`. */
const MOST_SHOWN = 20;

function Problems({ problems }: { problems: readonly Problem[] }) {
  const { t } = useTranslation('sentences');
  const { formats } = useInterfaceLocale();
  if (problems.length === 0) return null;
  return (
    <>
      <p>{t('problems')}</p>
      <ul className={styles.problems}>
        {problems.slice(0, MOST_SHOWN).map(({ line, reason, detail }) => (
          <li key={`${line} ${reason} ${detail}`}>
            {t('line', { line: formats.integer(line) })} <bdi dir="ltr">{detail}</bdi>
          </li>
        ))}
      </ul>
    </>
  );
}
