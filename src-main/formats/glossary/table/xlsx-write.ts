import { strToU8, Zip, ZipDeflate } from 'fflate';
import { directionOf } from '#core/model/language.ts';
import { escapeMarkup } from '../../shared/escape.ts';

/** Longest text of a cell (Excel, specifications and limits); more would make the file unreadable for it. */
export const MAX_CELL_LENGTH = 32_767;

/**
 * Writes a workbook of one sheet piece by piece (ECMA-376, SpreadsheetML): all cells inline strings, so that nothing is
 * computed; the first row is the frozen heading, columns of Arabic read from the right.
 */
export class XlsxWriter {
  readonly #pieces: Uint8Array[] = [];
  readonly #zip = new Zip((error, piece) => {
    if (error !== null) throw error;
    this.#pieces.push(piece);
  });
  readonly #sheet = new ZipDeflate('xl/worksheets/sheet1.xml', { level: 6 });

  constructor(headings: readonly string[]) {
    this.#add('[Content_Types].xml', CONTENT_TYPES);
    this.#add('_rels/.rels', relations([['officeDocument', 'xl/workbook.xml']]));
    this.#add('xl/workbook.xml', WORKBOOK);
    this.#add(
      'xl/_rels/workbook.xml.rels',
      relations([
        ['worksheet', 'worksheets/sheet1.xml'],
        ['styles', 'styles.xml'],
      ]),
    );
    this.#add('xl/styles.xml', STYLE_SHEET);
    this.#zip.add(this.#sheet);
    const columns = headings.map((heading, at) => {
      const width = heading.startsWith('term:') || heading.startsWith('definition') ? 36 : 16;
      return `<col min="${at + 1}" max="${at + 1}" width="${width}" customWidth="1"/>`;
    });
    this.#sheet.push(
      strToU8(
        `${DECLARATION}<worksheet xmlns="${MAIN}"><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><cols>${columns.join('')}</cols><sheetData>${sheetRow(
          headings,
          1,
          headings.map(() => STYLES.heading),
        )}`,
      ),
    );
  }

  /** Takes rows (sheetRow); gives what of the file is ready. */
  rows(rows: readonly string[]): readonly Uint8Array[] {
    this.#sheet.push(strToU8(rows.join('')));
    return this.#pieces.splice(0);
  }

  end(): readonly Uint8Array[] {
    this.#sheet.push(strToU8('</sheetData></worksheet>'), true);
    this.#zip.end();
    return this.#pieces.splice(0);
  }

  #add(name: string, text: string): void {
    const part = new ZipDeflate(name, { level: 6 });
    this.#zip.add(part);
    part.push(strToU8(text), true);
  }
}

const STYLES = { plain: 0, heading: 1, rightToLeft: 2 } as const;

/** The styles of the columns under these headings. */
export const stylesOf = (headings: readonly string[]): readonly number[] =>
  headings.map((heading) => {
    const language = heading.split(':')[1];
    return language !== undefined && directionOf(language) === 'rtl' ? STYLES.rightToLeft : STYLES.plain;
  });

/** A row of a sheet; `number` is 1-based. What is the default is left out: a sheet has a million cells. */
export function sheetRow(fields: readonly string[], number: number, styles: readonly number[]): string {
  const cells = fields.map((field, at) => {
    if (field === '') return '';
    const style = (styles[at] ?? 0) === 0 ? '' : ` s="${styles[at]}"`;
    const space = /^\s|\s$|\n/.test(field) ? ' xml:space="preserve"' : '';
    const text = cellText(field.slice(0, MAX_CELL_LENGTH));
    return `<c r="${columnName(at)}${number}"${style} t="inlineStr"><is><t${space}>${text}</t></is></c>`;
  });
  return `<row r="${number}">${cells.join('')}</row>`;
}

/** What looks like an escape of Excel's is escaped itself. */
const cellText = (text: string): string =>
  escapeMarkup(text.replace(/_x[0-9A-Fa-f]{4}_/g, (found) => `_x005F${found}`)).replaceAll('\r', '_x000D_');

/** 0 -> A, 26 -> AA. */
function columnName(at: number): string {
  let name = '';
  for (let rest = at + 1; rest > 0; rest = Math.floor((rest - 1) / 26))
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  return name;
}

const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const TYPES = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

const CONTENT_TYPES = `${DECLARATION}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${TYPES}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${TYPES}.worksheet+xml"/><Override PartName="/xl/styles.xml" ContentType="${TYPES}.styles+xml"/></Types>`;

const WORKBOOK = `${DECLARATION}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets><sheet name="Glossary" sheetId="1" r:id="rId1"/></sheets></workbook>`;

const STYLE_SHEET = `${DECLARATION}<styleSheet xmlns="${MAIN}"><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="3"><xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/><xf numFmtId="49" fontId="1" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyFont="1"/><xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyAlignment="1"><alignment horizontal="right" readingOrder="2"/></xf></cellXfs></styleSheet>`;

const relations = (targets: readonly (readonly [string, string])[]): string =>
  `${DECLARATION}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${targets
    .map(
      ([type, target], at) => `<Relationship Id="rId${at + 1}" Type="${OFFICE}/${type}" Target="${target}"/>`,
    )
    .join('')}</Relationships>`;
