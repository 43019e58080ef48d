import type { Connection } from '../../connection.ts';
import { keyOf } from '../hash.ts';
import type { Entries } from './entries.ts';

/** Keys written in one transaction: some 30 ms. */
const TRANSACTION = 100_000;
/** Keys in one statement. */
const ROWS = 50;
const BUCKETS = 65_536;

/**
 * Writes the keys of all texts of an import, in the order of their high bits, so that the table is written page by
 * page from one end to the other. They lead to units that are not visible yet, or to texts that units will have:
 * whoever follows a key looks whether it is so.
 */
export function writeTextKeys(db: Connection, entries: Entries): void {
  const keys = new Float64Array(entries.count);
  const units = new Int32Array(entries.count);
  const count = sortInto(entries, keys, units);
  const insert = (rows: number) =>
    `INSERT OR IGNORE INTO text_keys (key, unit) VALUES ${Array(rows).fill('(?, ?)').join(', ')}`;
  const many = insert(ROWS);
  const one = insert(1);
  for (let start = 0; start < count; start += TRANSACTION) {
    const end = Math.min(start + TRANSACTION, count);
    db.transaction(() => {
      let at = start;
      for (; at + ROWS <= end; at += ROWS) {
        const values: number[] = [];
        for (let row = at; row < at + ROWS; row += 1) values.push(keys[row] ?? 0, units[row] ?? 0);
        db.run(many, ...values);
      }
      for (; at < end; at += 1) db.run(one, keys[at] ?? 0, units[at] ?? 0);
    });
  }
}

/** A counting sort by the first 16 bits; returns how many there are. */
function sortInto(entries: Entries, keys: Float64Array, units: Int32Array): number {
  const starts = new Int32Array(BUCKETS + 1);
  entries.forEachNewText((_, __, high) => {
    starts[(high >>> 16) + 1] = (starts[(high >>> 16) + 1] ?? 0) + 1;
  });
  for (let bucket = 0; bucket < BUCKETS; bucket += 1)
    starts[bucket + 1] = (starts[bucket + 1] ?? 0) + (starts[bucket] ?? 0);
  const count = starts[BUCKETS] ?? 0;
  entries.forEachNewText((unit, low, high) => {
    const bucket = high >>> 16;
    const at = starts[bucket] ?? 0;
    keys[at] = keyOf(low, high);
    units[at] = unit;
    starts[bucket] = at + 1;
  });
  return count;
}
