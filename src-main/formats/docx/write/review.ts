import {
  AlignmentType,
  Document,
  LineRuleType,
  Packer,
  PageOrientation,
  Paragraph,
  type ParagraphChild,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlignTable,
  WidthType,
} from 'docx';
import type { ReviewDocument, ReviewRow } from '#core/model/document.ts';
import type { LanguageTag } from '#core/model/language.ts';
import { directionOf } from '#core/model/language.ts';
import type { RichText } from '#core/model/rich-text.ts';
import { finishPackage } from './finish.ts';
import { runsFor } from './runs.ts';
import { CELL_MARGINS, TABLE_BORDERS } from './table.ts';
import { PAGE, SIZES } from './typography.ts';
import { commonProperties, pageFooter } from './write.ts';

const MARGIN = 850;
const NUMBER_WIDTH = 620;
const PART_WIDTH = 1500;
const HEADER_SHADE = 'EDEFF2';
/** Statuses that ask for work stand out; the others are grey. */
const STATUS_COLOURS: Readonly<Record<string, string>> = {
  empty: 'B42318',
  stale: 'B54708',
  draft: 'B54708',
};
const QUIET = '667085';
const HEADING = '344054';

/** Words of the interface inside a cell of another direction, small and grey unless told otherwise. */
interface Label {
  readonly text: string;
  readonly colour?: string;
  readonly bold?: boolean;
}

/**
 * The side-by-side review table: landscape, one row a segment, number, part, then one column a language with the status
 * under each target. The header row repeats on every page; with an Arabic interface the first column is on the right.
 * Labels: `number`, `part`, `language.<tag>`, `kind.<kind>`, `status.<status>`.
 */
export async function writeReview(review: ReviewDocument): Promise<Uint8Array> {
  const language = review.interfaceLanguage;
  const rightToLeft = directionOf(language) === 'rtl';
  const packed = await Packer.toBuffer(
    new Document({
      ...commonProperties(review.title, language),
      sections: [
        {
          properties: {
            page: {
              size: { width: PAGE.width, height: PAGE.height, orientation: PageOrientation.LANDSCAPE },
              margin: { top: MARGIN, right: MARGIN, bottom: MARGIN, left: MARGIN, footer: 425 },
            },
          },
          footers: { default: pageFooter(rightToLeft) },
          children: [titleOf(review), tableOf(review, rightToLeft)],
        },
      ],
    }),
  );
  return finishPackage(packed, { title: review.title, language, rightToLeft });
}

/** The title is that of the release, so it is set in the language of the source. */
function titleOf(review: ReviewDocument): Paragraph {
  const source = review.languages[0] ?? review.interfaceLanguage;
  return new Paragraph({
    style: 'Subtitle',
    bidirectional: directionOf(source) === 'rtl',
    children: runsFor({ text: review.title, marks: [] }, source, SIZES.subtitle),
  });
}

function tableOf(review: ReviewDocument, rightToLeft: boolean): Table {
  const total = PAGE.height - 2 * MARGIN;
  const share = Math.floor((total - NUMBER_WIDTH - PART_WIDTH) / Math.max(1, review.languages.length));
  const widths = [NUMBER_WIDTH, PART_WIDTH, ...review.languages.map(() => share)];
  return new Table({
    width: { size: widths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    borders: TABLE_BORDERS,
    margins: CELL_MARGINS,
    visuallyRightToLeft: rightToLeft,
    rows: [headerRow(review, widths), ...review.rows.map((row) => segmentRow(row, review, widths))],
  });
}

function headerRow(review: ReviewDocument, widths: readonly number[]): TableRow {
  const keys = ['number', 'part', ...review.languages.map((language) => `language.${language}`)];
  return new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: keys.map((key, index) =>
      cell(
        widths[index] ?? 0,
        [labelParagraph(review, { text: labelOf(review, key), bold: true })],
        HEADER_SHADE,
      ),
    ),
  });
}

function segmentRow(row: ReviewRow, review: ReviewDocument, widths: readonly number[]): TableRow {
  const kind = labelOf(review, `kind.${row.kind}`);
  return new TableRow({
    cantSplit: true,
    children: [
      cell(widths[0] ?? 0, [labelParagraph(review, { text: String(row.number) }, AlignmentType.CENTER)]),
      cell(widths[1] ?? 0, [labelParagraph(review, { text: kind }), ...speakerOf(row, review)]),
      ...review.languages.map((language, index) =>
        cell(widths[index + 2] ?? 0, languageCell(row, review, language, index > 0)),
      ),
    ],
  });
}

/** Who says a quotation, in the language of the source. */
function speakerOf({ speaker }: ReviewRow, review: ReviewDocument): readonly Paragraph[] {
  if (speaker === undefined) return [];
  const source = review.languages[0] ?? review.interfaceLanguage;
  return [paragraph(source, runsFor({ text: speaker, marks: [] }, source, SIZES.table))];
}

function languageCell(
  row: ReviewRow,
  review: ReviewDocument,
  language: LanguageTag,
  isTarget: boolean,
): Paragraph[] {
  const content: RichText = row.cells[language] ?? { text: '', marks: [] };
  const status = row.statuses[language] ?? 'empty';
  const text = paragraph(language, runsFor(content, language, SIZES.table));
  if (!isTarget) return [text];
  const colour = STATUS_COLOURS[status];
  const label = labelParagraph(review, {
    text: labelOf(review, `status.${status}`),
    ...(colour === undefined ? {} : { colour }),
  });
  return content.text === '' ? [label] : [text, label];
}

/** Lines of Arabic are set tighter here than in a letter, or a row would be twice as high as its neighbours ask. */
function paragraph(language: LanguageTag, children: readonly ParagraphChild[]): Paragraph {
  const bidirectional = directionOf(language) === 'rtl';
  const spacing = bidirectional ? { spacing: { after: 40, line: 204, lineRule: LineRuleType.AUTO } } : {};
  return new Paragraph({ style: 'TableText', bidirectional, children, ...spacing });
}

function labelParagraph(
  review: ReviewDocument,
  label: Label,
  alignment: (typeof AlignmentType)[keyof typeof AlignmentType] = AlignmentType.START,
): Paragraph {
  const rightToLeft = directionOf(review.interfaceLanguage) === 'rtl';
  return new Paragraph({
    style: 'TableText',
    bidirectional: rightToLeft,
    alignment,
    children: [
      new TextRun({
        text: label.text,
        size: SIZES.note.latin,
        sizeComplexScript: SIZES.note.arabic,
        color: label.bold ? HEADING : (label.colour ?? QUIET),
        rightToLeft,
        ...(label.bold ? { bold: true, boldComplexScript: true } : {}),
      }),
    ],
  });
}

const cell = (width: number, children: readonly Paragraph[], shade?: string): TableCell =>
  new TableCell({
    width: { size: width, type: WidthType.DXA },
    verticalAlign: VerticalAlignTable.TOP,
    children,
    ...(shade === undefined ? {} : { shading: { fill: shade } }),
  });

/** A label that a host forgot is shown by its key rather than as nothing. */
const labelOf = (review: ReviewDocument, key: string): string => review.labels[key] ?? key;
