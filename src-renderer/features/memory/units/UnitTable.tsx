import { useVirtualizer } from '@tanstack/react-virtual';
import { type KeyboardEvent, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { MemoryUnit, MemoryView } from '#contract/memories.ts';
import { directionOf } from '#core/model/language.ts';
import { useInterfaceLocale } from '#renderer/i18n/provider.tsx';
import { Part } from '#renderer/ui/grid/Part.tsx';
import { RowChoice } from '#renderer/ui/grid/RowChoice.tsx';
import { TABLE_LANGUAGES } from '../columns.ts';
import { useMemoryName } from '../memory-name.ts';
import type { Pages } from '../use-pages.ts';
import { UnitText, variantIn } from './UnitTexts.tsx';
import styles from './units.module.css';

/** A first guess of a row's height, px, before it is measured. */
const ROW = 76;
/** Rows before the end at which the next page is fetched. */
const AHEAD = 40;

interface UnitTableProps {
  readonly pages: Pages<MemoryUnit>;
  readonly memories: readonly MemoryView[];
  readonly words: string;
  readonly selected: ReadonlySet<number>;
  readonly current: number;
  readonly opened: number | null;
  onCurrent(row: number): void;
  onToggle(row: number, extend: boolean): void;
  onOpen(unit: MemoryUnit): void;
  onRemove(unit: MemoryUnit): void;
}

/** The units of the memories, one row each. Arrows move, Enter opens, Space chooses, Delete removes. */
export function UnitTable(props: UnitTableProps) {
  const { pages } = props;
  const { t } = useTranslation('memory');
  const units = pages.items ?? [];
  const scroller = useRef<HTMLDivElement>(null);
  const virtualizer = useVirtualizer({
    count: units.length,
    getScrollElement: () => scroller.current,
    getItemKey: (index) => units[index]?.id ?? index,
    estimateSize: () => ROW,
    overscan: 6,
    scrollPaddingStart: 36,
  });
  const items = virtualizer.getVirtualItems();
  const last = items.at(-1)?.index ?? 0;
  useEffect(() => {
    if (pages.more && last > units.length - AHEAD) pages.fetchMore();
  }, [pages.more, pages.fetchMore, last, units.length]);

  const press = useKeys(props, items.length, (row) => {
    props.onCurrent(row);
    virtualizer.scrollToIndex(row);
    requestAnimationFrame(() =>
      scroller.current?.querySelector<HTMLElement>(`[data-row="${row}"]`)?.focus({ preventScroll: true }),
    );
  });
  return (
    <div className={styles.scroller} ref={scroller} data-memory-grid>
      <Part
        role="grid"
        aria-label={t('units.label')}
        aria-multiselectable
        aria-rowcount={pages.more ? -1 : units.length + 1}
        className={styles.grid}
        onKeyDown={press}
      >
        <Heads />
        <Part role="rowgroup" className={styles.rows} style={{ blockSize: virtualizer.getTotalSize() }}>
          {items.map(({ index, key, start }) => {
            const unit = units[index];
            return unit === undefined ? null : (
              <Row
                key={key}
                {...props}
                unit={unit}
                row={index}
                start={start}
                measure={virtualizer.measureElement}
              />
            );
          })}
        </Part>
      </Part>
    </div>
  );
}

/** What the keys of the table do; `go` moves to a row. */
function useKeys(props: UnitTableProps, inView: number, go: (row: number) => void) {
  const units = props.pages.items ?? [];
  const { current } = props;
  const page = Math.max(1, inView - 8);
  const to = (row: number) => () => go(Math.min(units.length - 1, Math.max(0, row)));
  return (event: KeyboardEvent) => {
    const unit = units[current];
    const target = event.target instanceof HTMLElement ? event.target : null;
    if (unit === undefined || target?.dataset.row === undefined) return;
    const actions: Readonly<Record<string, () => void>> = {
      ArrowDown: to(current + 1),
      ArrowUp: to(current - 1),
      PageDown: to(current + page),
      PageUp: to(current - page),
      Home: to(0),
      End: to(units.length - 1),
      Enter: () => props.onOpen(unit),
      F2: () => props.onOpen(unit),
      ' ': () => props.onToggle(current, event.shiftKey),
      Delete: () => props.onRemove(unit),
    };
    const action = actions[event.key];
    if (action === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    action();
  };
}

function Heads() {
  const { t } = useTranslation('memory');
  const { formats } = useInterfaceLocale();
  return (
    <Part role="row" aria-rowindex={1} className={styles.heads}>
      <Part role="columnheader">
        <span className={styles.hidden}>{t('units.choice')}</span>
      </Part>
      {TABLE_LANGUAGES.map((language) => (
        <Part key={language} role="columnheader" dir={directionOf(language)}>
          <bdi>{formats.languageName(language)}</bdi>
        </Part>
      ))}
      <Part role="columnheader">{t('units.facts')}</Part>
    </Part>
  );
}

function Row(
  props: UnitTableProps & {
    readonly unit: MemoryUnit;
    readonly row: number;
    readonly start: number;
    measure(element: Element | null): void;
  },
) {
  const { unit, row, start, measure, words, selected, current, opened, onCurrent, onToggle, onOpen } = props;
  const { t } = useTranslation('memory');
  const chosen = selected.has(unit.id);
  const name = TABLE_LANGUAGES.map((language) => variantIn(unit, language)?.text).find(Boolean) ?? '';
  return (
    <Part
      role="row"
      ref={measure}
      aria-rowindex={row + 2}
      aria-selected={chosen}
      tabIndex={row === current ? 0 : -1}
      data-row={row}
      data-index={row}
      data-open={unit.id === opened || undefined}
      className={styles.row}
      style={{ transform: `translateY(${start}px)` }}
      onClick={(event) => {
        onCurrent(row);
        if (event.shiftKey) onToggle(row, true);
      }}
      onDoubleClick={() => onOpen(unit)}
    >
      <Part role="gridcell" className={styles.cell}>
        <RowChoice
          chosen={chosen}
          label={t('units.choose', { text: name.slice(0, 60) })}
          onToggle={(extend) => {
            onCurrent(row);
            onToggle(row, extend);
          }}
        />
      </Part>
      {TABLE_LANGUAGES.map((language) => (
        <Part key={language} role="gridcell" className={styles.cell}>
          <UnitText unit={unit} language={language} words={words} />
        </Part>
      ))}
      <Part role="gridcell" className={styles.facts}>
        <Facts unit={unit} memories={props.memories} />
      </Part>
    </Part>
  );
}

function Facts({ unit, memories }: { unit: MemoryUnit; memories: readonly MemoryView[] }) {
  const { t } = useTranslation('memory');
  const { formats } = useInterfaceLocale();
  const nameOf = useMemoryName();
  const memory = memories.find(({ id }) => id === unit.memory);
  return (
    <>
      <bdi>{memory === undefined ? '' : nameOf(memory)}</bdi>
      <span data-numeric>{unit.updatedAt > 0 ? formats.date(unit.updatedAt) : ''}</span>
      <span>
        {t(`origins.${unit.origin}`)}
        {unit.author === '' ? '' : ' · '}
        <bdi>{unit.author}</bdi>
      </span>
    </>
  );
}
