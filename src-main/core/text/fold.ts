import { characterTable } from './character-table.ts';
import { isIdeograph } from './plain-ranges.ts';

/**
 * The comparison key of the product (design/matching.md, domain-rules.md R6-R10): two texts with equal keys are
 * the same words for a translator. Folding works character by character, so every place of the key has a place
 * in the untouched text.
 */

/** Code points that vanish, as ranges. */
const DROPPED: readonly (readonly [number, number])[] = [
  [0xad, 0xad], // soft hyphen
  [0x300, 0x36f], // combining marks, here and in the other blocks of them
  [0x610, 0x61a], // Koranic signs and harakat
  [0x61c, 0x61c], // Arabic letter mark
  [0x640, 0x640], // tatweel
  [0x64b, 0x65f],
  [0x670, 0x670],
  [0x6d6, 0x6dc],
  [0x6df, 0x6e8],
  [0x6ea, 0x6ed],
  [0x8d3, 0x8e1],
  [0x8e3, 0x8ff],
  [0x1ab0, 0x1aff],
  [0x1dc0, 0x1dff],
  [0x200b, 0x200f], // zero widths and bidi marks
  [0x202a, 0x202e], // bidi embeddings
  [0x2060, 0x2069], // word joiner, bidi isolates
  [0x20d0, 0x20ff],
  [0xfe00, 0xfe0f], // variation selectors
  [0xfe20, 0xfe2f],
  [0xfeff, 0xfeff], // byte order mark
];

/** Letters without a decomposition of their own, and signs that differ by typography only. */
const REPLACED: ReadonlyMap<string, string> = new Map([
  ['œ', 'oe'],
  ['æ', 'ae'],
  ['ß', 'ss'],
  ['ø', 'o'],
  ['đ', 'd'],
  ['ð', 'd'],
  ['ł', 'l'],
  ['ı', 'i'],
  // Arabic (domain-rules.md R10; أ إ آ ؤ ئ lose their hamza by decomposition). The hamza on the line stays: without
  // it ماء (water) would be ما, one of the most frequent words.
  ['ٱ', 'ا'],
  ['ى', 'ي'],
  ['ة', 'ه'],
  ['ی', 'ي'],
  ['ک', 'ك'],
  ['ە', 'ه'],
  ['ہ', 'ه'],
  ['،', ','],
  ['؛', ';'],
  ['؟', '?'],
  ['٪', '%'],
  // The Maghreb writes 1.234,5; the Mashriq writes the same number ١٬٢٣٤٫٥.
  ['٫', ','],
  ['٬', '.'],
  ...pairs('‘’‚‛ʼʹʻ′`´＇', "'"),
  ...pairs('“”„‟«»‹›″＂', '"'),
  ...pairs('‐‑‒–—―−﹘﹣－', '-'),
]);

const TABLE = characterTable(foldCharacter);

/**
 * The comparison key of a text: lower case, without diacritics, harakat, tatweel and bidi controls; one form for
 * alef, ya, ta marbuta and hamza seats, for digits, apostrophes, quotes, dashes and spaces. Idempotent. Linear.
 */
export function fold(text: string): string {
  let folded = '';
  // What folding leaves as it is goes over in runs: most of a text is small letters.
  let run = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    const unit = code < UNITS.length ? (UNITS[code] ?? 0) : 0;
    if (unit === code || isIdeograph(code)) continue;
    if (i > run) folded += text.slice(run, i);
    const known = TABLE.at(code) ?? syllable(code);
    const character = known === undefined ? characterAt(text, i) : '';
    folded += known ?? foldCharacter(character);
    if (character.length > 1) i++;
    run = i + 1;
  }
  return run === 0 ? text : run < text.length ? folded + text.slice(run) : folded;
}

/** What single code units of Latin, Greek, Cyrillic and Arabic become; 0 for those that vanish or become several. */
const UNITS = Uint16Array.from({ length: 0x700 }, (_, code) => {
  const known = TABLE.at(code);
  return known?.length === 1 ? known.charCodeAt(0) : 0;
});

/** The code unit that a code unit becomes; 0 for one that vanishes, becomes several or is of another script. */
export function foldedUnit(code: number): number {
  return code < UNITS.length ? (UNITS[code] ?? 0) : 0;
}

/**
 * A key with the way back: `map[i]` is the UTF-16 offset in the text of `folded[i]`; the entry behind the last is the end,
 * and there may be more.
 */
export interface FoldedText {
  readonly folded: string;
  readonly map: Uint32Array;
  /** Whether all offsets are the same in key and text. */
  readonly isUnitByUnit: boolean;
}

/** `fold` with offsets. What vanished belongs to the character before it. */
export function foldWithMap(text: string): FoldedText {
  // Most texts fold unit by unit: these share their offsets, which nobody writes to.
  if (text.length < OFFSETS.length && isUnitByUnit(text))
    return { folded: fold(text), map: OFFSETS, isUnitByUnit: true };
  return foldUnevenly(text);
}

function foldUnevenly(text: string): FoldedText {
  let folded = '';
  let map = new Uint32Array(text.length + 1);
  let length = 0;
  // What folding leaves as it is goes over in runs: most of a text is small letters.
  let run = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code < UNITS.length && UNITS[code] === code && length + 1 < map.length) {
      map[length++] = i;
      continue;
    }
    const known = TABLE.at(code) ?? syllable(code);
    const character = known === undefined ? characterAt(text, i) : '';
    const key = known ?? foldCharacter(character);
    // A ligature such as ﷺ becomes eighteen characters: the map may outgrow the text.
    if (length + key.length >= map.length) map = grown(map, length + key.length + 1);
    if (key.length === 1) map[length++] = i;
    else for (let k = 0; k < key.length; k++) map[length++] = i;
    if (key.length === 1 && key.charCodeAt(0) === code) continue;
    folded += text.slice(run, i) + key;
    if (character.length > 1) i++;
    run = i + 1;
  }
  folded += text.slice(run);
  map[length] = text.length;
  return { folded, map: map.subarray(0, length + 1), isUnitByUnit: false };
}

const OFFSETS = Uint32Array.from({ length: 4096 }, (_, at) => at);

function isUnitByUnit(text: string): boolean {
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code < UNITS.length ? UNITS[code] === 0 : TABLE.at(code)?.length !== 1) return false;
  }
  return true;
}

function grown(map: Uint32Array, needed: number): Uint32Array<ArrayBuffer> {
  const larger = new Uint32Array(Math.max(needed, map.length * 2));
  larger.set(map);
  return larger;
}

function characterAt(text: string, offset: number): string {
  return String.fromCodePoint(text.codePointAt(offset) ?? 0);
}

function foldCharacter(character: string): string {
  if (isIdeograph(character.charCodeAt(0))) return character;
  const lower = character.toLowerCase();
  // Nothing beyond the first plane is replaced, dropped or white space, and half a character is itself.
  if (character.length === 1) {
    if (character >= '\ud800' && character <= '\udfff') return character;
    const known = REPLACED.get(lower);
    if (known !== undefined) return known;
    if (isDropped(character)) return '';
    if (/\s/u.test(character)) return ' ';
  }
  // Signs keep their form: ½ is not the three tokens 1 ⁄ 2, and a superscript is a note, not a digit of the number.
  if (!/[\p{L}\p{Nd}]/u.test(character)) return lower;
  let key = '';
  for (const part of lower.normalize('NFKD')) {
    if (!isDropped(part)) key += REPLACED.get(part) ?? westernDigit(part).toLowerCase();
  }
  return key;
}

/** The letters of a syllable of Hangul (Unicode 16, 3.12.2); undefined for any other character. */
function syllable(code: number): string | undefined {
  const at = code - 0xac00;
  if (at < 0 || at > 0xd7a3 - 0xac00) return undefined;
  const last = at % 28;
  const letters = String.fromCharCode(0x1100 + Math.floor(at / 588), 0x1161 + Math.floor((at % 588) / 28));
  return last === 0 ? letters : letters + String.fromCharCode(0x11a7 + last);
}

function isDropped(character: string): boolean {
  const code = character.codePointAt(0) ?? 0;
  return DROPPED.some(([from, to]) => code >= from && code <= to);
}

/** Arabic-Indic and extended (Persian, Urdu) digits as 0-9. */
function westernDigit(character: string): string {
  const code = character.charCodeAt(0);
  if (code >= 0x660 && code <= 0x669) return String.fromCharCode(code - 0x660 + 48);
  if (code >= 0x6f0 && code <= 0x6f9) return String.fromCharCode(code - 0x6f0 + 48);
  return character;
}

function pairs(from: string, to: string): readonly (readonly [string, string])[] {
  return Array.from(from, (character) => [character, to] as const);
}
