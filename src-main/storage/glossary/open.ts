import { join } from 'node:path';
import type { GlossaryStore } from '#services/ports/index.ts';
import { openConnection } from '../connection.ts';
import { storageError } from '../errors.ts';
import { GLOSSARY } from '../schemas.ts';
import { createGlossaryStore } from './store.ts';

/** The glossaries over a connection of their own, for work that keeps a transaction open while others read. */
export interface OpenGlossaries extends GlossaryStore {
  begin(): void;
  commit(): void;
  rollback(): void;
  /** Identifiers that concepts of these glossaries have in files. */
  keys(glossaries: readonly number[]): ReadonlySet<string>;
  close(): void;
}

/** Opens glossary.db of a library that is open already, hence of the newest schema. */
export function openGlossaries(folder: string): OpenGlossaries {
  const file = join(folder, GLOSSARY.file);
  const db = worded(folder, file, () => openConnection(file));
  return {
    ...createGlossaryStore(db),
    begin: () => worded(folder, file, () => db.execute('BEGIN IMMEDIATE')),
    commit: () => worded(folder, file, () => db.execute('COMMIT')),
    rollback: () => db.execute('ROLLBACK'),
    keys: (glossaries) =>
      new Set(
        db
          .all<{ key: string }>(
            `SELECT key FROM concepts WHERE key <> '' AND removed_at IS NULL
             AND glossary IN (${glossaries.map(() => '?').join(', ')})`,
            ...glossaries,
          )
          .map(({ key }) => key),
      ),
    close: () => db.close(),
  };
}

/** Runs something whose failure people are to read. */
function worded<Result>(folder: string, file: string, run: () => Result): Result {
  try {
    return run();
  } catch (thrown) {
    throw storageError(thrown, folder, file);
  }
}
