import { SaxesParser } from 'saxes';
import { BalaghError } from '#contract/errors.ts';
import type { GlossaryFile } from '#services/ports/index.ts';
import { damaged } from '../../shared/errors.ts';
import { MAX_DEPTH } from '../../shared/limits.ts';
import { openPackage, type Package } from '../../shared/zip.ts';
import { unsupportedGlossary } from '../errors.ts';
import type { Row } from './csv.ts';
import type { Table } from './open.ts';
import { DateFormats } from './xlsx-dates.ts';

/** Columns that are looked at, and cells of a sheet in all: a glossary has neither. */
const MAX_COLUMNS = 512;
const MAX_CELLS = 8_000_000;
const ENTITIES = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** A workbook: its sheets in their order, each read when it is asked for. */
export interface Workbook {
  readonly sheets: readonly string[];
  /** Errors: `damaged-file`, `oversized-file`, `invalid-input` for a sheet that is not there. */
  sheet(name: string): Promise<Table>;
}

/**
 * Reads the texts of an XLSX package (ECMA-376, SpreadsheetML): shared and inline strings, numbers, dates and results of
 * formulas as they are stored. Errors: those of openPackage, `damaged-file`, `unsupported-format` where the package has
 * no workbook.
 */
export async function openXlsx(file: GlossaryFile): Promise<Workbook> {
  const zip = await openPackage(file);
  const workbook = await partOf(zip, file, 'xl/workbook.xml');
  if (workbook === null) throw unsupportedGlossary(file.name, 'ZIP');
  const sheets = sheetsOf(file, workbook, (await partOf(zip, file, 'xl/_rels/workbook.xml.rels')) ?? '');
  const strings = stringsOf(file, (await partOf(zip, file, 'xl/sharedStrings.xml')) ?? '');
  const dates = datesOf(file, workbook, (await partOf(zip, file, 'xl/styles.xml')) ?? '');
  const names = sheets.map(({ name }) => name);
  return {
    sheets: names,
    async sheet(wanted) {
      const sheet = sheets.find(({ name }) => name === wanted);
      if (sheet === undefined) throw new BalaghError('invalid-input', { path: 'sheet', reason: wanted });
      const xml = await partOf(zip, file, sheet.part);
      if (xml === null) throw damaged(file.name, new Error(`${sheet.part} is missing`));
      const rows = rowsOf(file, xml, { strings, dates });
      return { format: 'xlsx', encoding: null, delimiter: null, sheets: names, rows: () => rows };
    },
  };
}

async function partOf(zip: Package, file: GlossaryFile, name: string): Promise<string | null> {
  const bytes = await zip.part(name);
  if (bytes === undefined) return null;
  try {
    return new TextDecoder(bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : 'utf-8', {
      fatal: true,
    }).decode(bytes);
  } catch (cause) {
    throw damaged(file.name, cause);
  }
}

interface Handlers {
  open(name: string, attributes: Readonly<Record<string, string>>): void;
  close?(name: string): void;
  text?(text: string): void;
}

/** Runs through a part. No document type, no entity but XML's own, bounded depth. Error: `damaged-file`. */
function scan(file: GlossaryFile, xml: string, handlers: Handlers): void {
  const parser = new SaxesParser({ xmlns: false, position: false });
  parser.ENTITIES = { ...ENTITIES };
  let depth = 0;
  const fail = (reason: string): never => {
    throw damaged(file.name, new Error(reason));
  };
  parser.on('error', (error) => fail(error.message));
  parser.on('doctype', () => fail('document type'));
  parser.on('opentag', ({ name, attributes }) => {
    depth += 1;
    if (depth > MAX_DEPTH) fail('nested too deep');
    handlers.open(localOf(name), attributes);
  });
  parser.on('closetag', ({ name }) => {
    depth -= 1;
    handlers.close?.(localOf(name));
  });
  parser.on('text', (text) => handlers.text?.(text));
  parser.on('cdata', (text) => handlers.text?.(text));
  parser.write(xml.replace(/^\uFEFF/, '')).close();
}

const localOf = (name: string): string => name.slice(name.indexOf(':') + 1);

function sheetsOf(
  file: GlossaryFile,
  workbook: string,
  relations: string,
): readonly { readonly name: string; readonly part: string }[] {
  const targets = new Map<string, string>();
  if (relations !== '') {
    scan(file, relations, {
      open: (name, attributes) => {
        if (name === 'Relationship') targets.set(attributes.Id ?? '', attributes.Target ?? '');
      },
    });
  }
  const sheets: { name: string; part: string }[] = [];
  scan(file, workbook, {
    open: (name, attributes) => {
      if (name !== 'sheet') return;
      const relation = Object.entries(attributes).find(
        ([key]) => localOf(key) === 'id' && key.includes(':'),
      )?.[1];
      const target = targets.get(relation ?? '') ?? `worksheets/sheet${sheets.length + 1}.xml`;
      sheets.push({
        name: attributes.name ?? '',
        part: target.startsWith('/') ? target.slice(1) : `xl/${target}`,
      });
    },
  });
  return sheets;
}

/** Shared strings: the texts of all runs; readings of Japanese (`rPh`) left out. */
function stringsOf(file: GlossaryFile, xml: string): readonly string[] {
  const strings: string[] = [];
  if (xml === '') return strings;
  let text = '';
  let reading = false;
  let inText = false;
  scan(file, xml, {
    open: (name) => {
      if (name === 'si') text = '';
      else if (name === 'rPh') reading = true;
      else if (name === 't') inText = !reading;
    },
    close: (name) => {
      if (name === 'si') strings.push(unescaped(text));
      else if (name === 'rPh') reading = false;
      else if (name === 't') inText = false;
    },
    text: (part) => {
      if (inText) text += part;
    },
  });
  return strings;
}

/** `_x000D_` stands for a character that XML cannot hold (ECMA-376, 22.4.2.4). */
const unescaped = (text: string): string =>
  text.includes('_x')
    ? text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) =>
        String.fromCharCode(Number.parseInt(code, 16)),
      )
    : text;

function datesOf(file: GlossaryFile, workbook: string, styles: string): DateFormats {
  const dates = new DateFormats(/<(\w+:)?workbookPr\b[^>]*\bdate1904="(1|true)"/.test(workbook));
  let inStyles = false;
  if (styles === '') return dates;
  scan(file, styles, {
    open: (name, attributes) => {
      if (name === 'numFmt') dates.addFormat(Number(attributes.numFmtId), attributes.formatCode ?? '');
      else if (name === 'cellXfs') inStyles = true;
      else if (name === 'xf' && inStyles) dates.addStyle(Number(attributes.numFmtId ?? 0));
    },
    close: (name) => {
      if (name === 'cellXfs') inStyles = false;
    },
  });
  return dates;
}

/** What a cell says: shared strings by their number, truth values as words, faults of formulas as nothing. */
function textOfCell(type: string, value: string, style: number, { strings, dates }: Shared): string {
  switch (type) {
    case 's':
      return strings[Number(value)] ?? '';
    case 'b':
      return value === '1' ? 'TRUE' : 'FALSE';
    case 'e':
      return '';
    case '':
    case 'n':
      return dates.text(value, style);
    default:
      return unescaped(value);
  }
}

/** What the cells of all sheets refer to. */
interface Shared {
  readonly strings: readonly string[];
  readonly dates: DateFormats;
}

function rowsOf(file: GlossaryFile, xml: string, shared: Shared): readonly Row[] {
  const rows: Row[] = [];
  let fields: string[] = [];
  let line = 0;
  let column = -1;
  let type = '';
  let style = 0;
  let value = '';
  let inValue = false;
  let cells = 0;
  scan(file, xml, {
    open: (name, attributes) => {
      if (name === 'row') {
        fields = [];
        column = -1;
        const number = Number(attributes.r);
        line = Number.isInteger(number) && number > line ? number : line + 1;
      } else if (name === 'c') {
        cells += 1;
        if (cells > MAX_CELLS) throw new BalaghError('oversized-file', { file: file.name, limit: MAX_CELLS });
        column = attributes.r === undefined ? column + 1 : columnOf(attributes.r);
        type = attributes.t ?? '';
        style = Number(attributes.s ?? 0);
        value = '';
      } else if (name === 'v' || name === 't') inValue = true;
    },
    close: (name) => {
      if (name === 'v' || name === 't') inValue = false;
      else if (name === 'c') {
        if (column < 0 || column >= MAX_COLUMNS) return;
        while (fields.length < column) fields.push('');
        fields[column] = textOfCell(type, value, style, shared);
      } else if (name === 'row' && fields.some((field) => field.trim() !== '')) rows.push({ line, fields });
    },
    text: (part) => {
      if (inValue) value += part;
    },
  });
  return rows;
}

/** `C7` -> 2. */
function columnOf(reference: string): number {
  const letters = /^[A-Z]{1,3}/.exec(reference)?.[0] ?? '';
  let number = 0;
  for (const letter of letters) number = number * 26 + letter.charCodeAt(0) - 64;
  return number - 1;
}
