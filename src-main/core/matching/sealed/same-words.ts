import { NUMBER, PUNCTUATION, WORD } from '#core/text/token-scanner.ts';
import { scoreOfSurface, tokenDifference } from '../score.ts';
import type { QueryText } from './query-text.ts';
import type { SealedIndex } from './sealed-index.ts';
import { byScore, type Fuzzy } from './similar.ts';

/** The texts with the words of the query, whatever their numbers and marks; the best first. */
export function findSameWords(index: SealedIndex, query: QueryText): readonly Fuzzy[] {
  const [from, to] = ranksOfCore(index, query.coreHash);
  if (from === to) return [];
  const tokens = tokensOf(index, query);
  const hashes = index.words('textHashes');
  const ranks = index.words('coreRanks');
  const found: Fuzzy[] = [];
  // The newest have the highest ranks: sorting is quick when they come first.
  for (let i = to - 1; i >= from; i--) {
    const rank = ranks[i] ?? 0;
    const identical = hashes[rank] === query.textHash >>> 0;
    const kinds = identical ? [] : tokenDifference(tokens, storedTokens(index, rank), false);
    if (kinds !== null) found.push({ rank, raw: scoreOfSurface(kinds) });
  }
  return found.sort(byScore(index));
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
  return [...index.words('coreRanks').subarray(from, to)].filter((rank) => {
    const stored = index.formsAt(rank);
    return stored.length === forms.length && stored.every((form, i) => form === forms[i]);
  });
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
