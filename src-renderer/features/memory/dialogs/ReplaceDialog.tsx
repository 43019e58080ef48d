import { useTranslation } from 'react-i18next';
import type { EditReply, UnitFilter } from '#contract/memories.ts';
import { directionOf } from '#core/model/language.ts';
import { useErrorText } from '#renderer/i18n/error-text.ts';
import { useInterfaceLocale } from '#renderer/i18n/provider.tsx';
import { Button } from '#renderer/ui/controls/Button.tsx';
import { Checkbox, Segmented } from '#renderer/ui/controls/Choice.tsx';
import { TextField } from '#renderer/ui/controls/TextField.tsx';
import { Dialog } from '#renderer/ui/overlays/Dialog.tsx';
import { Alert } from '#renderer/ui/status/Alert.tsx';
import { TABLE_LANGUAGES } from '../columns.ts';
import styles from './replace.module.css';
import { type Preview, useReplacement, type Wanted } from './use-replacement.ts';

/** Replaces a text in the units that fit the filters: every change is shown before it is made, and can be undone. */
export function ReplaceDialog(props: {
  readonly filter: UnitFilter;
  onReplaced(reply: EditReply): void;
  onClose(): void;
}) {
  const { filter, onReplaced, onClose } = props;
  const { t } = useTranslation('memory');
  const { t: common } = useTranslation();
  const errorText = useErrorText();
  const { formats } = useInterfaceLocale();
  const { wanted, preview, pending, error, change, apply } = useReplacement(filter);
  const found = preview?.found ?? 0;
  const replace = async () => {
    const reply = await apply();
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
          <Button kind="primary" isDisabled={found === 0 || pending} onPress={() => void replace()}>
            {t('replace.apply', { count: found, formatted: formats.integer(found) })}
          </Button>
        </>
      }
    >
      <div className={styles.form}>
        <WantedFields wanted={wanted} onChange={change} />
        {error ? <Alert severity="error">{errorText(error)}</Alert> : null}
        {preview ? <Changes preview={preview} /> : null}
      </div>
    </Dialog>
  );
}

function WantedFields(props: { readonly wanted: Wanted; onChange(changed: Partial<Wanted>): void }) {
  const { wanted, onChange } = props;
  const { t } = useTranslation('memory');
  const { formats } = useInterfaceLocale();
  const reading = { lang: wanted.language, dir: directionOf(wanted.language) };
  return (
    <>
      <Segmented
        label={t('replace.language')}
        value={wanted.language}
        options={TABLE_LANGUAGES.map((id) => ({ id, label: formats.languageName(id) }))}
        onChange={(language) => onChange({ language })}
      />
      <div className={styles.pair}>
        <TextField
          label={t('replace.search')}
          value={wanted.search}
          reading={reading}
          onChange={(search) => onChange({ search })}
          autoFocus
        />
        <TextField
          label={t('replace.replacement')}
          value={wanted.replacement}
          reading={reading}
          onChange={(replacement) => onChange({ replacement })}
        />
      </div>
      <div className={styles.line}>
        <Checkbox isSelected={wanted.matchCase} onChange={(matchCase) => onChange({ matchCase })}>
          {t('replace.matchCase')}
        </Checkbox>
        <Checkbox isSelected={wanted.wholeWord} onChange={(wholeWord) => onChange({ wholeWord })}>
          {t('replace.wholeWord')}
        </Checkbox>
      </div>
    </>
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
