import { useCallback, useRef, useState } from 'react';
import type { MemoryUnit } from '#contract/memories.ts';

export interface UnitSelection {
  readonly ids: ReadonlySet<number>;
  /** Chooses a row or gives it back; `extend` chooses all from the row chosen last. */
  toggle(row: number, extend: boolean): void;
  clear(): void;
}

/** Which of the units that are shown are chosen. */
export function useSelection(units: readonly MemoryUnit[]): UnitSelection {
  const [ids, setIds] = useState<ReadonlySet<number>>(new Set());
  const anchor = useRef<number | null>(null);
  const toggle = (row: number, extend: boolean) => {
    const next = new Set(ids);
    if (extend) {
      const from = anchor.current ?? row;
      for (const unit of units.slice(Math.min(from, row), Math.max(from, row) + 1)) next.add(unit.id);
    } else {
      const id = units[row]?.id;
      if (id !== undefined && !next.delete(id)) next.add(id);
      anchor.current = row;
    }
    setIds(next);
  };
  const clear = useCallback(() => {
    anchor.current = null;
    setIds(new Set());
  }, []);
  return { ids, toggle, clear };
}
