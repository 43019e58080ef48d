import type { SealedIndex } from './sealed-index.ts';

// What work costs, in bytes of posting lists read in the time: measured, and good to a factor of two.
/** Looking through a text, beside its tokens, each of which costs as much as a byte. */
const TEXT_COST = 4;
/** Bytes of a bitmap that are united in the time of one. */
const BITMAP_BYTES = 20;
/** Posting lists are read in steps of so many bytes; between two it is asked whether to go on. */
const STEP = 64 * 1024;

/** A searched token. */
export interface Token {
  /** Its bit in the table of forms. */
  readonly bit: number;
  /** The forms it may be, ascending. */
  readonly forms: Uint32Array;
  /** Size of their posting lists. */
  readonly bytes: number;
  readonly isPhrase: boolean;
}

/** How the texts of a token are put together: bitmaps of stems, and lists of the other forms. */
export interface Union {
  readonly stems: readonly number[];
  readonly forms: Uint32Array;
  /** Of the lists. */
  readonly bytes: number;
  readonly cost: number;
  /** Of all texts, at most about. */
  readonly share: number;
}

/** The room that lists of forms are handed to the kernel in. */
export const listOf = ({ buffer, room, description }: SealedIndex) =>
  new Uint32Array(buffer, room.formList, description.forms);

/** What looking through a text costs. */
export const textCost = ({ description: { tokens, texts } }: SealedIndex) =>
  TEXT_COST + tokens / Math.max(1, texts);

/**
 * A single word needs exactly its texts, so that only stems all of whose forms are wanted will do. Texts with the words
 * of a phrase are looked through afterwards: there the bitmap of a stem stands for any long list of its forms.
 */
export function planUnion(index: SealedIndex, { forms, bit, bytes, isPhrase }: Token): Union {
  const { concordance, room, buffer } = index;
  const { bitmapBytes, texts, forms: size } = index.description;
  const [table, formStems] = [new Uint32Array(buffer, room.formTable, size), index.formStems];
  const bitmapCost = bitmapBytes / BITMAP_BYTES;
  const isWanted = (form: number) => ((table[form] ?? 0) & bit) !== 0;
  const stems = isPhrase
    ? stemsOfLong(index, forms, bitmapCost)
    : index.frequentStems().filter((stem) => index.formsOfStem(stem).every(isWanted));
  const covered = new Set(stems);
  const rest = covered.size === 0 ? forms : forms.filter((form) => !covered.has(formStems[form] ?? 0));
  listOf(index).set(rest);
  const restBytes = covered.size === 0 ? bytes : concordance.listBytes(room.formList, rest.length);
  const counts = index.words('stemCounts');
  const most = stems.reduce((sum, stem) => sum + (counts[stem] ?? 0), restBytes);
  const cost = restBytes + (stems.length + 1) * bitmapCost;
  return { stems, forms: rest, bytes: restBytes, cost, share: Math.min(1, most / Math.max(1, texts)) };
}

/** The stems with a bitmap of forms whose lists take longer to read. */
function stemsOfLong(index: SealedIndex, forms: Uint32Array, longest: number): readonly number[] {
  const [ends, stems] = [index.words('postingEnds'), index.formStems];
  const bitmaps = index.words('stemBitmaps');
  const found = new Set<number>();
  for (const form of forms) {
    const size = (ends[form] ?? 0) - (form === 0 ? 0 : (ends[form - 1] ?? 0));
    const stem = stems[form] ?? 0;
    if (size > longest && ((bitmaps[stem] ?? 0) & 7) > 0) found.add(stem);
  }
  return [...found];
}

/** Puts the texts of a token into a bitmap. */
export function unite(
  index: SealedIndex,
  { bit }: Token,
  { stems, forms, bytes }: Union,
  target: number,
): void {
  const { concordance, room, buffer } = index;
  const { bitmapBytes, texts } = index.description;
  new Uint8Array(buffer, target, bitmapBytes).fill(0);
  const bitmaps = index.words('stemBitmaps');
  for (const stem of stems) {
    const bitmap = index.addressOf('bitmaps') + ((bitmaps[stem] ?? 0) >>> 3) * bitmapBytes;
    concordance.unite(target, bitmap, bitmapBytes);
  }
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
