import type { ImportTarget, UnitColumns } from '#services/ports/index.ts';
import type { Connection } from '../../connection.ts';
import { PartsHash } from '../hash.ts';
import { contextToJson, UNIT_COLUMNS, type Value } from '../record.ts';
import type { PlainBatch } from './plain-batch.ts';
import { firstDetailOf, firstTextOf } from './plain-unit.ts';

/** Units inserted by one statement. */
const ROWS = 16;
/** Values of a unit that are bound one by one. */
const VALUES = 7;
const HASH_BYTES = 8;
/** Bytes of texts that one statement has room for, unless a unit has more. */
const ROOM = 65_536;
const [OPEN, COMMA, QUOTE, CLOSE] = [0x7b, 0x2c, 0x22, 0x7d];

/** Inserts units of the ids from `@first` on. */
const insert = (rows: number): string =>
  `INSERT INTO units (${UNIT_COLUMNS}) VALUES ${Array.from(
    { length: rows },
    (_, row) =>
      `(@first + ${row}, @memory, @import, 1, CAST(? AS TEXT), NULL, ?, ?, ?, ?, NULL, CAST(? AS TEXT), ?)`,
  ).join(', ')}`;
const INSERT_ROWS = insert(ROWS);
const INSERT_ROW = insert(1);

/** Inserts plain units as rows, from their bytes; `flush` writes the last ones. */
export class PlainRows {
  readonly #db: Connection;
  readonly #target: ImportTarget;
  readonly #import: number;
  readonly #values: Value[] = Array(ROWS * VALUES).fill(null);
  readonly #hashes = Array.from({ length: ROWS }, () => Buffer.alloc(HASH_BYTES));
  readonly #hash = new PartsHash();
  #order: Order = { columns: [], texts: [], keys: [] };
  #room = Buffer.alloc(ROOM);
  #used = 0;
  #first = 0;
  #rows = 0;

  constructor(db: Connection, target: ImportTarget, id: number) {
    this.#db = db;
    this.#target = target;
    this.#import = id;
  }

  /** Units of another batch come. */
  begin(): void {
    this.#order = { columns: [], texts: [], keys: [] };
  }

  /** A unit of a batch, under an id. */
  add(id: number, batch: PlainBatch, unit: number): void {
    const { columns } = batch;
    const first = firstTextOf(columns, unit);
    const order = this.#orderOf(batch, first, (columns.textEnds[unit] ?? 0) - first);
    const length = this.#lengthOf(columns, first, order);
    if (this.#rows > 0 && (id !== this.#first + this.#rows || this.#used + length > this.#room.length))
      this.flush();
    if (length > this.#room.length) this.#room = Buffer.alloc(length);
    if (this.#rows === 0) this.#first = id;
    const values = this.#values;
    let at = this.#rows * VALUES;
    values[at++] = this.#json(columns, first, order);
    const surroundings = columns.contexts.get(unit);
    const context = surroundings === undefined ? null : contextToJson(surroundings);
    const author = columns.authors[unit] ?? this.#target.author;
    const updatedAt = given(columns.changedAt[unit]) ?? this.#target.at;
    const createdAt = given(columns.createdAt[unit]) ?? updatedAt;
    const [start, end] = [firstDetailOf(columns, unit), columns.detailEnds[unit] ?? 0];
    values[at++] = context;
    values[at++] = author;
    values[at++] = createdAt;
    values[at++] = updatedAt;
    values[at++] = start === end ? null : columns.details.subarray(start, end);
    const hash = this.#hash;
    hash.begin();
    for (const text of order.texts) hash.hash(batch.lows[first + text] ?? 0, batch.highs[first + text] ?? 0);
    hash.part(context);
    hash.part(author);
    hash.part(createdAt);
    hash.part(updatedAt);
    hash.part(null);
    if (start === end) hash.part(null);
    else hash.partInUtf8(columns.details, start, end);
    const bytes = this.#hashes[this.#rows] as Buffer;
    hash.endInto(bytes);
    values[at++] = bytes;
    this.#rows += 1;
    if (this.#rows === ROWS) this.flush();
  }

  flush(): void {
    const named = { first: this.#first, memory: this.#target.memory, import: this.#import };
    if (this.#rows === ROWS) this.#db.runNamed(INSERT_ROWS, named, this.#values);
    else {
      for (let row = 0; row < this.#rows; row += 1) {
        const values = this.#values.slice(row * VALUES, (row + 1) * VALUES);
        this.#db.runNamed(INSERT_ROW, { ...named, first: this.#first + row }, values);
      }
    }
    this.#rows = 0;
    this.#used = 0;
  }

  /** The languages of a unit, sorted; those of one unit after the other are mostly the same. */
  #orderOf(batch: PlainBatch, first: number, count: number): Order {
    const { columnOf, columns } = batch.columns;
    const last = this.#order;
    if (last.columns.length === count) {
      let text = 0;
      while (text < count && columnOf[first + text] === last.columns[text]) text += 1;
      if (text === count) return last;
    }
    const numbers = [...columnOf.subarray(first, first + count)];
    const tags = numbers.map((number, text) => ({ tag: columns[number]?.tag ?? '', text }));
    tags.sort((a, b) => (a.tag < b.tag ? -1 : 1));
    this.#order = {
      columns: numbers,
      texts: tags.map(({ text }) => text),
      keys: tags.map(({ tag }) => Buffer.from(`${JSON.stringify(tag)}:"`)),
    };
    return this.#order;
  }

  #lengthOf({ starts, stops }: UnitColumns, first: number, { texts, keys }: Order): number {
    let length = 2;
    for (let text = 0; text < texts.length; text += 1)
      length += (stops[first + text] ?? 0) - (starts[first + text] ?? 0) + (keys[text]?.length ?? 0) + 2;
    return length;
  }

  /** The texts as a JSON object, by language in order, so that equal units are equal text. */
  #json({ bytes, composed, starts, stops }: UnitColumns, first: number, { texts, keys }: Order): Uint8Array {
    const room = this.#room;
    const start = this.#used;
    let at = start;
    room[at++] = OPEN;
    for (let place = 0; place < texts.length; place += 1) {
      if (place > 0) room[at++] = COMMA;
      const key = keys[place] as Uint8Array;
      room.set(key, at);
      at += key.length;
      const [from, to] = [starts[first + (texts[place] ?? 0)] ?? 0, stops[first + (texts[place] ?? 0)] ?? 0];
      if (from < bytes.length) room.set(bytes.subarray(from, to), at);
      else room.set(composed.subarray(from - bytes.length, to - bytes.length), at);
      at += to - from;
      room[at++] = QUOTE;
    }
    room[at++] = CLOSE;
    this.#used = at;
    return room.subarray(start, at);
  }
}

/** The languages of a unit by column, in the order of its texts; its texts in that of the languages, with their keys. */
interface Order {
  readonly columns: readonly number[];
  readonly texts: readonly number[];
  readonly keys: readonly Uint8Array[];
}

const given = (number = Number.NaN): number | undefined => (Number.isNaN(number) ? undefined : number);
