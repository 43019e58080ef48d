import type { LanguageTag } from '#core/model/language.ts';
import type { FileHeader } from '#core/model/memory.ts';
import type { NewUnit, SkippedUnit } from '#services/ports/index.ts';
import { MarkupWriter } from '../../shared/xml-scan/markup.ts';
import { XmlScanner } from '../../shared/xml-scan/scanner.ts';
import type { Attributes } from '../../shared/xml-scan/tags.ts';
import { LanguageReader, readOwnTag } from '../language.ts';
import type { UnitReader } from '../unit-reader.ts';
import { DateReader } from './date.ts';
import { CREATION_TOOL, HeaderReader } from './header.ts';
import { PlainUnitReader } from './plain/reader.ts';
import { SegmentCollector } from './segment.ts';
import { type FileManner, languageAttribute, UnitBuilder } from './unit-builder.ts';

const UNIT_END = '</tu>';
/** In the body of the file. */
const DEPTH_OF_UNITS = 2;
/** Bytes kept in wait for the end of a unit; a longer one is read as it comes. */
const LONGEST_REST = 4 * 1024 * 1024;
const NOTHING = Buffer.alloc(0);
/** Zeros behind the bytes: whoever looks further than they go finds something, which reads as no character. */
const END = 4;

/** Reads TMX 1.1 to 1.4b, levels 1 and 2. */
export class TmxReader implements UnitReader {
  readonly #languages = new LanguageReader();
  readonly #scanner = new XmlScanner({
    open: (name, attributes) => this.#onOpen(localName(name), attributes),
    close: (name) => this.#onClose(localName(name)),
    text: (text) => this.#onText(text),
    flaw: () => this.#unit?.damage(this.line),
  });
  #units: NewUnit[] = [];
  #skipped: SkippedUnit[] = [];
  #manner: FileManner = {
    own: false,
    source: null,
    dates: new DateReader(),
    readLanguage: (raw) => this.#languages.read(raw),
  };
  #unit: UnitBuilder | null = null;
  #segment: SegmentCollector | null = null;
  /** A property or note, or an element that we do not know, with what is in it. */
  #note: MarkupWriter | null = null;
  #innerDepth = 0;
  #header: HeaderReader | null = null;
  header: FileHeader | null = null;
  readonly #plain = new PlainUnitReader();
  /** Whether units were read as bytes since they were last taken, and how many stand before each of the others. */
  #hasPlain = false;
  #before: number[] = [];
  /** Bytes of a unit that is not there as a whole yet. */
  #rest: Buffer = NOTHING;
  #room: Buffer = NOTHING;

  get apart(): boolean {
    return this.#manner.own;
  }

  get line(): number {
    return this.#scanner.line;
  }

  write(text: string): void {
    this.#scanner.write(text);
  }

  /** Plain units are read from the bytes; for all else they are decoded. */
  writeBytes(given: Uint8Array, decode: (bytes: Uint8Array) => string): void {
    const bytes = this.#behindRest(given);
    this.#rest = NOTHING;
    this.#hasPlain = true;
    for (let at = 0; at < bytes.length; at = this.#plain.cursor.at) {
      if (this.#isBetweenUnits) this.#readPlain();
      at = this.#plain.cursor.at;
      const end = bytes.indexOf(UNIT_END, at);
      if (end < 0 && this.#isBetweenUnits && bytes.length - at <= LONGEST_REST) {
        this.#rest = bytes.subarray(at);
        return;
      }
      this.#plain.cursor.at = end < 0 ? bytes.length : end + UNIT_END.length;
      this.write(decode(bytes.subarray(at, this.#plain.cursor.at)));
    }
  }

  /** The bytes kept and those given, in one buffer, which is used again for the next ones. */
  #behindRest(given: Uint8Array): Buffer {
    const kept = this.#rest.length;
    const length = kept + given.length;
    const room = length + END > this.#room.length ? Buffer.alloc(length + (length >> 2) + END) : this.#room;
    this.#rest.copy(room);
    room.set(given, kept);
    room.fill(0, length, length + END);
    this.#room = room;
    this.#plain.begin(room.subarray(0, length + END));
    return room.subarray(0, length);
  }

  /** The bytes that the end of a unit was waited for. */
  takeRest(): Uint8Array {
    const rest = this.#rest;
    this.#rest = NOTHING;
    return rest;
  }

  end(): void {
    this.#scanner.end();
  }

  /** Units as long as they are plain, into columns. */
  #readPlain(): void {
    const plain = this.#plain;
    plain.cursor.line = this.line;
    plain.read(this.#manner);
    this.#scanner.passOverLines(plain.cursor.line - this.line);
  }

  /** Whether all text so far was read, and a unit may begin. */
  get #isBetweenUnits(): boolean {
    return this.#unit === null && this.#scanner.isAtRest && this.#scanner.depth === DEPTH_OF_UNITS;
  }

  take() {
    const plain = this.#hasPlain ? { columns: this.#plain.columns, before: this.#before } : null;
    const taken = { units: this.#units, skipped: this.#skipped, plain };
    this.#hasPlain = false;
    this.#before = [];
    this.#units = [];
    this.#skipped = [];
    return taken;
  }

  #onOpen(name: string, attributes: Attributes): void {
    if (this.#segment !== null) this.#segment.open(name, attributes);
    else if (this.#note !== null) this.#note.open(name, attributes);
    else if (this.#unit !== null) this.#onOpenInUnit(this.#unit, name, attributes);
    else if (name === 'tu') this.#unit = new UnitBuilder(this.line, attributes, this.#manner);
    else if (this.#header !== null) this.#onOpenInHeader(this.#header, name, attributes);
    else if (name === 'header') this.#readHeader(attributes);
  }

  #onOpenInUnit(unit: UnitBuilder, name: string, attributes: Attributes): void {
    this.#innerDepth = this.#scanner.depth;
    if (name === 'tuv') unit.openVariant(this.line, attributes);
    else if (name === 'seg') this.#segment = new SegmentCollector();
    else {
      this.#note = new MarkupWriter();
      unit.openNote(name, attributes);
    }
  }

  #onOpenInHeader(header: HeaderReader, name: string, attributes: Attributes): void {
    this.#innerDepth = this.#scanner.depth;
    this.#note = new MarkupWriter();
    header.openNote(name, attributes);
  }

  #onClose(name: string): void {
    const isInner = this.#scanner.depth > this.#innerDepth;
    if (this.#segment !== null) {
      if (isInner) this.#segment.close();
      else {
        this.#unit?.addSegment(this.#segment);
        this.#segment = null;
      }
    } else if (this.#note !== null) {
      if (isInner) this.#note.close(name);
      else {
        (this.#unit ?? this.#header)?.closeNote(this.#note);
        this.#note = null;
      }
    } else if (name === 'tuv') this.#unit?.closeVariant();
    else if (name === 'tu') this.#closeUnit();
    else if (name === 'header') {
      this.header = this.#header?.build() ?? null;
      this.#header = null;
    }
  }

  #closeUnit(): void {
    this.#unit?.build(this.#units, this.#skipped);
    if (this.#hasPlain)
      while (this.#before.length < this.#units.length) this.#before.push(this.#plain.columns.count);
    this.#unit = null;
  }

  #onText(text: string): void {
    if (this.#segment !== null)
      this.#segment.text(
        this.#manner.own || !text.includes('\u2028') ? text : text.replaceAll('\u2028', '\n'),
      );
    else this.#note?.text(text);
  }

  #readHeader(attributes: Attributes): void {
    this.#header = new HeaderReader(attributes);
    const own = attributes.creationtool === CREATION_TOOL;
    const readLanguage = own ? readOwnTag : (raw: string | undefined) => this.#languages.read(raw);
    const source: LanguageTag | null = readLanguage(attributes.srclang ?? languageAttribute(attributes));
    this.#manner = { ...this.#manner, own, source, readLanguage };
  }
}

/** `tmx:tu` -> `tu`; `xml:lang` is an attribute and stays. */
const localName = (name: string): string => (name.includes(':') ? name.slice(name.indexOf(':') + 1) : name);
