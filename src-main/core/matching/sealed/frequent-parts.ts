import { createKernelMemory, type KernelMemory, PAGE } from '../kernel/kernel.ts';
import { createPartsKernel } from '../kernel/parts-kernel.ts';
import { type ChosenParts, chooseParts } from './choose-parts.ts';
import { align, type Layout, type Section } from './layout.ts';
import { automatonOf, SET_BYTES } from './part-automaton.ts';

/**
 * The parts of words whose texts take longest to put together, of forms that are thousands, are kept with a bitmap of
 * these. There is one part for so many texts: what is slow in a million texts is not in a hundred thousand.
 */
const TEXTS_A_PART = 8192;
/** What the kernel marks at once. */
const MOST_PARTS = 128;
/** A name and its length. */
const NAME_UNITS = 9;
/** Texts whose tokens are handed to the kernel at once, a multiple of 128. */
const CHUNK = 16_384;
/** Forms that it marks at once. */
const STEP = 1024;
/** Bytes of a text's record. */
const RECORD = 16;

const partsFor = (texts: number, textsAPart: number) => Math.min(MOST_PARTS, Math.floor(texts / textsAPart));

/** The bytes that parts take in a file of so many texts. */
export function partLengths(texts: number, bitmapBytes: number, textsAPart = TEXTS_A_PART) {
  const parts = partsFor(texts, textsAPart);
  return { partNames: parts * NAME_UNITS * 2, partBitmaps: parts * bitmapBytes };
}

/** Chooses the parts of a file whose other sections are written, and writes theirs. */
export function writeParts(bytes: Uint8Array<ArrayBuffer>, layout: Layout): void {
  const most = layout.sections.partNames[1] / (NAME_UNITS * 2);
  if (most === 0) return;
  const { firstWord, firstNumber } = layout.description;
  const file = { bytes, layout };
  const vocabulary = {
    chars: units(file, 'formChars'),
    ends: words(file, 'formEnds'),
    postingEnds: words(file, 'postingEnds'),
    firstWord,
    firstNumber,
  };
  const chosen = chooseParts(vocabulary, most);
  const names = units(file, 'partNames');
  for (const [i, part] of chosen.parts.entries()) {
    names[i * NAME_UNITS] = part.length;
    for (let at = 0; at < part.length; at++) names[i * NAME_UNITS + 1 + at] = part.charCodeAt(at);
  }
  writeBitmaps(file, chosen);
}

/** The number of each part's bitmap, as `names` has them. */
export function readParts(names: Uint16Array): ReadonlyMap<string, number> {
  const parts = new Map<string, number>();
  for (let at = 0; at + NAME_UNITS <= names.length; at += NAME_UNITS) {
    const name = names.subarray(at + 1, at + 1 + Math.min(names[at] ?? 0, NAME_UNITS - 1));
    if (name.length > 0) parts.set(String.fromCharCode(...name), at / NAME_UNITS);
  }
  return parts;
}

interface File {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly layout: Layout;
}

const words = ({ bytes, layout }: File, section: Section) =>
  new Uint32Array(bytes.buffer, layout.sections[section][0], layout.sections[section][1] / 4);
const units = ({ bytes, layout }: File, section: Section) =>
  new Uint16Array(bytes.buffer, layout.sections[section][0], layout.sections[section][1] / 2);
const part = ({ bytes, layout }: File, section: Section) =>
  bytes.subarray(layout.sections[section][0], layout.sections[section][0] + layout.sections[section][1]);

function writeBitmaps(file: File, chosen: ChosenParts): void {
  const { texts, width, forms } = file.layout.description;
  const starts = words(file, 'records');
  const startOf = (text: number) => starts[Math.min(text, texts) * 4 + 2] ?? 0;
  const room = new Room();
  const sets = room.take(forms * SET_BYTES);
  const records = room.take((CHUNK + 1) * RECORD);
  const columns = room.take(SET_BYTES * SET_BYTES);
  const out = room.take((MOST_PARTS * CHUNK) / 8);
  const tokens = room.end;
  markForms(file, chosen, room, sets);
  const [ids, heads] = [part(file, 'tokens'), part(file, 'records')];
  for (let from = 0; from < texts; from += CHUNK) {
    const own = ids.subarray(startOf(from) * width, startOf(from + CHUNK) * width);
    room.reach(tokens + own.length + 4);
    room.bytes.set(own, tokens);
    room.bytes.set(heads.subarray(from * RECORD, (from + CHUNK + 1) * RECORD), records);
    const count = Math.min(CHUNK, texts - from);
    // Bitmaps have bits for more texts: these have no tokens.
    const whole = Math.ceil(count / 128) * 128;
    const ends = new Uint32Array(room.bytes.buffer, records, (whole + 1) * 4);
    for (let text = count; text < whole; text++) ends[text * 4 + 6] = startOf(texts);
    room.kernel.markTexts(tokens, width, records, startOf(from), whole, sets, columns, out, CHUNK / 8);
    copyBitmaps(file, room.bytes, out, from, chosen.parts.length);
  }
}

/** Leaves at `sets` the set of each form's parts. */
function markForms(file: File, chosen: ChosenParts, room: Room, sets: number): void {
  const { forms } = file.layout.description;
  const automaton = automatonOf(chosen);
  let at = room.end;
  const place = (bytes: Uint8Array) => {
    const own = at;
    at = align(at + bytes.length);
    room.reach(at);
    room.bytes.set(bytes, own);
    return own;
  };
  const [chars, ends] = [place(part(file, 'formChars')), place(part(file, 'formEnds'))];
  const letters = place(chosen.letters);
  const [next, found] = [place(automaton.next), place(automaton.sets)];
  // In steps: a call that has begun keeps the code that the engine compiled first, which is not its best.
  for (let from = 0; from < forms; from += STEP)
    room.kernel.markForms(chars, ends, from, Math.min(from + STEP, forms), letters, next, found, sets);
}

/** Of a chunk of texts, in all parts' bitmaps. */
function copyBitmaps(file: File, bytes: Uint8Array, out: number, from: number, parts: number): void {
  const { bitmapBytes } = file.layout.description;
  const bitmaps = part(file, 'partBitmaps');
  const length = Math.min(CHUNK / 8, bitmapBytes - from / 8);
  for (let number = 0; number < parts; number++) {
    const own = out + (number * CHUNK) / 8;
    bitmaps.set(bytes.subarray(own, own + length), number * bitmapBytes + from / 8);
  }
}

/** Memory that the kernel works in. */
class Room {
  readonly #memory: KernelMemory = createKernelMemory(PAGE);
  readonly kernel = createPartsKernel(this.#memory);
  bytes = new Uint8Array(this.#memory.buffer);
  end = 0;

  take(size: number): number {
    const start = this.end;
    this.end = align(start + size);
    this.reach(this.end);
    return start;
  }

  /** Makes it as large as that. */
  reach(end: number): void {
    const missing = end - this.bytes.length;
    if (missing <= 0) return;
    this.#memory.grow(Math.ceil(missing / PAGE));
    this.bytes = new Uint8Array(this.#memory.buffer);
  }
}
