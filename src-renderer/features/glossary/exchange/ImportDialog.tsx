import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { GlossaryPreview } from '#contract/glossary.ts';
import { directionOf } from '#core/model/language.ts';
import type { Glossary } from '#core/model/termbase.ts';
import { useClient } from '#renderer/client/context.tsx';
import { useAction } from '#renderer/client/use-operation.ts';
import { useErrorText } from '#renderer/i18n/error-text.ts';
import { useGlossaryName } from '#renderer/i18n/glossary-name.ts';
import { useInterfaceLocale } from '#renderer/i18n/provider.tsx';
import { Button } from '#renderer/ui/controls/Button.tsx';
import { Form, Hint } from '#renderer/ui/controls/Form.tsx';
import { Select } from '#renderer/ui/controls/Select.tsx';
import { TextField } from '#renderer/ui/controls/TextField.tsx';
import { FileChoice } from '#renderer/ui/files/FileChoice.tsx';
import { Dialog } from '#renderer/ui/overlays/Dialog.tsx';
import { Alert } from '#renderer/ui/status/Alert.tsx';
import { ProgressBar } from '#renderer/ui/status/ProgressBar.tsx';
import { TABLE_LANGUAGES } from '../columns.ts';
import { GLOSSARY_ENDINGS } from './endings.ts';
import styles from './exchange.module.css';
import { Mapping } from './Mapping.tsx';
import type { ImportRequest } from './use-glossary-exchange.tsx';
import { usePreview } from './use-preview.ts';

const NEW = 'new';

/** A file, what would come in of it, and the glossary that it goes into. The work itself goes on behind the dialog. */
export function ImportDialog(props: {
  readonly glossaries: readonly Glossary[];
  readonly file: File | undefined;
  /** The glossary that the screen shows. */
  readonly glossary: number | null;
  onFile(file: File): void;
  onImport(request: ImportRequest): void;
  onClose(): void;
}) {
  const { glossaries, file, glossary, onFile, onImport, onClose } = props;
  const { t } = useTranslation('exchange');
  const nameOf = useGlossaryName();
  const { t: common } = useTranslation();
  const client = useClient();
  const errorText = useErrorText();
  const { token, preview, options, error, change } = usePreview(file);
  const writable = glossaries.filter((one) => one.writable);
  const preset = writable.find(({ id }) => id === glossary) ?? writable[0];
  const [target, setTarget] = useState<string | null>(null);
  const [name, setName] = useState<string | null>(null);
  const into = target ?? (preset === undefined ? NEW : String(preset.id));
  const newName = name ?? (file?.name ?? '').replace(/\.[^.]+$/, '').slice(0, 200);
  const begin = useAction(async () => {
    if (token === null || file === undefined) return;
    const id =
      into === NEW ? (await client.invoke('glossary.create', { name: newName.trim() })).id : Number(into);
    onImport({ token, file: file.name, glossary: id, table: options });
    onClose();
  });
  const failure = error ?? begin.error;
  const ready =
    preview !== null &&
    preview.concepts.length > 0 &&
    error === null &&
    (into !== NEW || newName.trim() !== '') &&
    !begin.pending;
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={t('glossary.import.title')}
      size={preview === null ? 'medium' : 'large'}
      footer={
        <>
          <Button onPress={onClose}>{common('actions.cancel')}</Button>
          <Button kind="primary" isDisabled={!ready} onPress={() => void begin.run()}>
            {t('glossary.import.begin')}
          </Button>
        </>
      }
    >
      <Form>
        <FileChoice
          files={file === undefined ? [] : [file]}
          endings={GLOSSARY_ENDINGS}
          hint={t('glossary.import.hint')}
          onChange={([chosen]) => chosen && onFile(chosen)}
        />
        {failure ? <Alert severity="error">{errorText(failure)}</Alert> : null}
        {file !== undefined && preview === null && error === null ? (
          <ProgressBar label={t('glossary.import.looking')} value={null} />
        ) : null}
        {preview !== null && preview.columns.length > 0 ? (
          <Mapping preview={preview} options={options} onChange={change} />
        ) : null}
        {preview === null ? null : <Concepts preview={preview} />}
        <div className={styles.pair}>
          <Select
            label={t('glossary.import.into')}
            value={into}
            options={[
              ...writable.map((one) => ({ id: String(one.id), label: nameOf(one) })),
              { id: NEW, label: t('glossary.import.newGlossary') },
            ]}
            onChange={setTarget}
          />
          {into === NEW ? (
            <TextField
              label={t('glossary.import.newName')}
              value={newName}
              onChange={setName}
              maxLength={200}
            />
          ) : null}
        </div>
      </Form>
    </Dialog>
  );
}

/** Concepts of the beginning of the file, as they would come in. */
function Concepts({ preview }: { preview: GlossaryPreview }) {
  const { t } = useTranslation('exchange');
  const { formats } = useInterfaceLocale();
  const { concepts, skipped, columns } = preview;
  if (concepts.length === 0) {
    const isTable = columns.length > 0;
    return (
      <Alert severity="warning">{t(isTable ? 'glossary.import.noTerms' : 'glossary.import.nothing')}</Alert>
    );
  }
  const others = concepts.flatMap(({ terms }) => Object.keys(terms));
  const languages = [...new Set([...TABLE_LANGUAGES, ...others])].filter((one) => others.includes(one));
  return (
    <>
      <div className={styles.scroller}>
        <table className={styles.concepts}>
          <caption>{t('glossary.import.concepts')}</caption>
          <thead>
            <tr>
              {languages.map((language) => (
                <th key={language} scope="col" dir={directionOf(language)}>
                  <bdi>{formats.languageName(language)}</bdi>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {concepts.slice(0, SHOWN).map(({ terms }, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a concept is its place
              <tr key={at}>
                {languages.map((language) => (
                  <td key={language} data-reading lang={language} dir={directionOf(language)}>
                    {terms[language]?.join('\u00a0· ')}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {skipped.length === 0 ? null : (
        <Hint>
          {t('glossary.import.skippedSoFar', {
            count: skipped.length,
            formatted: formats.integer(skipped.length),
          })}
        </Hint>
      )}
    </>
  );
}

const SHOWN = 6;
