import type { LanguageTag } from '#core/model/language.ts';
import type { UnitContext } from '#core/model/memory.ts';
import type { TextColumn, UnitColumns } from '#services/ports/index.ts';
import type { Stamps } from '../stamps.ts';
import { ByteList } from './byte-list.ts';

/** UTF-16 units and texts that a column has room for at first. */
const FIRST_ROOM = 8192;
const FIRST_TEXTS = 64;

/** The texts of a language, as they come. */
export class GrowingColumn implements TextColumn {
  readonly tag: LanguageTag;
  count = 0;
  used = 0;
  ends = new Int32Array(FIRST_TEXTS);
  texts = new Uint16Array(FIRST_ROOM);

  constructor(tag: LanguageTag) {
    this.tag = tag;
  }

  begin(): void {
    this.count = 0;
    this.used = 0;
  }

  /** A text of so many units, which stand behind the last one. */
  add(length: number): void {
    if (this.count === this.ends.length) this.ends = largerInts(this.ends);
    this.used += length;
    this.ends[this.count] = this.used;
    this.count += 1;
  }

  addString(text: string): void {
    if (this.used + text.length > this.texts.length) this.grow(text.length);
    for (let at = 0; at < text.length; at += 1) this.texts[this.used + at] = text.charCodeAt(at);
    this.add(text.length);
  }

  takeBack(): void {
    this.count -= 1;
    this.used = this.count === 0 ? 0 : (this.ends[this.count - 1] ?? 0);
  }

  /** Makes room for so many units more. */
  grow(length: number): void {
    const larger = new Uint16Array(2 * (this.used + length));
    larger.set(this.texts);
    this.texts = larger;
  }
}

/** Puts the units of a piece of a file into columns, one after the other. Its arrays are used again for the next piece. */
export class ColumnBuilder implements UnitColumns {
  count = 0;
  textEnds = new Int32Array(1024);
  columnOf = new Int32Array(4096);
  starts = new Int32Array(4096);
  stops = new Int32Array(4096);
  bytes: Uint8Array = new Uint8Array(0);
  readonly columns: GrowingColumn[] = [];
  detailEnds = new Int32Array(1024);
  authors: (string | undefined)[] = [];
  createdAt = new Float64Array(1024);
  changedAt = new Float64Array(1024);
  readonly contexts = new Map<number, UnitContext>();
  readonly #details = new ByteList();
  readonly #composed = new ByteList();
  #texts = 0;

  get details(): Uint8Array {
    return this.#details.bytes;
  }

  get composed(): Uint8Array {
    return this.#composed.bytes;
  }

  /** Begins anew, with another piece. */
  begin(bytes: Uint8Array): void {
    this.bytes = bytes;
    for (const column of this.columns) column.begin();
    this.count = 0;
    this.#texts = 0;
    this.#details.length = 0;
    this.#composed.length = 0;
    this.authors.length = 0;
    this.contexts.clear();
  }

  /** The number of a language's column. */
  numberOf(tag: LanguageTag): number {
    const known = this.columns.findIndex((column) => column.tag === tag);
    return known < 0 ? this.columns.push(new GrowingColumn(tag)) - 1 : known;
  }

  /** Texts of the unit that is not ended yet. */
  get textsOfUnit(): number {
    return this.#texts - this.#first;
  }

  hasText(column: number): boolean {
    for (let at = this.#first; at < this.#texts; at += 1) if (this.columnOf[at] === column) return true;
    return false;
  }

  /** A text that was put into its column, and where it stands in the bytes. */
  addText(column: number, start: number, stop: number): void {
    if (this.#texts === this.columnOf.length) {
      this.columnOf = largerInts(this.columnOf);
      this.starts = largerInts(this.starts);
      this.stops = largerInts(this.stops);
    }
    this.columnOf[this.#texts] = column;
    this.starts[this.#texts] = start;
    this.stops[this.#texts] = stop;
    this.#texts += 1;
  }

  /** A text that does not stand in the bytes so. */
  addString(column: number, text: string): void {
    this.columns[column]?.addString(text);
    const start = this.bytes.length + this.#composed.length;
    this.#composed.appendText(JSON.stringify(text).slice(1, -1));
    this.addText(column, start, this.bytes.length + this.#composed.length);
  }

  /** Takes back what was added to the unit that is not ended. */
  cancelUnit(): void {
    for (; this.#texts > this.#first; this.#texts -= 1)
      this.columns[this.columnOf[this.#texts - 1] ?? 0]?.takeBack();
  }

  endUnit(stamps: Stamps, context: UnitContext | null, details: ByteList): void {
    const unit = this.count;
    if (unit === this.textEnds.length) this.#grow();
    this.textEnds[unit] = this.#texts;
    this.#details.appendList(details);
    this.detailEnds[unit] = this.#details.length;
    this.authors.push(stamps.author);
    this.createdAt[unit] = stamps.created ?? Number.NaN;
    this.changedAt[unit] = stamps.changed ?? Number.NaN;
    if (context !== null) this.contexts.set(unit, context);
    this.count += 1;
  }

  get #first(): number {
    return this.count === 0 ? 0 : (this.textEnds[this.count - 1] ?? 0);
  }

  #grow(): void {
    this.textEnds = largerInts(this.textEnds);
    this.detailEnds = largerInts(this.detailEnds);
    this.createdAt = largerFloats(this.createdAt);
    this.changedAt = largerFloats(this.changedAt);
  }
}

function largerInts(before: Int32Array): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(before.length * 2);
  larger.set(before);
  return larger;
}

function largerFloats(before: Float64Array): Float64Array<ArrayBuffer> {
  const larger = new Float64Array(before.length * 2);
  larger.set(before);
  return larger;
}
