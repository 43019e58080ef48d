import { ROUNDING } from './distance.ts';
import { GrowingInts } from './growing.ts';
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
 * Lists are read beyond the shortest prefix as long as the next is at most this many times what was read: reading
 * a list entry costs a fiftieth of comparing a text, and each further list asks one more hit of every candidate.
 */
const EXTENSION = 4;

interface StemCount {
  readonly stem: number;
  readonly count: number;
}

/**
 * Finds every text that may reach a floor, the most promising first (AllPairs, Bayardo et al. 2007; PPJoin, Xiao
 * et al. 2008; the longer prefix as in AdaptJoin, Wang et al. 2012). An edit distance is never below max(m, n)
 * less the stems both texts have, so a text of n tokens shares at least floor% of max(m, n) with the query.
 * Hence only texts of certain lengths count, and the frequent stems alone cannot make up the share.
 * Keeps 2 bytes for each text and 4 for each stem between searches.
 */
export class PrefixFilter {
  readonly #variants: Variants;
  /** Per rank, query tokens hit so far; zero between searches. */
  #hits = new Uint16Array(0);
  /** Per stem, how often the query still has it; zero between texts. */
  #left = new Int32Array(0);
  #buffer = new Int32Array(256);

  constructor(variants: Variants) {
    this.#variants = variants;
  }

  candidates(query: Prepared, postings: Postings, floor: number): readonly Candidate[] {
    const length = query.forms.length;
    const share = Math.max(floor, 1) / 100;
    const shortest = Math.ceil(length * share - ROUNDING);
    const longest = Math.min(LONGEST_FUZZY, Math.floor(length / share + ROUNDING));
    const counts = countStems(query.stems, postings);
    if (this.#left.length < this.#variants.stems) this.#left = new Int32Array(this.#variants.stems * 2);
    const found: Candidate[] = [];
    const consider = (place: number) => {
      const most = Math.max(length, this.#variants.lengthAt(place));
      const bound = (this.#overlap(place, counts) * 100) / most;
      if (bound + ROUNDING >= floor) found.push({ place, bound });
    };
    this.#covered(counts, postings, [shortest, longest], consider);
    for (let place = postings.covered; place < this.#variants.count; place++) {
      const stored = this.#variants.lengthAt(place);
      if (stored >= shortest && stored <= longest) consider(place);
    }
    return found.sort((a, b) => b.bound - a.bound);
  }

  /** Considers the texts with enough hits in the lists of the rarest stems. */
  #covered(
    counts: readonly StemCount[],
    postings: Postings,
    [shortest, longest]: readonly [number, number],
    consider: (place: number) => void,
  ): void {
    if (this.#hits.length < postings.covered) this.#hits = new Uint16Array(postings.covered);
    const hits = this.#hits;
    const [from, to] = postings.ranksOfLength(shortest, longest);
    const { lists, needed } = prefixOf(counts, postings, shortest);
    const touched = new GrowingInts();
    for (const { stem, count } of lists) {
      const ranks = postings.ranks(stem, from, to);
      for (let i = 0; i < ranks.length; i++) {
        const rank = ranks[i] ?? 0;
        const before = hits[rank] ?? 0;
        hits[rank] = before + count;
        if (before < needed && before + count >= needed) touched.push(rank);
      }
    }
    for (let i = 0; i < touched.length; i++) consider(postings.placeOfRank(touched.at(i)));
    hits.fill(0, from, to);
  }

  /** Counts the stems, with their repetitions, that a stored text has in common with the query. */
  #overlap(place: number, counts: readonly StemCount[]): number {
    const length = this.#variants.lengthAt(place);
    if (length > this.#buffer.length) this.#buffer = new Int32Array(length * 2);
    this.#variants.copyStems(place, this.#buffer);
    for (const { stem, count } of counts) if (stem >= 0) this.#left[stem] = count;
    let common = 0;
    for (let i = 0; i < length; i++) {
      const stem = this.#buffer[i] ?? 0;
      const rest = this.#left[stem] ?? 0;
      if (rest === 0) continue;
      this.#left[stem] = rest - 1;
      common++;
    }
    for (const { stem } of counts) if (stem >= 0) this.#left[stem] = 0;
    return common;
  }
}

/** The query's stems with their number, rarest in the memory first. */
function countStems(stems: Int32Array, postings: Postings): readonly StemCount[] {
  const counts = new Map<number, number>();
  for (const stem of stems) counts.set(stem, (counts.get(stem) ?? 0) + 1);
  return [...counts]
    .map(([stem, count]) => ({ stem, count }))
    .sort((a, b) => postings.frequency(a.stem) - postings.frequency(b.stem));
}

/**
 * The rarest stems whose lists are to be read, and how many hits in them a text must have: those left when the
 * frequent ones could not make up `shared` tokens, and as many more as are worth reading.
 */
function prefixOf(
  counts: readonly StemCount[],
  postings: Postings,
  shared: number,
): { lists: readonly StemCount[]; needed: number } {
  let rest = counts.reduce((sum, { count }) => sum + count, 0);
  let [read, end] = [0, 0];
  for (const { stem, count } of counts) {
    const frequency = postings.frequency(stem);
    if (rest < shared && frequency > read * EXTENSION) break;
    rest -= count;
    read += frequency;
    end++;
  }
  return { lists: counts.slice(0, end), needed: Math.max(1, shared - rest) };
}
