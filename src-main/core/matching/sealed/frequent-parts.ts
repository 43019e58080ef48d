import { createKernelMemory, type KernelMemory, PAGE } from '../kernel/kernel.ts';
import { createPartsKernel } from '../kernel/parts-kernel.ts';
import { type ChosenParts, chooseParts } from './choose-parts.ts';
import { align, type Description, type Section } from './layout.ts';
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

/** Sections of a file that is being made. */
interface Sealed {
  readonly description: Description;
  readonly sections: Readonly<Record<Exclude<Section, 'partNames' | 'partBitmaps'>, Uint8Array<ArrayBuffer>>>;
}

/** Chooses the parts of a file whose other sections are made, and makes theirs. */
export function partSections(file: Sealed, textsAPart = TEXTS_A_PART) {
  const { texts, bitmapBytes, firstWord, firstNumber } = file.description;
  const most = partsFor(texts, textsAPart);
  const names = new Uint16Array(most * NAME_UNITS);
  const bitmaps = new Uint8Array(most * bitmapBytes);
  if (most > 0) {
    const vocabulary = {
      chars: units(file, 'formChars'),
      ends: words(file, 'formEnds'),
      postingEnds: words(file, 'postingEnds'),
      firstWord,
      firstNumber,
    };
    const chosen = chooseParts(vocabulary, most);
    writeNames(chosen, names);
    writeBitmaps(file, chosen, bitmaps);
  }
  return { partNames: new Uint8Array(names.buffer), partBitmaps: bitmaps };
}

function writeNames(chosen: ChosenParts, names: Uint16Array): void {
  for (const [i, part] of chosen.parts.entries()) {
    names[i * NAME_UNITS] = part.length;
    for (let at = 0; at < part.length; at++) names[i * NAME_UNITS + 1 + at] = part.charCodeAt(at);
  }
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

function words({ sections }: Sealed, section: keyof Sealed['sections']): Uint32Array {
  const { buffer, byteOffset, length } = sections[section];
  return new Uint32Array(buffer, byteOffset, length / 4);
}

function units({ sections }: Sealed, section: keyof Sealed['sections']): Uint16Array {
  const { buffer, byteOffset, length } = sections[section];
  return new Uint16Array(buffer, byteOffset, length / 2);
}

function writeBitmaps(file: Sealed, chosen: ChosenParts, bitmaps: Uint8Array): void {
  const { texts, width, forms, bitmapBytes } = file.description;
  const starts = words(file, 'records');
  const startOf = (text: number) => starts[Math.min(text, texts) * 4 + 2] ?? 0;
  const room = new Room();
  const sets = room.take(forms * SET_BYTES);
  const records = room.take((CHUNK + 1) * RECORD);
  const columns = room.take(SET_BYTES * SET_BYTES);
  const out = room.take((MOST_PARTS * CHUNK) / 8);
  const tokens = room.end;
  markForms(file, chosen, room, sets);
  const { tokens: ids, records: heads } = file.sections;
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
    const length = Math.min(CHUNK / 8, bitmapBytes - from / 8);
    for (let number = 0; number < chosen.parts.length; number++) {
      const own = out + (number * CHUNK) / 8;
      bitmaps.set(room.bytes.subarray(own, own + length), number * bitmapBytes + from / 8);
    }
  }
}

/** Leaves at `sets` the set of each form's parts. */
function markForms(file: Sealed, chosen: ChosenParts, room: Room, sets: number): void {
  const { forms } = file.description;
  const automaton = automatonOf(chosen);
  let at = room.end;
  const place = (bytes: Uint8Array) => {
    const own = at;
    at = align(at + bytes.length);
    room.reach(at);
    room.bytes.set(bytes, own);
    return own;
  };
  const [chars, ends] = [place(file.sections.formChars), place(file.sections.formEnds)];
  const letters = place(chosen.letters);
  const [next, found] = [place(automaton.next), place(automaton.sets)];
  // In steps: a call that has begun keeps the code that the engine compiled first, which is not its best.
  for (let from = 0; from < forms; from += STEP)
    room.kernel.markForms(chars, ends, from, Math.min(from + STEP, forms), letters, next, found, sets);
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
