import type { MemoryDelta } from '#services/ports/index.ts';
import type { Connection } from '../connection.ts';

/** Changes kept; who is further behind reads the memory anew. */
const KEPT = 200_000;

export function stateOf(db: Connection): number {
  return db.get<{ state: number }>('SELECT state FROM changes ORDER BY state DESC LIMIT 1')?.state ?? 0;
}

export function changesSince(db: Connection, state: number): MemoryDelta | null {
  const now = stateOf(db);
  const oldest = db.get<{ state: number }>('SELECT state FROM changes ORDER BY state LIMIT 1')?.state ?? 1;
  // A file put back from an older copy is behind; one whose record was cut knows no more.
  if (now < state || state < oldest - 1) return null;
  const rows = db.all<{ first: number; last: number }>(
    'SELECT first, last FROM changes WHERE state > ? ORDER BY state',
    state,
  );
  return { state: now, ranges: rows.map(({ first, last }) => [first, last] as const) };
}

/** Forgets the oldest changes; called where a few milliseconds do not matter. */
export function pruneChanges(db: Connection): void {
  db.run('DELETE FROM changes WHERE state <= ?', stateOf(db) - KEPT);
}
