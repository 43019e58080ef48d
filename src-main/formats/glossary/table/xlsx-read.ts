import { invalidInput } from '#contract/input-reasons.ts';
import type { GlossaryFile } from '#services/ports/index.ts';
import { damaged } from '../../shared/errors.ts';
import { XmlFault, XmlScanner } from '../../shared/xml-scan/scanner.ts';
import { openPackage } from '../../shared/zip.ts';
import { oversizedTable, unsupportedGlossary } from '../errors.ts';
import type { Row } from './csv.ts';
import type { Table } from './open.ts';
import { DateFormats } from './xlsx-dates.ts';

/** Columns that are looked at, cells of a sheet in all and texts of a workbook in all: a glossary has fewer. */
const MAX_COLUMNS = 512;
const MAX_CELLS = 8_000_000;
/** Of the texts that the cells share, UTF-16 units: of all together, and of one; Excel allows 32,767 in a cell. */
const MAX_SHARED_LENGTH = 256 * 1024 * 1024;
const MAX_TEXT_LENGTH = 64 * 1024;
/** Inflated bytes of a workbook, whose sheets are read piece by piece. */
const MAX_SHEET_BYTES = 1024 * 1024 * 1024;

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
  const zip = await openPackage(file, MAX_SHEET_BYTES);
  const workbook = zip.stream('xl/workbook.xml');
  if (workbook === undefined) throw unsupportedGlossary(file.name, 'ZIP');
  const { sheets, from1904 } = await sheetsOf(file, workbook, zip.stream('xl/_rels/workbook.xml.rels'));
  const strings = await stringsOf(file, zip.stream('xl/sharedStrings.xml'));
  const dates = await datesOf(file, from1904, zip.stream('xl/styles.xml'));
  const names = sheets.map(({ name }) => name);
  return {
    sheets: names,
    async sheet(wanted) {
      const sheet = sheets.find(({ name }) => name === wanted);
      if (sheet === undefined) throw invalidInput('sheet', 'not-there', { value: wanted });
      const xml = zip.stream(sheet.part);
      if (xml === undefined) throw damaged(file.name, new Error(`${sheet.part} is missing`));
      const rows = await rowsOf(file, xml, { strings, dates });
      return { format: 'xlsx', encoding: null, delimiter: null, sheets: names, rows: () => rows };
    },
  };
}

interface Handlers {
  open(name: string, attributes: Readonly<Record<string, string>>): void;
  close?(name: string): void;
  text?(text: string): void;
}

/** Runs through a part piece by piece. No entity but XML's own, bounded depth and tags. Error: `damaged-file`. */
async function scan(file: GlossaryFile, part: AsyncIterable<Uint8Array>, handlers: Handlers): Promise<void> {
  const scanner = new XmlScanner({
    open: (name, attributes) => handlers.open(localOf(name), attributes),
    close: (name) => handlers.close?.(localOf(name)),
    text: (text) => handlers.text?.(text),
    flaw: (what) => {
      throw new XmlFault(what);
    },
  });
  let decoder: InstanceType<typeof TextDecoder> | null = null;
  try {
    for await (const bytes of part) {
      decoder ??= new TextDecoder(bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : 'utf-8', {
        fatal: true,
      });
      scanner.write(decoder.decode(bytes, { stream: true }));
    }
    scanner.write(decoder?.decode() ?? '');
    scanner.end();
  } catch (thrown) {
    throw thrown instanceof XmlFault || thrown instanceof TypeError ? damaged(file.name, thrown) : thrown;
  }
}

const localOf = (name: string): string => name.slice(name.indexOf(':') + 1);

type Part = AsyncIterable<Uint8Array> | undefined;

async function sheetsOf(
  file: GlossaryFile,
  workbook: AsyncIterable<Uint8Array>,
  relations: Part,
): Promise<{ readonly sheets: readonly { name: string; part: string }[]; readonly from1904: boolean }> {
  const targets = new Map<string, string>();
  if (relations !== undefined) {
    await scan(file, relations, {
      open: (name, attributes) => {
        if (name === 'Relationship') targets.set(attributes.Id ?? '', attributes.Target ?? '');
      },
    });
  }
  const sheets: { name: string; part: string }[] = [];
  let from1904 = false;
  await scan(file, workbook, {
    open: (name, attributes) => {
      if (name === 'workbookPr') from1904 = /^(1|true)$/.test(attributes.date1904 ?? '');
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
  return { sheets, from1904 };
}

/** Shared strings: the texts of all runs; readings of Japanese (`rPh`) left out. */
async function stringsOf(file: GlossaryFile, part: Part): Promise<readonly string[]> {
  const strings: string[] = [];
  if (part === undefined) return strings;
  let length = 0;
  let text = '';
  let reading = false;
  let inText = false;
  await scan(file, part, {
    open: (name) => {
      if (name === 'si') text = '';
      else if (name === 'rPh') reading = true;
      else if (name === 't') inText = !reading;
    },
    close: (name) => {
      if (name === 'si') {
        length += text.length;
        if (length > MAX_SHARED_LENGTH || strings.length >= MAX_CELLS) throw oversizedTable(file.name);
        strings.push(unescaped(text));
      } else if (name === 'rPh') reading = false;
      else if (name === 't') inText = false;
    },
    text: (part) => {
      if (inText && text.length < MAX_TEXT_LENGTH) text += part;
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

async function datesOf(file: GlossaryFile, from1904: boolean, styles: Part): Promise<DateFormats> {
  const dates = new DateFormats(from1904);
  let inStyles = false;
  if (styles === undefined) return dates;
  await scan(file, styles, {
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

async function rowsOf(
  file: GlossaryFile,
  part: AsyncIterable<Uint8Array>,
  shared: Shared,
): Promise<readonly Row[]> {
  const rows: Row[] = [];
  let fields: string[] = [];
  let line = 0;
  let column = -1;
  let type = '';
  let style = 0;
  let value = '';
  let inValue = false;
  let cells = 0;
  await scan(file, part, {
    open: (name, attributes) => {
      if (name === 'row') {
        fields = [];
        column = -1;
        const number = Number(attributes.r);
        line = Number.isInteger(number) && number > line ? number : line + 1;
      } else if (name === 'c') {
        cells += 1;
        if (cells > MAX_CELLS) throw oversizedTable(file.name);
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
      if (inValue && value.length < MAX_TEXT_LENGTH) value += part;
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
