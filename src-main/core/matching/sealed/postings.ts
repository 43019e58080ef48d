import type { LanguageBuilder } from './language-builder.ts';
import { signatureBit } from './signature.ts';

/** A stem in at least this share of the texts has a bitmap: there, lists and bitmaps take as long to read. */
const FREQUENT = 1 / 64;
/** Occurrences of one stem in a text that are told apart; each has a bitmap of its own where frequent. */
const OCCURRENCES = 4;

/** What is known of a form while texts are gone through, side by side in memory: a row of these. */
const FORM = { last: 0, bytes: 1, stem: 2, row: 4 } as const;
/** The same of a stem; `counts`: of each occurrence told apart. */
const STEM = { last: 0, times: 1, bitmap: 2, bit: 3, counts: 4, row: 8 } as const;

export interface InvertedSections {
  readonly postings: Uint8Array;
  readonly postingEnds: Uint32Array;
  readonly counts: Uint32Array;
  readonly stemBitmaps: Uint32Array;
  readonly bitmaps: Uint8Array;
  readonly bitmapBytes: number;
}

export interface Inverted {
  readonly postingBytes: number;
  readonly bitmaps: number;
  /** The ids of the forms of all texts, by rank. */
  readonly tokens: Uint32Array;
  /** Two words for each text. */
  readonly signatures: Uint32Array;
  write(sections: InvertedSections): void;
}

/**
 * Which texts have which form and which frequent stem: counted in one pass over the texts, written in another once there
 * is room. `idOf`: the id of each of the builder's forms.
 */
export function invert(builder: LanguageBuilder, order: Uint32Array, idOf: Uint32Array): Inverted {
  const tokens = tokensByRank(builder, order, idOf);
  const forms = formRows(builder, idOf);
  const stems = stemRows(builder.stems.size);
  const ends = endsByRank(builder, order);
  const signatures = count(tokens, ends, forms, stems);
  const bitmaps = chooseBitmaps(stems, order.length);
  let postingBytes = 0;
  for (let row = 0; row < forms.length; row += FORM.row) postingBytes += forms[row + FORM.bytes] ?? 0;
  return {
    postingBytes,
    bitmaps,
    tokens,
    signatures,
    write(sections) {
      for (let stem = 0; stem * STEM.row < stems.length; stem++) {
        sections.counts[stem] = stems[stem * STEM.row + STEM.counts] ?? 0;
        sections.stemBitmaps[stem] = stems[stem * STEM.row + STEM.bitmap] ?? 0;
      }
      let end = 0;
      for (let form = 0; form < idOf.length; form++) {
        const row = form * FORM.row;
        const bytes = forms[row + FORM.bytes] ?? 0;
        // From here on: where the next entry goes.
        forms[row + FORM.bytes] = end;
        forms[row + FORM.last] = 0;
        end += bytes;
        sections.postingEnds[form] = end;
      }
      writeLists(tokens, ends, forms, stems, sections);
    },
  };
}

function tokensByRank(builder: LanguageBuilder, order: Uint32Array, idOf: Uint32Array): Uint32Array {
  const tokens = new Uint32Array(builder.tokens.length);
  let to = 0;
  for (const text of order) {
    const end = builder.ends.at(text);
    for (let at = builder.startOf(text); at < end; at++) tokens[to++] = idOf[builder.tokens.at(at)] ?? 0;
  }
  return tokens;
}

function endsByRank(builder: LanguageBuilder, order: Uint32Array): Uint32Array {
  const ends = new Uint32Array(order.length);
  let end = 0;
  for (let rank = 0; rank < order.length; rank++) {
    const text = order[rank] ?? 0;
    end += builder.ends.at(text) - builder.startOf(text);
    ends[rank] = end;
  }
  return ends;
}

function formRows(builder: LanguageBuilder, idOf: Uint32Array): Int32Array {
  const rows = new Int32Array(idOf.length * FORM.row);
  for (let form = 0; form < idOf.length; form++)
    rows[(idOf[form] ?? 0) * FORM.row + FORM.stem] = builder.stemOfForm.at(form);
  return rows;
}

function stemRows(count: number): Int32Array {
  const rows = new Int32Array(count * STEM.row);
  for (let stem = 0; stem < count; stem++) rows[stem * STEM.row + STEM.bit] = signatureBit(stem);
  return rows;
}

/** Counts what lists and bitmaps will need; returns the signatures. Ranks count from 1 here: 0 is before the first. */
function count(tokens: Uint32Array, ends: Uint32Array, forms: Int32Array, stems: Int32Array): Uint32Array {
  const signatures = new Uint32Array(ends.length * 2);
  let at = 0;
  for (let rank = 1; rank <= ends.length; rank++) {
    const end = ends[rank - 1] ?? 0;
    let [low, high] = [0, 0];
    for (; at < end; at++) {
      const form = (tokens[at] ?? 0) * FORM.row;
      countForm(forms, form, rank);
      const stem = (forms[form + FORM.stem] ?? 0) * STEM.row;
      const bit = stems[stem + STEM.bit] ?? 0;
      if (bit < 32) low |= 1 << bit;
      else high |= 1 << (bit - 32);
      const occurrence = occurrenceOf(stems, stem, rank);
      if (occurrence === OCCURRENCES) continue;
      const place = stem + STEM.counts + occurrence;
      stems[place] = (stems[place] ?? 0) + 1;
    }
    signatures[rank * 2 - 2] = low;
    signatures[rank * 2 - 1] = high;
  }
  return signatures;
}

function countForm(forms: Int32Array, row: number, rank: number): void {
  const delta = rank - (forms[row + FORM.last] ?? 0);
  if (delta === 0) return;
  forms[row + FORM.last] = rank;
  forms[row + FORM.bytes] = (forms[row + FORM.bytes] ?? 0) + varintSize(delta);
}

/** How often the stem was in this text before, OCCURRENCES at most; once more is noted. */
function occurrenceOf(stems: Int32Array, row: number, rank: number): number {
  const occurrence = stems[row + STEM.last] === rank ? (stems[row + STEM.times] ?? 0) : 0;
  stems[row + STEM.last] = rank;
  if (occurrence < OCCURRENCES) stems[row + STEM.times] = occurrence + 1;
  return occurrence;
}

/** Gives each frequent stem its bitmaps (number of the first * 8 + how many it has); returns how many there are. */
function chooseBitmaps(stems: Int32Array, texts: number): number {
  let bitmaps = 0;
  for (let row = 0; row < stems.length; row += STEM.row) {
    let own = 0;
    while (own < OCCURRENCES && (stems[row + STEM.counts + own] ?? 0) >= Math.max(1, texts * FREQUENT)) own++;
    stems[row + STEM.bitmap] = bitmaps * 8 + own;
    stems[row + STEM.last] = 0;
    bitmaps += own;
  }
  return bitmaps;
}

const varintSize = (value: number): number =>
  value < 0x80 ? 1 : value < 0x4000 ? 2 : value < 0x200000 ? 3 : value < 0x10000000 ? 4 : 5;

function writeLists(
  tokens: Uint32Array,
  ends: Uint32Array,
  forms: Int32Array,
  stems: Int32Array,
  { postings, bitmaps, bitmapBytes }: InvertedSections,
): void {
  let at = 0;
  for (let rank = 1; rank <= ends.length; rank++) {
    const end = ends[rank - 1] ?? 0;
    for (; at < end; at++) {
      const form = (tokens[at] ?? 0) * FORM.row;
      writePosting(postings, forms, form, rank);
      const stem = (forms[form + FORM.stem] ?? 0) * STEM.row;
      const own = stems[stem + STEM.bitmap] ?? 0;
      if ((own & 7) === 0) continue;
      const occurrence = occurrenceOf(stems, stem, rank);
      if (occurrence >= (own & 7)) continue;
      const byte = ((own >>> 3) + occurrence) * bitmapBytes + ((rank - 1) >>> 3);
      bitmaps[byte] = (bitmaps[byte] ?? 0) | (1 << ((rank - 1) & 7));
    }
  }
}

/** The difference to the text before, seven bits a byte, the lowest first. */
function writePosting(postings: Uint8Array, forms: Int32Array, row: number, rank: number): void {
  let rest = rank - (forms[row + FORM.last] ?? 0);
  if (rest === 0) return;
  forms[row + FORM.last] = rank;
  let to = forms[row + FORM.bytes] ?? 0;
  for (; rest > 0x7f; rest >>>= 7) postings[to++] = (rest & 0x7f) | 0x80;
  postings[to++] = rest;
  forms[row + FORM.bytes] = to;
}
