import { deepStrictEqual as deepEqual } from 'node:assert';
import type { BalaghError } from '#contract/errors.ts';
import { readUnits } from '#formats/interchange/read.ts';
import type {
  FileSource,
  NewUnit,
  SkippedUnit,
  TextColumn,
  UnitBatch,
  UnitColumns,
} from '#services/ports/index.ts';
import { unitAt } from '#storage/memory/import/plain-unit.ts';

/** Details are stored as they are written: their order counts. */
const comparable = ({ details, ...unit }: NewUnit) => ({ ...unit, details: JSON.stringify(details) });

/** The units of a batch as objects, in their order. */
export function unitsOf({ units, plain }: Pick<UnitBatch, 'units' | 'plain'>): readonly NewUnit[] {
  if (plain === null) return units;
  const { columns, before } = plain;
  const all: NewUnit[] = [];
  for (let place = 0, other = 0; place <= columns.count; place += 1) {
    for (; before[other] === place; other += 1) all.push(units[other] as NewUnit);
    if (place < columns.count) all.push(unitAt(columns, place));
  }
  return all;
}

/** What is read of a file, and how many texts came as bytes; these are the same in UTF-16. */
export async function readAs(source: FileSource, encoded: boolean) {
  const units: ReturnType<typeof comparable>[] = [];
  const skipped: SkippedUnit[] = [];
  let [apart, fromBytes] = [false, 0];
  try {
    for await (const batch of readUnits(source, { encoded })) {
      units.push(...unitsOf(batch).map(comparable));
      skipped.push(...batch.skipped);
      apart = batch.apart;
      fromBytes += batch.plain === null ? 0 : textsAlike(batch.plain.columns);
    }
  } catch (thrown) {
    return { read: { units, skipped, apart, thrown: (thrown as BalaghError).code }, fromBytes };
  }
  return { read: { units, skipped, apart }, fromBytes };
}

/** Throws where a text differs in its two encodings; how many there are. */
function textsAlike(columns: UnitColumns): number {
  const places = columns.columns.map(() => 0);
  let texts = 0;
  for (let unit = 0; unit < columns.count; unit += 1) {
    const { variants } = unitAt(columns, unit);
    for (const tag of Object.keys(variants)) {
      const number = columns.columns.findIndex((column) => column.tag === tag);
      const { ends, texts: wide } = columns.columns[number] as TextColumn;
      const place = places[number] ?? 0;
      const own = wide.subarray(place === 0 ? 0 : ends[place - 1], ends[place]);
      deepEqual(variants[tag]?.text, String.fromCharCode(...own));
      places[number] = place + 1;
      texts += 1;
    }
  }
  deepEqual(
    columns.columns.map(({ count }) => count),
    places,
  );
  return texts;
}
