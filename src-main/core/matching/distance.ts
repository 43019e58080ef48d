import { SAME_STEM_QUARTERS, TOKEN_QUARTERS } from './points.ts';

/** A text as numbers: equal ids are equal forms or stems. Ids come from one vocabulary for both texts. */
export interface TokenIds {
  readonly forms: Int32Array;
  readonly stems: Int32Array;
}

/** Weighted edit distance in quarters of a token, or any number above `limit` once that is certain. */
export type Distance = (a: TokenIds, b: TokenIds, limit: number) => number;

/**
 * A distance with its own buffers. Dynamic programming (Wagner, Fischer 1974) in a band around the diagonal as
 * wide as `limit` allows (Ukkonen 1985), after equal ends are cut off. Time: length x band.
 */
export function createDistance(): Distance {
  let previous = new Int32Array(64);
  let current = new Int32Array(64);
  return (a, b, limit) => {
    let [start, endA, endB] = [0, a.forms.length, b.forms.length];
    while (start < endA && start < endB && a.forms[start] === b.forms[start]) start++;
    while (endA > start && endB > start && a.forms[endA - 1] === b.forms[endB - 1]) {
      endA--;
      endB--;
    }
    const [rows, columns] = [endA - start, endB - start];
    if (Math.abs(rows - columns) * TOKEN_QUARTERS > limit) return limit + 1;
    if (rows === 0 || columns === 0) return (rows + columns) * TOKEN_QUARTERS;
    if (columns >= previous.length) {
      previous = new Int32Array(columns * 2);
      current = new Int32Array(columns * 2);
    }
    const bounded = Math.min(limit, (rows + columns) * TOKEN_QUARTERS);
    return banded(a, b, { start, rows, columns, limit: bounded }, previous, current);
  };
}

interface Area {
  readonly start: number;
  readonly rows: number;
  readonly columns: number;
  readonly limit: number;
}

function banded(a: TokenIds, b: TokenIds, area: Area, first: Int32Array, second: Int32Array): number {
  const band = Math.floor(area.limit / TOKEN_QUARTERS);
  let [previous, current] = [first, second];
  for (let j = 0; j <= area.columns; j++) previous[j] = j <= band ? j * TOKEN_QUARTERS : area.limit + 1;
  for (let row = 1; row <= area.rows; row++) {
    if (fillRow(a, b, area, row, previous, current) > area.limit) return area.limit + 1;
    [previous, current] = [current, previous];
  }
  return previous[area.columns] ?? area.limit + 1;
}

/** Fills one row inside the band and returns its least value. Cells beside the band count as beyond the limit. */
function fillRow(
  a: TokenIds,
  b: TokenIds,
  { start, columns, limit }: Area,
  row: number,
  previous: Int32Array,
  current: Int32Array,
): number {
  const band = Math.floor(limit / TOKEN_QUARTERS);
  const beyond = limit + 1;
  const [from, to] = [Math.max(1, row - band), Math.min(columns, row + band)];
  const form = a.forms[start + row - 1];
  const stem = a.stems[start + row - 1];
  let left = from === 1 && row <= band ? row * TOKEN_QUARTERS : beyond;
  let least = left;
  current[from - 1] = left;
  for (let j = from; j <= to; j++) {
    let cost = TOKEN_QUARTERS;
    if (form === b.forms[start + j - 1]) cost = 0;
    else if (stem === b.stems[start + j - 1]) cost = SAME_STEM_QUARTERS;
    const through = (previous[j - 1] ?? beyond) + cost;
    const sideways = Math.min(left, previous[j] ?? beyond) + TOKEN_QUARTERS;
    left = Math.min(through, sideways, beyond);
    current[j] = left;
    if (left < least) least = left;
  }
  if (to < columns) current[to + 1] = beyond;
  return least;
}

/** The score of a distance: 100 * (1 - D / max(m, n)). */
export function scoreOfDistance(quarters: number, lengthA: number, lengthB: number): number {
  const whole = Math.max(lengthA, lengthB) * TOKEN_QUARTERS;
  return whole === 0 ? 100 : ((whole - quarters) * 100) / whole;
}

/** The largest distance, in quarters, that still reaches `score`; below zero when none does. */
export function distanceAtScore(score: number, lengthA: number, lengthB: number): number {
  const whole = Math.max(lengthA, lengthB) * TOKEN_QUARTERS;
  return Math.floor((whole * (100 - score)) / 100 + ROUNDING);
}

/** Tolerance for binary fractions, far below one quarter of a token in any text. */
export const ROUNDING = 1e-6;
