import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { EXPORT_FORMATS, type ExportFormat } from '#contract/values.ts';
import type { LanguageTag } from '#core/model/language.ts';
import type { ReleaseSummary } from '#core/model/release.ts';
import { useClient } from '../../client/context.tsx';
import { useAction } from '../../client/use-operation.ts';
import { useErrorText } from '../../i18n/error-text.ts';
import { useInterfaceLocale } from '../../i18n/provider.tsx';
import { useCounted } from '../../i18n/use-counted.ts';
import { Button } from '../controls/Button.tsx';
import { Checkbox } from '../controls/Choice.tsx';
import { Choices, Form } from '../controls/Form.tsx';
import { Select } from '../controls/Select.tsx';
import { Dialog } from '../overlays/Dialog.tsx';
import { Alert } from '../status/Alert.tsx';
import { ProgressBar } from '../status/ProgressBar.tsx';
import { useToasts } from '../status/toasts.tsx';
import { saveFiles } from './download.ts';

/** Format, languages and the review table; then the files are saved as downloads. */
export function ExportDialog({ release, onClose }: { release: ReleaseSummary; onClose: () => void }) {
  const { t } = useTranslation();
  const errorText = useErrorText();
  const { language: interfaceLanguage } = useInterfaceLocale();
  const { show } = useToasts();
  const client = useClient();
  const [format, setFormat] = useState<ExportFormat>('docx');
  const [languages, setLanguages] = useState<readonly LanguageTag[]>([release.source, ...release.targets]);
  const [review, setReview] = useState(false);
  const write = useAction(async () => {
    const { files } = await client.invoke('release.export', {
      id: release.id,
      languages: [...languages],
      format,
      review,
      interfaceLanguage,
    });
    saveFiles(files);
    show({
      message: ({ t, formats, counted }) =>
        t('export.done', {
          ...counted(files.length),
          files: formats.list(files.map((file) => `\u2068${file.name}\u2069`)),
        }),
    });
    onClose();
  });
  const nothing = languages.length === 0 && !review;
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={t('export.title')}
      size="small"
      footer={
        <>
          <Button onPress={onClose}>{t('actions.cancel')}</Button>
          <Button kind="primary" isDisabled={nothing || write.pending} onPress={() => void write.run()}>
            {t('export.save')}
          </Button>
        </>
      }
    >
      <Form>
        <Select<ExportFormat>
          label={t('export.format')}
          options={EXPORT_FORMATS.map((id) => ({ id, label: t(`export.formats.${id}`) }))}
          value={format}
          onChange={setFormat}
        />
        <LanguageChoice release={release} chosen={languages} onChange={setLanguages} />
        <Checkbox isSelected={review} onChange={setReview}>
          {t('export.review')}
        </Checkbox>
        <Unfinished release={release} chosen={languages} />
        {nothing ? <Alert severity="warning">{t('export.nothing')}</Alert> : null}
        {write.error ? <Alert severity="error">{errorText(write.error)}</Alert> : null}
        {write.pending ? <ProgressBar label={t('export.saving')} value={null} /> : null}
      </Form>
    </Dialog>
  );
}

function LanguageChoice(props: {
  readonly release: ReleaseSummary;
  readonly chosen: readonly LanguageTag[];
  onChange(chosen: readonly LanguageTag[]): void;
}) {
  const { t } = useTranslation();
  const { formats } = useInterfaceLocale();
  const all = [props.release.source, ...props.release.targets];
  return (
    <Choices legend={t('export.languages')}>
      {all.map((language) => (
        <Checkbox
          key={language}
          isSelected={props.chosen.includes(language)}
          onChange={(selected) =>
            props.onChange(
              all.filter((other) => (other === language ? selected : props.chosen.includes(other))),
            )
          }
        >
          {formats.languageName(language)}
        </Checkbox>
      ))}
    </Choices>
  );
}

/** Says before the export what will not be in it. */
function Unfinished({ release, chosen }: { release: ReleaseSummary; chosen: readonly LanguageTag[] }) {
  const { t } = useTranslation();
  const counted = useCounted();
  const { formats } = useInterfaceLocale();
  const unfinished = chosen.filter((language) => (release.progress[language]?.empty ?? 0) > 0);
  if (unfinished.length === 0) return null;
  return (
    <Alert severity="warning">
      {unfinished.map((language) => (
        <p key={language}>
          {t('export.incomplete', {
            language: formats.languageName(language),
            empty: counted('export.empty', release.progress[language]?.empty ?? 0),
          })}
        </p>
      ))}
    </Alert>
  );
}
