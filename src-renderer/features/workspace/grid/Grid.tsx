import { defaultRangeExtractor, useVirtualizer, type Virtualizer } from '@tanstack/react-virtual';
import { type CSSProperties, type RefObject, useCallback, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { TermHit } from '#core/model/glossary.ts';
import type { Issue } from '#core/model/issue.ts';
import type { LanguageTag } from '#core/model/language.ts';
import type { RichText } from '#core/model/rich-text.ts';
import { Part } from '#renderer/ui/grid/Part.tsx';
import { useWorkspace } from '../session-context.ts';
import { cellKey } from '../state/cells.ts';
import type { WorkspaceState } from '../state/model.ts';
import { ColumnHeaders } from './ColumnHeaders.tsx';
import { GridRow } from './GridRow.tsx';
import styles from './grid.module.css';
import { handleGridKey } from './grid-keys.ts';

const NO_TERMS: readonly TermHit[] = [];
const NO_ISSUES: readonly Issue[] = [];
const NO_DRAFTS: Readonly<Record<LanguageTag, RichText>> = {};

/** A first guess of a row's height, before it is measured: the longest text at some 38 characters a line. */
function estimateHeight(lengths: readonly number[]): number {
  return 25 + 29 * Math.max(1, Math.ceil(Math.max(0, ...lengths) / 38));
}

/** The number of columns, for the style sheet. */
const columnStyle = (columns: number): CSSProperties => ({ '--columns': columns }) as CSSProperties;

function draftsOf(state: WorkspaceState, segment: number): Readonly<Record<LanguageTag, RichText>> {
  if (state.drafts.size === 0) return NO_DRAFTS;
  const found = state.columns.flatMap((language) => {
    const draft = state.drafts.get(cellKey({ segment, language }));
    return draft ? [[language, draft] as const] : [];
  });
  return found.length === 0 ? NO_DRAFTS : Object.fromEntries(found);
}

function useRows(state: WorkspaceState, scroller: { readonly current: HTMLDivElement | null }) {
  const { rows, columns, active } = state;
  const activeIndex = rows.findIndex((row) => row.segment.id === active?.segment);
  const virtualizer = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    getItemKey: useCallback((index: number) => rows[index]?.segment.id ?? index, [rows]),
    estimateSize: useCallback(
      (index: number) => {
        const cells = rows[index]?.segment.cells ?? {};
        return estimateHeight(columns.map((language) => cells[language]?.content.text.length ?? 0));
      },
      [rows, columns],
    ),
    overscan: 6,
    // The column headers stick to the top: a row scrolled to must not hide under them.
    scrollPaddingStart: 48,
    scrollPaddingEnd: 24,
    // The row at hand is never taken away, so that the focus stays in it wherever one scrolls.
    rangeExtractor: useCallback(
      (range: Parameters<typeof defaultRangeExtractor>[0]) => {
        const shown = defaultRangeExtractor(range);
        if (activeIndex < 0 || shown.includes(activeIndex)) return shown;
        return [...shown, activeIndex].sort((one, other) => one - other);
      },
      [activeIndex],
    ),
  });
  return { virtualizer, activeIndex };
}

/** The release as a table of segments by languages; only the rows in view exist. */
export function Grid({ state, lit }: { state: WorkspaceState; lit: number | null }) {
  const { t } = useTranslation('workspace');
  const { session } = useWorkspace();
  const scroller = useRef<HTMLDivElement>(null);
  const { virtualizer, activeIndex } = useRows(state, scroller);
  const { rows, columns } = state;
  useShownRows(state, virtualizer);
  useRowAtHand(state, activeIndex, scroller, virtualizer);

  return (
    <div className={styles.scroller} ref={scroller} data-workspace-grid>
      <Part
        role="grid"
        aria-label={t('grid.label')}
        aria-rowcount={rows.length + 1}
        aria-colcount={columns.length + 1}
        className={styles.grid}
        style={columnStyle(columns.length)}
        onKeyDown={(event) => {
          if (handleGridKey(event.nativeEvent, session)) event.preventDefault();
        }}
      >
        <ColumnHeaders rows={rows} columns={columns} source={state.release?.source ?? ''} />
        <div role="presentation" className={styles.body} style={{ blockSize: virtualizer.getTotalSize() }}>
          <Rows state={state} lit={lit} virtualizer={virtualizer} />
        </div>
      </Part>
    </div>
  );
}

type RowVirtualizer = Virtualizer<HTMLDivElement, Element>;

function Rows({
  state,
  lit,
  virtualizer,
}: {
  readonly state: WorkspaceState;
  readonly lit: number | null;
  readonly virtualizer: RowVirtualizer;
}) {
  const { rows, columns, active, editing } = state;
  return virtualizer.getVirtualItems().map((item) => {
    const row = rows[item.index];
    if (!row) return null;
    return (
      <div
        key={item.key}
        role="presentation"
        data-index={item.index}
        ref={virtualizer.measureElement}
        className={styles.slot}
        style={{ transform: `translateY(${item.start}px)` }}
      >
        <GridRow
          index={row.index}
          number={row.number}
          block={row.block}
          segment={row.segment}
          opensBlock={row.opensBlock}
          columns={columns}
          activeLanguage={active?.segment === row.segment.id ? active.language : null}
          editing={editing}
          drafts={draftsOf(state, row.segment.id)}
          terms={state.terms.get(row.segment.id) ?? NO_TERMS}
          issues={state.issues.get(row.segment.id) ?? NO_ISSUES}
          lit={lit}
        />
      </div>
    );
  });
}

/** Asks for the terms of the rows in view. */
function useShownRows({ rows }: WorkspaceState, virtualizer: RowVirtualizer): void {
  const { session } = useWorkspace();
  const inView = virtualizer.getVirtualItems().map((item) => rows[item.index]?.segment.id ?? 0);
  const inViewKey = inView.join(' ');
  useEffect(() => {
    // Not while scrolling by: only rows that stay for a moment are worth a question.
    const timer = setTimeout(() => session.showRows(inViewKey.split(' ').map(Number)), 150);
    return () => clearTimeout(timer);
  }, [session, inViewKey]);
}

/** Keeps the cell at hand in view, and gives it the focus that was asked for. */
function useRowAtHand(
  state: WorkspaceState,
  activeIndex: number,
  scroller: RefObject<HTMLDivElement | null>,
  virtualizer: RowVirtualizer,
): void {
  const { active, editing } = state;
  useEffect(() => {
    if (state.focus === 0 || activeIndex < 0 || !active) return;
    const key = cellKey(active);
    const onScreen = (): HTMLElement | null =>
      scroller.current?.querySelector<HTMLElement>(`[data-cell="${key}"]`) ?? null;
    // A row far away is brought near by its estimated place first, and then exactly, once it has been drawn.
    if (!virtualizer.range || isOutside(activeIndex, virtualizer.range))
      virtualizer.scrollToIndex(activeIndex, { align: 'center' });
    const frame = requestAnimationFrame(() => {
      onScreen()?.scrollIntoView({ block: 'nearest' });
      if (!editing) onScreen()?.focus({ preventScroll: true });
    });
    return () => cancelAnimationFrame(frame);
  }, [state.focus, editing, active, activeIndex, scroller, virtualizer]);

  useEffect(() => {
    // In a window of another width every row has another height: the row at hand stays in view.
    const observer = new ResizeObserver(() =>
      scroller.current?.querySelector('[data-active] [data-active]')?.scrollIntoView({ block: 'nearest' }),
    );
    if (scroller.current) observer.observe(scroller.current);
    return () => observer.disconnect();
  }, [scroller]);
}

const isOutside = (
  index: number,
  range: { readonly startIndex: number; readonly endIndex: number },
): boolean => index < range.startIndex || index > range.endIndex;
