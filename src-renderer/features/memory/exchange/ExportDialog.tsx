import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { MemoryView } from '#contract/memories.ts';
import type { MemoryFormat } from '#contract/memory.ts';
import { type LanguageTag, primaryLanguage } from '#core/model/language.ts';
import { useInterfaceLocale } from '#renderer/i18n/provider.tsx';
import { Button } from '#renderer/ui/controls/Button.tsx';
import { Checkbox, Segmented } from '#renderer/ui/controls/Choice.tsx';
import { Choices, Form, Hint } from '#renderer/ui/controls/Form.tsx';
import { Dialog } from '#renderer/ui/overlays/Dialog.tsx';
import { Alert } from '#renderer/ui/status/Alert.tsx';
import { useMemoryName } from '../memory-name.ts';
import type { ExportOptions } from './exchanged.ts';

const FORMATS: readonly MemoryFormat[] = ['tmx', 'xlf', 'csv', 'tsv'];

/** Which memories, in which languages, as what. */
export function ExportDialog(props: {
  readonly memories: readonly MemoryView[];
  /** The memory that the screen shows. */
  readonly memory: number | null;
  onExport(options: ExportOptions): void;
  onClose(): void;
}) {
  const { memory, onExport, onClose } = props;
  const { t } = useTranslation('exchange');
  const { t: common } = useTranslation();
  const { formats } = useInterfaceLocale();
  const nameOf = useMemoryName();
  const memories = props.memories.filter(({ units }) => units > 0);
  const [format, setFormat] = useState<MemoryFormat>('tmx');
  const [left, setLeft] = useState<ReadonlySet<number>>(
    new Set(memory === null ? [] : memories.map(({ id }) => id).filter((id) => id !== memory)),
  );
  const [without, setWithout] = useState<ReadonlySet<LanguageTag>>(new Set());
  const chosen = memories.filter(({ id }) => !left.has(id));
  const languages = languagesOf(chosen);
  const kept = languages.filter((language) => !without.has(language));
  const nothing = chosen.length === 0 || (kept.length < 2 && languages.length > 0);
  const begin = () => {
    onExport({
      format,
      ...(chosen.length === props.memories.length ? {} : { memories: chosen.map(({ id }) => id) }),
      ...(kept.length === languages.length ? {} : { languages: kept }),
    });
    onClose();
  };
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={t('memory.export.title')}
      footer={
        <>
          <Button onPress={onClose}>{common('actions.cancel')}</Button>
          <Button kind="primary" isDisabled={nothing} onPress={begin}>
            {t('export.begin')}
          </Button>
        </>
      }
    >
      <Form>
        <Segmented<MemoryFormat>
          label={t('export.format')}
          value={format}
          options={FORMATS.map((id) => ({ id, label: id === 'xlf' ? 'XLIFF' : id.toUpperCase() }))}
          onChange={setFormat}
        />
        <Hint>{t(`memory.export.formats.${format}`)}</Hint>
        <Choices legend={t('memory.export.memories')}>
          {memories.map((one) => (
            <Checkbox
              key={one.id}
              isSelected={!left.has(one.id)}
              onChange={() => setLeft(toggled(left, one.id))}
            >
              <bdi>{nameOf(one)}</bdi>
            </Checkbox>
          ))}
        </Choices>
        <Choices legend={t('export.languages')}>
          {languages.map((language) => (
            <Checkbox
              key={language}
              isSelected={!without.has(language)}
              onChange={() => setWithout(toggled(without, language))}
            >
              {formats.languageName(language)}
            </Checkbox>
          ))}
        </Choices>
        {nothing ? <Alert severity="warning">{t('memory.export.nothing')}</Alert> : null}
      </Form>
    </Dialog>
  );
}

function toggled<Item>(items: ReadonlySet<Item>, item: Item): ReadonlySet<Item> {
  const next = new Set(items);
  if (!next.delete(item)) next.add(item);
  return next;
}

/** The languages of memories, without regions, those with the most texts first. */
function languagesOf(memories: readonly MemoryView[]): readonly LanguageTag[] {
  const counts = new Map<LanguageTag, number>();
  for (const { variants } of memories)
    for (const [tag, count] of Object.entries(variants))
      counts.set(primaryLanguage(tag), (counts.get(primaryLanguage(tag)) ?? 0) + count);
  return [...counts].sort((a, b) => b[1] - a[1]).map(([language]) => language);
}
