import type { Connection } from '../../connection.ts';
import type { UnitCounts } from '../editor.ts';
import { agree, joined } from '../merge-units.ts';
import { keysOf, recordOf, UNIT_COLUMNS, type UnitRow, valuesOf } from '../record.ts';
import { recordById } from '../units.ts';

export const UPDATE_UNIT = `UPDATE units SET ${UNIT_COLUMNS.split(', ')
  .slice(1)
  .map((column) => `${column} = ?`)
  .join(', ')} WHERE id = ?`;

/**
 * Puts what an import staged in the place of the units that were there. Returns the ids of these, and how many of them
 * were gone or changed by somebody meanwhile: what the file says then stands by itself.
 */
export function putInPlace(
  db: Connection,
  id: number,
  counts: UnitCounts,
): { readonly replaced: readonly number[]; readonly orphans: number } {
  const rows = db.all<{ staged: number; unit: number }>(
    'SELECT staged, unit FROM import_replacements WHERE import = ?',
    id,
  );
  const replaced: number[] = [];
  for (const { staged, unit } of rows) {
    const row = db.get<UnitRow>(`SELECT ${UNIT_COLUMNS} FROM units WHERE id = ?`, staged);
    if (row === undefined) continue;
    const incoming = recordOf(row);
    const before = recordById(db, unit);
    if (before === null || !agree(before.variants, incoming.variants)) {
      counts.add(incoming, 1);
      for (const key of keysOf(incoming.variants))
        db.run('INSERT OR IGNORE INTO text_keys (key, unit) VALUES (?, ?)', key, staged);
      continue;
    }
    const after = joined(before, incoming);
    db.run(UPDATE_UNIT, ...valuesOf(after), unit);
    db.run('DELETE FROM units WHERE id = ?', staged);
    counts.add(before, -1);
    counts.add(after, 1);
    replaced.push(unit);
  }
  db.run('DELETE FROM import_replacements WHERE import = ?', id);
  return { replaced, orphans: rows.length - replaced.length };
}
