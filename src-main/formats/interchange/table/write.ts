import type { UnitsPart } from '#services/ports/index.ts';

/** Tables, in UTF-8, have no place for marks, neighbours, dates and properties. */

/** A part of a memory as a tab-separated table, which has none for tabs and line breaks either. */
export const writeTable = (part: UnitsPart): string =>
  rowsOf(part)
    .map((row) => `${row.map((text) => text.replace(/[\t\r\n]+/g, ' ')).join('\t')}\n`)
    .join('');

/** A part of a memory as a comma-separated table (RFC 4180), with the mark by which spreadsheets know UTF-8. */
export const writeCsv = (part: UnitsPart): string =>
  (part.first ? '\uFEFF' : '') +
  rowsOf(part)
    .map((row) => `${row.map(quoted).join(',')}\r\n`)
    .join('');

const quoted = (text: string): string => (/[",;\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

/** The names of the columns before the first part, and a row for each unit. */
function rowsOf({ units, columns, first }: UnitsPart): readonly (readonly string[])[] {
  const rows = units.map(({ variants, context }) => [
    context.part ?? '',
    ...columns.map((language) => variants[language]?.text ?? ''),
  ]);
  return first ? [['part', ...columns], ...rows] : rows;
}
