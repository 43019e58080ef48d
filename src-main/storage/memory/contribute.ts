import type { ContributedUnit, Contribution } from '#services/ports/index.ts';
import type { Connection } from '../connection.ts';
import { editUnits, type UnitEditor } from './editor.ts';
import type { UnitRecord } from './record.ts';
import { identicalUnit, recordById } from './units.ts';

/**
 * Takes over what confirmed segments give. Each segment points to one unit; segments that give the identical unit
 * share it, and a unit that no segment gives any more goes, unless it was imported as well.
 */
export function takeOver(
  db: Connection,
  house: number,
  library: string,
  contributions: readonly Contribution[],
): void {
  editUnits(db, (editor) => {
    for (const { segment, unit } of contributions) {
      const previous = originOf(db, library, segment);
      const place = { db, editor, house, library, segment, previous };
      if (unit === null) release(place);
      else settle(place, unit);
    }
    remember(db, library, contributions);
  });
}

interface Place {
  readonly db: Connection;
  readonly editor: UnitEditor;
  readonly house: number;
  readonly library: string;
  readonly segment: number;
  readonly previous: number | null;
}

/** Stores the unit of one segment. */
function settle(place: Place, unit: ContributedUnit): void {
  const { db, editor, house, previous } = place;
  const identical = identicalUnit(db, house, unit.variants, unit.context);
  if (identical !== null) {
    const { id, record } = identical;
    const release = unit.release ?? record.release;
    editor.replace(id, record, { ...record, author: unit.author, updatedAt: unit.at, release });
    if (id !== previous) {
      point(place, id);
      dropIfUnused(place);
    }
    return;
  }
  const before = previous === null || !isOnlyOrigin(db, previous) ? null : recordById(db, previous);
  if (previous !== null && before !== null) {
    const createdAt = before.createdAt;
    editor.replace(previous, before, { ...recordOf(house, unit), createdAt, details: before.details });
    return;
  }
  point(place, editor.insert(recordOf(house, unit)));
}

function recordOf(memory: number, unit: ContributedUnit): UnitRecord {
  const { variants, context, author, at, release = null } = unit;
  return {
    memory,
    import: 0,
    imported: false,
    variants,
    context,
    author,
    createdAt: at,
    updatedAt: at,
    release,
    details: null,
  };
}

function release(place: Place): void {
  const { db, library, segment } = place;
  db.run('DELETE FROM unit_origins WHERE library = ? AND segment = ?', library, segment);
  dropIfUnused(place);
}

function originOf(db: Connection, library: string, segment: number): number | null {
  const row = db.get<{ unit: number }>(
    'SELECT unit FROM unit_origins WHERE library = ? AND segment = ?',
    library,
    segment,
  );
  return row?.unit ?? null;
}

function point({ db, library, segment }: Place, unit: number): void {
  db.run(
    `INSERT INTO unit_origins (library, segment, unit) VALUES (?, ?, ?)
     ON CONFLICT (library, segment) DO UPDATE SET unit = excluded.unit`,
    library,
    segment,
    unit,
  );
}

const originCount = (db: Connection, unit: number): number =>
  db.get<{ n: number }>('SELECT count(*) AS n FROM unit_origins WHERE unit = ?', unit)?.n ?? 0;

const isOnlyOrigin = (db: Connection, unit: number): boolean =>
  originCount(db, unit) === 1 && recordById(db, unit)?.imported === false;

function dropIfUnused({ db, editor, previous }: Place): void {
  if (previous === null || originCount(db, previous) > 0) return;
  const record = recordById(db, previous);
  if (record !== null && !record.imported) editor.remove(previous, record);
}

export function synchronised(db: Connection, library: string): number {
  return (
    db.get<{ change: number }>('SELECT change FROM synchronised WHERE library = ?', library)?.change ?? 0
  );
}

function remember(db: Connection, library: string, contributions: readonly Contribution[]): void {
  const last = contributions.at(-1);
  if (last === undefined) return;
  db.run(
    `INSERT INTO synchronised (library, change) VALUES (?, ?)
     ON CONFLICT (library) DO UPDATE SET change = excluded.change`,
    library,
    last.change,
  );
}
