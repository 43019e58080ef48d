import type { LanguageTag } from '#core/model/language.ts';
import type {
  Block,
  BlockKind,
  Cell,
  CellOrigin,
  CellStatus,
  OriginKind,
  Segment,
} from '#core/model/release.ts';
import type { Mark, RichText } from '#core/model/rich-text.ts';
import { contentHash } from '../hash.ts';

/** Rows as they stand in releases.db, and their way to the model and back. */

export interface CellRow {
  readonly segment: number;
  readonly language: LanguageTag;
  readonly text: string;
  readonly marks: string;
  readonly status: CellStatus;
  readonly origin: OriginKind;
  readonly unit: number | null;
  readonly score: number | null;
  readonly revision: number;
  readonly based_on: number;
}

export const CELL_COLUMNS =
  'c.segment, c.language, c.text, c.marks, c.status, c.origin, c.unit, c.score, c.revision, c.based_on';

export interface SegmentRow {
  readonly id: number;
  readonly block: number;
  readonly source: LanguageTag;
  readonly separator: string;
}

export interface BlockRow {
  readonly id: number;
  readonly kind: BlockKind;
  readonly run_in: number;
  readonly table_number: number | null;
  readonly table_row: number | null;
  readonly table_column: number | null;
  readonly speaker: string | null;
}

export function cellOf(row: CellRow): Cell {
  return {
    language: row.language,
    content: { text: row.text, marks: marksOf(row.marks) },
    status: row.status,
    origin: originOf(row),
    revision: row.revision,
    basedOn: row.based_on,
  };
}

export function originOf(row: Pick<CellRow, 'origin' | 'unit' | 'score'>): CellOrigin {
  return {
    kind: row.origin,
    ...(row.unit === null ? {} : { unit: row.unit }),
    ...(row.score === null ? {} : { score: row.score }),
  };
}

export function segmentOf(row: SegmentRow, cells: readonly CellRow[]): Segment {
  return {
    id: row.id,
    block: row.block,
    source: row.source,
    separator: row.separator,
    cells: Object.fromEntries(cells.map((cell) => [cell.language, cellOf(cell)])),
  };
}

export function blockOf(row: BlockRow, segments: readonly Segment[]): Block {
  const { table_number: table, table_row, table_column } = row;
  const inTable = table !== null && table_row !== null && table_column !== null;
  return {
    id: row.id,
    kind: row.kind,
    runIn: row.run_in === 1,
    ...(inTable ? { table: { table, row: table_row, column: table_column } } : {}),
    ...(row.speaker === null ? {} : { speaker: row.speaker }),
    segments,
  };
}

/** Most cells have no marks: the empty list is not parsed again and again. */
export function marksOf(json: string): readonly Mark[] {
  return json === '[]' ? [] : (JSON.parse(json) as readonly Mark[]);
}

/** Marks with their fields in one order, so that equal marks are equal text and equal hashes. */
export function marksToJson(marks: readonly Mark[]): string {
  return JSON.stringify(
    marks.map(({ kind, start, end, href }) => ({
      kind,
      start,
      end,
      ...(href === undefined ? {} : { href }),
    })),
  );
}

export function cellHash(text: string, marks: string): Uint8Array {
  return contentHash(text, marks);
}

export function sameContent(one: RichText, other: RichText): boolean {
  return one.text === other.text && marksToJson(one.marks) === marksToJson(other.marks);
}
