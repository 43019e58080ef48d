import { NUMBER, PUNCTUATION } from '#core/text/token-scanner.ts';
import { hashText } from './hash.ts';
import type { LanguageBuilder } from './language-builder.ts';
import { newLayout, type Section, writeHead } from './layout.ts';
import { invert } from './postings.ts';
import { orderOf } from './radix.ts';
import { occupy, slotsFor } from './slots.ts';

export interface SealOptions {
  /** What ties the file to its database. */
  readonly name: string;
  /** Languages by bit, and for a unit the bits of the languages that it has variants in. */
  readonly languages: readonly string[];
  languagesOf(unit: number): number;
}

/** The sealed index of the texts added, as the bytes of one file. */
export function seal(builder: LanguageBuilder, options: SealOptions): Uint8Array<ArrayBuffer> {
  const order = byLength(builder);
  const forms = numberForms(builder);
  const tokens = builder.tokens.length;
  const inverted = invert(builder, order, forms.idOf);
  // They are in `inverted` now, in another order: a million texts have a hundred megabytes of them.
  builder.tokens.clear();
  const width = forms.count <= 0xffff ? 2 : forms.count <= 0xffffff ? 3 : 4;
  const texts = builder.count;
  const bitmapBytes = Math.ceil(texts / 128) * 16;
  const stems = builder.stems.size;
  const lengths = lengthTable(builder, order);
  const layout = newLayout(
    {
      language: builder.language,
      name: options.name,
      texts,
      highestUnit: highestUnit(builder),
      tokens,
      forms: forms.count,
      stems,
      firstWord: forms.firstWord,
      firstNumber: forms.firstNumber,
      width,
      bitmaps: inverted.bitmaps,
      bitmapBytes,
      tags: builder.tags,
      languages: options.languages,
    },
    {
      records: (texts + 1) * 16,
      units: texts * 4,
      textHashes: texts * 4,
      coreHashes: texts * 4,
      coreRanks: texts * 4,
      tokens: tokens * width + 4,
      lengths: lengths.length * 4,
      formEnds: forms.count * 4,
      formChars: builder.forms.startOf(forms.count) * 2,
      formSlots: slotsFor(forms.count) * 4,
      postingEnds: forms.count * 4,
      postings: inverted.postingBytes,
      stemHashes: stems * 8,
      stemSlots: slotsFor(stems) * 4,
      stemEnds: stems * 4,
      stemForms: forms.count * 4,
      stemCounts: stems * 4,
      stemBitmaps: stems * 4,
      bitmaps: inverted.bitmaps * bitmapBytes,
    },
  );
  const bytes = new Uint8Array(layout.bytes);
  writeHead(bytes, layout);
  const place = (section: Section) => layout.sections[section];
  const words = (section: Section) => new Uint32Array(bytes.buffer, place(section)[0], place(section)[1] / 4);
  const part = (section: Section) => bytes.subarray(place(section)[0], place(section)[0] + place(section)[1]);
  writeTexts(builder, order, inverted.signatures, options, words);
  writeTokens(inverted.tokens, width, part('tokens'));
  words('lengths').set(lengths);
  const chars = new Uint16Array(bytes.buffer, place('formChars')[0], place('formChars')[1] / 2);
  writeForms(builder, forms.oldOf, words, chars);
  writeStems(builder, forms.oldOf, words);
  inverted.write({
    postings: part('postings'),
    postingEnds: words('postingEnds'),
    counts: words('stemCounts'),
    stemBitmaps: words('stemBitmaps'),
    bitmaps: part('bitmaps'),
    bitmapBytes,
  });
  return bytes;
}

type Words = (section: Section) => Uint32Array;

/** Texts by number of tokens, then by arrival: the length filter becomes a range. */
function byLength(builder: LanguageBuilder): Uint32Array {
  const lengths = new Uint32Array(builder.count);
  for (let text = 0; text < lengths.length; text++)
    lengths[text] = builder.ends.at(text) - builder.startOf(text);
  return orderOf(lengths);
}

/** Pairs of a number of tokens and the first rank that has as many. */
function lengthTable(builder: LanguageBuilder, order: Uint32Array): Uint32Array {
  const pairs: number[] = [];
  for (let rank = 0; rank < order.length; rank++) {
    const text = order[rank] ?? 0;
    const length = builder.ends.at(text) - builder.startOf(text);
    if (pairs.at(-2) !== length) pairs.push(length, rank);
  }
  return Uint32Array.from(pairs);
}

interface Numbering {
  readonly count: number;
  readonly firstWord: number;
  readonly firstNumber: number;
  /** The id of a form of the builder, and the other way round. */
  readonly idOf: Uint32Array;
  readonly oldOf: Uint32Array;
}

/** Marks, then words, then numbers, each the most frequent first: what is read most lies close together. */
function numberForms(builder: LanguageBuilder): Numbering {
  const count = builder.forms.size;
  const counts = new Uint32Array(count);
  for (let at = 0; at < builder.tokens.length; at++) {
    const form = builder.tokens.at(at);
    counts[form] = (counts[form] ?? 0) + 1;
  }
  const byCount = orderOf(counts.map((frequency) => ~frequency >>> 0));
  const kinds = [PUNCTUATION, 0, NUMBER];
  const group = (kind: number) =>
    byCount.filter(
      (form) => (kinds.includes(builder.kindOfForm.at(form)) ? builder.kindOfForm.at(form) : 0) === kind,
    );
  const [marks, words, numbers] = [group(PUNCTUATION), group(0), group(NUMBER)];
  const oldOf = new Uint32Array(count);
  oldOf.set(marks);
  oldOf.set(words, marks.length);
  oldOf.set(numbers, marks.length + words.length);
  const idOf = new Uint32Array(count);
  for (let id = 0; id < count; id++) idOf[oldOf[id] ?? 0] = id;
  return { count, firstWord: marks.length, firstNumber: marks.length + words.length, idOf, oldOf };
}

function writeTexts(
  builder: LanguageBuilder,
  order: Uint32Array,
  signatures: Uint32Array,
  options: SealOptions,
  words: Words,
): void {
  const records = words('records');
  const units = words('units');
  const textHashes = words('textHashes');
  const cores = new Uint32Array(order.length);
  let start = 0;
  for (let rank = 0; rank < order.length; rank++) {
    const text = order[rank] ?? 0;
    const unit = builder.units.at(text);
    const length = builder.ends.at(text) - builder.startOf(text);
    records[rank * 4] = signatures[rank * 2] ?? 0;
    records[rank * 4 + 1] = signatures[rank * 2 + 1] ?? 0;
    records[rank * 4 + 2] = start;
    records[rank * 4 + 3] = (builder.origins.at(text) | (options.languagesOf(unit) << 24)) >>> 0;
    units[rank] = unit;
    textHashes[rank] = builder.textHashes.at(text);
    cores[rank] = builder.coreHashes.at(text);
    start += length;
  }
  records[order.length * 4 + 2] = start;
  const ranks = orderOf(cores);
  words('coreRanks').set(ranks);
  words('coreHashes').set(ranks.map((rank) => cores[rank] ?? 0));
}

function writeTokens(tokens: Uint32Array, width: number, out: Uint8Array): void {
  let to = 0;
  for (let at = 0; at < tokens.length; at++) {
    const id = tokens[at] ?? 0;
    out[to] = id;
    out[to + 1] = id >>> 8;
    if (width > 2) out[to + 2] = id >>> 16;
    if (width > 3) out[to + 3] = id >>> 24;
    to += width;
  }
}

function writeForms(builder: LanguageBuilder, oldOf: Uint32Array, words: Words, chars: Uint16Array): void {
  const [ends, slots] = [words('formEnds'), words('formSlots')];
  let to = 0;
  for (let id = 0; id < oldOf.length; id++) {
    const form = oldOf[id] ?? 0;
    const start = builder.forms.startOf(form);
    const end = builder.forms.ends.at(form);
    chars.set(builder.forms.chars.subarray(start, end), to);
    to += end - start;
    ends[id] = to;
    occupy(slots, builder.forms.hashes.at(form), id);
  }
}

function writeStems(builder: LanguageBuilder, oldOf: Uint32Array, words: Words): void {
  const [hashes, slots] = [words('stemHashes'), words('stemSlots')];
  for (const [stem, number] of builder.stems) {
    const [first, second] = stemHash(stem);
    hashes[number * 2] = first;
    hashes[number * 2 + 1] = second;
    occupy(slots, first, number);
  }
  const [ends, list] = [words('stemEnds'), words('stemForms')];
  for (let form = 0; form < oldOf.length; form++) {
    const stem = builder.stemOfForm.at(form);
    ends[stem] = (ends[stem] ?? 0) + 1;
  }
  for (let stem = 1; stem < ends.length; stem++) ends[stem] = (ends[stem] ?? 0) + (ends[stem - 1] ?? 0);
  const next = Uint32Array.from(ends, (_, stem) => (stem === 0 ? 0 : (ends[stem - 1] ?? 0)));
  for (let id = 0; id < oldOf.length; id++) {
    const stem = builder.stemOfForm.at(oldOf[id] ?? 0);
    const at = next[stem] ?? 0;
    next[stem] = at + 1;
    list[at] = id;
  }
}

/** A stem is known by 64 bits of hash: its letters are not kept. */
export const stemHash = (stem: string): readonly [number, number] => [
  hashText(stem),
  hashText(stem, 0x5bd1e995),
];

function highestUnit({ count, units }: LanguageBuilder): number {
  let highest = 0;
  for (let text = 0; text < count; text++) highest = Math.max(highest, units.at(text));
  return highest;
}
