import type { Connection } from '../../connection.ts';
import { keyOf } from '../hash.ts';
import type { Entries } from './entries.ts';

/** Keys written in one transaction: some 30 ms. */
const TRANSACTION = 100_000;
/** Keys in one statement. */
const ROWS = 100;
const BUCKETS = 65_536;
/** Keys of a bucket that are sorted. */
const LARGEST = 4096;

/**
 * Writes the keys of all texts of an import in their order, so that the table is written page by page from one end to the
 * other. They lead to units that are not visible yet, or to texts that units will have: whoever follows a key looks
 * whether it is so.
 */
export function writeTextKeys(db: Connection, entries: Entries): void {
  const keys = new Float64Array(entries.count);
  const units = new Int32Array(entries.count);
  const count = sortInto(entries, keys, units);
  const insert = (rows: number) =>
    `INSERT OR IGNORE INTO text_keys (key, unit) VALUES ${Array(rows).fill('(?, ?)').join(', ')}`;
  const many = insert(ROWS);
  const one = insert(1);
  const values: number[] = Array(2 * ROWS).fill(0);
  for (let start = 0; start < count; start += TRANSACTION) {
    const end = Math.min(start + TRANSACTION, count);
    db.transaction(() => {
      let at = start;
      for (; at + ROWS <= end; at += ROWS) {
        for (let row = 0; row < ROWS; row += 1) {
          values[2 * row] = keys[at + row] ?? 0;
          values[2 * row + 1] = units[at + row] ?? 0;
        }
        db.runNamed(many, {}, values);
      }
      for (; at < end; at += 1) db.run(one, keys[at] ?? 0, units[at] ?? 0);
    });
  }
}

/** Sorts by keys: by counting their first 16 bits, then by insertion; returns how many there are. */
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
  // Each bucket's start has moved to its end.
  for (let bucket = 0; bucket < BUCKETS; bucket += 1)
    sortBucket(keys, units, starts[bucket - 1] ?? 0, starts[bucket] ?? 0);
  return count;
}

/** By insertion; a bucket that has very many, by design of who made the file, is left as it is, which is slower alone. */
function sortBucket(keys: Float64Array, units: Int32Array, start: number, end: number): void {
  if (end - start > LARGEST) return;
  for (let next = start + 1; next < end; next += 1) {
    const key = keys[next] ?? 0;
    const unit = units[next] ?? 0;
    let at = next;
    for (; at > start && (keys[at - 1] ?? 0) > key; at -= 1) {
      keys[at] = keys[at - 1] ?? 0;
      units[at] = units[at - 1] ?? 0;
    }
    keys[at] = key;
    units[at] = unit;
  }
}
