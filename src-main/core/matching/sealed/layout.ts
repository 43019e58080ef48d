/**
 * The file of a sealed index (docs/adr/040): a header of 32-bit words, the description as JSON, then sections, each
 * aligned to 64 bytes. Numbers are little-endian, as on every platform that runs JavaScript today.
 */

const MAGIC = 0x58474c42; // BLGX
const VERSION = 4;
const ALIGNMENT = 64;
const HEAD_WORDS = 4;

export const SECTIONS = [
  'records', // 16 bytes a text and one more: signature, place of its first token, memory | tag | languages
  'units', // u32 a text: the id of its unit
  'textHashes', // u32 a text
  'coreHashes', // u32 a text, ascending: hash of its words, any number the same
  'coreRanks', // u32 a text: whose hash it is
  'tokens', // `width` bytes a token: form id
  'lengths', // u32 pairs: number of tokens, first rank with as many
  'formEnds', // u32 a form: end of its code units
  'formChars', // u16
  'formSlots', // u32: form + 1 by hash, 0 for none
  'postingEnds', // u32 a form
  'postings', // LEB128: differences of ascending ranks, by form
  'stemHashes', // u32 pairs a stem
  'stemSlots', // u32: stem + 1 by hash, 0 for none
  'stemEnds', // u32 a stem: end of its list of forms
  'stemForms', // u32
  'stemCounts', // u32 a stem: texts that have it
  'stemBitmaps', // u32 a stem: first bitmap * 8 + number of bitmaps
  'bitmaps', // a bit a text, in multiples of 16 bytes
  'partNames', // u16: parts of words (frequent-parts.ts)
  'partBitmaps', // a bitmap a part: the texts that have it
] as const;
export type Section = (typeof SECTIONS)[number];

export interface Description {
  /** The primary language. */
  readonly language: string;
  /** What ties the file to the database it was made from. */
  readonly name: string;
  readonly texts: number;
  /** The highest id of a unit; files of before do not say. */
  readonly highestUnit?: number;
  readonly tokens: number;
  readonly forms: number;
  readonly stems: number;
  /** Forms below are marks, then words; from `firstNumber` on they are numbers. */
  readonly firstWord: number;
  readonly firstNumber: number;
  readonly width: number;
  readonly bitmaps: number;
  readonly bitmapBytes: number;
  /** Tags of the texts, by number. */
  readonly tags: readonly string[];
  /** Languages that a unit has variants in, by bit; all others share the last bit. */
  readonly languages: readonly string[];
}

export interface Layout {
  readonly description: Description;
  readonly bytes: number;
  /** Byte offset and length of each section. */
  readonly sections: Readonly<Record<Section, readonly [number, number]>>;
}

/** Lays out a new file. `lengthOf`: the bytes of a section. */
export function newLayout(description: Description, lengthOf: (section: Section) => number): Layout {
  let at = align(headBytes(JSON.stringify(description).length));
  const sections = Object.fromEntries(
    SECTIONS.map((section) => {
      const place = [at, lengthOf(section)] as const;
      at = align(at + place[1]);
      return [section, place];
    }),
  ) as Layout['sections'];
  return { description, bytes: at, sections };
}

export function writeHead(bytes: Uint8Array<ArrayBuffer>, layout: Layout): void {
  const json = JSON.stringify(layout.description);
  const words = new Uint32Array(bytes.buffer, bytes.byteOffset, HEAD_WORDS + SECTIONS.length * 2);
  words.set([MAGIC, VERSION, layout.bytes, json.length]);
  words.set(
    SECTIONS.flatMap((section) => [...layout.sections[section]]),
    HEAD_WORDS,
  );
  const text = new Uint16Array(bytes.buffer, bytes.byteOffset + headBytes(0), json.length);
  for (let i = 0; i < json.length; i++) text[i] = json.charCodeAt(i);
}

/** Reads the head of a file; null where it is not a whole file of this version. */
export function readHead(bytes: Uint8Array<ArrayBuffer>): Layout | null {
  const head = headBytes(0);
  if (bytes.length < head) return null;
  const words = new Uint32Array(bytes.buffer, bytes.byteOffset, head / 4);
  const [magic, version, total = 0, jsonLength = 0] = words;
  if (magic !== MAGIC || version !== VERSION || total !== bytes.length) return null;
  if (headBytes(jsonLength) > total) return null;
  const text = new Uint16Array(bytes.buffer, bytes.byteOffset + head, jsonLength);
  const description = parsed(String.fromCharCode(...text));
  if (description === null) return null;
  const sections = Object.fromEntries(
    SECTIONS.map((section, i) => [
      section,
      [words[HEAD_WORDS + i * 2] ?? 0, words[HEAD_WORDS + i * 2 + 1] ?? 0],
    ]),
  ) as unknown as Layout['sections'];
  const whole = SECTIONS.every((section) => sections[section][0] + sections[section][1] <= total);
  return whole ? { description, bytes: total, sections } : null;
}

function parsed(json: string): Description | null {
  try {
    return JSON.parse(json) as Description;
  } catch {
    return null;
  }
}

const headBytes = (jsonLength: number) => (HEAD_WORDS + SECTIONS.length * 2) * 4 + jsonLength * 2;

export const align = (offset: number) => Math.ceil(offset / ALIGNMENT) * ALIGNMENT;
