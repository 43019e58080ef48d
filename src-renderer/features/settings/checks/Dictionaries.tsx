import { RotateCw } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { DictionaryState } from '#contract/spelling.ts';
import { useClient } from '../../../client/context.tsx';
import { useAction, useQuery } from '../../../client/use-operation.ts';
import { useErrorText } from '../../../i18n/error-text.ts';
import { useInterfaceLocale } from '../../../i18n/provider.tsx';
import { Button } from '../../../ui/controls/Button.tsx';
import { Alert } from '../../../ui/status/Alert.tsx';
import { useToasts } from '../../../ui/status/toasts.tsx';
import screen from '../SettingsScreen.module.css';
import styles from './checks.module.css';

/** Where each language's words come from, and what to do where they cannot be read. */
export function Dictionaries() {
  const { t } = useTranslation('checks');
  const client = useClient();
  const errorText = useErrorText();
  const { announce } = useToasts();
  // Another folder in the settings is another set of dictionaries.
  const { data, error, replace } = useQuery('spelling.state', {}, ['settings']);
  const reload = useAction(async () => {
    replace(await client.invoke('spelling.reload', {}));
    announce(t('spelling.reloaded'));
  });
  const problem = error ?? reload.error ?? data?.problem;
  return (
    <div className={styles.part}>
      <div className={styles.bar}>
        <h3 id="settings-dictionaries">{t('spelling.dictionaries')}</h3>
        <Button
          kind="quiet"
          small
          icon={<RotateCw />}
          isPending={reload.pending}
          onPress={() => void reload.run()}
        >
          {t('spelling.reload')}
        </Button>
      </div>
      {problem ? <Alert severity="error">{errorText(problem)}</Alert> : null}
      {data === null && !error ? (
        <p role="status" className={screen.muted}>
          {t('spelling.loading')}
        </p>
      ) : null}
      <ul className={styles.dictionaries} aria-labelledby="settings-dictionaries">
        {data?.dictionaries.map((dictionary) => (
          <DictionaryItem key={dictionary.language} dictionary={dictionary} />
        ))}
      </ul>
    </div>
  );
}

function DictionaryItem({ dictionary }: { dictionary: DictionaryState }) {
  const { language, origin, file, problem } = dictionary;
  const { t } = useTranslation('checks');
  const { formats } = useInterfaceLocale();
  const errorText = useErrorText();
  return (
    <li>
      <span className={styles.name}>{formats.languageName(language)}</span>
      <span className={styles.count}>{t(problem ? 'spelling.unread' : `spelling.origin.${origin}`)}</span>
      {file === undefined ? null : (
        <bdi className={screen.path} dir="ltr">
          {file}
        </bdi>
      )}
      {problem ? (
        <div className={styles.problem}>
          <Alert severity="error">{errorText(problem)}</Alert>
        </div>
      ) : null}
    </li>
  );
}
