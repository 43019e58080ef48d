import type { Connection } from '../connection.ts';
import { keysOf, sameVariants, UNIT_COLUMNS, type UnitRecord, VariantHash, valuesOf } from './record.ts';

/** Inserts so many units. */
export const insertUnits = (count: number): string =>
  `INSERT INTO units (${UNIT_COLUMNS}) VALUES ${Array(count).fill('(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)').join(', ')}`;
const INSERT_UNIT = insertUnits(1);

/** Runs changes of units in one transaction, in which counts, text keys and the record of changes follow them. */
export function editUnits<Result>(db: Connection, work: (editor: UnitEditor) => Result): Result {
  return db.transaction(() => {
    const editor = new UnitEditor(db);
    const result = work(editor);
    editor.finish();
    return result;
  });
}

/** The one way to change units one by one; imports write theirs in bulk (import/). */
export class UnitEditor {
  readonly #db: Connection;
  readonly #hash = new VariantHash();
  readonly #changed = new Set<number>();
  readonly #counts = new UnitCounts();

  constructor(db: Connection) {
    this.#db = db;
  }

  insert(record: UnitRecord): number {
    const { id } = this.#db.run(INSERT_UNIT, null, ...valuesOf(record));
    this.#addKeys(id, record);
    this.#counts.add(record, 1);
    this.#changed.add(id);
    return id;
  }

  /** Puts a unit back under the id it had. */
  restore(id: number, record: UnitRecord): void {
    this.#db.run(INSERT_UNIT, id, ...valuesOf(record));
    this.#addKeys(id, record);
    this.#counts.add(record, 1);
    this.#changed.add(id);
  }

  /** Gives a unit other content; its id stays, so that origins of cells still name it. */
  replace(id: number, before: UnitRecord, after: UnitRecord): void {
    this.#db.run(
      `UPDATE units SET memory = ?, import = ?, imported = ?, texts = ?, marks = ?, context = ?, author = ?,
         created_at = ?, updated_at = ?, release = ?, details = ?, hash = ? WHERE id = ?`,
      ...valuesOf(after),
      id,
    );
    if (!sameVariants(before.variants, after.variants)) {
      this.#removeKeys(id, before);
      this.#addKeys(id, after);
    }
    this.#counts.add(before, -1);
    this.#counts.add(after, 1);
    this.#changed.add(id);
  }

  remove(id: number, before: UnitRecord): void {
    this.#db.run('DELETE FROM units WHERE id = ?', id);
    this.#db.run('DELETE FROM unit_origins WHERE unit = ?', id);
    this.#removeKeys(id, before);
    this.#counts.add(before, -1);
    this.#changed.add(id);
  }

  finish(): void {
    this.#counts.write(this.#db);
    recordChanges(this.#db, rangesOf([...this.#changed]));
  }

  #addKeys(id: number, { variants }: UnitRecord): void {
    for (const key of keysOf(variants, this.#hash))
      this.#db.run('INSERT OR IGNORE INTO text_keys (key, unit) VALUES (?, ?)', key, id);
  }

  #removeKeys(id: number, { variants }: UnitRecord): void {
    for (const key of keysOf(variants, this.#hash))
      this.#db.run('DELETE FROM text_keys WHERE key = ? AND unit = ?', key, id);
  }
}

/** How many units and variants come and go, added up before they are written. */
export class UnitCounts {
  readonly #changes = new Map<number, Map<string, number>>();

  add({ memory, variants }: Pick<UnitRecord, 'memory' | 'variants'>, by: number): void {
    this.addTo(memory, '', by);
    for (const language in variants) this.addTo(memory, language, by);
  }

  /** Variants of a memory in a language; units where it is ''. */
  addTo(memory: number, language: string, by: number): void {
    const own = this.#changes.get(memory) ?? new Map<string, number>();
    this.#changes.set(memory, own);
    own.set(language, (own.get(language) ?? 0) + by);
  }

  *all(): Iterable<readonly [memory: number, language: string, n: number]> {
    for (const [memory, own] of this.#changes) for (const [language, n] of own) yield [memory, language, n];
  }

  write(db: Connection): void {
    for (const [memory, own] of this.#changes) {
      for (const [language, by] of own) {
        if (by === 0) continue;
        db.run(
          `INSERT INTO unit_counts (memory, language, n) VALUES (?, ?, ?)
           ON CONFLICT (memory, language) DO UPDATE SET n = n + excluded.n`,
          memory,
          language,
          by,
        );
      }
    }
    db.run('DELETE FROM unit_counts WHERE n = 0');
  }
}

type Range = readonly [first: number, last: number];

/** Ids as ranges without gaps, in ascending order. */
export function rangesOf(ids: readonly number[]): readonly Range[] {
  const ranges: [number, number][] = [];
  for (const id of ids.toSorted((a, b) => a - b)) {
    const last = ranges.at(-1);
    if (last !== undefined && id <= last[1] + 1) last[1] = id;
    else ranges.push([id, id]);
  }
  return ranges;
}

export function recordChanges(db: Connection, ranges: readonly Range[]): void {
  for (const [first, last] of ranges) db.run('INSERT INTO changes (first, last) VALUES (?, ?)', first, last);
}
