import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { EditReply, Replacement, UnitFilter } from '#contract/memories.ts';
import { directionOf, type LanguageTag } from '#core/model/language.ts';
import { useClient } from '#renderer/client/context.tsx';
import { useAction } from '#renderer/client/use-operation.ts';
import { useErrorText } from '#renderer/i18n/error-text.ts';
import { useInterfaceLocale } from '#renderer/i18n/provider.tsx';
import { Button } from '#renderer/ui/controls/Button.tsx';
import { Checkbox, Segmented } from '#renderer/ui/controls/Choice.tsx';
import { TextField } from '#renderer/ui/controls/TextField.tsx';
import { Dialog } from '#renderer/ui/overlays/Dialog.tsx';
import { Alert } from '#renderer/ui/status/Alert.tsx';
import { TABLE_LANGUAGES } from '../columns.ts';
import styles from './replace.module.css';

/** Typing is looked for when it pauses this long, milliseconds. */
const PAUSE_MS = 250;
const SHOWN = 100;

interface Preview {
  readonly found: number;
  readonly changes: readonly Replacement[];
}

/** Replaces a text in the units that fit the filters: every change is shown before it is made, and can be undone. */
export function ReplaceDialog(props: {
  readonly filter: UnitFilter;
  onReplaced(reply: EditReply): void;
  onClose(): void;
}) {
  const { filter, onReplaced, onClose } = props;
  const { t } = useTranslation('memory');
  const { t: common } = useTranslation();
  const client = useClient();
  const errorText = useErrorText();
  const { formats } = useInterfaceLocale();
  const [language, setLanguage] = useState<LanguageTag>('fr');
  const [search, setSearch] = useState('');
  const [replacement, setReplacement] = useState('');
  const [matchCase, setMatchCase] = useState(true);
  const [wholeWord, setWholeWord] = useState(true);
  const [preview, setPreview] = useState<Preview | null>(null);
  const replace = useAction((apply: boolean) =>
    client.invoke('memory.replace', {
      filter,
      language,
      search,
      replacement,
      matchCase,
      wholeWord,
      apply,
      limit: SHOWN,
    }),
  );
  // biome-ignore lint/correctness/useExhaustiveDependencies: asked anew whenever what is asked changes
  useEffect(() => {
    setPreview(null);
    if (search === '') return;
    let current = true;
    const timer = setTimeout(async () => {
      const found = await replace.run(false);
      if (current && found !== null) setPreview(found);
    }, PAUSE_MS);
    return () => {
      current = false;
      clearTimeout(timer);
    };
  }, [language, search, replacement, matchCase, wholeWord]);
  const reading = { lang: language, dir: directionOf(language) };
  const apply = async () => {
    const reply = await replace.run(true);
    if (reply === null) return;
    onReplaced(reply);
    onClose();
  };
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={t('replace.title')}
      size="large"
      footer={
        <>
          <Button onPress={onClose}>{common('actions.cancel')}</Button>
          <Button
            kind="primary"
            isDisabled={preview === null || preview.found === 0 || replace.pending}
            onPress={() => void apply()}
          >
            {t('replace.apply', {
              count: preview?.found ?? 0,
              formatted: formats.integer(preview?.found ?? 0),
            })}
          </Button>
        </>
      }
    >
      <div className={styles.form}>
        <Segmented
          label={t('replace.language')}
          value={language}
          options={TABLE_LANGUAGES.map((id) => ({ id, label: formats.languageName(id) }))}
          onChange={setLanguage}
        />
        <div className={styles.pair}>
          <TextField
            label={t('replace.search')}
            value={search}
            reading={reading}
            onChange={setSearch}
            autoFocus
          />
          <TextField
            label={t('replace.replacement')}
            value={replacement}
            reading={reading}
            onChange={setReplacement}
          />
        </div>
        <div className={styles.line}>
          <Checkbox isSelected={matchCase} onChange={setMatchCase}>
            {t('replace.matchCase')}
          </Checkbox>
          <Checkbox isSelected={wholeWord} onChange={setWholeWord}>
            {t('replace.wholeWord')}
          </Checkbox>
        </div>
        {replace.error ? <Alert severity="error">{errorText(replace.error)}</Alert> : null}
        {preview ? <Changes preview={preview} /> : null}
      </div>
    </Dialog>
  );
}

function Changes({ preview }: { preview: Preview }) {
  const { t } = useTranslation('memory');
  const { formats } = useInterfaceLocale();
  return (
    <>
      <p className={styles.hint} role="status">
        {t('replace.found', { count: preview.found, formatted: formats.integer(preview.found) })}
      </p>
      <ul className={styles.changes}>
        {preview.changes.map(({ unit, language, before, after }) => (
          <li key={`${unit} ${language}`} data-reading lang={language} dir={directionOf(language)}>
            <del>{before}</del>
            <ins>{after}</ins>
          </li>
        ))}
      </ul>
    </>
  );
}
