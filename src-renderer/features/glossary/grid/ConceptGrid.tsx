import { defaultRangeExtractor, type Range, useVirtualizer } from '@tanstack/react-virtual';
import {
  type CSSProperties,
  type FocusEvent,
  type KeyboardEvent,
  useCallback,
  useEffect,
  useLayoutEffect,
  useRef,
} from 'react';
import { flushSync } from 'react-dom';
import { useTranslation } from 'react-i18next';
import type { ConceptOrder } from '#contract/concept.ts';
import type { LanguageTag } from '#core/model/language.ts';
import type { DetailedConcept } from '#core/model/termbase.ts';
import { Part } from '#renderer/ui/grid/Part.tsx';
import { useInterfaceLocale } from '../../../i18n/provider.tsx';
import { useStable } from '../../../ui/use-stable.ts';
import { COLUMNS, TABLE_LANGUAGES } from '../columns.ts';
import type { Selection } from '../selection.ts';
import type { ConceptTable } from '../use-windows.ts';
import { ColumnHeads } from './ColumnHeads.tsx';
import { ConceptRow } from './ConceptRow.tsx';
import styles from './grid.module.css';
import { type Place, placeAfter, typesText } from './grid-keys.ts';
import type { After } from './TermEditor.tsx';

const CHOICE = COLUMNS.findIndex(({ kind }) => kind === 'choice');
/** Height of a row, px; the style sheet has the same. */
const ROW = 44;

export interface GridState {
  readonly place: Place;
  readonly editing: boolean;
}

interface ConceptGridProps {
  readonly table: ConceptTable;
  readonly total: number;
  readonly order: ConceptOrder;
  readonly selection: Selection;
  readonly state: GridState;
  /** The concept in the panel. */
  readonly opened: number | null;
  onState(state: GridState): void;
  onOrder(order: ConceptOrder): void;
  onToggle(row: number, extend: boolean): void;
  onChooseAll(): void;
  onOpen(concept: DetailedConcept): void;
  onReword(concept: DetailedConcept, language: LanguageTag, text: string): void;
  onRemove(concept: DetailedConcept): void;
}

/**
 * The table of concepts; only rows in view exist. Arrows move, Enter or a letter edits, Space chooses, Alt+Enter opens
 * the concept, Delete removes it (WAI-ARIA Authoring Practices, grid).
 */
export function ConceptGrid(props: ConceptGridProps) {
  const { table, total, order, selection, state, opened, onState, onToggle } = props;
  const { t } = useTranslation('glossary');
  const scroller = useRef<HTMLDivElement>(null);
  const { place, editing } = state;
  const virtualizer = useVirtualizer({
    count: total,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW,
    overscan: 8,
    scrollPaddingStart: ROW,
    scrollPaddingEnd: 2 * ROW,
    rangeExtractor: useCallback(
      (range: Range) => withRow(defaultRangeExtractor(range), place.row),
      [place.row],
    ),
  });
  const items = virtualizer.getVirtualItems();
  const [first, last] = [virtualizer.range?.startIndex ?? 0, virtualizer.range?.endIndex ?? 0];
  useEffect(() => {
    if (total > 0) table.show(first, last);
  }, [table.show, total, first, last]);
  // Another list is looked at from its top.
  useLayoutEffect(() => {
    if (table.key !== null && scroller.current !== null) scroller.current.scrollTop = 0;
  }, [table.key]);
  const press = useGridPress(props, virtualizer);
  const keepFocus = useKeptFocus(place);
  const row = useStable({
    press(at: Place, { shiftKey }: { readonly shiftKey: boolean }) {
      onState({ place: at, editing: false });
      if (shiftKey) onToggle(at.row, true);
    },
    edit: press.edit,
    toggle(at: number, extend: boolean) {
      onState({ place: { row: at, column: CHOICE }, editing: false });
      onToggle(at, extend);
    },
    finish: press.finish,
  });
  return (
    <div className={styles.scroller} ref={scroller} data-glossary-grid>
      <Part
        role="grid"
        aria-label={t('grid.label')}
        aria-multiselectable
        aria-rowcount={total + 1}
        aria-colcount={COLUMNS.length}
        className={styles.grid}
        style={
          {
            '--languages': TABLE_LANGUAGES.length,
            '--rows-block-size': `${virtualizer.getTotalSize()}px`,
          } as CSSProperties
        }
        onKeyDown={press.key}
        onFocus={keepFocus}
      >
        <ColumnHeads order={order} onOrder={props.onOrder} />
        <Part role="rowgroup" className={styles.rows}>
          {items.map((item) => {
            const concept = table.at(item.index);
            return (
              <ConceptRow
                key={item.key}
                concept={concept}
                row={item.index}
                start={item.start}
                chosen={concept !== undefined && selection.ids.has(concept.id)}
                open={concept !== undefined && concept.id === opened}
                column={place.row === item.index ? place.column : null}
                editing={editing && place.row === item.index}
                actions={row}
              />
            );
          })}
        </Part>
      </Part>
    </div>
  );
}

/** The focus stays in the table when its row goes: the list became shorter between a click and the next key. */
function useKeptFocus(place: Place): (event: FocusEvent<HTMLElement>) => void {
  const focused = useRef<Element | null>(null);
  useLayoutEffect(() => {
    if (focused.current === null || focused.current.isConnected) return;
    focused.current = null;
    if (document.activeElement === document.body) cellAt(place)?.focus({ preventScroll: true });
  });
  return useCallback((event) => {
    focused.current = event.target;
  }, []);
}

const cellAt = ({ row, column }: Place): HTMLElement | null =>
  document.querySelector<HTMLElement>(`[data-place="${row} ${column}"]`);

/** With the row of the keyboard, which keeps the focus however far the table is scrolled. */
const withRow = (rows: readonly number[], row: number): number[] =>
  rows.includes(row) ? [...rows] : [row, ...rows].sort((a, b) => a - b);

type Rows = Pick<ReturnType<typeof useVirtualizer<HTMLDivElement, Element>>, 'scrollToIndex' | 'scrollRect'>;

/** What the keys of the grid do. */
function useGridPress(props: ConceptGridProps, virtualizer: Rows) {
  const { table, total, state, onState, onToggle, onChooseAll, onOpen, onReword, onRemove } = props;
  const { direction } = useInterfaceLocale();
  const { place } = state;
  const concept = table.at(place.row);

  // At once, so that the next key finds its cell: the row is drawn wherever it is (withRow).
  const go = (next: Place) => {
    flushSync(() => onState({ place: next, editing: false }));
    virtualizer.scrollToIndex(next.row);
    cellAt(next)?.focus({ preventScroll: true });
  };
  const edit = (at: Place) => {
    if (COLUMNS[at.column]?.kind !== 'language' || table.at(at.row) === undefined) return false;
    // At once, so that the key that begins the edit is typed into the field.
    flushSync(() => onState({ place: at, editing: true }));
    return true;
  };
  const finish = (text: string | null, after: After) => {
    const column = COLUMNS[place.column];
    if (text !== null && concept !== undefined && column?.kind === 'language')
      onReword(concept, column.language, text);
    const step = { stay: [0, 0], down: [1, 0], next: [0, 1], previous: [0, -1] }[after];
    go({
      row: Math.min(Math.max(0, total - 1), place.row + (step[0] ?? 0)),
      column: Math.min(COLUMNS.length - 1, Math.max(0, place.column + (step[1] ?? 0))),
    });
  };
  const openConcept = () => concept && onOpen(concept);
  const act = (event: KeyboardEvent): boolean => {
    const actions: Readonly<Record<string, () => void>> = {
      Enter: () => (event.altKey || !edit(place)) && openConcept(),
      F2: () => !edit(place) && openConcept(),
      ' ': () => onToggle(place.row, event.shiftKey),
      Delete: () => concept && onRemove(concept),
    };
    const all = event.code === 'KeyA' && (event.ctrlKey || event.metaKey);
    const action = all ? onChooseAll : actions[event.key];
    action?.();
    return action !== undefined;
  };
  const key = (event: KeyboardEvent<HTMLElement>) => {
    if (state.editing || !(event.target instanceof HTMLElement) || !event.target.dataset.place) return;
    const page = Math.max(1, Math.floor((virtualizer.scrollRect?.height ?? 0) / ROW) - 2);
    const next = placeAfter(event, place, {
      rows: total,
      columns: COLUMNS.length,
      page,
      rtl: direction === 'rtl',
    });
    if (next !== null) {
      if (event.shiftKey && next.row !== place.row) {
        onToggle(place.row, true);
        onToggle(next.row, true);
      }
      go(next);
    } else if (typesText(event)) {
      edit(place);
      return;
    } else if (!act(event)) {
      return;
    }
    event.preventDefault();
  };
  return { key, edit, finish };
}
