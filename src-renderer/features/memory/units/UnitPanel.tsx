import { X } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { MemoryUnit, MemoryView } from '#contract/memories.ts';
import { directionOf, type LanguageTag } from '#core/model/language.ts';
import type { UnitNote } from '#core/model/memory.ts';
import { useInterfaceLocale } from '#renderer/i18n/provider.tsx';
import { Button } from '#renderer/ui/controls/Button.tsx';
import { IconButton } from '#renderer/ui/controls/IconButton.tsx';
import { TextLine } from '#renderer/ui/controls/TextLine.tsx';
import { TABLE_LANGUAGES } from '../columns.ts';
import { withText } from '../edited-text.ts';
import { useMemoryName } from '../memory-name.ts';
import type { UnitActions } from '../use-unit-actions.ts';
import { variantIn } from './UnitTexts.tsx';
import styles from './units.module.css';

/** One unit: its texts, stored when their field is left, and everything known of where it comes from. */
export function UnitPanel(props: {
  readonly unit: MemoryUnit;
  readonly memories: readonly MemoryView[];
  readonly actions: UnitActions;
  onChanged(unit: MemoryUnit): void;
  onRemove(unit: MemoryUnit): void;
  onClose(): void;
}) {
  const { unit, memories, actions, onChanged, onRemove, onClose } = props;
  const { t } = useTranslation('memory');
  const { t: common } = useTranslation();
  const nameOf = useMemoryName();
  const memory = memories.find(({ id }) => id === unit.memory);
  const isDisabled = memory?.writable === false;
  const others = Object.keys(unit.variants).filter((tag) =>
    TABLE_LANGUAGES.every((language) => variantIn(unit, language)?.tag !== tag),
  );
  const change = async (tag: LanguageTag, text: string) => {
    const variant = text === '' ? null : withText(unit.variants[tag], text);
    const changed = await actions.edit(unit.id, { [tag]: variant });
    if (changed !== null) onChanged(changed);
  };
  return (
    <aside className={styles.panel} aria-label={t('panel.label')}>
      <header className={styles.panelHead}>
        <h2>{t('panel.label')}</h2>
        <IconButton label={common('actions.close')} shortcut="Escape" onPress={onClose}>
          <X />
        </IconButton>
      </header>
      {isDisabled ? <p className={styles.hint}>{t('panel.readOnly')}</p> : null}
      {[...TABLE_LANGUAGES.map((language) => variantIn(unit, language)?.tag ?? language), ...others].map(
        (tag) => (
          <VariantField
            key={`${unit.id} ${tag}`}
            unit={unit}
            tag={tag}
            isDisabled={isDisabled}
            onChange={(text) => void change(tag, text)}
          />
        ),
      )}
      {isDisabled ? null : (
        <Button small kind="dangerous" onPress={() => onRemove(unit)}>
          {t('panel.delete')}
        </Button>
      )}
      <Details unit={unit} memory={memory === undefined ? '' : nameOf(memory)} />
    </aside>
  );
}

function VariantField(props: {
  readonly unit: MemoryUnit;
  readonly tag: LanguageTag;
  readonly isDisabled: boolean;
  onChange(text: string): void;
}) {
  const { unit, tag, isDisabled, onChange } = props;
  const { formats } = useInterfaceLocale();
  return (
    <TextLine
      label={formats.languageName(tag)}
      value={unit.variants[tag]?.text ?? ''}
      lines={4}
      isDisabled={isDisabled}
      reading={{ lang: tag, dir: directionOf(tag) }}
      onChange={onChange}
    />
  );
}

function Details({ unit, memory }: { unit: MemoryUnit; memory: string }) {
  const { t } = useTranslation('memory');
  const { formats } = useInterfaceLocale();
  const { context, details } = unit;
  const date = (at: number) => (at > 0 ? formats.dateTime(at) : '');
  const rows: (readonly [string, string])[] = [
    [t('fields.memory'), memory],
    [t('fields.origin'), t(`origins.${unit.origin}`)],
    [t('fields.author'), unit.author],
    [t('fields.created'), date(unit.createdAt)],
    [t('fields.changed'), date(unit.updatedAt)],
    [t('fields.release'), unit.release ?? ''],
    [t('fields.file'), unit.file ?? ''],
    [t('fields.previous'), Object.values(context.previous ?? {})[0] ?? ''],
    [t('fields.next'), Object.values(context.next ?? {})[0] ?? ''],
    ...(details?.notes ?? []).map((note) => [labelOf(note), note.text ?? note.markup ?? ''] as const),
  ];
  return (
    <dl className={styles.details}>
      {rows
        .filter(([, value]) => value !== '')
        .map(([label, value], at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a file may say the same twice, and the list never changes order
          <div key={at} style={{ display: 'contents' }}>
            <dt>{label}</dt>
            <dd dir="auto">{value}</dd>
          </div>
        ))}
    </dl>
  );
}

const labelOf = ({ name, attributes }: UnitNote): string => attributes?.type ?? name;
