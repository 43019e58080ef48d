import type { FileHeader, UnitNote } from '#core/model/memory.ts';

/**
 * One header for units of several files, in the order of their imports: the attributes that all of them agree on, and
 * every property and note once. Of one file it is that file's. Null where there is none.
 */
export function joinedHeader(headers: readonly FileHeader[]): FileHeader | null {
  const [first, ...others] = headers;
  if (first === undefined) return null;
  const attributes = Object.fromEntries(
    Object.entries(first.attributes).filter(([name, value]) =>
      others.every((other) => other.attributes[name] === value),
    ),
  );
  const notes = new Map<string, UnitNote>();
  for (const header of headers) for (const note of header.notes) notes.set(JSON.stringify(note), note);
  return { attributes, notes: others.length === 0 ? first.notes : [...notes.values()] };
}
