/** Which concepts are chosen, by id, and from where a range goes on. */
export interface Selection {
  readonly ids: ReadonlySet<number>;
  /** The row chosen last. */
  readonly anchor: number | null;
}

export const NOTHING: Selection = { ids: new Set(), anchor: null };

export function toggled({ ids }: Selection, id: number, row: number): Selection {
  const next = new Set(ids);
  if (!next.delete(id)) next.add(id);
  return { ids: next, anchor: row };
}

/** The rows from where the last choice was made to this one. */
export function rangeTo({ anchor }: Selection, row: number): readonly number[] {
  const from = Math.min(anchor ?? row, row);
  return Array.from({ length: Math.abs((anchor ?? row) - row) + 1 }, (_, at) => from + at);
}

/** Adds the concepts of a range; `idAt` knows the id of each. */
export function extended(
  selection: Selection,
  row: number,
  idAt: (row: number) => number | undefined,
): Selection {
  const next = new Set(selection.ids);
  for (const at of rangeTo(selection, row)) {
    const id = idAt(at);
    if (id !== undefined) next.add(id);
  }
  return { ids: next, anchor: selection.anchor ?? row };
}
