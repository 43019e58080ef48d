import type { NameComparison } from '#core/model/name.ts';
import { Costs, distance, soundsAlike } from './align.ts';
import { contrast } from './contrast.ts';
import { areOthers } from './given-names.ts';
import type { Spelling } from './spelling.ts';
import { type NameWord, type PersonName, readName } from './words.ts';

/** Measured on names held out (tests/corpus/names.corpus.ts). */
const YES = 0.9;
const MAYBE = 0.75;
/** The most that names may score that agree as far as they go, but do not say all. */
const UNSURE = 0.89;
/** Words less alike than this have nothing to do with each other; how little is not worked out. */
const LEAST = 0.6;
const INITIAL = 0.85;
/** Two names that only a vowel tells apart (contrast.ts): like, and below MAYBE. */
const OTHER_NAME = 0.7;
/** Abdelatif for Abdellatif. */
const SHARED_L = 0.04;
const EXTRA_WORD = 0.03;
/** A word of four consonants. */
const WORD_WEIGHT = 4;

/** Compares two spellings of names, in any of the scripts. Never throws; linear memory. */
export function compareNames(a: string, b: string): NameComparison {
  const score = new NameComparer().score(a, b);
  return { same: score >= YES ? 'yes' : score >= MAYBE ? 'maybe' : 'no', score };
}

/** Names that are remembered; a text with more is no text. */
const MOST_READ = 4096;

/** `compareNames` for the many names of one text: each spelling is read once. */
export class NameComparer {
  readonly #read = new Map<string, PersonName>();
  readonly #costs = new Costs();

  /** As compareNames scores them; where that is less than `least`, anything less than `least`, and sooner. */
  score(a: string, b: string, least = 0): number {
    return a === b ? 1 : scoreOf(this.#readingOf(a), this.#readingOf(b), { least, costs: this.#costs });
  }

  /** Whether compareNames takes them for the same. */
  areSame(a: string, b: string): boolean {
    return this.score(a, b, YES) >= YES;
  }

  /** Whether compareNames takes them for the same, or for what may be. */
  mayBeSame(a: string, b: string): boolean {
    return this.score(a, b, MAYBE) >= MAYBE;
  }

  #readingOf(name: string): PersonName {
    const known = this.#read.get(name);
    if (known !== undefined) return known;
    if (this.#read.size >= MOST_READ) this.#read.clear();
    const read = readName(name);
    this.#read.set(name, read);
    return read;
  }
}

/** How two names are compared. */
interface Comparing {
  /** Less than this need not be exact. */
  readonly least: number;
  readonly costs: Costs;
}

/** Three decimals, so that rounding never parts equal scores. */
function scoreOf(a: PersonName, b: PersonName, { least, costs }: Comparing): number {
  if (a.words.length === 0 || b.words.length === 0) return 0;
  if (a.joined?.text === b.joined?.text) return 1;
  // What rounds to `least` is still exact.
  const comparing = { least: least - ROUNDING, costs };
  const apart = a.parts === b.parts ? 0 : joinedLikeness(a.joined, b.joined, comparing);
  const [short, long] = a.words.length <= b.words.length ? [a, b] : [b, a];
  const score = Math.max(0, apart, wordByWord(short.words, long.words, comparing));
  return Math.round(1000 * score) / 1000;
}

const ROUNDING = 0.001;

interface Pairing {
  readonly left: number;
  readonly right: number;
  readonly likeness: number;
}

/** `a` has no more words than `b`. */
function wordByWord(a: readonly NameWord[], b: readonly NameWord[], comparing: Comparing): number {
  const pairs = assign(a, b, comparing);
  const few = a.length;
  const extra = b.length - few;
  const full = pairs.filter(({ left, right }) => a[left]?.initial === b[right]?.initial);
  if (full.length === 0) return 0;
  const worst = Math.min(...pairs.map((pair) => pair.likeness));
  const score = pairs.length < few ? 0 : isFatherOf(a, b, pairs) ? Math.min(worst, OTHER_NAME) : worst;
  if (full.length < pairs.length) return Math.min(score, UNSURE) - EXTRA_WORD * extra;
  if (extra === 0) return score;
  if (few === 1 && !pairs.every(({ left, right }) => left === 0 && right === b.length - 1)) return score / 2;
  return Math.max(0, Math.min(score, UNSURE) - EXTRA_WORD * extra);
}

/** `Mohammed bin Salman` and `Salman bin Mohammed`: both name a father, and it is not the same. */
function isFatherOf(a: readonly NameWord[], b: readonly NameWord[], pairs: readonly Pairing[]): boolean {
  if (!a.some(({ son }) => son) || !b.some(({ son }) => son)) return false;
  return pairs.filter(({ left, right }) => a[left]?.son !== b[right]?.son).length > 1;
}

/** Pairs the words off, the most alike first; neighbours in order before others. Symmetric. */
function assign(a: readonly NameWord[], b: readonly NameWord[], comparing: Comparing): readonly Pairing[] {
  const [one, other] = [a[0], b[0]];
  // Most names that are compared are one word each.
  if (a.length === 1 && b.length === 1 && one !== undefined && other !== undefined) {
    const likeness = wordLikeness(one, other, comparing);
    return likeness <= 0 ? [] : [{ left: 0, right: 0, likeness }];
  }
  const candidates: Pairing[] = [];
  for (const [left, one] of a.entries()) {
    const row = b.map((other, right) => ({ left, right, likeness: wordLikeness(one, other, comparing) }));
    // A word of the shorter name with nothing like it decides.
    if (row.every(({ likeness }) => likeness <= 0)) return [];
    candidates.push(...row);
  }
  candidates.sort(
    (x, y) =>
      y.likeness - x.likeness ||
      Math.abs(x.left - x.right) - Math.abs(y.left - y.right) ||
      x.left + x.right - (y.left + y.right),
  );
  const left = new Set<number>();
  const right = new Set<number>();
  return candidates.filter((pair) => {
    if (left.has(pair.left) || right.has(pair.right)) return false;
    left.add(pair.left);
    right.add(pair.right);
    return true;
  });
}

/** How alike two words are, 0 to 1: the best of their readings. */
function wordLikeness(a: NameWord, b: NameWord, comparing: Comparing): number {
  if (a.text === b.text) return 1;
  if (a.initial !== b.initial) return soundsAlike(a.text, b.text) ? INITIAL : 0;
  if (isOtherName(a, b)) return OTHER_NAME;
  if (a.servant && b.servant) return servantLikeness(a, b, comparing);
  let best = 0;
  const { least, costs } = comparing;
  for (const one of a.readings) {
    if (one.needsArticle && !b.article) continue;
    for (const other of b.readings) {
      if (other.needsArticle && !a.article) continue;
      const penalty = one.penalty + other.penalty;
      const beyond = Math.max(best, least);
      if (1 - penalty > beyond)
        best = Math.max(best, likeness(one.spelling(), other.spelling(), beyond + penalty, costs) - penalty);
    }
  }
  return best;
}

const isOtherName = (a: NameWord, b: NameWord): boolean =>
  areOthers(a.given, b.given) || contrast(a.text, b.text);

/** How alike what follows Abd is in two words that have it. */
function servantLikeness(a: NameWord, b: NameWord, { costs }: Comparing): number {
  const ways = [
    [a.servant, b.servant, 0],
    [a.doubledServant, b.servant, SHARED_L],
    [a.servant, b.doubledServant, SHARED_L],
  ] as const;
  return Math.max(
    ...ways.map(([one, other, penalty]) => (one && other ? likeness(one(), other(), 0, costs) - penalty : 0)),
  );
}

/** Exact above LEAST and `beyond`; 0 below. */
function likeness(a: Spelling, b: Spelling, beyond: number, costs: Costs): number {
  const weight = (a.weight + b.weight) / 2;
  return 1 - distance(a, b, weight * (1 - Math.max(LEAST, beyond)), costs) / weight;
}

/** A difference counts in a long joined name as much as in one of its words. */
function joinedLikeness(a: NameWord | undefined, b: NameWord | undefined, { costs }: Comparing): number {
  const [one, other] = [a?.readings[0]?.spelling(), b?.readings[0]?.spelling()];
  if (!one || !other) return 0;
  const weight = Math.min(WORD_WEIGHT, (one.weight + other.weight) / 2);
  return 1 - distance(one, other, weight * (1 - LEAST), costs) / weight;
}
