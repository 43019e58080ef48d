import { BalaghError } from '#contract/errors.ts';
import { MAX_CELL_LENGTH } from '#contract/values.ts';
import type { LanguageTag } from '#core/model/language.ts';
import { BLOCK_KINDS, type BlockKind } from '#core/model/release.ts';
import type { NewUnit, SkippedUnit } from '#services/ports/index.ts';
import { LanguageReader } from '../language.ts';
import type { UnitReader } from '../unit-reader.ts';

/** A record that is longer is no record: a quotation mark that is never closed must not take the memory. */
const MAX_RECORD = 64 * 1024 * 1024;
/** Fields of a record that are kept: more than any table has languages. */
const MAX_FIELDS = 4096;

interface Column {
  readonly language: LanguageTag | null;
  readonly isPart: boolean;
}

/**
 * A memory in a table: tab-separated, or comma- or semicolon-separated as RFC 4180, first line the languages. Errors:
 * `empty-file`, `unsupported-format` where the first line does not name two languages.
 */
export class TableReader implements UnitReader {
  readonly apart = false;
  readonly #file: string;
  readonly #languages = new LanguageReader();
  #columns: readonly Column[] | null = null;
  #separator: string | null = null;
  #buffer = '';
  /** The length of the buffer at which a record that was not whole is looked at again. */
  #worthwhile = 0;
  #line = 1;
  #units: NewUnit[] = [];
  #skipped: SkippedUnit[] = [];

  constructor(file: string) {
    this.#file = file;
  }

  get line(): number {
    return this.#line;
  }

  write(text: string): void {
    this.#buffer += text;
    if (this.#buffer.length >= this.#worthwhile) this.#read(false);
  }

  end(): void {
    this.#read(true);
    if (this.#columns === null) throw new BalaghError('empty-file', { file: this.#file });
  }

  take() {
    const taken = { units: this.#units, skipped: this.#skipped };
    this.#units = [];
    this.#skipped = [];
    return taken;
  }

  #read(isFinal: boolean): void {
    let at = 0;
    while (at < this.#buffer.length) {
      this.#separator ??= separatorOf(this.#buffer, isFinal);
      if (this.#separator === null) break;
      const record = readRecord(this.#buffer, at, this.#separator, isFinal);
      if (record === null) break;
      if (record.fields.some((field) => field.trim() !== '')) this.#take(record.fields);
      this.#line += record.lines;
      at = record.end;
    }
    this.#buffer = this.#buffer.slice(at);
    // Looked at after each piece, a record of many pieces would be read as many times.
    this.#worthwhile = at > 0 ? 0 : Math.min(this.#buffer.length * 2, MAX_RECORD + 1);
    if (this.#buffer.length > MAX_RECORD)
      throw new BalaghError('damaged-at-line', { file: this.#file, line: this.#line });
  }

  #take(fields: readonly string[]): void {
    if (this.#columns === null) {
      this.#columns = fields.map((name) => this.#column(name));
      if (this.#columns.filter(({ language }) => language !== null).length >= 2) return;
      throw new BalaghError('unsupported-format', {
        file: this.#file,
        format: '',
        supported: 'TMX, XLIFF, TSV, CSV',
      });
    }
    const unit = unitOf(this.#columns, fields);
    if (typeof unit === 'string') this.#skipped.push({ line: this.#line, reason: unit });
    else this.#units.push(unit);
  }

  #column(name: string): Column {
    const trimmed = name.trim();
    if (trimmed.toLowerCase() === 'part') return { language: null, isPart: true };
    return { language: this.#languages.read(trimmed), isPart: false };
  }
}

/** A tab in the first line makes it a tab-separated file. */
function separatorOf(text: string, isFinal: boolean): string | null {
  const first = /^\s*([^\r\n]*)([\r\n]?)/.exec(text);
  if (first?.[2] === '' && !isFinal) return null;
  const line = first?.[1] ?? '';
  return line.includes('\t') ? '\t' : line.includes(';') ? ';' : ',';
}

/** The unit of a line, or why it is none. */
function unitOf(columns: readonly Column[], fields: readonly string[]): NewUnit | string {
  if (fields.length > columns.length) return 'too-many-fields';
  const variants: Record<LanguageTag, { text: string; marks: [] }> = {};
  let part: BlockKind | undefined;
  for (const [index, { language, isPart }] of columns.entries()) {
    const text = (fields[index] ?? '').toWellFormed().trim();
    if (text.length > MAX_CELL_LENGTH) return 'segment-too-long';
    if (isPart) part = BLOCK_KINDS.find((kind) => kind === text);
    else if (language !== null && text !== '') variants[language] = { text, marks: [] };
  }
  if (Object.keys(variants).length < 2) return 'fewer-than-two-texts';
  return { variants, context: part === undefined ? {} : { part } };
}

interface TableRecord {
  readonly fields: readonly string[];
  readonly end: number;
  readonly lines: number;
}

/** The record that begins at `start`; null where its end has not been read. Tab-separated files know no quotes. */
function readRecord(text: string, start: number, separator: string, isFinal: boolean): TableRecord | null {
  if (separator === '\t') return readLine(text, start, isFinal);
  const fields: string[] = [];
  let at = start;
  for (;;) {
    let field = '';
    if (text[at] === '"') {
      const quoted = readQuoted(text, at);
      if (quoted === null && !isFinal) return null;
      field = quoted?.field ?? text.slice(at + 1);
      at = quoted?.end ?? text.length;
    }
    const plain = at;
    while (at < text.length && text[at] !== separator && text[at] !== '\r' && text[at] !== '\n') at += 1;
    if (fields.length < MAX_FIELDS) fields.push(field + text.slice(plain, at));
    if (text[at] !== separator) break;
    at += 1;
  }
  return ended(text, start, at, fields, isFinal);
}

function readLine(text: string, start: number, isFinal: boolean): TableRecord | null {
  let at = start;
  while (at < text.length && text[at] !== '\r' && text[at] !== '\n') at += 1;
  return ended(text, start, at, text.slice(start, at).split('\t', MAX_FIELDS), isFinal);
}

function ended(
  text: string,
  start: number,
  at: number,
  fields: readonly string[],
  isFinal: boolean,
): TableRecord | null {
  // A carriage return at the end of what was read may be half a line break.
  if (!isFinal && (at >= text.length || (text[at] === '\r' && at + 1 >= text.length))) return null;
  const end = Math.min(text.length, at + (text[at] === '\r' && text[at + 1] === '\n' ? 2 : 1));
  return { fields, end, lines: text.slice(start, end).match(/\r\n?|\n/g)?.length ?? 0 };
}

/** A field in double quotes may hold separators, line breaks and doubled quotes; null where it is not closed. */
function readQuoted(text: string, start: number): { readonly field: string; readonly end: number } | null {
  const parts: string[] = [];
  for (let at = start + 1; ; ) {
    const quote = text.indexOf('"', at);
    if (quote < 0) return null;
    parts.push(text.slice(at, quote));
    if (text[quote + 1] !== '"') return { field: parts.join(''), end: quote + 1 };
    parts.push('"');
    at = quote + 2;
  }
}
