import type { Connection } from '../../connection.ts';
import { isRunning } from '../../new-file.ts';
import { pruneChanges } from '../changes.ts';
import { keysOf, recordOf, UNIT_COLUMNS, type UnitRow } from '../record.ts';

/** Rows deleted in one transaction: some 20 ms. */
const CHUNK = 2000;

/** Throws away what no one sees: imports of processes that died, and the units of memories that were removed. */
export function sweepLeftovers(db: Connection): void {
  const hidden = db.all<{ id: number; process: number }>('SELECT id, process FROM imports WHERE visible = 0');
  for (const { id, process: owner } of hidden) if (!isRunning(owner)) removeHidden(db, id);
  removeOrphans(db);
  pruneChanges(db);
}

/** Takes an import back that is not visible. */
export function removeHidden(db: Connection, id: number): void {
  const spans = db.all<{ first: number; last: number }>(
    'SELECT first, last FROM import_spans WHERE import = ?',
    id,
  );
  for (const { first, last } of spans) {
    db.transaction(() => {
      removeRows(
        db,
        db.all<UnitRow>(
          `SELECT ${UNIT_COLUMNS} FROM units WHERE id BETWEEN ? AND ? AND import = ?`,
          first,
          last,
          id,
        ),
      );
      db.run('DELETE FROM import_spans WHERE import = ? AND first = ?', id, first);
    });
  }
  db.transaction(() => {
    db.run('DELETE FROM import_replacements WHERE import = ?', id);
    db.run('DELETE FROM imports WHERE id = ?', id);
  });
}

function removeOrphans(db: Connection): void {
  for (const { memory } of db.all<{ memory: number }>(REMOVED)) {
    for (;;) {
      const rows = db.all<UnitRow>(
        `SELECT ${UNIT_COLUMNS} FROM units WHERE memory = ? LIMIT ${CHUNK}`,
        memory,
      );
      if (rows.length === 0) break;
      db.transaction(() => removeRows(db, rows));
    }
  }
}

/** Ids of memories that have units and are no more; skips from one memory to the next in the index. */
const REMOVED = `
  WITH RECURSIVE found (memory) AS (
    SELECT min(memory) FROM units
    UNION ALL
    SELECT (SELECT min(memory) FROM units WHERE memory > found.memory) FROM found WHERE found.memory IS NOT NULL
  )
  SELECT memory FROM found WHERE memory IS NOT NULL AND memory NOT IN (SELECT id FROM memories)`;

function removeRows(db: Connection, rows: readonly UnitRow[]): void {
  for (const row of rows) {
    db.run('DELETE FROM units WHERE id = ?', row.id);
    db.run('DELETE FROM unit_origins WHERE unit = ?', row.id);
    for (const key of keysOf(recordOf(row).variants))
      db.run('DELETE FROM text_keys WHERE key = ? AND unit = ?', key, row.id);
  }
}
