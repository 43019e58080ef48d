import type { Reversal } from '#services/ports/index.ts';
import type { Connection } from '../connection.ts';
import { cellImage, cellRow, deleteBlock, sourceOf, writeCell } from './cells.ts';
import { restoreBlock } from './create.ts';
import type { CellImage, JournalRow, PutBackImage } from './images.ts';
import { touch, writeJournal } from './journal.ts';

/**
 * Undo and redo as a walk along the release's groups. Nothing is taken out of the journal: going back is written
 * to it as well, so that it tells all that ever happened.
 */
export function revert(
  db: Connection,
  direction: 'undo' | 'redo',
  stamp: { readonly release: number; readonly author: string; readonly at: number },
): Reversal | null {
  return db.transaction(() => {
    const group = nextGroup(db, direction, stamp.release);
    if (group === undefined) return null;
    const rows = netRows(db, group.id, direction);
    for (const row of rows) restore(db, { ...stamp, direction, group: group.id }, row);
    db.run(
      'UPDATE undo_groups SET state = ? WHERE id = ?',
      direction === 'undo' ? 'undone' : 'done',
      group.id,
    );
    touch(db, stamp.release, stamp.at);
    return reversal(db, group, rows);
  });
}

interface GroupRow {
  readonly id: number;
  readonly segment: number | null;
  readonly language: string | null;
}

function nextGroup(db: Connection, direction: 'undo' | 'redo', release: number): GroupRow | undefined {
  const columns = 'SELECT id, segment, language FROM undo_groups WHERE release = ?';
  return direction === 'undo'
    ? db.get<GroupRow>(`${columns} AND state = 'done' ORDER BY id DESC LIMIT 1`, release)
    : db.get<GroupRow>(`${columns} AND state = 'undone' ORDER BY id LIMIT 1`, release);
}

/**
 * One row for each thing the group changed: back to before its first change, or on to after its last. Source
 * cells come first, because translations are based on their revision.
 */
function netRows(db: Connection, group: number, direction: 'undo' | 'redo'): readonly JournalRow[] {
  const rows = db.all<JournalRow>(
    `SELECT * FROM journal WHERE undo_group = ? AND kind NOT IN ('undo', 'redo') ORDER BY id`,
    group,
  );
  const net = new Map<string, JournalRow>();
  for (const row of direction === 'undo' ? [...rows].reverse() : rows) {
    net.set([row.subject, row.segment, row.language, row.block].join(' '), row);
  }
  const first = (row: JournalRow) => (isSourceCell(db, row) ? 0 : 1);
  return [...net.values()].sort((a, b) => first(a) - first(b));
}

function isSourceCell(db: Connection, row: JournalRow): boolean {
  return (
    row.subject === 'cell' && row.segment !== null && sourceOf(db, row.segment).language === row.language
  );
}

interface Stamp {
  readonly release: number;
  readonly author: string;
  readonly at: number;
  readonly direction: 'undo' | 'redo';
  readonly group: number;
}

function restore(db: Connection, stamp: Stamp, row: JournalRow): void {
  const wanted = stamp.direction === 'undo' ? row.before : row.after;
  const before = replace(db, stamp.release, row, wanted);
  writeJournal(db, {
    release: stamp.release,
    undo_group: stamp.group,
    at: stamp.at,
    author: stamp.author,
    kind: stamp.direction,
    subject: row.subject,
    segment: row.segment,
    language: row.language,
    block: row.block,
    before,
    after: wanted,
  });
}

/** Makes a thing what `wanted` says; returns what it was. */
function replace(db: Connection, release: number, row: JournalRow, wanted: string): string {
  switch (row.subject) {
    case 'cell':
      return JSON.stringify(replaceCell(db, row, JSON.parse(wanted) as CellImage));
    case 'block-kind':
      db.run('UPDATE blocks SET kind = ? WHERE id = ?', JSON.parse(wanted) as string, row.block);
      break;
    case 'title':
      db.run('UPDATE releases SET title = ? WHERE id = ?', JSON.parse(wanted) as string, release);
      break;
    case 'checking':
      db.run('UPDATE releases SET checking = ? WHERE id = ?', wanted, release);
      break;
    case 'put-back':
      replaceBlock(db, release, row, JSON.parse(wanted) as PutBackImage);
      break;
  }
  return wanted === row.before ? row.after : row.before;
}

function replaceCell(db: Connection, row: JournalRow, wanted: CellImage): CellImage {
  const cell =
    row.segment === null || row.language === null ? undefined : cellRow(db, row.segment, row.language);
  if (cell === undefined) throw new Error(`Journal row ${row.id} names no cell`);
  const now = cellImage(db, cell);
  // Revisions only ever rise, so the number a translation was based on then has another name by now.
  const basedOn = wanted.current ? sourceOf(db, cell.segment).revision : wanted.basedOn;
  writeCell(db, cell, { ...wanted, basedOn }, wanted.revision);
  return now;
}

function replaceBlock(db: Connection, release: number, row: JournalRow, wanted: PutBackImage): void {
  if (wanted.block !== null) restoreBlock(db, release, wanted.block);
  else if (row.block !== null) deleteBlock(db, row.block);
  db.run('UPDATE removed_lines SET put_back = ? WHERE id = ?', wanted.block === null ? 0 : 1, wanted.removed);
}

function reversal(db: Connection, group: GroupRow, rows: readonly JournalRow[]): Reversal {
  const exists = (segment: number) => db.get('SELECT 1 FROM segments WHERE id = ?', segment) !== undefined;
  const touched = new Set(rows.flatMap(({ segment }) => (segment === null ? [] : [segment])));
  const { segment, language } = group;
  return { segment, language, touched: [...touched].filter(exists) };
}
