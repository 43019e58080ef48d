import type { SearchedPhrase, SearchedToken } from '../searched-words.ts';
import { type Batch, type Bound, keepRows, keepTexts, UNBOUND } from './rows.ts';
import type { SealedIndex } from './sealed-index.ts';
import { knownParts, listOf, searchedForms } from './searched-forms.ts';
import { planUnion, type Token, textCost, type Union, unite } from './union.ts';

/** Tokens that the kernel follows at once. */
const BITS = 32;

/** Up to 32 tokens with their bits. */
interface SearchedBatch extends Batch {
  readonly tokens: readonly SearchedBit[];
}
interface SearchedBit {
  readonly token: SearchedToken;
  readonly bit: number;
  readonly isPhrase: boolean;
}

/** How many texts a bitmap was left with, and whether these are all there are. */
export interface Kept {
  readonly count: number;
  readonly isAll: boolean;
}

const NOTHING: Kept = { count: 0, isAll: true };

/** Leaves in `room.bitmapA` the texts that contain all phrases; returns their number. */
export const findContaining = (index: SealedIndex, phrases: readonly SearchedPhrase[]): number =>
  findSome(index, phrases, UNBOUND).count;

/** The same within a bound: the shortest of the texts. */
export function findSome(index: SealedIndex, phrases: readonly SearchedPhrase[], bound: Bound): Kept {
  let kept: Kept = { count: -1, isAll: true };
  const batches = batchesOf(phrases);
  for (const [i, batch] of batches.entries()) {
    if (kept.count === 0) return kept;
    kept = keepBatch(index, batch, kept.count, i === batches.length - 1 ? bound : UNBOUND);
  }
  for (const phrase of phrases)
    if (kept.count > 0 && phrase.length > BITS) kept = { ...kept, count: keepLong(index, phrase) };
  return kept.count < 0 ? NOTHING : kept;
}

/** The ranks of the texts found, ascending. */
export function ranksOf(index: SealedIndex): Uint32Array {
  const { concordance, room } = index;
  const count = concordance.bitsToList(room.bitmapA, index.description.bitmapBytes, room.found);
  return new Uint32Array(index.buffer, room.found, count);
}

/** Phrases by what the kernel takes at once; of a longer one the first tokens. */
function batchesOf(phrases: readonly SearchedPhrase[]): readonly SearchedBatch[] {
  const batches: { tokens: SearchedBit[]; starts: number; finals: number }[] = [];
  for (const phrase of phrases) {
    const length = Math.min(phrase.length, BITS);
    let batch = batches.at(-1);
    if (batch === undefined || batch.tokens.length + length > BITS) {
      batch = { tokens: [], starts: 0, finals: 0 };
      batches.push(batch);
    }
    const first = batch.tokens.length;
    for (const [i, token] of phrase.slice(0, length).entries())
      batch.tokens.push({ token, bit: 1 << (first + i), isPhrase: length > 1 });
    batch.starts |= 1 << first;
    batch.finals |= 1 << (first + length - 1);
  }
  return batches;
}

/**
 * Leaves in the first bitmap the texts with all of a batch, of those that are in it (`before`; -1: of all texts). Returns
 * their number.
 */
function keepBatch(index: SealedIndex, batch: SearchedBatch, before: number, bound: Bound): Kept {
  const { concordance, room } = index;
  const tokens: Token[] = [];
  let isFound = true;
  for (const { token, bit, isPhrase } of batch.tokens) {
    const known = isPhrase ? [] : knownParts(index, token);
    const forms = searchedForms(index, token, bit, known);
    listOf(index).set(forms);
    const bytes = concordance.listBytes(room.formList, forms.length);
    tokens.push({ bit, forms, bytes, bitmaps: known.map(({ bitmap }) => bitmap), isPhrase });
    isFound = forms.length > 0 || known.length > 0;
    if (!isFound) break;
  }
  const kept = isFound ? keepTokens(index, batch, tokens, before, bound) : NOTHING;
  for (const { forms } of tokens) {
    listOf(index).set(forms);
    concordance.forgetForms(room.formList, forms.length);
  }
  return kept;
}

/**
 * Tokens are taken by rarity; as soon as looking through the texts left costs less than the lists of the next token, that
 * is done.
 */
function keepTokens(index: SealedIndex, batch: Batch, tokens: Token[], before: number, bound: Bound): Kept {
  const { concordance, room } = index;
  const { bitmapBytes } = index.description;
  let count = before;
  const left = new Set(tokens);
  let isLookedThrough = tokens.some(({ isPhrase }) => isPhrase);
  for (const { token, union } of byRarity(index, tokens)) {
    const looking = count * textCost(index);
    const isWorth = token.bitmaps.length > 0 || union.cost <= sparedBy(union, looking, isLookedThrough);
    if (count >= 0 && !isWorth) {
      isLookedThrough = true;
      continue;
    }
    unite(index, token, union, count < 0 ? room.bitmapA : room.bitmapB);
    if (count >= 0) concordance.intersect(room.bitmapA, room.bitmapB, bitmapBytes);
    count = concordance.countBits(room.bitmapA, bitmapBytes);
    if (!token.isPhrase) left.delete(token);
  }
  if (!isLookedThrough) return { count, isAll: true };
  const candidates = count;
  const rest = restOf(batch, left);
  if (!keepRows(index, rest, [...left], Math.min(count, bound.looked) * textCost(index)))
    keepTexts(index, room.bitmapA, rest, bound);
  count = concordance.countBits(room.bitmapA, bitmapBytes);
  return { count, isAll: candidates <= bound.looked && count < bound.most };
}

/** Tokens with the way to their texts, those in the fewest first. */
function byRarity(index: SealedIndex, tokens: readonly Token[]) {
  const planned = tokens.map((token) => ({ token, union: planUnion(index, token) }));
  return planned.sort((a, b) => a.union.most - b.union.most);
}

/** What of a batch texts are looked through for. */
function restOf({ starts, finals }: Batch, left: ReadonlySet<Token>): Batch {
  let bits = 0;
  for (const { bit } of left) bits |= bit;
  return { starts: starts & bits, finals: finals & bits };
}

/** Where texts are looked through anyway, a token spares those without it; else it spares looking through. */
const sparedBy = ({ share }: Union, looking: number, isLookedThrough: boolean) =>
  isLookedThrough ? looking * (1 - share) : looking;

/** Looks through the texts found for a phrase of more tokens than the kernel follows. Returns how many have it. */
function keepLong(index: SealedIndex, phrase: SearchedPhrase): number {
  const { concordance, room, buffer } = index;
  const { bitmapBytes } = index.description;
  const sets = phrase.map((token) => {
    const forms = searchedForms(index, token, 1);
    concordance.forgetForms(room.formList, forms.length);
    return new Set(forms);
  });
  const bitmap = new Uint8Array(buffer, room.bitmapA, bitmapBytes);
  for (const rank of ranksOf(index))
    if (!hasInRow(index.formsAt(rank), sets))
      bitmap[rank >>> 3] = (bitmap[rank >>> 3] ?? 0) & ~(1 << (rank & 7));
  return concordance.countBits(room.bitmapA, bitmapBytes);
}

/** Whether tokens in a row are each in the set at their place. */
export function hasInRow(tokens: Int32Array, phrase: readonly ReadonlySet<number>[]): boolean {
  for (let at = 0; at + phrase.length <= tokens.length; at++)
    if (phrase.every((set, i) => set.has(tokens[at + i] ?? -1))) return true;
  return false;
}
