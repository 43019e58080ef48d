import type { SealedIndex } from './sealed-index.ts';
import { listOf } from './searched-forms.ts';

// What work costs, in bytes of posting lists read in the time: measured, and good to a factor of two.
/** Looking through a text, beside its tokens, each of which costs as much as a byte: most of it is waiting for memory. */
const TEXT_COST = 32;
/** Bytes of a bitmap that are united in the time of one. */
const BITMAP_BYTES = 20;
/** Posting lists are read in steps of so many bytes; between two it is asked whether to go on. */
const STEP = 64 * 1024;

/** A searched token. */
export interface Token {
  /** Its bit in the table of forms. */
  readonly bit: number;
  /** The forms it may be. */
  readonly forms: Uint32Array;
  /** Size of their posting lists. */
  readonly bytes: number;
  /** Addresses of bitmaps with the texts of all other forms that it may be. */
  readonly bitmaps: readonly number[];
  readonly isPhrase: boolean;
}

/** How the texts of a token are put together: bitmaps, and lists of the other forms. */
export interface Union {
  /** Addresses. */
  readonly bitmaps: readonly number[];
  readonly forms: Uint32Array;
  /** Of the lists. */
  readonly bytes: number;
  readonly cost: number;
  /** Texts, at most about: those with several of the forms count several times. */
  readonly most: number;
  /** Of all texts, at most about. */
  readonly share: number;
}

/** What looking through a text costs. */
export const textCost = ({ description: { tokens, texts } }: SealedIndex) =>
  TEXT_COST + tokens / Math.max(1, texts);

/**
 * A single word needs exactly its texts, so that only stems all of whose forms are wanted will do. Texts with the words
 * of a phrase are looked through afterwards: there the bitmap of a stem stands for any long list of its forms.
 */
export function planUnion(index: SealedIndex, token: Token): Union {
  const { concordance } = index;
  const { bitmapBytes, texts } = index.description;
  const bitmapCost = bitmapBytes / BITMAP_BYTES;
  const stems = token.isPhrase ? stemsOfLong(index, token.forms, bitmapCost) : wholeStems(index, token);
  const rest = withoutStems(index, token, stems);
  const [counts, numbers] = [index.words('stemCounts'), index.words('stemBitmaps')];
  const kept = token.bitmaps.reduce((sum, bitmap) => sum + concordance.countBits(bitmap, bitmapBytes), 0);
  const most = stems.reduce((sum, stem) => sum + (counts[stem] ?? 0), rest.bytes + kept);
  const first = index.addressOf('bitmaps');
  const ofStems = stems.map((stem) => first + ((numbers[stem] ?? 0) >>> 3) * bitmapBytes);
  return {
    bitmaps: [...token.bitmaps, ...ofStems],
    ...rest,
    cost: rest.bytes + (token.bitmaps.length + stems.length + 1) * bitmapCost,
    most,
    share: Math.min(1, most / Math.max(1, texts)),
  };
}

/** Which forms the token may be, by its bit. */
const tableOf = ({ buffer, room, description }: SealedIndex) =>
  new Uint32Array(buffer, room.formTable, description.forms);

/** The stems with a bitmap all of whose forms are wanted. */
function wholeStems(index: SealedIndex, { bit }: Token): readonly number[] {
  const [table, ends, forms] = [tableOf(index), index.words('stemEnds'), index.words('stemForms')];
  return index.frequentStems().filter((stem) => {
    const end = ends[stem] ?? 0;
    for (let at = stem === 0 ? 0 : (ends[stem - 1] ?? 0); at < end; at++)
      if (((table[forms[at] ?? 0] ?? 0) & bit) === 0) return false;
    return true;
  });
}

/** Of the forms of a token and the size of their lists those of other stems. */
function withoutStems(
  index: SealedIndex,
  { forms, bytes, bit }: Token,
  stems: readonly number[],
): Pick<Union, 'forms' | 'bytes'> {
  if (stems.length === 0) return { forms, bytes };
  const [table, ends] = [tableOf(index), index.words('postingEnds')];
  // Their bit is taken away for as long as forms with it are looked for.
  const covered = stems.flatMap((stem) =>
    [...index.formsOfStem(stem)].filter((form) => ((table[form] ?? 0) & bit) !== 0),
  );
  for (const form of covered) table[form] = (table[form] ?? 0) & ~bit;
  const rest = new Uint32Array(forms.length);
  let count = 0;
  for (const form of forms) if (((table[form] ?? 0) & bit) !== 0) rest[count++] = form;
  for (const form of covered) table[form] = (table[form] ?? 0) | bit;
  const sizes = covered.map((form) => (ends[form] ?? 0) - (form === 0 ? 0 : (ends[form - 1] ?? 0)));
  return { forms: rest.subarray(0, count), bytes: bytes - sizes.reduce((sum, size) => sum + size, 0) };
}

/** The stems with a bitmap of forms whose lists take longer to read. */
function stemsOfLong(index: SealedIndex, forms: Uint32Array, longest: number): readonly number[] {
  const [ends, stems] = [index.words('postingEnds'), index.frequentStemOf];
  const found = new Set<number>();
  for (const form of forms) {
    const size = (ends[form] ?? 0) - (form === 0 ? 0 : (ends[form - 1] ?? 0));
    const stem = size > longest ? stems.get(form) : undefined;
    if (stem !== undefined) found.add(stem);
  }
  return [...found];
}

/** Puts the texts of a token into a bitmap. */
export function unite(
  index: SealedIndex,
  { bit }: Token,
  { bitmaps, forms, bytes }: Union,
  target: number,
): void {
  const { concordance, room, buffer } = index;
  const { bitmapBytes, texts } = index.description;
  new Uint8Array(buffer, target, bitmapBytes).fill(0);
  for (const bitmap of bitmaps) concordance.unite(target, bitmap, bitmapBytes);
  listOf(index).set(forms);
  let left = bytes;
  for (let at = 0; at < forms.length; ) {
    at = concordance.uniteLists(room.formList, at, forms.length, STEP, target);
    left -= concordance.bytesRead();
    if (bytes <= STEP || at === forms.length) continue;
    const missing = texts - concordance.countBits(target, bitmapBytes);
    if (left >= missing * textCost(index)) {
      uniteMissing(index, bit, target);
      return;
    }
  }
}

/** Most texts are in a bitmap by now: the others are looked through for what rare forms they have. */
function uniteMissing({ concordance, room, description }: SealedIndex, bit: number, target: number): void {
  const { bitmapBytes } = description;
  concordance.complement(room.bitmapC, target, bitmapBytes);
  concordance.keepTexts(room.bitmapC, bitmapBytes, bit, bit, 0xffffffff, 0xffffffff, room.unitForms);
  concordance.unite(target, room.bitmapC, bitmapBytes);
}
