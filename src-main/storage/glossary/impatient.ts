import Database from 'better-sqlite3';
import { BalaghError } from '#contract/errors.ts';
import type { GlossaryStore } from '#services/ports/index.ts';
import type { Connection } from '../connection.ts';

/** How long an edit may wait for an import to end, milliseconds: the thread that waits answers the keys as well. */
const PATIENCE_MS = 300;

/**
 * The store for the thread that people type at: while an import has the file for writing, reading goes on and a change
 * fails soon and says why. Error: `glossary-busy`.
 */
export function impatient(db: Connection, store: GlossaryStore): GlossaryStore {
  db.patience(PATIENCE_MS);
  return Object.fromEntries(
    Object.entries(store).map(([name, work]) => [name, worded(work as Work)]),
  ) as unknown as GlossaryStore;
}

type Work = (...values: unknown[]) => unknown;

const worded =
  (work: Work): Work =>
  (...values) => {
    try {
      return work(...values);
    } catch (thrown) {
      throw isBusy(thrown) ? new BalaghError('glossary-busy', {}, { cause: thrown }) : thrown;
    }
  };

/** Whether another connection has the file for writing. */
export const isBusy = (thrown: unknown): boolean =>
  thrown instanceof Database.SqliteError && thrown.code.startsWith('SQLITE_BUSY');
