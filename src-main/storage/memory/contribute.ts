import type { ContributedUnit, Contribution, MemoryChange } from '#services/ports/index.ts';
import type { Connection } from '../connection.ts';
import { identicalUnit, insertUnit, replaceUnit, unitById } from './units.ts';

/**
 * Takes over what confirmed segments give. Each segment points to one unit; segments that give the identical unit
 * share it, and a unit that no segment gives any more goes, unless it was imported as well.
 */
export function takeOver(
  db: Connection,
  house: number,
  library: string,
  contributions: readonly Contribution[],
): MemoryChange {
  return db.transaction(() => {
    const stored = new Set<number>();
    const removed = new Set<number>();
    for (const contribution of contributions) {
      const previous = originOf(db, library, contribution.segment);
      if (contribution.unit === null) release(db, library, contribution.segment, previous, removed);
      else
        stored.add(
          settle(db, { house, library, previous, removed }, contribution.segment, contribution.unit),
        );
    }
    remember(db, library, contributions);
    const kept = [...stored].filter((id) => !removed.has(id));
    return {
      stored: kept.flatMap((id) => unitById(db, id) ?? []),
      removed: [...removed].filter((id) => unitById(db, id) === null),
    };
  });
}

interface Place {
  readonly house: number;
  readonly library: string;
  readonly previous: number | null;
  readonly removed: Set<number>;
}

/** Stores the unit of one segment; returns its id. */
function settle(db: Connection, place: Place, segment: number, unit: ContributedUnit): number {
  const { house, library, previous, removed } = place;
  const identical = identicalUnit(db, house, unit.variants, unit.context);
  if (identical !== null) {
    db.run('UPDATE units SET author = ?, updated_at = ? WHERE id = ?', unit.author, unit.at, identical);
    if (identical !== previous) {
      point(db, library, segment, identical);
      dropIfUnused(db, previous, removed);
    }
    return identical;
  }
  if (previous !== null && isOnlyOrigin(db, previous)) {
    replaceUnit(db, previous, unit);
    return previous;
  }
  const id = insertUnit(db, { ...unit, memory: house, imported: false });
  point(db, library, segment, id);
  return id;
}

function release(
  db: Connection,
  library: string,
  segment: number,
  previous: number | null,
  removed: Set<number>,
): void {
  db.run('DELETE FROM unit_origins WHERE library = ? AND segment = ?', library, segment);
  dropIfUnused(db, previous, removed);
}

function originOf(db: Connection, library: string, segment: number): number | null {
  const row = db.get<{ unit: number }>(
    'SELECT unit FROM unit_origins WHERE library = ? AND segment = ?',
    library,
    segment,
  );
  return row?.unit ?? null;
}

function point(db: Connection, library: string, segment: number, unit: number): void {
  db.run(
    `INSERT INTO unit_origins (library, segment, unit) VALUES (?, ?, ?)
     ON CONFLICT (library, segment) DO UPDATE SET unit = excluded.unit`,
    library,
    segment,
    unit,
  );
}

function usage(db: Connection, unit: number): { readonly origins: number; readonly imported: number } {
  const row = db.get<{ origins: number; imported: number }>(
    `SELECT imported, (SELECT count(*) FROM unit_origins WHERE unit = units.id) AS origins
     FROM units WHERE id = ?`,
    unit,
  );
  return row ?? { origins: 0, imported: 0 };
}

function isOnlyOrigin(db: Connection, unit: number): boolean {
  const { origins, imported } = usage(db, unit);
  return origins === 1 && imported === 0;
}

function dropIfUnused(db: Connection, unit: number | null, removed: Set<number>): void {
  if (unit === null) return;
  const { origins, imported } = usage(db, unit);
  if (origins > 0 || imported === 1) return;
  db.run('DELETE FROM units WHERE id = ?', unit);
  removed.add(unit);
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
