import type { ContributedUnit, Contribution } from '#services/ports/index.ts';
import type { Connection } from '../connection.ts';

/** The outbox for the house memory: one row a segment, numbered anew whenever it changes. */

export function contribute(
  db: Connection,
  release: number,
  segment: number,
  unit: ContributedUnit | null,
): void {
  db.transaction(() => {
    const known = db.get<{ unit: string | null }>(
      'SELECT unit FROM contributions WHERE segment = ?',
      segment,
    );
    const json = unit === null ? null : JSON.stringify(unit);
    if (known?.unit === json || (known === undefined && json === null)) return;
    db.run(
      `INSERT INTO contributions (segment, release, unit, change) VALUES (?, ?, ?, ?)
       ON CONFLICT (segment) DO UPDATE SET unit = excluded.unit, change = excluded.change`,
      segment,
      release,
      json,
      lastContribution(db) + 1,
    );
  });
}

export function lastContribution(db: Connection): number {
  return db.get<{ last: number | null }>('SELECT max(change) AS last FROM contributions')?.last ?? 0;
}

export function contributionsAfter(db: Connection, change: number): readonly Contribution[] {
  return db
    .all<{ segment: number; unit: string | null; change: number }>(
      'SELECT segment, unit, change FROM contributions WHERE change > ? ORDER BY change',
      change,
    )
    .map((row) => ({
      segment: row.segment,
      unit: row.unit === null ? null : (JSON.parse(row.unit) as ContributedUnit),
      change: row.change,
    }));
}
