import { withoutSigns } from '../../text/arabic-signs.ts';

/** Arabic letters for one grapheme at most. */
const LONGEST = 3;

/** One form of alef and ya, no harakat. */
export const plainOf = (arabic: string): string =>
  withoutSigns(arabic)
    .replace(/[أإآٱ]/g, 'ا')
    .replace(/[ىی]/g, 'ي')
    .replaceAll('ک', 'ك');

export interface Alignment {
  /** Infinity where the letters do not fit. */
  readonly cost: number;
  /** The letters of each grapheme. */
  readonly parts: readonly string[];
}

/** The cheapest way to write the graphemes of a name with the letters of an Arabic word. */
export function alignLetters(
  letters: string,
  graphemes: readonly string[],
  costOf: (grapheme: string, part: string) => number,
): Alignment {
  const width = letters.length + 1;
  const costs = new Float64Array((graphemes.length + 1) * width).fill(Number.POSITIVE_INFINITY);
  const taken = new Uint8Array(costs.length);
  costs[0] = 0;
  for (const [row, grapheme] of graphemes.entries()) {
    for (let at = 0; at < width; at++) {
      const here = costs[row * width + at] ?? 0;
      if (here === Number.POSITIVE_INFINITY) continue;
      for (let length = 0; length <= LONGEST && at + length < width; length++) {
        const next = (row + 1) * width + at + length;
        const value = here + costOf(grapheme, letters.slice(at, at + length));
        if (value >= (costs[next] ?? 0)) continue;
        costs[next] = value;
        taken[next] = length;
      }
    }
  }
  return { cost: costs.at(-1) ?? 0, parts: partsOf(letters, graphemes.length, taken) };
}

function partsOf(letters: string, rows: number, taken: Uint8Array): readonly string[] {
  const parts: string[] = [];
  let end = letters.length;
  for (let row = rows; row > 0; row--) {
    const start = end - (taken[row * (letters.length + 1) + end] ?? 0);
    parts.unshift(letters.slice(start, end));
    end = start;
  }
  return parts;
}
