import { NUMBER, PUNCTUATION, WORD } from '#core/text/token-scanner.ts';
import { IDENTICAL } from '../points.ts';
import { scoreOfSurface, tokenDifference } from '../score.ts';
import type { QueryText } from './query-text.ts';
import type { SealedIndex } from './sealed-index.ts';
import { type Tied, TiedTexts } from './tied.ts';

export interface SameWords {
  /** The best first. */
  readonly list: readonly Tied[];
  /** Whether the text at a rank is among them. */
  has(rank: number): boolean;
}

const NONE: SameWords = { list: [], has: () => false };

/** The texts with the words of the query, whatever their numbers and marks. */
export function findSameWords(index: SealedIndex, query: QueryText): SameWords {
  const [from, to] = ranksOfCore(index, query.coreHash);
  if (from === to) return NONE;
  const hashes = index.words('textHashes');
  const ranks = index.words('coreRanks').subarray(from, to);
  const scoreOf = scoreByHash(index, query);
  const found = new TiedTexts(index);
  // The newest have the highest ranks: sorting is quick when they come first.
  for (let i = ranks.length - 1; i >= 0; i--) {
    const rank = ranks[i] ?? 0;
    const raw = scoreOf(hashes[rank] ?? 0, rank);
    if (raw !== null) found.add(rank, raw);
  }
  return {
    list: found.list(),
    has: (rank) => includes(ranks, rank) && scoreOf(hashes[rank] ?? 0, rank) !== null,
  };
}

/** The score of a text with the query's hash of words; texts that have one hash as well are compared once. */
function scoreByHash(index: SealedIndex, query: QueryText): (hash: number, rank: number) => number | null {
  const tokens = tokensOf(index, query);
  const scores = new Map<number, number | null>([[query.textHash >>> 0, IDENTICAL]]);
  return (hash, rank) => {
    const known = scores.get(hash);
    if (known !== undefined) return known;
    const kinds = tokenDifference(tokens, storedTokens(index, rank), false);
    const score = kinds && scoreOfSurface(kinds);
    scores.set(hash, score);
    return score;
  };
}

/** Whether ascending numbers include one. */
function includes(sorted: Uint32Array, wanted: number): boolean {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sorted[middle] ?? 0) < wanted) low = middle + 1;
    else high = middle;
  }
  return sorted[low] === wanted;
}

/** The ranks of the texts with the query's hash, if there are more than `few` texts with its words; else none. */
export function findCrowd(
  index: SealedIndex,
  coreHash: number,
  textHash: number,
  few: number,
): readonly number[] {
  const [from, to] = ranksOfCore(index, coreHash);
  if (to - from <= few) return [];
  const hashes = index.words('textHashes');
  const ranks = index.words('coreRanks').subarray(from, to);
  return [...ranks.filter((rank) => hashes[rank] === textHash >>> 0)];
}

/** Whether any text has that hash of its words. */
export function hasCore(index: SealedIndex, coreHash: number): boolean {
  const hashes = index.words('coreHashes');
  return hashes[firstFrom(hashes, coreHash >>> 0)] === coreHash >>> 0;
}

/** The ranks of the texts with the same tokens. */
export function findSameTokens(index: SealedIndex, query: QueryText): readonly number[] {
  const [from, to] = ranksOfCore(index, query.coreHash);
  if (from === to) return [];
  const { forms } = tokensOf(index, query);
  const hashes = index.words('textHashes');
  const known = new Map<number, boolean>();
  const isSame = (rank: number) => {
    const stored = index.formsAt(rank);
    return stored.length === forms.length && stored.every((form, i) => form === forms[i]);
  };
  const found: number[] = [];
  for (const rank of index.words('coreRanks').subarray(from, to)) {
    const hash = hashes[rank] ?? 0;
    const same = known.get(hash) ?? isSame(rank);
    known.set(hash, same);
    if (same) found.push(rank);
  }
  return found;
}

function ranksOfCore(index: SealedIndex, hash: number): readonly [number, number] {
  const hashes = index.words('coreHashes');
  const from = firstFrom(hashes, hash >>> 0);
  let to = from;
  while (hashes[to] === hash >>> 0) to++;
  return [from, to];
}

/**
 * The first place of a hash or more. Hashes are spread evenly: the search begins around the place that a hash is likely
 * to have and mostly stays within a few kilobytes.
 */
function firstFrom(hashes: Uint32Array, value: number): number {
  const { length } = hashes;
  const likely = Math.floor((value / 2 ** 32) * length);
  let [low, high, step] = [likely, likely, NEAR];
  while (low > 0 && (hashes[low - 1] ?? 0) >= value)
    [low, high, step] = [Math.max(0, low - step), low, step * 4];
  while (high < length && (hashes[high] ?? 0) < value)
    [low, high, step] = [high + 1, Math.min(length, high + step), step * 4];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((hashes[middle] ?? 0) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}

const NEAR = 256;

function tokensOf(index: SealedIndex, query: QueryText) {
  const forms = Int32Array.from(query.forms, (form, i) => index.formId(form, query.formHashes[i] ?? 0));
  return { forms, stems: forms, kinds: query.kinds };
}

function storedTokens(index: SealedIndex, rank: number) {
  const { firstWord, firstNumber } = index.description;
  const forms = index.formsAt(rank);
  const kinds = Uint8Array.from(forms, (form) => {
    if (form < firstWord) return PUNCTUATION;
    return form < firstNumber ? WORD : NUMBER;
  });
  return { forms, stems: forms, kinds };
}
