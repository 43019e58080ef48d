import type { SearchedPhrase, SearchedToken } from '../searched-words.ts';
import { hashText } from './hash.ts';
import type { SealedIndex } from './sealed-index.ts';

/** Tokens of a phrase that the kernel checks; the rest of a longer phrase is checked here. */
const PHRASE_TOKENS = 16;

/** Bytes of posting lists up to which their texts are looked at one by one: a bitmap of all texts costs more. */
const SHORT_LISTS = 128;

/** Bytes of a posting list that are read in the time a text is looked through for a phrase. */
const BYTES_A_TEXT = 16;

/** The forms that each token of a phrase may be. */
type PhraseForms = readonly (readonly number[])[];

/** Texts found: few as a list of ranks, many as bits in the kernel's first bitmap, valid until its next use. */
export type Containing =
  | { readonly ranks: readonly number[]; readonly count: number }
  | { readonly bits: Uint32Array; readonly count: number };

/** The ranks of the texts that contain all phrases, ascending. */
export function ranksOf(index: SealedIndex, found: Containing): Uint32Array | readonly number[] {
  if ('ranks' in found) return found.ranks;
  const { kernel, room } = index;
  const count = kernel.bitsToList(room.bitmapA, index.description.bitmapBytes, room.found);
  return new Uint32Array(index.buffer, room.found, count);
}

interface Token {
  readonly forms: readonly number[];
  /** Size of their posting lists. */
  readonly bytes: number;
  /** Whether texts are looked through for its phrase at the end. */
  readonly isPhrase: boolean;
  /** For a token of a phrase the stems of its forms, if all have a bitmap. */
  readonly stems: readonly number[] | null;
}

/** Of how many texts a phrase may be looked for: all, or the first. */
export interface Bound {
  /** Texts found. */
  readonly most: number;
  /** Texts with its words. */
  readonly looked: number;
}

const UNBOUND: Bound = { most: 0xffffffff, looked: 0xffffffff };

/** The texts that contain all phrases; with a bound the shortest of them. */
export function findContaining(
  index: SealedIndex,
  phrases: readonly SearchedPhrase[],
  bound: Bound = UNBOUND,
): Containing {
  const all: PhraseForms[] = [];
  const tokens: Token[] = [];
  for (const phrase of phrases) {
    const forms: (readonly number[])[] = [];
    for (const token of phrase) {
      const list = formsFor(index, token);
      if (list.length === 0) return { ranks: [], count: 0 };
      forms.push(list);
      const isPhrase = phrase.length > 1;
      const stems = isPhrase ? stemsOf(index, list) : null;
      tokens.push({ forms: list, bytes: sizeOf(index, list), isPhrase, stems });
    }
    all.push(forms);
  }
  tokens.sort((a, b) => a.bytes - b.bytes);
  const [rarest] = tokens;
  if (rarest !== undefined && rarest.bytes <= SHORT_LISTS) {
    const ranks = lookAtEach(index, rarest.forms, all);
    return { ranks, count: ranks.length };
  }
  const { kernel, room } = index;
  const { bitmapBytes } = index.description;
  markAll(index, tokens);
  for (const forms of all) if (forms.length > 1) keepPhrase(index, forms, bound);
  const bits = new Uint32Array(index.buffer, room.bitmapA, bitmapBytes / 4);
  return { bits, count: kernel.countBits(room.bitmapA, bitmapBytes) };
}

function sizeOf(index: SealedIndex, forms: readonly number[]): number {
  let bytes = 0;
  for (const form of forms) {
    const [at, end] = index.postingsOf(form);
    bytes += end - at;
  }
  return bytes;
}

function lookAtEach(
  index: SealedIndex,
  forms: readonly number[],
  phrases: readonly PhraseForms[],
): readonly number[] {
  const ranks = new Set<number>();
  for (const form of forms) index.eachRank(form, (rank) => ranks.add(rank));
  const sets = phrases.map((phrase) => phrase.map((list) => new Set(list)));
  return [...ranks]
    .sort((a, b) => a - b)
    .filter((rank) => {
      const tokens = index.formsAt(rank);
      return sets.every((phrase) => hasInRow(tokens, phrase));
    });
}

/** Whether tokens in a row are each in the set at their place. */
export function hasInRow(tokens: Int32Array, phrase: readonly ReadonlySet<number>[]): boolean {
  for (let at = 0; at + phrase.length <= tokens.length; at++)
    if (phrase.every((set, i) => set.has(tokens[at + i] ?? -1))) return true;
  return false;
}

/**
 * Leaves in the first bitmap the texts with all tokens, beginning with the rarest. Texts are looked through for phrases
 * afterwards, so that for their tokens the bitmaps of whole stems do, and long lists need not be read.
 */
function markAll(index: SealedIndex, tokens: readonly Token[]): void {
  const { kernel, room } = index;
  const { bitmapBytes } = index.description;
  for (const [i, token] of tokens.entries()) {
    if (i === 0) {
      uniteForms(index, token.forms, room.bitmapA);
      continue;
    }
    if (token.stems !== null) uniteStems(index, token.stems, room.bitmapB);
    else if (token.isPhrase && token.bytes > (tokens[0]?.bytes ?? 0) * BYTES_A_TEXT) continue;
    else uniteForms(index, token.forms, room.bitmapB);
    kernel.intersect(room.bitmapA, room.bitmapB, bitmapBytes);
  }
}

function uniteStems(index: SealedIndex, stems: Iterable<number>, target: number): void {
  const { bitmapBytes } = index.description;
  const bitmaps = index.words('stemBitmaps');
  new Uint8Array(index.buffer, target, bitmapBytes).fill(0);
  for (const stem of stems) {
    const bitmap = index.addressOf('bitmaps') + ((bitmaps[stem] ?? 0) >>> 3) * bitmapBytes;
    index.kernel.unite(target, bitmap, bitmapBytes);
  }
}

/** The stems of forms, if each has a bitmap; null where one has none. */
function stemsOf(index: SealedIndex, forms: readonly number[]): readonly number[] | null {
  const [bitmaps, stems] = [index.words('stemBitmaps'), index.words('formStems')];
  const found = new Set(forms.map((form) => stems[form] ?? 0));
  for (const stem of found) if (((bitmaps[stem] ?? 0) & 7) === 0) return null;
  return [...found];
}

function uniteForms(index: SealedIndex, forms: readonly number[], target: number): void {
  const whole = wholeStems(index, forms);
  uniteStems(index, whole, target);
  const stems = index.words('formStems');
  for (const form of forms) {
    if (whole.has(stems[form] ?? -1)) continue;
    const [at, end] = index.postingsOf(form);
    index.kernel.listToBitmap(at, end, target);
  }
}

/** Frequent stems all of whose forms are wanted: they are in one bitmap, and the lists need not be read. */
function wholeStems(index: SealedIndex, forms: readonly number[]): ReadonlySet<number> {
  const [bitmaps, stems] = [index.words('stemBitmaps'), index.words('formStems')];
  const counts = new Map<number, number>();
  for (const form of forms) {
    const stem = stems[form] ?? 0;
    if (((bitmaps[stem] ?? 0) & 7) > 0) counts.set(stem, (counts.get(stem) ?? 0) + 1);
  }
  return new Set(
    [...counts].filter(([stem, count]) => index.formsOfStem(stem).length === count).map(([stem]) => stem),
  );
}

function keepPhrase(index: SealedIndex, forms: PhraseForms, { most, looked }: Bound): void {
  const { kernel, room, buffer } = index;
  const { bitmapBytes, forms: size } = index.description;
  const head = forms.slice(0, PHRASE_TOKENS);
  const table = new Uint8Array(buffer, room.tables, size * 2);
  new Uint32Array(buffer, room.list, 2).set([room.tables, room.tables + size]);
  const each = (visit: (at: number, bit: number) => void) => {
    for (const [i, list] of head.entries())
      for (const form of list) visit((i >> 3) * size + form, 1 << (i & 7));
  };
  each((at, bit) => {
    table[at] = (table[at] ?? 0) | bit;
  });
  kernel.keepPhrase(room.bitmapA, bitmapBytes, room.list, head.length, most, looked);
  each((at) => {
    table[at] = 0;
  });
  if (forms.length > PHRASE_TOKENS) keepLongPhrase(index, forms);
}

function keepLongPhrase(index: SealedIndex, forms: PhraseForms): void {
  const { kernel, room, buffer } = index;
  const { bitmapBytes } = index.description;
  const sets = forms.map((list) => new Set(list));
  const bitmap = new Uint8Array(buffer, room.bitmapA, bitmapBytes);
  const count = kernel.bitsToList(room.bitmapA, bitmapBytes, room.found);
  for (const rank of new Uint32Array(buffer, room.found, count)) {
    if (!hasInRow(index.formsAt(rank), sets))
      bitmap[rank >>> 3] = (bitmap[rank >>> 3] ?? 0) & ~(1 << (rank & 7));
  }
}

/** The ids of the forms that a searched token may be. */
function formsFor(index: SealedIndex, token: SearchedToken): readonly number[] {
  const found = new Set<number>();
  if (token.stem !== null) {
    const stem = index.stemId(token.stem);
    const { firstWord, firstNumber } = index.description;
    if (stem >= 0)
      for (const form of index.formsOfStem(stem)) {
        if (form >= firstWord && form < firstNumber) found.add(form);
      }
  }
  for (const part of shortest(token)) addForms(index, part, token.place, found);
  return [...found];
}

/** A part that holds another one finds nothing more. */
const shortest = ({ parts }: SearchedToken): readonly string[] =>
  parts.filter((part) => !parts.some((other) => other !== part && part.includes(other)));

function addForms(index: SealedIndex, part: string, place: SearchedToken['place'], found: Set<number>): void {
  const { kernel, room, buffer } = index;
  if (place === 'whole') {
    const form = index.formId(part, hashText(part));
    if (form >= 0) found.add(form);
    return;
  }
  const ends = index.words('formEnds');
  const pattern = new Uint16Array(buffer, room.places, part.length);
  for (let i = 0; i < part.length; i++) pattern[i] = part.charCodeAt(i);
  const chars = index.chars();
  const count = kernel.findUnits(
    index.addressOf('formChars'),
    chars.length,
    room.places,
    part.length,
    room.positions,
    chars.length,
  );
  for (const at of new Uint32Array(buffer, room.positions, count)) {
    const form = firstAbove(ends, at);
    const start = form === 0 ? 0 : (ends[form - 1] ?? 0);
    const end = ends[form] ?? 0;
    if (at + part.length > end) continue;
    if (place === 'start' && at !== start) continue;
    if (place === 'end' && at + part.length !== end) continue;
    found.add(form);
  }
}

/** The first place of an ascending list whose value is above. */
function firstAbove(list: Uint32Array, value: number): number {
  let [low, high] = [0, list.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((list[middle] ?? 0) <= value) low = middle + 1;
    else high = middle;
  }
  return low;
}
