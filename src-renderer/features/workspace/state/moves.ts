import { type CellAddress, needsWork } from './cells.ts';
import type { SessionContext } from './context.ts';
import type { WorkspaceState } from './model.ts';
import { activeRow, nextNeedingWork, rowOf } from './selectors.ts';

/** The cell `rows` further down and `columns` further on, or null at the edge. */
export function cellBeside(state: WorkspaceState, rows: number, columns: number): CellAddress | null {
  const row = activeRow(state);
  if (!row || !state.active) return null;
  const language = state.columns[state.columns.indexOf(state.active.language) + columns];
  const segment = state.rows[row.index + rows]?.segment.id;
  return language === undefined || segment === undefined ? null : { segment, language };
}

/** The next cell in reading order, across the ends of rows; null after the last. */
export function cellInOrder(state: WorkspaceState, step: 1 | -1): CellAddress | null {
  const beside = cellBeside(state, 0, step);
  if (beside) return beside;
  const row = activeRow(state);
  const segment = row && state.rows[row.index + step]?.segment.id;
  const language = step > 0 ? state.columns[0] : state.columns.at(-1);
  return segment === undefined || language === undefined ? null : { segment, language };
}

/** The cell of the same language to work on next; null when all of that language is done. */
export function cellToWorkOn(state: WorkspaceState, step: 1 | -1 = 1): CellAddress | null {
  const row = activeRow(state);
  const language = state.active?.language;
  if (!row || language === undefined) return null;
  // What a release was written in needs no work: there the next segment is meant.
  if (!needsWork(row.segment, language) && row.segment.source === language) return cellBeside(state, step, 0);
  const next = nextNeedingWork(state.rows, row.index, language, step);
  return next && { segment: next.segment.id, language };
}

/** Ways to move about the grid. Leaving a cell never waits for its text to be saved. */
export interface Moves {
  activate(cell: CellAddress, editing: boolean): void;
  /** To the first or last row, `to` counted from 0. */
  toRow(to: number): void;
  leaveEditor(): void;
  /** Opens a cell's editor with a range of its text selected. */
  jump(cell: CellAddress, start: number, end: number): void;
}

export function createMoves(
  context: SessionContext,
  onLeft: (cell: CellAddress) => void,
  onArrived: () => void,
): Moves {
  const { store } = context;
  const leave = (to: CellAddress | null): void => {
    const { active } = store.get();
    if (active && (active.segment !== to?.segment || active.language !== to.language)) onLeft(active);
  };
  return {
    activate(cell, editing) {
      if (!rowOf(store.get(), cell.segment)) return;
      leave(cell);
      store.dispatch({ type: 'activated', cell, editing });
      onArrived();
    },
    toRow(to) {
      const { rows, active } = store.get();
      const segment = rows[Math.min(Math.max(to, 0), rows.length - 1)]?.segment.id;
      if (segment !== undefined && active)
        this.activate({ segment, language: active.language }, store.get().editing);
    },
    leaveEditor() {
      leave(null);
      store.dispatch({ type: 'editor-left' });
    },
    jump(cell, start, end) {
      leave(cell);
      store.dispatch({ type: 'jumped', cell, start, end });
      onArrived();
    },
  };
}
