import type { Variants } from './variants.ts';

/**
 * Which texts have a stem, for the texts of a store up to the moment of building. Texts are ordered by their
 * number of tokens, so that the length filter is one range of ranks, and a stem's list is ascending ranks.
 * 4 bytes for each different stem of each text, and 8 for each text.
 */
export interface Postings {
  /** Places below this are covered. */
  readonly covered: number;
  /** How many texts have a stem; 0 for unknown ones. */
  frequency(stem: number): number;
  /** The ranks of texts with `shortest` to `longest` tokens, as [from, to). */
  ranksOfLength(shortest: number, longest: number): readonly [number, number];
  /** The ranks, ascending, in [from, to) whose texts have the stem. */
  ranks(stem: number, from: number, to: number): Uint32Array;
  placeOfRank(rank: number): number;
}

export function buildPostings(variants: Variants): Postings {
  const { order, lengths } = byLength(variants);
  const { starts, ranks } = invert(variants, order);
  const listOf = (stem: number) =>
    stem < 0 || stem + 1 >= starts.length
      ? ranks.subarray(0, 0)
      : ranks.subarray(starts[stem], starts[stem + 1]);
  return {
    covered: order.length,
    frequency: (stem) => listOf(stem).length,
    ranksOfLength: (shortest, longest) => [lowerBound(lengths, shortest), lowerBound(lengths, longest + 1)],
    ranks: (stem, from, to) => {
      const list = listOf(stem);
      return list.subarray(lowerBound(list, from), lowerBound(list, to));
    },
    placeOfRank: (rank) => order[rank] ?? 0,
  };
}

/** Places by number of tokens, then by place. */
function byLength(variants: Variants): { order: Uint32Array; lengths: Uint32Array } {
  const { count } = variants;
  const order = Uint32Array.from({ length: count }, (_, place) => place);
  order.sort((a, b) => variants.lengthAt(a) - variants.lengthAt(b) || a - b);
  return { order, lengths: order.map((place) => variants.lengthAt(place)) };
}

/** Two passes: count, then fill. A stem counts once a text. */
function invert(variants: Variants, order: Uint32Array): { starts: Uint32Array; ranks: Uint32Array } {
  const starts = new Uint32Array(variants.stems + 1);
  eachDistinctStem(variants, order, (stem) => {
    starts[stem + 1] = (starts[stem + 1] ?? 0) + 1;
  });
  for (let stem = 1; stem < starts.length; stem++)
    starts[stem] = (starts[stem] ?? 0) + (starts[stem - 1] ?? 0);
  const ranks = new Uint32Array(starts[starts.length - 1] ?? 0);
  const filled = starts.slice();
  eachDistinctStem(variants, order, (stem, rank) => {
    const at = filled[stem] ?? 0;
    ranks[at] = rank;
    filled[stem] = at + 1;
  });
  return { starts, ranks };
}

function eachDistinctStem(
  variants: Variants,
  order: Uint32Array,
  visit: (stem: number, rank: number) => void,
): void {
  const lastSeen = new Int32Array(variants.stems).fill(-1);
  let buffer = new Int32Array(256);
  for (let rank = 0; rank < order.length; rank++) {
    const place = order[rank] ?? 0;
    const length = variants.lengthAt(place);
    if (length > buffer.length) buffer = new Int32Array(length);
    variants.copyStems(place, buffer);
    for (let i = 0; i < length; i++) {
      const stem = buffer[i] ?? 0;
      if (lastSeen[stem] === rank) continue;
      lastSeen[stem] = rank;
      visit(stem, rank);
    }
  }
}

/** First index whose value is at least `value`, in an ascending list. */
function lowerBound(list: Uint32Array, value: number): number {
  let [low, high] = [0, list.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((list[middle] ?? 0) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}
