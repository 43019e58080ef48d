import type { Attributes, Tag } from '../../../shared/xml-scan/tags.ts';
import type { DateReader } from '../date.ts';
import { isEmpty, without } from '../unit-builder.ts';
import { ByteList } from './byte-list.ts';
import { PLAIN } from './text.ts';

const NOT_SO = -1;
const QUOTE = 0x22;
const GREATER = 0x3e;
/** Of attributes that are compared as bytes; tags with others are parsed. */
const SIMPLE_KEY = /^(?!__proto__$)[\w:.-]+$/;

/** An element of units, and those of its attributes that are not kept as they are. */
export interface PlainElement {
  readonly name: string;
  readonly dropped: ReadonlySet<string>;
}

/** An attribute that is expected at its place. */
class Part {
  readonly key: string;
  /** ` key="` */
  readonly lead: Uint8Array;
  /** `"key":"`; null where the attribute is not kept. */
  readonly json: Uint8Array | null;
  /** Whether more is wanted of it than to be kept. */
  readonly isRead: boolean;
  /** Its value, where it is read. */
  text: string;
  /** The same as bytes, with the quote behind it. */
  #last: Uint8Array = new Uint8Array(0);

  constructor(key: string, text: string, isKept: boolean) {
    this.key = key;
    this.text = text;
    this.lead = ascii(` ${key}="`);
    this.json = isKept ? ascii(`"${key}":"`) : null;
    this.isRead = READ.has(key);
  }

  /** The place behind the quote after the value at `start`; NOT_SO where it must be parsed. */
  end(bytes: Uint8Array, start: number): number {
    if (this.isRead && this.#last.length > 0 && stands(this.#last, bytes, start))
      return start + this.#last.length;
    let end = start;
    for (; bytes[end] !== QUOTE; end += 1) {
      const byte = bytes[end] ?? 0;
      if (PLAIN[byte] === 0) return NOT_SO;
    }
    if (!this.isRead) return end + 1;
    if (end - start > MAX_READ) return NOT_SO;
    this.text = String.fromCharCode(...bytes.subarray(start, end));
    // A copy: the bytes are those of another piece of the file soon.
    this.#last = Uint8Array.from(bytes.subarray(start, end + 1));
    return end + 1;
  }
}

const READ_KEYS = [
  'creationdate',
  'changedate',
  'changeid',
  'creationid',
  'xml:lang',
  'lang',
  'type',
] as const;
const READ: ReadonlySet<string> = new Set(READ_KEYS);
type Said = Partial<Record<(typeof READ_KEYS)[number], Part>>;
/** Longer values of those are parsed. */
const MAX_READ = 1000;

/**
 * The start tag at one place of units: the same stands there in unit after unit, or one that differs in values only. It
 * holds what the last one said.
 */
export class PlainTag {
  readonly element: PlainElement;
  created: number | undefined;
  changed: number | undefined;
  author: string | undefined;
  language: string | undefined;
  type = '';
  /** The attributes that are kept, as a JSON object in UTF-8; empty where there are none. */
  readonly json = new ByteList();
  /** All of them, where the tag had to be parsed. */
  attributes: Attributes | null = null;
  readonly #dates: DateReader;
  /** The tag that was parsed last. */
  #parsed: Uint8Array = new Uint8Array(0);
  #parts: readonly Part[] | null = null;
  #said: Said = {};
  readonly #start: Uint8Array;
  #isParsed = false;

  constructor(element: PlainElement, dates: DateReader) {
    this.element = element;
    this.#dates = dates;
    this.#start = ascii(`<${element.name}`);
  }

  /** The place behind the tag at `at`, where it is like the last one parsed; else NOT_SO. */
  read(bytes: Uint8Array, at: number): number {
    if (this.#isParsed && stands(this.#parsed, bytes, at)) return at + this.#parsed.length;
    const parts = this.#parts;
    if (parts === null || !stands(this.#start, bytes, at)) return NOT_SO;
    this.#isParsed = false;
    this.json.length = 0;
    let place = at + this.#start.length;
    for (const part of parts) {
      if (!stands(part.lead, bytes, place)) return NOT_SO;
      const start = place + part.lead.length;
      place = part.end(bytes, start);
      if (place < 0) return NOT_SO;
      if (part.json === null) continue;
      this.json.appendByte(this.json.length === 0 ? OPEN : COMMA);
      this.json.appendAll(part.json);
      this.json.append(bytes, start, place);
    }
    if (bytes[place] !== GREATER) return NOT_SO;
    if (this.json.length > 0) this.json.appendByte(CLOSE);
    this.attributes = null;
    this.#note();
    return place + 1;
  }

  /** Holds what a tag says that was parsed. */
  set(bytes: Uint8Array, { attributes }: Tag): void {
    this.#parsed = Uint8Array.from(bytes);
    this.#isParsed = true;
    this.attributes = attributes;
    const { dropped } = this.element;
    const kept = dropped.size === 0 ? attributes : without(attributes, dropped);
    this.json.length = 0;
    if (!isEmpty(kept)) this.json.appendText(JSON.stringify(kept));
    const entries = Object.entries(attributes);
    const parts = entries.map(([key, value]) => new Part(key, value, !dropped.has(key)));
    this.#parts = entries.every(([key]) => SIMPLE_KEY.test(key)) ? parts : null;
    this.#said = Object.fromEntries(parts.filter(({ isRead }) => isRead).map((part) => [part.key, part]));
    this.#note();
  }

  /** Holds what the parts say. */
  #note(): void {
    const said = this.#said;
    this.created = this.#dates.read(said.creationdate?.text);
    this.changed = this.#dates.read(said.changedate?.text);
    this.author = (said.changeid ?? said.creationid)?.text;
    this.language = (said['xml:lang'] ?? said.lang)?.text;
    this.type = said.type?.text ?? '';
  }
}

const OPEN = 0x7b;
const COMMA = 0x2c;
const CLOSE = 0x7d;

export const ascii = (text: string): Uint8Array =>
  Uint8Array.from(text, (character) => character.charCodeAt(0));

/** Whether bytes stand at a place of others. */
export function stands(wanted: Uint8Array, bytes: Uint8Array, at: number): boolean {
  for (let i = 0; i < wanted.length; i += 1) if (bytes[at + i] !== wanted[i]) return false;
  return true;
}
