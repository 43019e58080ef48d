import { resolveReferences } from '../../../shared/xml-scan/entities.ts';
import { type Tag, TagReader } from '../../../shared/xml-scan/tags.ts';
import { type PlainTag, stands } from './tags.ts';

/** Longer tags and notes are for the scanner, which knows the bounds. */
export const LONGEST = 65_536;

const TAB = 0x09;
const LINE_FEED = 0x0a;
const RETURN = 0x0d;
const SPACE = 0x20;
const AMPERSAND = 0x26;
const LESS = 0x3c;
const GREATER = 0x3e;
const BRACKET = 0x5d;
const DELETE = 0x7f;

/** Characters of two bytes and more that the scanner's text does not have. */
const UNUSABLE = /[\u007F-\u009F\uFFFE\uFFFF]/;

/** Walks through the bytes of a piece of a file. What is not plain, and what is not there as a whole, it does not take. */
export class Cursor {
  bytes: Buffer = Buffer.alloc(0);
  at = 0;
  /** The line of the place reached, 1-based. */
  line = 1;
  readonly #decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  #isFlawed = false;
  readonly #flaw = (): void => {
    this.#isFlawed = true;
  };
  readonly #tags = new TagReader(this.#flaw);

  /** The text up to the next tag, of so many bytes at most, its references resolved; null where it is not plain. */
  text(longest: number): string | null {
    const { bytes } = this;
    const start = this.at;
    let [at, isAscii, hasMarks] = [start, true, false];
    for (; bytes[at] !== LESS; at += 1) {
      const byte = bytes[at] ?? 0;
      if (byte >= DELETE) isAscii = false;
      else if (byte === LINE_FEED) this.line += 1;
      else if (byte < SPACE && byte !== TAB) return null;
      else if (byte === AMPERSAND || byte === BRACKET) hasMarks = true;
    }
    this.at = at;
    const text = at - start > longest ? null : this.#string(start, at, isAscii);
    if (text === null || !hasMarks) return text;
    this.#isFlawed = text.includes(']]>');
    const resolved = resolveReferences(text, this.#flaw);
    return this.#isFlawed ? null : resolved;
  }

  /** Reads a start tag into the one remembered of its place; false where it is not plain. */
  startTag(tag: PlainTag): boolean {
    const start = this.at;
    const end = tag.read(this.bytes, start);
    if (end >= 0) this.at = end;
    else {
      const parsed = this.parse(start);
      if (parsed === null || parsed.name !== tag.element.name || parsed.selfClosing) return false;
      this.at = this.bytes.indexOf(GREATER, start) + 1;
      tag.set(this.bytes.subarray(start, this.at), parsed);
    }
    return this.at - start <= LONGEST;
  }

  /** A tag on one line; null where it is not plain. */
  parse(start: number): Tag | null {
    const bytes = this.bytes;
    let [end, isAscii] = [start, true];
    for (; bytes[end] !== GREATER; end += 1) {
      const byte = bytes[end] ?? 0;
      if (byte < SPACE) return null;
      if (byte >= DELETE) isAscii = false;
    }
    if (bytes[start] !== LESS || end - start > LONGEST) return null;
    const source = this.#string(start + 1, end, isAscii);
    this.#isFlawed = false;
    const tag = source === null ? null : this.#tags.read(source);
    return this.#isFlawed ? null : tag;
  }

  #string(start: number, end: number, isAscii: boolean): string | null {
    if (isAscii) return this.bytes.toString('latin1', start, end);
    try {
      const text = this.#decoder.decode(this.bytes.subarray(start, end));
      return UNUSABLE.test(text) ? null : text;
    } catch (thrown) {
      if (thrown instanceof TypeError) return null;
      throw thrown;
    }
  }

  /** Takes white space. */
  space(): void {
    const bytes = this.bytes;
    for (;;) {
      const byte = bytes[this.at];
      if (byte === LINE_FEED) this.line += 1;
      else if (byte !== SPACE && byte !== TAB && !(byte === RETURN && bytes[this.at + 1] === LINE_FEED))
        return;
      this.at += 1;
    }
  }

  /** Takes what is wanted if it stands here. */
  take(wanted: Uint8Array): boolean {
    if (!stands(wanted, this.bytes, this.at)) return false;
    this.at += wanted.length;
    return true;
  }
}
