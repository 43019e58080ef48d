import type { EditKind, EditView } from '#contract/memories.ts';
import type { Stamp, UnitChange } from '#services/ports/index.ts';
import type { Connection } from '../connection.ts';
import { editUnits, type UnitEditor } from './editor.ts';
import { joined } from './merge-units.ts';
import { recordOf, sameVariants, type UnitRecord, type UnitRow } from './record.ts';
import { identicalUnit, recordById, unitRow } from './units.ts';

/** Edits kept to be taken back; older ones are final. */
const KEPT = 200;

/** A unit as it was: its row but for the hash, which follows, and the segments it came from. */
interface Before {
  readonly record: UnitRecord;
  readonly origins: readonly { readonly library: string; readonly segment: number }[];
}

export function change(
  db: Connection,
  kind: EditKind,
  changes: readonly UnitChange[],
  { author, at }: Stamp,
): number | null {
  return editUnits(db, (editor) => {
    const { id: edit } = db.run('INSERT INTO edits (kind, at, author) VALUES (?, ?, ?)', kind, at, author);
    let count = 0;
    for (const one of changes) if (apply(db, editor, edit, one, { author, at })) count += 1;
    if (count === 0) db.run('DELETE FROM edits WHERE id = ?', edit);
    db.run('DELETE FROM edits WHERE id <= ?', edit - KEPT);
    return count === 0 ? null : edit;
  });
}

function apply(
  db: Connection,
  editor: UnitEditor,
  edit: number,
  { unit, variants, joins = [] }: UnitChange,
  { author, at }: Stamp,
): boolean {
  const record = recordById(db, unit);
  if (record === null || (variants !== null && joins.length === 0 && sameVariants(record.variants, variants)))
    return false;
  remember(db, edit, unit, record);
  if (variants === null) {
    editor.remove(unit, record);
    return true;
  }
  const whole = joins.flatMap((id) => recordById(db, id) ?? []).reduce(joined, record);
  editor.replace(unit, record, {
    ...whole,
    variants,
    author,
    updatedAt: at,
    details: detailsFor(whole, variants),
  });
  return true;
}

/** Inline codes of a text that is no longer there say nothing about the new one. */
function detailsFor({ details, variants }: UnitRecord, after: UnitRecord['variants']): UnitRecord['details'] {
  if (details?.variants === undefined) return details;
  const kept = Object.entries(details.variants).flatMap(([language, own]) => {
    if (after[language] === undefined) return [];
    const { markup, ...rest } = own;
    const same = after[language]?.text === variants[language]?.text;
    return [[language, same && markup !== undefined ? { ...rest, markup } : rest] as const];
  });
  return { ...details, variants: Object.fromEntries(kept) };
}

function remember(db: Connection, edit: number, unit: number, record: UnitRecord): void {
  const origins = db.all<Before['origins'][number]>(
    'SELECT library, segment FROM unit_origins WHERE unit = ?',
    unit,
  );
  const before: Before = { record, origins };
  db.run(
    'INSERT OR IGNORE INTO edited_units (edit, unit, before) VALUES (?, ?, ?)',
    edit,
    unit,
    JSON.stringify(before),
  );
}

export function edits(db: Connection, limit: number): readonly EditView[] {
  return db.all<EditView>(
    `SELECT id AS edit, kind, at, author, (SELECT count(*) FROM edited_units WHERE edit = edits.id) AS units
     FROM edits ORDER BY id DESC LIMIT ?`,
    limit,
  );
}

/** Later edits of the same units are taken back with it: what they changed was built on this one. */
export function undo(db: Connection, edit: number): number | null {
  return editUnits(db, (editor) => {
    const rows = db.all<{ unit: number; before: string }>(
      'SELECT unit, before FROM edited_units WHERE edit = ?',
      edit,
    );
    if (rows.length === 0) return null;
    for (const { unit, before } of rows) putBack(db, editor, unit, JSON.parse(before) as Before);
    db.run('DELETE FROM edits WHERE id = ?', edit);
    return rows.length;
  });
}

function putBack(db: Connection, editor: UnitEditor, unit: number, { record, origins }: Before): void {
  const now = recordById(db, unit);
  if (now === null) editor.restore(unit, record);
  else editor.replace(unit, now, record);
  for (const { library, segment } of origins) {
    db.run(
      'INSERT OR IGNORE INTO unit_origins (library, segment, unit) VALUES (?, ?, ?)',
      library,
      segment,
      unit,
    );
  }
}

export function move(
  db: Connection,
  units: readonly number[],
  into: number,
): { readonly moved: number; readonly merged: number } {
  return editUnits(db, (editor) => {
    let merged = 0;
    let moved = 0;
    for (const id of units) {
      const row = unitRow(db, id);
      if (row === null) continue;
      moved += 1;
      if (moveOne(db, editor, row, into)) merged += 1;
    }
    return { moved, merged };
  });
}

/** Whether the other memory had it. Segments that gave the unit go on giving it. */
function moveOne(db: Connection, editor: UnitEditor, row: UnitRow, into: number): boolean {
  const record = recordOf(row);
  const twin = identicalUnit(db, into, record.variants, record.context);
  if (twin === null) {
    editor.replace(row.id, record, { ...record, memory: into });
    return false;
  }
  db.run('UPDATE unit_origins SET unit = ? WHERE unit = ?', twin.id, row.id);
  editor.replace(twin.id, twin.record, joined(twin.record, record));
  editor.remove(row.id, record);
  return true;
}
