import { BorderStyle, Paragraph, Table, TableCell, TableRow, WidthType } from 'docx';
import type { LanguageTag } from '#core/model/language.ts';
import { directionOf } from '#core/model/language.ts';
import type { RichText } from '#core/model/rich-text.ts';
import { runsFor } from './runs.ts';
import { PAGE, SIZES } from './typography.ts';

const LINE = { style: BorderStyle.SINGLE, size: 4, color: 'BFBFBF' } as const;
export const TABLE_BORDERS = {
  top: LINE,
  bottom: LINE,
  left: LINE,
  right: LINE,
  insideHorizontal: LINE,
  insideVertical: LINE,
} as const;
export const CELL_MARGINS = { top: 60, bottom: 60, left: 100, right: 100 } as const;

/** A table of the release; in Arabic its first column is on the right. */
export function releaseTable(
  rows: readonly (readonly (readonly RichText[])[])[],
  language: LanguageTag,
): Table {
  const rightToLeft = directionOf(language) === 'rtl';
  const columns = Math.max(1, ...rows.map((row) => row.length));
  const width = Math.floor((PAGE.width - 2 * PAGE.margin) / columns);
  return new Table({
    width: { size: width * columns, type: WidthType.DXA },
    columnWidths: Array.from({ length: columns }, () => width),
    borders: TABLE_BORDERS,
    margins: CELL_MARGINS,
    visuallyRightToLeft: rightToLeft,
    rows: rows.map(
      (row) =>
        new TableRow({
          cantSplit: true,
          children: row.map((cell) => releaseCell(cell, width, language, rightToLeft)),
        }),
    ),
  });
}

function releaseCell(
  paragraphs: readonly RichText[],
  width: number,
  language: LanguageTag,
  rightToLeft: boolean,
): TableCell {
  const filled = paragraphs.length === 0 ? [{ text: '', marks: [] }] : paragraphs;
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    children: filled.map(
      (content) =>
        new Paragraph({
          style: 'TableText',
          bidirectional: rightToLeft,
          children: runsFor(content, language, SIZES.table),
        }),
    ),
  });
}
