import { strToU8, zipSync } from 'fflate';
import { directionOf } from '#core/model/language.ts';
import { escapeMarkup } from '../../shared/escape.ts';

/** Longest text of a cell (Excel, specifications and limits); more would make the file unreadable for it. */
export const MAX_CELL_LENGTH = 32_767;

/**
 * A workbook of one sheet (ECMA-376, SpreadsheetML): all cells inline strings, so that nothing is computed; the first
 * row is the frozen heading, columns of Arabic read from the right. `rows`: without the heading.
 */
export function writeXlsx(headings: readonly string[], rows: readonly string[]): Uint8Array {
  const columns = headings.map((heading, at) => {
    const width = heading.startsWith('term:') || heading.startsWith('definition') ? 36 : 16;
    return `<col min="${at + 1}" max="${at + 1}" width="${width}" customWidth="1"/>`;
  });
  const sheet = [
    `${DECLARATION}<worksheet xmlns="${MAIN}"><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><cols>${columns.join('')}</cols><sheetData>`,
    sheetRow(
      headings,
      1,
      headings.map(() => STYLES.heading),
    ),
    ...rows,
    '</sheetData></worksheet>',
  ].join('');
  return zipSync(
    {
      '[Content_Types].xml': strToU8(CONTENT_TYPES),
      '_rels/.rels': strToU8(relations([['officeDocument', 'xl/workbook.xml']])),
      'xl/workbook.xml': strToU8(WORKBOOK),
      'xl/_rels/workbook.xml.rels': strToU8(
        relations([
          ['worksheet', 'worksheets/sheet1.xml'],
          ['styles', 'styles.xml'],
        ]),
      ),
      'xl/styles.xml': strToU8(STYLE_SHEET),
      'xl/worksheets/sheet1.xml': strToU8(sheet),
    },
    { level: 6 },
  );
}

const STYLES = { plain: 0, heading: 1, rightToLeft: 2 } as const;

/** The styles of the columns under these headings. */
export const stylesOf = (headings: readonly string[]): readonly number[] =>
  headings.map((heading) => {
    const language = heading.split(':')[1];
    return language !== undefined && directionOf(language) === 'rtl' ? STYLES.rightToLeft : STYLES.plain;
  });

/** A row of a sheet; `number` is 1-based. */
export function sheetRow(fields: readonly string[], number: number, styles: readonly number[]): string {
  const cells = fields.map((field, at) =>
    field === ''
      ? ''
      : `<c r="${columnName(at)}${number}" s="${styles[at] ?? 0}" t="inlineStr"><is><t xml:space="preserve">${cellText(field.slice(0, MAX_CELL_LENGTH))}</t></is></c>`,
  );
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
