import { BalaghError } from '#contract/errors.ts';
import type { LanguageTag } from '#core/model/language.ts';
import { BLOCK_KINDS, type BlockKind } from '#core/model/release.ts';
import type { NewUnit, StoredUnit, UnitFile } from '../ports/index.ts';

const LANGUAGE = /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/i;

/**
 * Reads a memory from a table: tab-separated, or comma- or semicolon-separated as RFC 4180, first line the languages.
 * Errors: `empty-file`, `unsupported-format` where the first line does not name two languages.
 */
export function parseUnits(file: string, text: string): UnitFile {
  const content = text.replace(/^\uFEFF/, '');
  if (content.trim() === '') throw new BalaghError('empty-file', { file });
  const [header, ...lines] = parseLines(content);
  const columns = (header?.fields ?? []).map(columnOf);
  if (columns.filter((column) => column.language !== null).length < 2) {
    throw new BalaghError('unsupported-format', { file, format: '', supported: 'TMX, TSV, CSV' });
  }
  const units: NewUnit[] = [];
  const skipped: { line: number; reason: string }[] = [];
  for (const { fields, line } of lines) {
    const unit = unitOf(columns, fields);
    if (typeof unit === 'string') skipped.push({ line, reason: unit });
    else units.push(unit);
  }
  return { units, skipped, apart: false };
}

interface Column {
  readonly language: LanguageTag | null;
  readonly isPart: boolean;
}

function columnOf(name: string): Column {
  const trimmed = name.trim();
  if (trimmed.toLowerCase() === 'part') return { language: null, isPart: true };
  const [primary = '', ...rest] = trimmed.split(/[-_]/);
  const tag = [primary.toLowerCase(), ...rest].join('-');
  return { language: LANGUAGE.test(tag) ? tag : null, isPart: false };
}

/** The unit of a line, or why it is none. */
function unitOf(columns: readonly Column[], fields: readonly string[]): NewUnit | string {
  if (fields.length > columns.length) return 'too-many-fields';
  const variants: Record<LanguageTag, { text: string; marks: [] }> = {};
  let part: BlockKind | undefined;
  for (const [index, { language, isPart }] of columns.entries()) {
    const text = (fields[index] ?? '').toWellFormed().trim();
    if (isPart) part = BLOCK_KINDS.find((kind) => kind === text);
    else if (language !== null && text !== '') variants[language] = { text, marks: [] };
  }
  if (Object.keys(variants).length < 2) return 'fewer-than-two-texts';
  return { variants, context: part === undefined ? {} : { part } };
}

interface Line {
  readonly fields: readonly string[];
  /** 1-based number of its first line in the file. */
  readonly line: number;
}

/** Lines that are not blank. A tab in the first one makes it a tab-separated file, which knows no quotes. */
function parseLines(text: string): readonly Line[] {
  const first = /^[^\r\n]*/.exec(text)?.[0] ?? '';
  if (first.includes('\t')) {
    return text
      .split(/\r\n|\r|\n/)
      .map((line, index) => ({ fields: line.split('\t'), line: index + 1 }))
      .filter(({ fields }) => fields.some((field) => field.trim() !== ''));
  }
  return parseQuoted(text, first.includes(';') ? ';' : ',');
}

/** RFC 4180: a field in double quotes may hold separators, line breaks and doubled quotes. */
function parseQuoted(text: string, separator: string): readonly Line[] {
  const lines: Line[] = [];
  const reader = { at: 0, line: 1 };
  while (reader.at < text.length) {
    const { line } = reader;
    const fields = readRecord(text, separator, reader);
    if (fields.some((field) => field.trim() !== '')) lines.push({ fields, line });
  }
  return lines;
}

interface Reader {
  at: number;
  line: number;
}

function readRecord(text: string, separator: string, reader: Reader): readonly string[] {
  const fields: string[] = [];
  for (;;) {
    fields.push(text[reader.at] === '"' ? readQuoted(text, reader) : '');
    const plain = reader.at;
    while (
      reader.at < text.length &&
      text[reader.at] !== separator &&
      !'\r\n'.includes(text[reader.at] ?? '')
    )
      reader.at += 1;
    fields.push((fields.pop() ?? '') + text.slice(plain, reader.at));
    if (text[reader.at] !== separator) break;
    reader.at += 1;
  }
  if (text[reader.at] === '\r' && text[reader.at + 1] === '\n') reader.at += 1;
  reader.at += 1;
  reader.line += 1;
  return fields;
}

function readQuoted(text: string, reader: Reader): string {
  const parts: string[] = [];
  reader.at += 1;
  while (reader.at < text.length) {
    const found = text.indexOf('"', reader.at);
    const quote = found < 0 ? text.length : found;
    const part = text.slice(reader.at, quote);
    reader.line += part.split('\n').length - 1;
    parts.push(part);
    reader.at = quote + 1;
    if (text[reader.at] !== '"') break;
    parts.push('"');
    reader.at += 1;
  }
  return parts.join('');
}

/** The first line of a tab-separated table of these languages. */
export const tableHeader = (languages: readonly LanguageTag[]): string =>
  `${['part', ...languages].join('\t')}\n`;

/** A line for each unit. A table has no place for marks, neighbours and dates, and none for tabs and line breaks. */
export function tableLines(units: readonly StoredUnit[], languages: readonly LanguageTag[]): string {
  return units
    .map(({ variants, context }) => {
      const texts = languages.map((language) => variants[language]?.text.replace(/[\t\r\n]+/g, ' ') ?? '');
      return `${[context.part ?? '', ...texts].join('\t')}\n`;
    })
    .join('');
}
