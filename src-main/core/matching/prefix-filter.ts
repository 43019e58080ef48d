import { ROUNDING } from './distance.ts';
import { LONGEST_FUZZY } from './points.ts';
import type { Postings } from './postings.ts';
import type { Prepared } from './score.ts';
import type { Variants } from './variants.ts';

/** A text that may reach the floor: `bound` is the highest score its stems allow. */
export interface Candidate {
  readonly place: number;
  readonly bound: number;
}

/**
 * Every text that may reach `floor`, the most promising first (AllPairs, Bayardo et al. 2007; PPJoin, Xiao et
 * al. 2008). An edit distance is never below max(m, n) less the stems both texts have, so a text of n tokens must
 * share at least floor% of max(m, n) with the query. Hence only texts of certain lengths count, and each must
 * have one of the rarest query stems: those left when the frequent ones alone could not make up the share.
 */
export function collectCandidates(
  query: Prepared,
  variants: Variants,
  postings: Postings,
  floor: number,
): readonly Candidate[] {
  const length = query.forms.length;
  const share = Math.max(floor, 1) / 100;
  const shortest = Math.ceil(length * share - ROUNDING);
  const longest = Math.min(LONGEST_FUZZY, Math.floor(length / share + ROUNDING));
  const counts = countStems(query.stems);
  const overlap = createOverlap(counts, variants);
  const found: Candidate[] = [];
  const consider = (place: number) => {
    const most = Math.max(length, variants.lengthAt(place));
    const bound = (overlap(place) * 100) / most;
    if (bound + ROUNDING >= floor) found.push({ place, bound });
  };
  const [from, to] = postings.ranksOfLength(shortest, longest);
  const seen = new Uint8Array(to - from);
  for (const stem of rarestStems(counts, postings, shortest)) {
    for (const rank of postings.ranks(stem, from, to)) {
      if (seen[rank - from] === 1) continue;
      seen[rank - from] = 1;
      consider(postings.placeOfRank(rank));
    }
  }
  for (let place = postings.covered; place < variants.count; place++) {
    const stored = variants.lengthAt(place);
    if (stored >= shortest && stored <= longest) consider(place);
  }
  return found.sort((a, b) => b.bound - a.bound);
}

function countStems(stems: Int32Array): ReadonlyMap<number, number> {
  const counts = new Map<number, number>();
  for (const stem of stems) counts.set(stem, (counts.get(stem) ?? 0) + 1);
  return counts;
}

/** The query's stems, rarest first, without the most frequent ones that together stay below `needed` tokens. */
function rarestStems(
  counts: ReadonlyMap<number, number>,
  postings: Postings,
  needed: number,
): readonly number[] {
  const byFrequency = [...counts].sort(([a], [b]) => postings.frequency(b) - postings.frequency(a));
  let [left, dropped] = [needed - 1, 0];
  for (const [, count] of byFrequency) {
    if (count > left) break;
    left -= count;
    dropped++;
  }
  return byFrequency.slice(dropped).map(([stem]) => stem);
}

/** Counts the stems, with their repetitions, that a stored text has in common with the query. */
function createOverlap(counts: ReadonlyMap<number, number>, variants: Variants): (place: number) => number {
  const left = new Int32Array(variants.stems);
  let buffer = new Int32Array(256);
  return (place) => {
    const length = variants.lengthAt(place);
    if (length > buffer.length) buffer = new Int32Array(length * 2);
    variants.copyStems(place, buffer);
    for (const [stem, count] of counts) if (stem >= 0) left[stem] = count;
    let common = 0;
    for (let i = 0; i < length; i++) {
      const stem = buffer[i] ?? 0;
      const rest = left[stem] ?? 0;
      if (rest === 0) continue;
      left[stem] = rest - 1;
      common++;
    }
    return common;
  };
}
