import { MAX_CELL_LENGTH } from '#contract/values.ts';
import type { UnitContext } from '#core/model/memory.ts';
import type { UnitColumns } from '#services/ports/index.ts';
import { ContextReader } from '../context-reader.ts';
import { NEIGHBOURS, OWN_PROPERTIES } from '../properties.ts';
import { Stamps } from '../stamps.ts';
import { type FileManner, LANGUAGE, languageAttribute, MAX_NOTES, UNIT_STAMPS } from '../unit-builder.ts';
import { ColumnBuilder } from './columns.ts';
import { Cursor, LONGEST } from './cursor.ts';
import { DetailWriter } from './details.ts';
import { ascii, type PlainElement, PlainTag, stands } from './tags.ts';
import { PLAIN, PlainText } from './text.ts';

/** Bytes of a segment as long as a cell may be, with references. */
const LONGEST_SEGMENT = 8 * MAX_CELL_LENGTH;
/** Tags of a kind in a unit that are compared with those of the unit before. */
const REMEMBERED = 16;

/** Languages beyond are for the scanner: each takes room. */
const MAX_LANGUAGES = 64;
const NONE = -1;

const ENCODER = new TextEncoder();
const QUOTE = 0x22;
const LESS = 0x3c;

const UNIT_END = ascii('</tu>');
const VARIANT = ascii('<tuv');
const VARIANT_END = ascii('</tuv>');
const SEGMENT = ascii('<seg>');
const SEGMENT_END = ascii('</seg>');

const UNIT: PlainElement = { name: 'tu', dropped: UNIT_STAMPS };
const VARIANT_ELEMENT: PlainElement = { name: 'tuv', dropped: LANGUAGE };
const NOTES = ['prop', 'note'].map((name) => ({
  element: { name, dropped: new Set<string>() } satisfies PlainElement,
  name: ascii(name),
  start: ascii(`<${name}`),
  end: ascii(`</${name}>`),
}));
type NoteKind = (typeof NOTES)[number];

/** Properties that say where a unit stands, or that its codes are another program's. */
const isSpecial = (type: string): boolean => NEIGHBOURS.has(type) || type === 'x-part' || type === 'x-markup';

/**
 * Reads the units of a TMX file that hold nothing but variants with plain segments, properties and notes, from bytes into
 * columns. What has anything else in it, and whatever is to be reported, is left to the scanner: only that is taken
 * which both read alike, and a test compares the two on damaged files.
 */
export class PlainUnitReader {
  /** The place behind the last unit. */
  readonly cursor = new Cursor();
  readonly #columns = new ColumnBuilder();
  readonly #text = new PlainText();
  readonly #details = new DetailWriter();
  readonly #stamps = new Stamps();
  #manner: FileManner | null = null;
  #places: Places | null = null;
  /** By column: `"fr":`. */
  readonly #keys: Uint8Array[] = [];
  /** What is known of languages as the file writes them: their column, -1 for none. */
  readonly #columnOf = new Map<string, number>();
  /** Of the unit that is read: where its tag is, how many tags it had, the column of the variant, its surroundings. */
  #unitAt = 0;
  #notes = 0;
  #variants = 0;
  #column = NONE;
  #context: ContextReader | null = null;

  /** The bytes that are read from now on; columns given before are used again. */
  begin(bytes: Buffer): void {
    this.cursor.bytes = bytes;
    this.#columns.begin(bytes);
    this.cursor.at = 0;
  }

  /** The units read since `begin`. */
  get columns(): UnitColumns {
    return this.#columns;
  }

  /** Reads units from the place reached on, as long as they are plain and there as a whole. */
  read(manner: FileManner): void {
    if (manner !== this.#manner) {
      this.#manner = manner;
      this.#places = new Places(manner);
      this.#columnOf.clear();
    }
    for (;;) {
      const { at, line } = this.cursor;
      if (this.#unit(manner, this.#places as Places)) continue;
      this.cursor.at = at;
      this.cursor.line = line;
      this.#columns.cancelUnit();
      return;
    }
  }

  #unit(manner: FileManner, places: Places): boolean {
    this.#notes = 0;
    this.#variants = 0;
    this.#column = NONE;
    this.#context = null;
    this.#details.begin();
    this.#stamps.begin();
    this.cursor.space();
    const tag = places.unit;
    this.#unitAt = this.cursor.at;
    if (!this.cursor.startTag(tag)) return false;
    this.#stamp(tag);
    for (;;) {
      this.cursor.space();
      if (this.cursor.take(UNIT_END)) break;
      const isRead = stands(VARIANT, this.cursor.bytes, this.cursor.at)
        ? this.#variant(manner, places)
        : this.#note(manner, places);
      if (!isRead) return false;
    }
    if (this.#columns.textsOfUnit < 2) return false;
    this.#details.end(tag.json);
    if (manner.own) this.#stamps.author ??= '';
    this.#columns.endUnit(this.#stamps, this.#surroundings(), this.#details.json);
    return true;
  }

  #surroundings(): UnitContext | null {
    return this.#context?.build() ?? null;
  }

  #variant(manner: FileManner, places: Places): boolean {
    const tag = places.variants[this.#variants++ % REMEMBERED] as PlainTag;
    if (!this.cursor.startTag(tag)) return false;
    this.#stamp(tag);
    const column = this.#columnFor(tag.language, manner);
    if (column < 0 || this.#columns.hasText(column)) return false;
    this.#column = column;
    let hasSegment = false;
    for (;;) {
      this.cursor.space();
      if (this.cursor.take(VARIANT_END)) break;
      if (!this.cursor.take(SEGMENT)) {
        if (!this.#note(manner, places)) return false;
      } else if (hasSegment || !this.#segment(column, manner.own)) return false;
      else hasSegment = true;
    }
    this.#column = NONE;
    if (hasSegment) this.#details.endVariant(this.#keys[column] as Uint8Array, tag.json);
    return hasSegment;
  }

  #segment(column: number, exact: boolean): boolean {
    const text = this.#text;
    const { at, bytes } = this.cursor;
    const growing = this.#columns.columns[column];
    if (growing === undefined) return false;
    if (!text.read(bytes, at, growing)) return this.#resolved(column, exact);
    this.#columns.addText(column, text.start, text.stop);
    this.cursor.at = text.end;
    return !(exact && text.stop - text.start !== text.end - at) && this.cursor.take(SEGMENT_END);
  }

  /** A segment with references, line breaks or what JSON escapes. */
  #resolved(column: number, exact: boolean): boolean {
    const whole = this.cursor.text(LONGEST_SEGMENT);
    if (whole === null || whole.length > MAX_CELL_LENGTH) return false;
    const trimmed = whole.trim();
    if (trimmed === '' || (exact && trimmed !== whole)) return false;
    this.#columns.addString(column, exact ? whole : trimmed.replaceAll('\u2028', '\n'));
    return this.cursor.take(SEGMENT_END);
  }

  /** A property or note. */
  #note(manner: FileManner, places: Places): boolean {
    const kind = NOTES.find(({ start }) => stands(start, this.cursor.bytes, this.cursor.at));
    const number = this.#notes++;
    if (kind === undefined || number >= MAX_NOTES) return false;
    const tag = places.note(kind, number);
    const from = this.cursor.at;
    if (!this.cursor.startTag(tag)) return false;
    if (kind.element.name === 'prop' && isSpecial(tag.type))
      return this.#specialNote(kind, tag, from, manner);
    return this.#writeNote(kind, tag) && this.cursor.take(kind.end);
  }

  #writeNote(kind: NoteKind, tag: PlainTag): boolean {
    const bytes = this.cursor.bytes;
    const notes = this.#details.beginNote(kind.name, tag.json, this.#column >= 0);
    let end = this.cursor.at;
    while (PLAIN[bytes[end] ?? 0] === 1) end += 1;
    if (bytes[end] === LESS && end - this.cursor.at <= LONGEST) {
      notes.appendByte(QUOTE);
      notes.append(bytes, this.cursor.at, end);
      notes.appendByte(QUOTE);
      this.cursor.at = end;
    } else {
      const text = this.cursor.text(LONGEST);
      if (text === null) return false;
      notes.appendText(JSON.stringify(text));
    }
    this.#details.endNote(notes);
    return true;
  }

  /** A property about the surroundings, kept as a note as well where it is not our own. */
  #specialNote(kind: NoteKind, tag: PlainTag, tagAt: number, manner: FileManner): boolean {
    const { at, line } = this.cursor;
    const text = this.cursor.text(LONGEST);
    const attributes = tag.attributes ?? this.cursor.parse(tagAt)?.attributes;
    if (tag.type === 'x-markup' || text === null || attributes === undefined) return false;
    this.#context ??= new ContextReader();
    this.#context.read(
      tag.type,
      text,
      () =>
        manner.readLanguage(languageAttribute(attributes)) ??
        this.#columns.columns[this.#column]?.tag ??
        manner.readLanguage(this.cursor.parse(this.#unitAt)?.attributes.srclang) ??
        manner.source,
    );
    if (!(manner.own && OWN_PROPERTIES.has(tag.type))) {
      this.cursor.at = at;
      this.cursor.line = line;
      if (!this.#writeNote(kind, tag)) return false;
    }
    return this.cursor.take(kind.end);
  }

  #stamp({ created, changed, author }: PlainTag): void {
    this.#stamps.add(created, changed, author);
  }

  /** The column of a language as the file writes it; NONE for one that is to be reported. */
  #columnFor(raw: string | undefined, manner: FileManner): number {
    if (raw === undefined) return NONE;
    const known = this.#columnOf.get(raw);
    if (known !== undefined) return known;
    const tag = manner.readLanguage(raw);
    if (tag === null || this.#columnOf.size >= MAX_LANGUAGES) return NONE;
    const column = this.#columns.numberOf(tag);
    this.#columnOf.set(raw, column);
    this.#keys[column] ??= ENCODER.encode(`${JSON.stringify(tag)}:`);
    return column;
  }
}

/** The tags remembered: by their place among those of their kind in a unit. */
class Places {
  readonly unit: PlainTag;
  readonly variants: readonly PlainTag[];
  readonly #notes: ReadonlyMap<NoteKind, readonly PlainTag[]>;

  constructor({ dates }: FileManner) {
    const some = (element: PlainElement) =>
      Array.from({ length: REMEMBERED }, () => new PlainTag(element, dates));
    this.unit = new PlainTag(UNIT, dates);
    this.variants = some(VARIANT_ELEMENT);
    this.#notes = new Map(NOTES.map((kind) => [kind, some(kind.element)]));
  }

  note(kind: NoteKind, number: number): PlainTag {
    return this.#notes.get(kind)?.[number % REMEMBERED] as PlainTag;
  }
}
