import type { NameComparison } from '#core/model/name.ts';
import { distance, soundsAlike } from './align.ts';
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
  const score = a === b ? 1 : scoreOf(readName(a), readName(b));
  return { same: score >= YES ? 'yes' : score >= MAYBE ? 'maybe' : 'no', score };
}

/** Three decimals, so that rounding never parts equal scores. */
function scoreOf(a: PersonName, b: PersonName): number {
  if (a.words.length === 0 || b.words.length === 0) return 0;
  if (a.joined?.text === b.joined?.text) return 1;
  const apart = a.parts === b.parts ? 0 : joinedLikeness(a.joined, b.joined);
  const [short, long] = a.words.length <= b.words.length ? [a, b] : [b, a];
  const score = Math.max(0, apart, wordByWord(short.words, long.words));
  return Math.round(1000 * score) / 1000;
}

interface Pairing {
  readonly left: number;
  readonly right: number;
  readonly likeness: number;
}

/** `a` has no more words than `b`. */
function wordByWord(a: readonly NameWord[], b: readonly NameWord[]): number {
  const pairs = assign(a, b);
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
function assign(a: readonly NameWord[], b: readonly NameWord[]): readonly Pairing[] {
  const candidates: Pairing[] = [];
  for (const [left, one] of a.entries()) {
    const row = b.map((other, right) => ({ left, right, likeness: wordLikeness(one, other) }));
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
function wordLikeness(a: NameWord, b: NameWord): number {
  if (a.text === b.text) return 1;
  if (a.initial !== b.initial) return soundsAlike(a.text, b.text) ? INITIAL : 0;
  if (isOtherName(a, b)) return OTHER_NAME;
  if (a.servant && b.servant) return servantLikeness(a, b);
  let best = 0;
  for (const one of a.readings) {
    if (one.needsArticle && !b.article) continue;
    for (const other of b.readings) {
      if (other.needsArticle && !a.article) continue;
      const penalty = one.penalty + other.penalty;
      if (1 - penalty > best)
        best = Math.max(best, likeness(one.spelling(), other.spelling(), best + penalty) - penalty);
    }
  }
  return best;
}

const isOtherName = (a: NameWord, b: NameWord): boolean =>
  areOthers(a.given, b.given) || contrast(a.text, b.text);

/** How alike what follows Abd is in two words that have it. */
function servantLikeness(a: NameWord, b: NameWord): number {
  const ways = [
    [a.servant, b.servant, 0],
    [a.doubledServant, b.servant, SHARED_L],
    [a.servant, b.doubledServant, SHARED_L],
  ] as const;
  return Math.max(
    ...ways.map(([one, other, penalty]) => (one && other ? likeness(one(), other(), 0) - penalty : 0)),
  );
}

/** Exact above LEAST and `beyond`; 0 below. */
function likeness(a: Spelling, b: Spelling, beyond: number): number {
  const weight = (a.weight + b.weight) / 2;
  return 1 - distance(a, b, weight * (1 - Math.max(LEAST, beyond))) / weight;
}

/** A difference counts in a long joined name as much as in one of its words. */
function joinedLikeness(a: NameWord | undefined, b: NameWord | undefined): number {
  const [one, other] = [a?.readings[0]?.spelling(), b?.readings[0]?.spelling()];
  if (!one || !other) return 0;
  const weight = Math.min(WORD_WEIGHT, (one.weight + other.weight) / 2);
  return 1 - distance(one, other, weight * (1 - LEAST)) / weight;
}
