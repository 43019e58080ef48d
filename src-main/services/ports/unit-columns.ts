import type { LanguageTag } from '#core/model/language.ts';
import type { UnitContext } from '#core/model/memory.ts';

/** The texts of one language in UTF-16, one behind the other, with the place where each ends. The arrays may be longer. */
export interface TextColumn {
  readonly tag: LanguageTag;
  readonly count: number;
  readonly ends: Int32Array;
  readonly texts: Uint16Array;
}

/**
 * Units of plain texts, column by column: millions of them go from a file into a database and an index without becoming
 * objects and strings. The arrays may be longer than what is in them.
 */
export interface UnitColumns {
  readonly count: number;
  /** By unit: its texts end before this one. Each unit has a text of a language at most. */
  readonly textEnds: Int32Array;
  /**
   * By text: its column, and its stretch of `bytes` and of `composed` behind them, which hold it in UTF-8 as a JSON string
   * does. A column has its texts in this order.
   */
  readonly columnOf: Int32Array;
  readonly starts: Int32Array;
  readonly stops: Int32Array;
  readonly bytes: Uint8Array;
  readonly composed: Uint8Array;
  readonly columns: readonly TextColumn[];
  /** By unit: where its details end in `details`, which holds them as JSON in UTF-8; none where they are empty. */
  readonly detailEnds: Int32Array;
  readonly details: Uint8Array;
  /** By unit: what the file says of author and times; undefined and NaN where it says nothing. */
  readonly authors: readonly (string | undefined)[];
  readonly createdAt: Float64Array;
  readonly changedAt: Float64Array;
  /** Of those units that have one. */
  readonly contexts: ReadonlyMap<number, UnitContext>;
}

/** Plain units among others: `before[n]` of them stand before the other of number n. */
export interface PlainUnits {
  readonly columns: UnitColumns;
  readonly before: readonly number[];
}
