import type { ImportTarget, NewUnit } from '#services/ports/index.ts';
import type { Connection } from '../../connection.ts';
import { insertUnits } from '../editor.ts';
import { RowWriter, UNIT_COLUMNS, type UnitRecord, type Value } from '../record.ts';
import type { PlainBatch } from './plain-batch.ts';
import { PlainRows } from './plain-rows.ts';
import { UPDATE_UNIT } from './replacements.ts';

/** Units inserted by one statement. */
const ROWS = 8;
const COLUMNS = UNIT_COLUMNS.split(', ').length;
const INSERT_ROWS = insertUnits(ROWS);
const INSERT_ROW = insertUnits(1);

const LAST_ID = "SELECT seq FROM sqlite_sequence WHERE name = 'units'";

/** The rows of one transaction of an import: new ones, and earlier ones of it that changed. */
export class NewRows {
  readonly #db: Connection;
  readonly #target: ImportTarget;
  readonly #import: number;
  readonly #writer = new RowWriter();
  readonly #plain: PlainRows;
  /** By id, from the first one on: a plain unit of the batch by its number, or what else there is to insert. */
  readonly #fresh: (UnitRecord | number)[] = [];
  readonly #changed = new Map<number, UnitRecord>();
  #batch: PlainBatch | null = null;
  #first = 0;

  constructor(db: Connection, target: ImportTarget, id: number) {
    this.#db = db;
    this.#target = target;
    this.#import = id;
    this.#plain = new PlainRows(db, target, id);
  }

  /** In a transaction, whose plain units are those of the batch. */
  begin(batch: PlainBatch | null): void {
    this.#first = 1 + (this.#db.get<{ seq: number }>(LAST_ID)?.seq ?? 0);
    this.#batch = batch;
    this.#plain.begin();
    // Of a transaction that failed.
    this.#fresh.length = 0;
    this.#changed.clear();
  }

  /** Returns the id of a unit, which may be a plain one by its number. */
  insert(unit: UnitRecord | number): number {
    return this.#first + this.#fresh.push(unit) - 1;
  }

  /** A unit of this import has other content. */
  change(id: number, record: UnitRecord): void {
    if (id >= this.#first) this.#fresh[id - this.#first] = record;
    else this.#changed.set(id, record);
  }

  /** A unit that is not in the table so. */
  get(id: number): UnitRecord | undefined {
    const fresh = this.#fresh[id - this.#first];
    if (typeof fresh !== 'number') return fresh ?? this.#changed.get(id);
    return this.#batch === null ? undefined : this.recordOf(this.#batch.unit(fresh));
  }

  recordOf({ variants, context, author, at, createdAt, details }: NewUnit): UnitRecord {
    const updatedAt = at ?? this.#target.at;
    return {
      memory: this.#target.memory,
      import: this.#import,
      imported: true,
      variants,
      context,
      author: author ?? this.#target.author,
      createdAt: createdAt ?? updatedAt,
      updatedAt,
      release: null,
      details: details ?? null,
    };
  }

  flush(): void {
    const values: Value[] = [];
    for (const [place, unit] of this.#fresh.entries()) {
      if (typeof unit !== 'number') values.push(this.#first + place, ...this.#writer.values(unit));
      else if (this.#batch !== null) this.#plain.add(this.#first + place, this.#batch, unit);
      if (values.length < ROWS * COLUMNS) continue;
      this.#db.run(INSERT_ROWS, ...values);
      values.length = 0;
    }
    this.#plain.flush();
    for (let at = 0; at < values.length; at += COLUMNS)
      this.#db.run(INSERT_ROW, ...values.slice(at, at + COLUMNS));
    for (const [id, record] of this.#changed) this.#db.run(UPDATE_UNIT, ...this.#writer.values(record), id);
    if (this.#fresh.length > 0) {
      this.#db.run(
        'INSERT INTO import_spans (import, first, last) VALUES (?, ?, ?)',
        this.#import,
        this.#first,
        this.#first + this.#fresh.length - 1,
      );
    }
    this.#fresh.length = 0;
    this.#changed.clear();
    this.#batch = null;
  }
}
