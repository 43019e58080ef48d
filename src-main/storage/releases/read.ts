import { NO_CHECKING, type ReleaseChecking } from '#core/model/checking.ts';
import type { LanguageTag } from '#core/model/language.ts';
import {
  CELL_STATUSES,
  type CellStatus,
  type Release,
  type ReleaseSummary,
  type RemovedLine,
  type Segment,
} from '#core/model/release.ts';
import type { ReleaseState, SegmentInPlace } from '#services/ports/index.ts';
import type { Connection } from '../connection.ts';
import { type BlockRow, blockOf, CELL_COLUMNS, type CellRow, type SegmentRow, segmentOf } from './rows.ts';

/** Everything that is read from releases.db. */

interface ReleaseRow {
  readonly id: number;
  readonly title: string;
  readonly source: LanguageTag;
  readonly created_at: number;
  readonly updated_at: number;
}

const RELEASE_COLUMNS = 'id, title, source, created_at, updated_at';

export function listReleases(db: Connection): readonly ReleaseSummary[] {
  const rows = db.all<ReleaseRow>(
    `SELECT ${RELEASE_COLUMNS} FROM releases WHERE removed_at IS NULL ORDER BY updated_at DESC, id DESC`,
  );
  return rows.map((row) => summaryOf(db, row));
}

export function countReleases(db: Connection): number {
  return db.get<{ n: number }>('SELECT count(*) AS n FROM releases WHERE removed_at IS NULL')?.n ?? 0;
}

export function openRelease(db: Connection, id: number): Release | null {
  const row = db.get<ReleaseRow>(
    `SELECT ${RELEASE_COLUMNS} FROM releases WHERE id = ? AND removed_at IS NULL`,
    id,
  );
  if (row === undefined) return null;
  const segments = segmentsByBlock(db, id);
  const blocks = db
    .all<BlockRow>(
      `SELECT id, kind, run_in, table_number, table_row, table_column, speaker FROM blocks
       WHERE release = ? ORDER BY paragraph, place`,
      id,
    )
    .map((block) => blockOf(block, segments.get(block.id) ?? []));
  return { ...summaryOf(db, row), blocks, removed: removedOf(db, id), ...undoState(db, id) };
}

export function titleOf(db: Connection, release: number): string {
  return db.get<{ title: string }>('SELECT title FROM releases WHERE id = ?', release)?.title ?? '';
}

/** What the release says about its checks; a new one says nothing. */
export function checkingOf(db: Connection, release: number): ReleaseChecking {
  const row = db.get<{ checking: string }>('SELECT checking FROM releases WHERE id = ?', release);
  return { ...NO_CHECKING, ...(JSON.parse(row?.checking ?? '{}') as Partial<ReleaseChecking>) };
}

export function fileNameOf(db: Connection, release: number): string {
  return (
    db.get<{ file_name: string }>('SELECT file_name FROM releases WHERE id = ?', release)?.file_name ?? ''
  );
}

export function stateOf(db: Connection, release: number): ReleaseState {
  return { progress: progressOf(db, release, targetsOf(db, release)), ...undoState(db, release) };
}

function summaryOf(db: Connection, row: ReleaseRow): ReleaseSummary {
  const targets = targetsOf(db, row.id);
  const size = db.get<{ segments: number; words: number }>(
    `SELECT count(*) AS segments, coalesce(sum(s.words), 0) AS words
     FROM blocks b JOIN segments s ON s.block = b.id WHERE b.release = ?`,
    row.id,
  );
  return {
    id: row.id,
    title: row.title,
    source: row.source,
    targets,
    segments: size?.segments ?? 0,
    words: size?.words ?? 0,
    progress: progressOf(db, row.id, targets),
    createdAt: row.created_at,
    updatedAt: row.updated_at,
  };
}

function targetsOf(db: Connection, release: number): readonly LanguageTag[] {
  return db
    .all<{ language: LanguageTag }>(
      'SELECT language FROM release_targets WHERE release = ? ORDER BY position',
      release,
    )
    .map(({ language }) => language);
}

function progressOf(
  db: Connection,
  release: number,
  targets: readonly LanguageTag[],
): ReleaseSummary['progress'] {
  const rows = db.all<{ language: LanguageTag; status: CellStatus; n: number }>(
    `SELECT language, status, count(*) AS n FROM cells WHERE release = ? GROUP BY language, status`,
    release,
  );
  const counts = (language: LanguageTag) =>
    Object.fromEntries(
      CELL_STATUSES.map((status) => [
        status,
        rows.find((row) => row.language === language && row.status === status)?.n ?? 0,
      ]),
    ) as Record<CellStatus, number>;
  return Object.fromEntries(targets.map((language) => [language, counts(language)]));
}

function undoState(db: Connection, release: number): Pick<Release, 'canUndo' | 'canRedo'> {
  const any = (state: string) =>
    db.get('SELECT 1 FROM undo_groups WHERE release = ? AND state = ? LIMIT 1', release, state) !== undefined;
  return { canUndo: any('done'), canRedo: any('undone') };
}

function removedOf(db: Connection, release: number): readonly RemovedLine[] {
  return db.all<RemovedLine>(
    `SELECT text, reason, paragraph AS position FROM removed_lines
     WHERE release = ? AND put_back = 0 ORDER BY removed_lines.position`,
    release,
  );
}

export function removedLineIds(db: Connection, release: number): readonly number[] {
  return db
    .all<{ id: number }>(
      'SELECT id FROM removed_lines WHERE release = ? AND put_back = 0 ORDER BY position',
      release,
    )
    .map(({ id }) => id);
}

function segmentsByBlock(db: Connection, release: number): ReadonlyMap<number, readonly Segment[]> {
  const cells = Map.groupBy(
    db.all<CellRow>(`SELECT ${CELL_COLUMNS} FROM cells c WHERE c.release = ?`, release),
    (cell) => cell.segment,
  );
  const segments = db
    .all<SegmentRow>(
      `SELECT s.id, s.block, s.source, s.separator FROM blocks b JOIN segments s ON s.block = b.id
       WHERE b.release = ? ORDER BY s.block, s.position`,
      release,
    )
    .map((row) => segmentOf(row, cells.get(row.id) ?? []));
  return Map.groupBy(segments, (segment) => segment.block);
}

export function segmentById(db: Connection, release: number, id: number): Segment | null {
  const row = db.get<SegmentRow>(
    `SELECT s.id, s.block, s.source, s.separator FROM segments s
     JOIN blocks b ON b.id = s.block JOIN releases r ON r.id = b.release
     WHERE s.id = ? AND r.id = ? AND r.removed_at IS NULL`,
    id,
    release,
  );
  if (row === undefined) return null;
  return segmentOf(row, db.all<CellRow>(`SELECT ${CELL_COLUMNS} FROM cells c WHERE c.segment = ?`, id));
}

interface PlaceRow {
  readonly paragraph: number;
  readonly place: number;
  readonly position: number;
  readonly kind: SegmentInPlace['part'];
}

export function segmentInPlace(db: Connection, release: number, id: number): SegmentInPlace | null {
  const segment = segmentById(db, release, id);
  if (segment === null) return null;
  const row = db.get<PlaceRow>(
    `SELECT b.paragraph, b.place, s.position, b.kind FROM segments s JOIN blocks b ON b.id = s.block
     WHERE s.id = ?`,
    id,
  );
  if (row === undefined) throw new Error(`Segment ${id} has no block`);
  return {
    segment,
    part: row.kind,
    previous: neighbour(db, release, row, BEFORE),
    next: neighbour(db, release, row, AFTER),
  };
}

/**
 * The nearest segment on one side: both indexes are walked from the place on, so that a long release costs no more.
 * `unlikely`: with the statistics of a library that has one release, SQLite would skip over releases and sort.
 */
const neighbourQuery = (side: '<' | '>', direction: 'ASC' | 'DESC') =>
  `SELECT s.id FROM blocks b CROSS JOIN segments s ON s.block = b.id
   WHERE unlikely(b.release = ?) AND (b.paragraph, b.place) ${side}= (?, ?)
     AND (b.paragraph, b.place, s.position) ${side} (?, ?, ?)
   ORDER BY b.paragraph ${direction}, b.place ${direction}, s.position ${direction} LIMIT 1`;
const BEFORE = neighbourQuery('<', 'DESC');
const AFTER = neighbourQuery('>', 'ASC');

function neighbour(
  db: Connection,
  release: number,
  { paragraph, place, position }: PlaceRow,
  query: string,
): Segment | null {
  const row = db.get<{ id: number }>(query, ...[release, paragraph, place], ...[paragraph, place, position]);
  return row === undefined ? null : segmentById(db, release, row.id);
}

/** By hash through the index, then by order in the release. */
export function repetitionsOf(db: Connection, release: number, segment: Segment): readonly Segment[] {
  const rows = db.all<SegmentRow>(
    `SELECT s.id, s.block, s.source, s.separator
     FROM cells own
     JOIN cells other ON other.release = own.release AND other.language = own.language AND other.hash = own.hash
     JOIN segments s ON s.id = other.segment AND s.source = other.language
     JOIN blocks b ON b.id = s.block
     WHERE own.segment = ? AND own.language = ? AND own.release = ? AND other.segment <> own.segment
     ORDER BY b.paragraph, b.place, s.position`,
    segment.id,
    segment.source,
    release,
  );
  return rows.map((row) =>
    segmentOf(row, db.all<CellRow>(`SELECT ${CELL_COLUMNS} FROM cells c WHERE c.segment = ?`, row.id)),
  );
}
