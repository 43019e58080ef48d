import type { LanguageTag } from '#core/model/language.ts';
import type { IndexTexts, NewUnit, TextColumn, UnitColumns } from '#services/ports/index.ts';
import type { UnitCounts } from '../editor.ts';
import { keyOf, seedOf, TextHash } from '../hash.ts';
import { contextNumber } from '../record.ts';
import { firstTextOf, unitAt } from './plain-unit.ts';
import type { TextList } from './text-list.ts';

/** Plain units on their way into the memory: the hashes of their texts, and the ids that they get. */
export class PlainBatch {
  #columns: UnitColumns | null = null;
  /** By text. */
  lows = new Int32Array(1024);
  highs = new Int32Array(1024);
  #placeOf = new Int32Array(1024);
  /** By column: the unit of each text, 0 where its text is not new. */
  #units: Int32Array[] = [];
  #numbers: readonly number[] = [];
  #placed = 0;
  #hasGaps = false;

  /** `numberOf`: the number that the import has for a language. */
  begin(columns: UnitColumns, numberOf: (tag: LanguageTag) => number): void {
    const count = firstTextOf(columns, columns.count);
    this.#columns = columns;
    if (count > this.lows.length) {
      this.lows = new Int32Array(2 * count);
      this.highs = new Int32Array(2 * count);
      this.#placeOf = new Int32Array(2 * count);
    }
    this.#numbers = columns.columns.map(({ tag }) => numberOf(tag));
    this.#units = columns.columns.map((column, number) => {
      const before = this.#units[number];
      return before !== undefined && before.length >= column.count
        ? before
        : new Int32Array(2 * column.count);
    });
    this.#placed = 0;
    this.#hasGaps = false;
    this.#hash(columns, count);
  }

  /** Of the batch begun. */
  get columns(): UnitColumns {
    if (this.#columns === null) throw new Error('No batch has begun');
    return this.#columns;
  }

  get count(): number {
    return this.columns.count;
  }

  unit(unit: number): NewUnit {
    return unitAt(this.columns, unit);
  }

  contextOf(unit: number): number {
    const context = this.columns.contexts.get(unit);
    return context === undefined ? 0 : contextNumber({ context });
  }

  listTexts(unit: number, list: TextList): void {
    const { columnOf, textEnds } = this.columns;
    list.length = 0;
    for (let at = firstTextOf(this.columns, unit); at < (textEnds[unit] ?? 0); at += 1)
      list.add(this.#numbers[columnOf[at] ?? 0] ?? 0, this.lows[at] ?? 0, this.highs[at] ?? 0);
  }

  /** The texts of a unit are new, under an id. */
  place(unit: number, id: number): void {
    this.#placed += 1;
    this.#setUnit(unit, id);
  }

  /** The texts of a unit are those of another. */
  leaveOut(unit: number): void {
    this.#hasGaps = true;
    this.#setUnit(unit, 0);
  }

  #setUnit(unit: number, id: number): void {
    const { columnOf, textEnds } = this.columns;
    for (let at = firstTextOf(this.columns, unit); at < (textEnds[unit] ?? 0); at += 1) {
      const units = this.#units[columnOf[at] ?? 0];
      if (units !== undefined) units[this.#placeOf[at] ?? 0] = id;
    }
  }

  /** The numbers by which texts are found, of all of them. */
  *keys(): Iterable<number> {
    for (let at = 0; at < firstTextOf(this.columns, this.count); at += 1)
      yield keyOf(this.lows[at] ?? 0, this.highs[at] ?? 0);
  }

  /** Adds up what was placed. */
  countInto(counts: UnitCounts, memory: number): void {
    if (this.#placed === 0) return;
    counts.addTo(memory, '', this.#placed);
    for (const [number, { tag, count }] of this.columns.columns.entries()) {
      let texts = 0;
      for (let place = 0; place < count; place += 1) if (this.#units[number]?.[place] !== 0) texts += 1;
      if (texts > 0) counts.addTo(memory, tag, texts);
    }
  }

  /** The texts that are new, in the arrays of the columns. */
  takeTexts(): readonly IndexTexts[] {
    return this.columns.columns
      .map((column, number) => {
        const units = this.#units[number] ?? new Int32Array(0);
        return this.#hasGaps ? withoutGaps(column, units) : { ...withoutRoom(column), units };
      })
      .filter(({ count }) => count > 0);
  }

  #hash({ columnOf, columns }: UnitColumns, count: number): void {
    const hash = new TextHash();
    const seeds = columns.map(({ tag }) => seedOf(tag));
    const places = new Int32Array(columns.length);
    for (let at = 0; at < count; at += 1) {
      const number = columnOf[at] ?? 0;
      const column = columns[number];
      if (column === undefined) continue;
      const place = places[number] ?? 0;
      places[number] = place + 1;
      this.#placeOf[at] = place;
      const start = place === 0 ? 0 : (column.ends[place - 1] ?? 0);
      hash.ofUnits(column.texts, start, column.ends[place] ?? 0, seeds[number] ?? 0);
      this.lows[at] = hash.low;
      this.highs[at] = hash.high;
    }
  }
}

const withoutRoom = ({ tag, count, ends, texts }: TextColumn) => ({ tag, count, ends, texts });

/** The texts of a column that have a unit, moved together. */
function withoutGaps({ tag, count, ends, texts }: TextColumn, units: Int32Array): IndexTexts {
  let [kept, used, start] = [0, 0, 0];
  for (let place = 0; place < count; place += 1) {
    const end = ends[place] ?? 0;
    const unit = units[place] ?? 0;
    if (unit !== 0) {
      texts.copyWithin(used, start, end);
      used += end - start;
      units[kept] = unit;
      ends[kept] = used;
      kept += 1;
    }
    start = end;
  }
  return { tag, count: kept, units, ends, texts };
}
