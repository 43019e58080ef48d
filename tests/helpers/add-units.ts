import type { ImportCount, MemoryStore, NewUnit, Stamp } from '#services/ports/index.ts';

/** Imports units into the house memory, as one file. */
export function addUnits(
  memory: MemoryStore,
  units: readonly NewUnit[],
  stamp: Stamp,
  apart = false,
): ImportCount {
  const house = memory.memories().find(({ id }) => memory.kindOf(id) === 'house');
  if (house === undefined) throw new Error('There is no house memory');
  const writer = memory.beginImport({ memory: house.id, file: 'test', ...stamp });
  writer.write(units, apart);
  return writer.commit();
}
