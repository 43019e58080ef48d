import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { CONCEPT_FORMATS, type ConceptFormat, TBX_DIALECTS, TBX_STYLES } from '#core/model/concept-file.ts';
import type { Glossary } from '#core/model/termbase.ts';
import { useGlossaryName } from '#renderer/i18n/glossary-name.ts';
import { Button } from '#renderer/ui/controls/Button.tsx';
import { Checkbox } from '#renderer/ui/controls/Choice.tsx';
import { Choices, Form } from '#renderer/ui/controls/Form.tsx';
import { Select } from '#renderer/ui/controls/Select.tsx';
import { Dialog } from '#renderer/ui/overlays/Dialog.tsx';
import { Alert } from '#renderer/ui/status/Alert.tsx';
import styles from './exchange.module.css';
import type { ExportRequest } from './use-glossary-exchange.tsx';

type Tbx = NonNullable<ExportRequest['tbx']>;
const AS_IMPORTED = 'as-imported';

/** Which glossaries, as what. */
export function ExportDialog(props: {
  readonly glossaries: readonly Glossary[];
  /** The glossary that the screen shows. */
  readonly glossary: number | null;
  onExport(request: ExportRequest): void;
  onClose(): void;
}) {
  const { glossaries, glossary, onExport, onClose } = props;
  const { t } = useTranslation('exchange');
  const { t: common } = useTranslation();
  const nameOf = useGlossaryName();
  const [format, setFormat] = useState<ConceptFormat>('tbx');
  const [chosen, setChosen] = useState<readonly number[]>(
    glossary === null ? glossaries.map(({ id }) => id) : [glossary],
  );
  const [tbx, setTbx] = useState<Tbx>({});
  const [guard, setGuard] = useState(true);
  const begin = () => {
    onExport({ format, glossaries: [...chosen], tbx: format === 'tbx' ? tbx : {}, guard });
    onClose();
  };
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={t('glossary.export.title')}
      footer={
        <>
          <Button onPress={onClose}>{common('actions.cancel')}</Button>
          <Button kind="primary" isDisabled={chosen.length === 0} onPress={begin}>
            {t('export.begin')}
          </Button>
        </>
      }
    >
      <Form>
        <Select<ConceptFormat>
          label={t('export.format')}
          value={format}
          options={CONCEPT_FORMATS.map((id) => ({ id, label: t(`glossary.export.formats.${id}`) }))}
          onChange={setFormat}
        />
        {format === 'tbx' ? <TbxChoice tbx={tbx} onChange={setTbx} /> : null}
        {format === 'csv' || format === 'tsv' ? (
          <Checkbox isSelected={guard} onChange={setGuard}>
            {t('glossary.export.guard')}
          </Checkbox>
        ) : null}
        <Choices legend={t('glossary.export.glossaries')}>
          {glossaries.map((one) => (
            <Checkbox
              key={one.id}
              isSelected={chosen.includes(one.id)}
              onChange={(selected) =>
                setChosen(selected ? [...chosen, one.id] : chosen.filter((other) => other !== one.id))
              }
            >
              <bdi>{nameOf(one)}</bdi>
            </Checkbox>
          ))}
        </Choices>
        {chosen.length === 0 ? <Alert severity="warning">{t('glossary.export.nothing')}</Alert> : null}
      </Form>
    </Dialog>
  );
}

/** What kind of TBX; left alone it is that of the file that the glossary came from. */
function TbxChoice({ tbx, onChange }: { tbx: Tbx; onChange: (tbx: Tbx) => void }) {
  const { t } = useTranslation('exchange');
  const choice = <Key extends keyof Tbx>(
    key: Key,
    label: string,
    options: readonly { readonly id: string; readonly label: string; readonly value: Tbx[Key] }[],
  ) => (
    <Select<string>
      label={label}
      value={options.find(({ value }) => value === tbx[key])?.id ?? AS_IMPORTED}
      options={[{ id: AS_IMPORTED, label: t('glossary.export.asImported') }, ...options]}
      onChange={(id) => onChange({ ...tbx, [key]: options.find((option) => option.id === id)?.value })}
    />
  );
  return (
    <div className={styles.three}>
      {choice('version', t('glossary.export.version'), [
        { id: '3', label: t('glossary.export.versions.3'), value: 3 },
        { id: '2', label: t('glossary.export.versions.2'), value: 2 },
      ])}
      {choice(
        'dialect',
        t('glossary.export.dialect'),
        TBX_DIALECTS.map((id) => ({
          id,
          label: `TBX-${id.charAt(0).toUpperCase()}${id.slice(1)}`,
          value: id,
        })),
      )}
      {choice(
        'style',
        t('glossary.export.style'),
        TBX_STYLES.map((id) => ({ id, label: id.toUpperCase(), value: id })),
      )}
    </div>
  );
}
