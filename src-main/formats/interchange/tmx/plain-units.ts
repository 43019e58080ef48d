import type { EncodedText } from '#core/text/encoded-text.ts';
import { type Attributes, type Tag, TagReader } from '../xml/tags.ts';
import { PlainText } from './plain-text.ts';
import type { SegmentContent } from './segment.ts';
import type { UnitBuilder } from './unit-builder.ts';

/** Longer tags and notes are for the scanner, which knows the bounds. */
const LONGEST = 65_536;
/** Tags of a unit that are compared with those of the unit before. */
const REMEMBERED = 16;

const TAB = 0x09;
const LINE_FEED = 0x0a;
const RETURN = 0x0d;
const SPACE = 0x20;
const AMPERSAND = 0x26;
const LESS = 0x3c;
const GREATER = 0x3e;
const BRACKET = 0x5d;
const DELETE = 0x7f;

const ascii = (text: string): Uint8Array => Uint8Array.from(text, (character) => character.charCodeAt(0));
const UNIT_END = ascii('</tu>');
const VARIANT = ascii('<tuv');
const VARIANT_END = ascii('</tuv>');
const SEGMENT = ascii('<seg>');
const SEGMENT_END = ascii('</seg>');
const NOTES = ['prop', 'note'].map((name) => ({ name, start: ascii(`<${name}`), end: ascii(`</${name}>`) }));

/** Characters of two bytes and more that the scanner's text does not have. */
const UNUSABLE = /[\u0080-\u009F\uFFFE\uFFFF]/;

/** A tag as it stood in the file; the same few stand in all units. */
interface KnownTag {
  readonly bytes: Uint8Array;
  readonly tag: Tag;
}

/** Begins a unit, with its line and the attributes of its element. */
export type NewUnitBuilder = (line: number, attributes: Attributes) => UnitBuilder;

/**
 * Reads the units of a TMX file that hold nothing but variants with plain segments, properties and notes, from bytes and
 * without making strings of their texts. What has anything else in it is left to the scanner: only that is taken which
 * both read alike, and a test compares the two on damaged files.
 */
export class PlainUnits {
  /** The line of the place reached, 1-based. */
  line = 1;
  /** The place behind the last unit. */
  at = 0;
  readonly #text = new PlainText();
  readonly #decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  #isFlawed = false;
  readonly #tags = new TagReader(() => {
    this.#isFlawed = true;
  });
  /** By their place among the tags of a unit. */
  readonly #known: KnownTag[] = [];
  #tagCount = 0;
  #bytes: Buffer = Buffer.alloc(0);

  /** The bytes that are read from now on. */
  begin(bytes: Buffer): void {
    this.#bytes = bytes;
    this.#text.begin(bytes.length);
    this.at = 0;
  }

  /** The unit at the place reached, behind white space, whole; null where it is not plain, or not there yet. */
  read(newBuilder: NewUnitBuilder, exact: boolean): UnitBuilder | null {
    const { at, line } = this;
    this.#tagCount = 0;
    this.#isFlawed = false;
    this.#space();
    const tag = this.#startTag('tu');
    const unit = tag === null ? null : newBuilder(this.line, tag.attributes);
    if (unit !== null && this.#children(unit, exact)) return unit;
    this.at = at;
    this.line = line;
    return null;
  }

  #children(unit: UnitBuilder, exact: boolean): boolean {
    for (;;) {
      this.#space();
      if (this.#take(UNIT_END)) return true;
      const isRead = this.#stands(VARIANT) ? this.#variant(unit, exact) : this.#note(unit);
      if (!isRead) return false;
    }
  }

  #variant(unit: UnitBuilder, exact: boolean): boolean {
    const tag = this.#startTag('tuv');
    if (tag === null) return false;
    unit.openVariant(this.line, tag.attributes);
    let hasSegment = false;
    for (;;) {
      this.#space();
      if (this.#take(VARIANT_END)) break;
      if (hasSegment || !this.#take(SEGMENT)) {
        if (!this.#note(unit)) return false;
        continue;
      }
      const content = this.#text.read(this.#bytes, this.at);
      if (content === null || (exact && content.end - content.start !== this.#text.end - this.at))
        return false;
      this.at = this.#text.end;
      if (!this.#take(SEGMENT_END)) return false;
      unit.addSegment(new PlainSegment(content));
      hasSegment = true;
    }
    unit.closeVariant();
    return true;
  }

  /** A property or note. */
  #note(unit: UnitBuilder): boolean {
    const kind = NOTES.find(({ start }) => this.#stands(start));
    if (kind === undefined) return false;
    const tag = this.#startTag(kind.name);
    const text = tag === null ? null : this.#noteText();
    if (tag === null || text === null || !this.#take(kind.end)) return false;
    unit.openNote(kind.name, tag.attributes);
    unit.closeNote({ plain: text, markup: undefined });
    return true;
  }

  #noteText(): string | null {
    const bytes = this.#bytes;
    const start = this.at;
    let [at, isAscii] = [start, true];
    for (; bytes[at] !== LESS; at += 1) {
      const byte = bytes[at] ?? 0;
      if (byte >= DELETE) isAscii = false;
      else if (byte === LINE_FEED) this.line += 1;
      else if ((byte < SPACE && byte !== TAB) || byte === AMPERSAND || byte === BRACKET) return null;
    }
    this.at = at;
    return at - start > LONGEST ? null : this.#string(start, at, isAscii);
  }

  /** A start tag of that name on one line; null for any other. */
  #startTag(name: string): Tag | null {
    const place = this.#tagCount;
    this.#tagCount += 1;
    const known = this.#known[place];
    if (known !== undefined && known.tag.name === name && this.#take(known.bytes)) return known.tag;
    const bytes = this.#bytes;
    const start = this.at;
    let [end, isAscii] = [start, true];
    for (; bytes[end] !== GREATER; end += 1) {
      const byte = bytes[end] ?? 0;
      if (byte < SPACE) return null;
      if (byte >= DELETE) isAscii = false;
    }
    if (bytes[start] !== LESS || end - start > LONGEST) return null;
    const source = this.#string(start + 1, end, isAscii);
    const tag = source === null ? null : this.#tags.read(source);
    if (tag === null || this.#isFlawed || tag.name !== name || tag.selfClosing) return null;
    if (place < REMEMBERED) this.#known[place] = { bytes: bytes.subarray(start, end + 1), tag };
    this.at = end + 1;
    return tag;
  }

  #string(start: number, end: number, isAscii: boolean): string | null {
    if (isAscii) return this.#bytes.toString('latin1', start, end);
    try {
      const text = this.#decoder.decode(this.#bytes.subarray(start, end));
      return UNUSABLE.test(text) || text.includes('\u007F') ? null : text;
    } catch (thrown) {
      if (thrown instanceof TypeError) return null;
      throw thrown;
    }
  }

  #space(): void {
    const bytes = this.#bytes;
    for (;;) {
      const byte = bytes[this.at];
      if (byte === LINE_FEED) this.line += 1;
      else if (byte !== SPACE && byte !== TAB && !(byte === RETURN && bytes[this.at + 1] === LINE_FEED))
        return;
      this.at += 1;
    }
  }

  #stands(wanted: Uint8Array): boolean {
    const bytes = this.#bytes;
    const start = this.at;
    for (let i = 0; i < wanted.length; i += 1) if (bytes[start + i] !== wanted[i]) return false;
    return true;
  }

  #take(wanted: Uint8Array): boolean {
    if (!this.#stands(wanted)) return false;
    this.at += wanted.length;
    return true;
  }
}

/** A segment without codes, as it would come from the scanner. */
class PlainSegment implements SegmentContent {
  readonly tooLong = false;
  readonly markup = undefined;
  readonly #content: EncodedText;

  constructor(content: EncodedText) {
    this.#content = content;
  }

  build(): EncodedText {
    return this.#content;
  }
}
