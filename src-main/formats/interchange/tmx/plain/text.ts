import { MAX_CELL_LENGTH } from '#contract/values.ts';
import type { GrowingColumn } from './columns.ts';

/** Not to be read by these means: markup, a reference, white space that XML changes, or no UTF-8. */
const NONE = -1;

/**
 * Reads text between two tags that means what it says: decodes it while it looks for its end. Whatever else may stand
 * there is for the scanner.
 */
export class PlainText {
  /** Where the text read last begins and ends, without spaces at its ends. */
  start = 0;
  stop = 0;
  /** The place of the `<` behind it. */
  end = 0;

  /** Adds the text from `from` up to the next `<` to a column; false where it is not plain, empty, or too long. */
  read(bytes: Uint8Array, from: number, column: GrowingColumn): boolean {
    let start = from;
    while (bytes[start] === SPACE) start += 1;
    const first = column.used;
    let length = this.#decode(bytes, start, column.texts, first);
    if (first + length > column.texts.length) {
      column.grow(length);
      length = this.#decode(bytes, start, column.texts, first);
    }
    if (length <= 0 || start - from + length > MAX_CELL_LENGTH) return false;
    let stop = this.end;
    while (stop > start && bytes[stop - 1] === SPACE) stop -= 1;
    length -= this.end - stop;
    const { texts } = column;
    if (length <= 0) return false;
    if (isWideBlank(texts[first] ?? 0) || isWideBlank(texts[first + length - 1] ?? 0)) return false;
    this.start = start;
    this.stop = stop;
    column.add(length);
    return true;
  }

  /** Returns the number of UTF-16 units, NONE for what is not plain. What finds no room in `units` is left out. */
  #decode(bytes: Uint8Array, start: number, units: Uint16Array, first: number): number {
    let to = first;
    let at = start;
    let byte = bytes[at] as number;
    for (;;) {
      while (PLAIN[byte] === 1) {
        units[to++] = byte;
        byte = bytes[++at] as number;
      }
      if (byte === LESS) break;
      if (byte < 0x80) return NONE;
      // Most letters beyond ASCII, Arabic ones among them.
      const second = bytes[at + 1] as number;
      if (byte > 0xc2 && byte < 0xe0 && (second & 0xc0) === 0x80) {
        units[to++] = ((byte & 0x1f) << 6) | (second & 0x3f);
        at += 2;
        byte = bytes[at] as number;
        continue;
      }
      const code = codePointAt(bytes, at);
      if (code === NONE) return NONE;
      if (code > 0xffff) {
        units[to++] = 0xd7c0 + (code >>> 10);
        units[to++] = 0xdc00 | (code & 0x3ff);
        at += 4;
      } else {
        units[to++] = code;
        at += code < 0x800 ? 2 : 3;
      }
      byte = bytes[at] as number;
    }
    this.end = at;
    return to - first;
  }
}

const LESS = 0x3c;
const SPACE = 0x20;

/** By byte: 1 for ASCII characters that stand for themselves in XML as in JSON. */
export const PLAIN = new Uint8Array(0x100).fill(1, SPACE, 0x7f);
for (const mark of '<>&"\\]') PLAIN[mark.charCodeAt(0)] = 0;

/** The character at a place, at which no ASCII one stands; NONE for no UTF-8, and for what our readers leave out or change. */
function codePointAt(bytes: Uint8Array, at: number): number {
  const lead = bytes[at] ?? 0;
  const second = bytes[at + 1] ?? 0;
  if ((second & 0xc0) !== 0x80 || lead < 0xc2) return NONE;
  if (lead < 0xe0) {
    const code = ((lead & 0x1f) << 6) | (second & 0x3f);
    return code < 0xa0 ? NONE : code;
  }
  const third = bytes[at + 2] ?? 0;
  if ((third & 0xc0) !== 0x80) return NONE;
  if (lead < 0xf0) {
    const code = ((lead & 0xf) << 12) | ((second & 0x3f) << 6) | (third & 0x3f);
    const isUsable =
      code >= 0x800 && code < 0xfffe && (code < 0xd800 || code > 0xdfff) && code !== LINE_SEPARATOR;
    return isUsable ? code : NONE;
  }
  const fourth = bytes[at + 3] ?? 0;
  if ((fourth & 0xc0) !== 0x80) return NONE;
  const code = ((lead & 0x7) << 18) | ((second & 0x3f) << 12) | ((third & 0x3f) << 6) | (fourth & 0x3f);
  return lead < 0xf5 && code >= 0x10000 && code <= 0x10ffff ? code : NONE;
}

const LINE_SEPARATOR = 0x2028;

/** White space beyond ASCII. */
const isWideBlank = (unit: number): boolean =>
  unit >= 0xa0 && (unit === 0xa0 || (unit >= 0x1680 && String.fromCharCode(unit).trim() === ''));
