import { useCallback, useMemo, useState } from 'react';
import type { ConceptOrder } from '#contract/concept.ts';
import type { DetailedConcept } from '#core/model/termbase.ts';
import { useClient } from '#renderer/client/context.tsx';
import { useAttempt } from '#renderer/ui/status/use-attempt.ts';
import { COLUMNS, columnOf, TABLE_LANGUAGES } from './columns.ts';
import { type Filters, toFilter } from './filters.ts';
import type { GridState } from './grid/ConceptGrid.tsx';
import { useUndoStack } from './undo-stack.ts';
import { type ConceptActions, useConceptActions } from './use-concept-actions.ts';
import { type ConceptSelection, useSelection } from './use-selection.ts';
import { type ConceptTable, useWindows } from './use-windows.ts';

const TOP: GridState = { place: { row: 0, column: columnOf(TABLE_LANGUAGES[0] ?? 'ar') }, editing: false };

/** The concepts that fit the filters: in which order, which is at hand, chosen and open, and what is done to them. */
export interface ConceptsAccess {
  readonly table: ConceptTable;
  readonly selection: ConceptSelection;
  readonly chosen: readonly number[];
  readonly actions: ConceptActions;
  readonly order: ConceptOrder;
  setOrder(order: ConceptOrder): void;
  readonly grid: GridState;
  setGrid(grid: GridState): void;
  /** The concept beside the table. */
  readonly opened: DetailedConcept | null;
  open(id: number): Promise<boolean>;
  close(): void;
  remove(ids: readonly number[]): Promise<void>;
  /** The whole concepts, to be looked at before they are joined; null where they cannot be had. */
  fetch(ids: readonly number[]): Promise<readonly DetailedConcept[] | null>;
  /** Begins at the top again, with nothing chosen. */
  restart(): void;
}

export function useConcepts(filters: Filters): ConceptsAccess {
  const client = useClient();
  const attempt = useAttempt();
  const [order, setOrder] = useState<ConceptOrder>({ by: 'added', language: 'en', descending: false });
  const [grid, setGrid] = useState<GridState>(TOP);
  const [opened, setOpened] = useState<DetailedConcept | null>(null);
  const query = useMemo(() => ({ filter: toFilter(filters), order }), [filters, order]);
  const table = useWindows(query);
  const selection = useSelection(table, query);
  const put = useCallback(
    (concept: DetailedConcept) => {
      table.put(concept);
      setOpened((shown) => (shown?.id === concept.id ? concept : shown));
    },
    [table.put],
  );
  const actions = useConceptActions(put, useUndoStack());
  const whole = (id: number) => client.invoke('concept.get', { id });
  return {
    table,
    selection,
    chosen: [...selection.chosen.ids],
    actions,
    order,
    setOrder(next) {
      setOrder(next);
      setGrid(TOP);
    },
    grid: clamped(grid, table.total ?? 0),
    setGrid,
    opened,
    async open(id) {
      const concept = await attempt(() => whole(id));
      if (concept !== null) setOpened(concept);
      return concept !== null;
    },
    close: () => setOpened(null),
    async remove(ids) {
      if (!(await actions.remove(ids))) return;
      selection.clear();
      setOpened((shown) => (shown !== null && ids.includes(shown.id) ? null : shown));
    },
    fetch: (ids) => attempt(() => Promise.all(ids.map(whole))),
    restart() {
      selection.clear();
      setGrid(TOP);
    },
  };
}

/** The keyboard's place within a table that may have become shorter. */
function clamped(grid: GridState, total: number): GridState {
  const row = Math.min(grid.place.row, Math.max(0, total - 1));
  const column = Math.min(grid.place.column, COLUMNS.length - 1);
  return row === grid.place.row && column === grid.place.column ? grid : { ...grid, place: { row, column } };
}
