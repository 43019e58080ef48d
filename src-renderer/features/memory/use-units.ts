import { useState } from 'react';
import type { MemoryUnit, UnitFilter } from '#contract/memories.ts';
import { useClient } from '#renderer/client/context.tsx';
import { type Pages, usePages } from './use-pages.ts';
import { type UnitSelection, useSelection } from './use-selection.ts';
import { type UnitActions, useUnitActions } from './use-unit-actions.ts';

const PAGE = 200;

/** The units that fit the filter: how far they are looked at, which is at hand, chosen and open, and what is done to them. */
export interface UnitsAccess {
  readonly pages: Pages<MemoryUnit>;
  readonly selection: UnitSelection;
  readonly actions: UnitActions;
  /** The row at hand. */
  readonly current: number;
  setCurrent(row: number): void;
  /** The unit beside the table. */
  readonly opened: MemoryUnit | null;
  open(unit: MemoryUnit | null): void;
  /** Shows a unit that an operation replied with. */
  put(unit: MemoryUnit): void;
  remove(ids: readonly number[]): Promise<void>;
  mergeChosen(): Promise<void>;
  /** Begins at the top again, with nothing chosen. */
  restart(): void;
}

export function useUnits(filter: UnitFilter): UnitsAccess {
  const client = useClient();
  const actions = useUnitActions();
  const [opened, open] = useState<MemoryUnit | null>(null);
  const [current, setCurrent] = useState(0);
  const pages = usePages<MemoryUnit>(JSON.stringify(filter), async (after) => {
    const { units, next } = await client.invoke('memory.browse', {
      filter,
      limit: PAGE,
      ...(after === undefined ? {} : { after }),
    });
    return { items: units, next };
  });
  const selection = useSelection(pages.items ?? []);
  return {
    pages,
    selection,
    actions,
    current: Math.min(current, Math.max(0, (pages.items?.length ?? 0) - 1)),
    setCurrent,
    opened,
    open,
    put(unit) {
      pages.change((units) => units.map((known) => (known.id === unit.id ? unit : known)));
      open((shown) => (shown?.id === unit.id ? unit : shown));
    },
    async remove(ids) {
      if (!(await actions.remove(ids))) return;
      selection.clear();
      open((shown) => (shown !== null && ids.includes(shown.id) ? null : shown));
    },
    async mergeChosen() {
      const ids = [...selection.ids];
      if ((await actions.merge(ids, Math.min(...ids))) !== null) selection.clear();
    },
    restart() {
      selection.clear();
      setCurrent(0);
    },
  };
}
