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

/** Adds the concepts of a range; `idAt` knows those that are loaded. */
export function extended(
  selection: Selection,
  row: number,
  idAt: (row: number) => number | undefined,
): Selection {
  const from = selection.anchor ?? row;
  const next = new Set(selection.ids);
  for (let at = Math.min(from, row); at <= Math.max(from, row); at++) {
    const id = idAt(at);
    if (id !== undefined) next.add(id);
  }
  return { ids: next, anchor: selection.anchor ?? row };
}
