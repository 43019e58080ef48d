import type { LanguageTag } from '#core/model/language.ts';
import type { CellStatus, OriginKind } from '#core/model/release.ts';
import type { Connection } from '../connection.ts';
import type { BlockImage, CellImage, SegmentImage } from './images.ts';
import { CELL_COLUMNS, type CellRow, cellHash, cellOf, marksToJson, sameContent } from './rows.ts';

/** Reading and writing one cell or block, without the journal: only journal.ts and create.ts write. */

export function cellRow(db: Connection, segment: number, language: LanguageTag): CellRow | undefined {
  return db.get<CellRow>(
    `SELECT ${CELL_COLUMNS} FROM cells c WHERE c.segment = ? AND c.language = ?`,
    segment,
    language,
  );
}

/** A cell as the journal keeps it. */
export function cellImage(db: Connection, row: CellRow): CellImage {
  const cell = cellOf(row);
  const source = sourceOf(db, row.segment);
  const isSource = source.language === row.language;
  return {
    content: cell.content,
    status: cell.status,
    origin: cell.origin,
    basedOn: cell.basedOn,
    current: !isSource && cell.basedOn === source.revision,
    revision: cell.revision,
    ...(isSource ? { words: source.words } : {}),
  };
}

interface SourceRow {
  readonly language: LanguageTag;
  readonly revision: number;
  readonly words: number;
}

export function sourceOf(db: Connection, segment: number): SourceRow {
  const row = db.get<SourceRow>(
    `SELECT s.source AS language, s.words, c.revision FROM segments s
     JOIN cells c ON c.segment = s.id AND c.language = s.source WHERE s.id = ?`,
    segment,
  );
  if (row === undefined) throw new Error(`Segment ${segment} has no source cell`);
  return row;
}

/**
 * Gives a cell new contents. The revision rises where text or marks differ. Where the text of a source stays the
 * same or returns to what it was at `sameAs`, translations of it are moved along to its new revision.
 */
export function writeCell(
  db: Connection,
  row: CellRow,
  after: Omit<CellImage, 'revision' | 'current'>,
  sameAs?: number,
): number {
  const differs = !sameContent(cellOf(row).content, after.content);
  const revision = differs ? row.revision + 1 : row.revision;
  const marks = marksToJson(after.content.marks);
  db.run(
    `UPDATE cells SET text = ?, marks = ?, hash = ?, status = ?, origin = ?, unit = ?, score = ?,
       revision = ?, based_on = ? WHERE segment = ? AND language = ?`,
    after.content.text,
    marks,
    cellHash(after.content.text, marks),
    after.status,
    after.origin.kind,
    after.origin.unit ?? null,
    after.origin.score ?? null,
    revision,
    after.basedOn,
    row.segment,
    row.language,
  );
  if (after.words !== undefined) {
    db.run('UPDATE segments SET words = ? WHERE id = ?', after.words, row.segment);
    const unchanged = row.text === after.content.text ? row.revision : sameAs;
    if (differs && unchanged !== undefined) carryBasis(db, row.segment, unchanged, revision);
  }
  return revision;
}

function carryBasis(db: Connection, segment: number, from: number, to: number): void {
  db.run('UPDATE cells SET based_on = ? WHERE segment = ? AND based_on = ?', to, segment, from);
}

export interface InsertedCell {
  readonly segment: number;
  readonly language: LanguageTag;
  readonly release: number;
  readonly text: string;
  readonly marks: string;
  readonly status: CellStatus;
  readonly origin: OriginKind;
  readonly unit: number | null;
  readonly score: number | null;
  readonly revision: number;
  readonly basedOn: number;
}

export function insertCell(db: Connection, cell: InsertedCell): void {
  db.run(
    `INSERT INTO cells (segment, language, release, text, marks, hash, status, origin, unit, score, revision, based_on)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    cell.segment,
    cell.language,
    cell.release,
    cell.text,
    cell.marks,
    cellHash(cell.text, cell.marks),
    cell.status,
    cell.origin,
    cell.unit,
    cell.score,
    cell.revision,
    cell.basedOn,
  );
}

/** Inserts a block; `id` null for a new one. Returns its id. */
export function insertBlock(
  db: Connection,
  release: number,
  block: Omit<BlockImage, 'id' | 'segments'> & { readonly id: number | null },
): number {
  return db.run(
    `INSERT INTO blocks (id, release, paragraph, place, kind, run_in, table_number, table_row, table_column, speaker)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    block.id,
    release,
    block.paragraph,
    block.place,
    block.kind,
    block.runIn ? 1 : 0,
    block.table?.table ?? null,
    block.table?.row ?? null,
    block.table?.column ?? null,
    block.speaker ?? null,
  ).id;
}

export function insertSegment(
  db: Connection,
  block: number,
  position: number,
  segment: Omit<SegmentImage, 'id' | 'cells'> & { readonly id: number | null },
): number {
  return db.run(
    'INSERT INTO segments (id, block, position, source, separator, words) VALUES (?, ?, ?, ?, ?, ?)',
    segment.id,
    block,
    position,
    segment.source,
    segment.separator,
    segment.words,
  ).id;
}

/** Takes a block away with all it holds. */
export function deleteBlock(db: Connection, block: number): void {
  db.run('DELETE FROM cells WHERE segment IN (SELECT id FROM segments WHERE block = ?)', block);
  db.run('DELETE FROM segments WHERE block = ?', block);
  db.run('DELETE FROM blocks WHERE id = ?', block);
}
