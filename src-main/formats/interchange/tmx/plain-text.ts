import { EncodedText } from '#core/text/encoded-text.ts';

/** Not to be read by these means: markup, a reference, white space that XML changes, or no UTF-8. */
const NONE = -1;

/**
 * Reads text between two tags that means what it says: decodes it while it looks for its end. Whatever else may stand
 * there is for the scanner.
 */
export class PlainText {
  /** UTF-16 of the texts read last, one behind the other. */
  #units = new Uint16Array(0);
  #used = 0;
  end = 0;

  /** Makes room for texts of so many bytes together; those read before keep theirs. */
  begin(bytes: number): void {
    this.#units = new Uint16Array(bytes);
    this.#used = 0;
  }

  /**
   * The text from `start` up to the next `<`, without spaces at its ends; null where it is not plain, or empty. `end` is
   * then the place of the `<`.
   */
  read(bytes: Uint8Array, start: number): EncodedText | null {
    const units = this.#units;
    const first = this.#used;
    let to = first;
    let at = start;
    for (;;) {
      const byte = bytes[at] ?? 0;
      if (byte < 0x80) {
        if (PLAIN[byte] === 0) {
          if (byte !== LESS) return null;
          break;
        }
        units[to++] = byte;
        at += 1;
        continue;
      }
      const code = codePointAt(bytes, at);
      if (code === NONE) return null;
      if (code > 0xffff) {
        units[to++] = 0xd7c0 + (code >>> 10);
        units[to++] = 0xdc00 | (code & 0x3ff);
        at += 4;
      } else {
        units[to++] = code;
        at += code < 0x800 ? 2 : 3;
      }
    }
    this.#used = to;
    this.end = at;
    return trimmed(bytes, start, at, units, first, to);
  }
}

const LESS = 0x3c;
const SPACE = 0x20;

/** By ASCII character: 1 for those that stand for themselves in XML as in JSON. */
const PLAIN = new Uint8Array(0x80).fill(1, SPACE, 0x7f);
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

function trimmed(
  bytes: Uint8Array,
  start: number,
  end: number,
  units: Uint16Array,
  from: number,
  to: number,
): EncodedText | null {
  let [first, last] = [start, end];
  while (first < last && bytes[first] === SPACE) first += 1;
  while (last > first && bytes[last - 1] === SPACE) last -= 1;
  const [low, high] = [from + first - start, to - (end - last)];
  if (low >= high || isWideBlank(units[low] ?? 0) || isWideBlank(units[high - 1] ?? 0)) return null;
  return new EncodedText(bytes, first, last, units, low, high);
}

/** White space beyond ASCII. */
const isWideBlank = (unit: number): boolean =>
  unit >= 0xa0 && (unit === 0xa0 || (unit >= 0x1680 && String.fromCharCode(unit).trim() === ''));
