import type { SealedIndex } from './sealed-index.ts';
import { listOf } from './searched-forms.ts';
import type { Token } from './union.ts';

/** Tokens by bits: those that begin, and those that end a phrase. */
export interface Batch {
  readonly starts: number;
  readonly finals: number;
}

/** In how many texts a phrase may be looked for: all, or the first. */
export interface Bound {
  /** Texts found. */
  readonly most: number;
  /** Texts with its words. */
  readonly looked: number;
}

export const UNBOUND: Bound = { most: 0xffffffff, looked: 0xffffffff };

/** What passing over a token costs where all are passed over, in bytes of posting lists. */
const TOKEN_COST = 1 / 16;

/** Looks through the texts of a bitmap, and leaves those with all of a batch. */
export function keepTexts(
  { concordance, room, description }: SealedIndex,
  bitmap: number,
  { starts, finals }: Batch,
  { most, looked }: Bound,
): void {
  concordance.keepTexts(bitmap, description.bitmapBytes, starts, finals, most, looked, room.unitForms);
}

/**
 * Leaves in the first bitmap the texts that have two neighbouring tokens of a phrase in a row in their most frequent
 * forms, or any of their other forms, if that costs less than `looking` through all. True if no other look is needed.
 */
export function keepRows(
  index: SealedIndex,
  batch: Batch,
  tokens: readonly Token[],
  looking: number,
): boolean {
  const { concordance, room, buffer } = index;
  const { bitmapBytes, tokens: all } = index.description;
  if (all * TOKEN_COST > looking) return false;
  const row = bestRow(index, batch, tokens);
  if (row === null || all * TOKEN_COST + row.bytes > looking) return false;
  const zeroed = (bitmap: number) => new Uint8Array(buffer, bitmap, bitmapBytes).fill(0);
  zeroed(room.bitmapB);
  concordance.uniteRows(row.one.form, row.two.form, room.bitmapB);
  // A phrase of two words: only texts with other forms of them are still to be looked through.
  const isAll = tokens.length === 2;
  const others = isAll ? room.bitmapC : room.bitmapB;
  if (isAll) zeroed(others);
  for (const list of [row.one.others, row.two.others]) {
    listOf(index).set(list);
    concordance.uniteLists(room.formList, 0, list.length, 0xffffffff, others);
  }
  if (isAll) {
    concordance.intersect(others, room.bitmapA, bitmapBytes);
    keepTexts(index, others, batch, UNBOUND);
    concordance.unite(room.bitmapB, others, bitmapBytes);
  }
  concordance.intersect(room.bitmapA, room.bitmapB, bitmapBytes);
  return isAll;
}

/** The neighbours in a phrase whose other forms are rarest. */
function bestRow(index: SealedIndex, { finals }: Batch, tokens: readonly Token[]) {
  const byBit = new Map(tokens.map((token) => [token.bit, splitForms(index, token)]));
  const rows = [...byBit].flatMap(([bit, one]) => {
    const two = (bit & finals) === 0 ? byBit.get(bit << 1) : undefined;
    return two === undefined ? [] : [{ one, two, bytes: one.bytes + two.bytes }];
  });
  return rows.sort((a, b) => a.bytes - b.bytes)[0] ?? null;
}

/** The most frequent form, and the others with the size of their lists. */
function splitForms(index: SealedIndex, { forms, bytes }: Token) {
  const ends = index.words('postingEnds');
  const sizeOf = (form: number) => (ends[form] ?? 0) - (form === 0 ? 0 : (ends[form - 1] ?? 0));
  let [form = 0] = forms;
  let size = sizeOf(form);
  for (const other of forms) {
    const own = sizeOf(other);
    if (own > size) [form, size] = [other, own];
  }
  const others = forms.slice();
  const at = others.indexOf(form);
  others.copyWithin(at, at + 1);
  return { form, others: others.subarray(0, -1), bytes: bytes - size };
}
