import type { LanguageBuilder } from './language-builder.ts';

/** A stem in at least this share of the texts has a bitmap: there, lists and bitmaps take as long to read. */
const FREQUENT = 1 / 64;
/** Occurrences of one stem in a text that are told apart; each has a bitmap of its own where frequent. */
const OCCURRENCES = 4;

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
  write(sections: InvertedSections): void;
}

/** Which texts have which form and which frequent stem: counted now, written once there is room. */
export function invert(builder: LanguageBuilder, order: Uint32Array, idOf: Uint32Array): Inverted {
  const sizes = new Uint32Array(idOf.length);
  const counts = new Uint32Array(builder.stems.size * OCCURRENCES);
  eachForm(builder, order, idOf, (form, delta) => {
    sizes[form] = (sizes[form] ?? 0) + varintSize(delta);
  });
  eachStem(builder, order, (stem, occurrence) => {
    const at = stem * OCCURRENCES + occurrence;
    counts[at] = (counts[at] ?? 0) + 1;
  });
  const { first, bitmaps } = chooseBitmaps(counts, order.length);
  return {
    postingBytes: sizes.reduce((sum, size) => sum + size, 0),
    bitmaps,
    write(sections) {
      writePostings(builder, order, idOf, sizes, sections);
      for (let stem = 0; stem < first.length; stem++) {
        sections.counts[stem] = counts[stem * OCCURRENCES] ?? 0;
        sections.stemBitmaps[stem] = first[stem] ?? 0;
      }
      writeBitmaps(builder, order, first, sections);
    },
  };
}

/** Per stem: number of its first bitmap * 8 + how many it has. */
function chooseBitmaps(counts: Uint32Array, texts: number): { first: Uint32Array; bitmaps: number } {
  const first = new Uint32Array(counts.length / OCCURRENCES);
  let bitmaps = 0;
  for (let stem = 0; stem < first.length; stem++) {
    let own = 0;
    while (own < OCCURRENCES && (counts[stem * OCCURRENCES + own] ?? 0) >= Math.max(1, texts * FREQUENT))
      own++;
    first[stem] = bitmaps * 8 + own;
    bitmaps += own;
  }
  return { first, bitmaps };
}

function eachForm(
  builder: LanguageBuilder,
  order: Uint32Array,
  idOf: Uint32Array,
  visit: (form: number, delta: number, rank: number) => void,
): void {
  // Ranks count from 1 here: 0 is before the first.
  const last = new Uint32Array(idOf.length);
  for (let rank = 1; rank <= order.length; rank++) {
    const text = order[rank - 1] ?? 0;
    const end = builder.ends.at(text);
    for (let at = builder.startOf(text); at < end; at++) {
      const form = idOf[builder.tokens.at(at)] ?? 0;
      const delta = rank - (last[form] ?? 0);
      if (delta === 0) continue;
      last[form] = rank;
      visit(form, delta, rank);
    }
  }
}

function eachStem(
  builder: LanguageBuilder,
  order: Uint32Array,
  visit: (stem: number, occurrence: number, rank: number) => void,
): void {
  const last = new Uint32Array(builder.stems.size);
  const times = new Uint8Array(builder.stems.size);
  for (let rank = 0; rank < order.length; rank++) {
    const text = order[rank] ?? 0;
    const end = builder.ends.at(text);
    for (let at = builder.startOf(text); at < end; at++) {
      const stem = builder.stemOfForm.at(builder.tokens.at(at));
      const occurrence = last[stem] === rank + 1 ? (times[stem] ?? 0) : 0;
      last[stem] = rank + 1;
      if (occurrence === OCCURRENCES) continue;
      times[stem] = occurrence + 1;
      visit(stem, occurrence, rank);
    }
  }
}

const varintSize = (value: number): number =>
  value < 0x80 ? 1 : value < 0x4000 ? 2 : value < 0x200000 ? 3 : value < 0x10000000 ? 4 : 5;

function writePostings(
  builder: LanguageBuilder,
  order: Uint32Array,
  idOf: Uint32Array,
  sizes: Uint32Array,
  { postings, postingEnds }: InvertedSections,
): void {
  let end = 0;
  const next = sizes.map((size) => {
    end += size;
    return end - size;
  });
  eachForm(builder, order, idOf, (form, delta) => {
    let at = next[form] ?? 0;
    let rest = delta;
    while (rest > 0x7f) {
      postings[at++] = (rest & 0x7f) | 0x80;
      rest >>>= 7;
    }
    postings[at++] = rest;
    next[form] = at;
  });
  postingEnds.set(next);
}

function writeBitmaps(
  builder: LanguageBuilder,
  order: Uint32Array,
  first: Uint32Array,
  { bitmaps, bitmapBytes }: InvertedSections,
): void {
  eachStem(builder, order, (stem, occurrence, rank) => {
    const own = first[stem] ?? 0;
    if (occurrence >= (own & 7)) return;
    const at = ((own >>> 3) + occurrence) * bitmapBytes + (rank >>> 3);
    bitmaps[at] = (bitmaps[at] ?? 0) | (1 << (rank & 7));
  });
}
