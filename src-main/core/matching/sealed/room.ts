import { LONGEST_FUZZY } from '../points.ts';
import { align, type Layout } from './layout.ts';

/** Most bitmaps that one search counts. */
export const MOST_BITMAPS = 127;
const MOST_WORDS = Math.ceil(LONGEST_FUZZY / 64);

/** Addresses of the room that the kernel works in. */
export interface Room {
  readonly hits: number;
  readonly touched: number;
  readonly found: number;
  readonly stemOfForm: number;
  readonly unitForms: number;
  readonly unitStems: number;
  readonly rowA: number;
  readonly rowB: number;
  readonly vectors: number;
  readonly planes: number;
  readonly queryForms: number;
  readonly queryStems: number;
  readonly places: number;
  readonly list: number;
  readonly bitmapA: number;
  readonly bitmapB: number;
  readonly bitmapC: number;
  readonly wanted: number;
  readonly formTable: number;
  readonly formList: number;
  readonly runs: number;
  /** As concordance.as; nothing else may be written here. */
  readonly rows: number;
  readonly blockForms: number;
}

/** Room behind the file; nothing of it is touched before it is needed. */
export function roomFor(layout: Layout): { readonly room: Room; readonly end: number } {
  const { description, bytes } = layout;
  const { texts, forms, bitmapBytes } = description;
  let at = align(bytes);
  const take = (size: number) => {
    const start = at;
    at = align(at + size);
    return start;
  };
  const room: Room = {
    // Counted in blocks of 128.
    hits: take(texts + 128),
    touched: take((texts + 1) * 4),
    found: take(texts * 8),
    stemOfForm: take(forms * 2),
    unitForms: take((LONGEST_FUZZY + 1) * 4),
    unitStems: take((LONGEST_FUZZY + 1) * 2),
    rowA: take((LONGEST_FUZZY + 2) * 4),
    rowB: take((LONGEST_FUZZY + 2) * 4),
    vectors: take(MOST_WORDS * 16),
    planes: take(7 * 16),
    queryForms: take(LONGEST_FUZZY * 4),
    queryStems: take(LONGEST_FUZZY * 2),
    places: take((LONGEST_FUZZY + 1) * MOST_WORDS * 8),
    list: take(MOST_BITMAPS * 4),
    bitmapA: take(bitmapBytes),
    bitmapB: take(bitmapBytes),
    bitmapC: take(bitmapBytes),
    wanted: take(bitmapBytes),
    formTable: take(forms * 4),
    formList: take((forms + LOOK) * 4),
    runs: take(RUNS * 8),
    rows: take(ROWS * rowBytesOf(layout) + 16),
    blockForms: take(rowBytesOf(layout) * 8 * 8),
  };
  return { room, end: at };
}

/** As concordance.as has them: forms that are listed at once, runs of blocks, and rows of bits, one for 32 code units. */
export const LOOK = 4096;
const RUNS = 64;
const ROWS = 512;
const BLOCK_BYTES = 32 * 2;

/** An odd number of cache lines: equal places of all rows are written to by turns. */
export const rowBytesOf = ({ sections }: Layout) =>
  (Math.ceil(sections.formChars[1] / BLOCK_BYTES / 512) | 1) * 64;
