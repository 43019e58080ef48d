import { useCallback, useState } from 'react';
import { useClient } from '#renderer/client/context.tsx';
import { useAttempt } from '#renderer/ui/status/use-attempt.ts';
import { extended, NOTHING, rangeTo, type Selection, toggled } from './selection.ts';
import type { ConceptTable, TableQuery } from './use-windows.ts';

export interface ConceptSelection {
  readonly chosen: Selection;
  /** Chooses a row or gives it back; `extend` chooses all from the row chosen last. */
  toggle(row: number, extend: boolean): void;
  /** Chooses every concept of the table; a range goes on from `row`. */
  chooseAll(row: number): void;
  readonly clear: () => void;
}

/** Which concepts of the table are chosen, those that were never in view included. */
export function useSelection(table: ConceptTable, query: TableQuery): ConceptSelection {
  const client = useClient();
  const attempt = useAttempt();
  const [chosen, setChosen] = useState<Selection>(NOTHING);
  const clear = useCallback(() => setChosen(NOTHING), []);
  const withIds = (choose: (ids: readonly number[]) => void) =>
    void attempt(async () => choose((await client.invoke('concept.ids', query)).ids));
  /** Rows of a range that were never in view are not loaded: their ids are asked for. */
  const chooseTo = (row: number) => {
    if (rangeTo(chosen, row).every((at) => table.at(at) !== undefined))
      setChosen((before) => extended(before, row, (at) => table.at(at)?.id));
    else withIds((ids) => setChosen((before) => extended(before, row, (at) => ids[at])));
  };
  return {
    chosen,
    toggle(row, extend) {
      const id = table.at(row)?.id;
      if (extend) chooseTo(row);
      else if (id !== undefined) setChosen((before) => toggled(before, id, row));
    },
    chooseAll: (row) => withIds((ids) => setChosen({ ids: new Set(ids), anchor: row })),
    clear,
  };
}
