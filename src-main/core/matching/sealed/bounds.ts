import type { LanguageTag } from '#core/model/language.ts';

/**
 * `count` texts of one language: the unit of each, and the texts in UTF-16 one behind the other, with the place where each
 * ends. The arrays may be longer.
 */
export interface GivenColumn {
  readonly tag: LanguageTag;
  readonly count: number;
  readonly units: Int32Array;
  readonly ends: Int32Array;
  readonly texts: Uint16Array;
}

/** The texts of a column that are not blank: their units, and their first and last code units without blanks around. */
export function boundsOf({ count, units, ends, texts }: GivenColumn) {
  const bounds = new Int32Array(count * 2);
  const kept = new Int32Array(count);
  let full = 0;
  let start = 0;
  for (let text = 0; text < count; text++) {
    const end = ends[text] ?? 0;
    let [first, last] = [start, end];
    while (first < last && isBlank(texts[first] ?? 0)) first++;
    while (last > first && isBlank(texts[last - 1] ?? 0)) last--;
    start = end;
    if (first === last) continue;
    bounds[full * 2] = first;
    bounds[full * 2 + 1] = last;
    kept[full++] = units[text] ?? 0;
  }
  return { count: full, units: kept, bounds, texts };
}

/** What String.trim takes away; all of it is one UTF-16 unit. */
const isBlank = (unit: number): boolean =>
  unit <= 0x20
    ? unit === 0x20 || (unit >= 9 && unit <= 13)
    : unit >= 0xa0 && (unit === 0xa0 || (unit >= 0x1680 && String.fromCharCode(unit).trim() === ''));
