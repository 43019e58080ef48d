import { join } from 'node:path';
import { BalaghError } from '#contract/errors.ts';
import type { GlossaryStore, ImportedConcept } from '#services/ports/index.ts';
import { type Connection, openConnection } from '../connection.ts';
import { storageError } from '../errors.ts';
import { contentHash } from '../hash.ts';
import { GLOSSARY } from '../schemas.ts';
import { isBusy } from './impatient.ts';
import { importedConcepts } from './imports.ts';
import { createGlossaryStore } from './store.ts';

/** The glossaries over a connection of their own, for work that keeps a transaction open while others read. */
export interface OpenGlossaries extends GlossaryStore {
  /** `fills`: many concepts follow into a glossary without any, in which nothing is looked up meanwhile. */
  begin(fills?: boolean): void;
  commit(): void;
  rollback(): void;
  /** What the import of that time did. */
  imported(glossary: number, at: number): readonly ImportedConcept[];
  /** A short text that stands for a long one. */
  digest(text: string): string;
  /** Identifiers that concepts of these glossaries have in files. */
  keys(glossaries: readonly number[]): ReadonlySet<string>;
  close(): void;
}

/** Opens glossary.db of a library that is open already, hence of the newest schema. */
export function openGlossaries(folder: string): OpenGlossaries {
  const file = join(folder, GLOSSARY.file);
  const db = worded(folder, file, () => openConnection(file));
  let indexes: readonly string[] = [];
  return {
    ...createGlossaryStore(db),
    begin: (fills = false) =>
      worded(folder, file, () => {
        begin(db);
        indexes = fills && isSmall(db) ? dropIndexes(db) : [];
      }),
    commit: () =>
      worded(folder, file, () => {
        for (const sql of indexes) db.execute(sql);
        db.execute('COMMIT');
      }),
    rollback: () => db.execute('ROLLBACK'),
    imported: (glossary, at) => importedConcepts(db, glossary, at),
    digest: (text) => Buffer.from(contentHash(text)).toString('latin1'),
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

/** Pages of the file that are kept in memory while it is written, KiB: its indexes for 100,000 concepts. */
const CACHE_KIB = 128 * 1024;

/** Error: `glossary-busy` while another import is running. */
function begin(db: Connection): void {
  db.pragma(`cache_size = -${CACHE_KIB}`);
  try {
    db.execute('BEGIN IMMEDIATE');
  } catch (thrown) {
    throw isBusy(thrown) ? new BalaghError('glossary-busy', {}, { cause: thrown }) : thrown;
  }
}

/** Terms up to which making the indexes anew costs less than keeping them. */
const FEW_TERMS = 20_000;

const isSmall = (db: Connection): boolean =>
  (db.get<{ n: number }>(`SELECT count(*) AS n FROM (SELECT 1 FROM terms LIMIT ${FEW_TERMS + 1})`)?.n ?? 0) <=
  FEW_TERMS;

/**
 * Takes the indexes away within the transaction and returns the statements that make them again: to make one of 300,000
 * rows in one go takes a fifth of the time of 300,000 entries. Whoever reads meanwhile has the file as it was before.
 */
function dropIndexes(db: Connection): readonly string[] {
  const found = db.all<{ name: string; sql: string }>(
    "SELECT name, sql FROM sqlite_master WHERE type = 'index' AND sql IS NOT NULL AND sql NOT LIKE '%UNIQUE%'",
  );
  for (const { name } of found) db.execute(`DROP INDEX "${name}"`);
  return found.map(({ sql }) => sql);
}

/** Runs something whose failure people are to read. */
function worded<Result>(folder: string, file: string, run: () => Result): Result {
  try {
    return run();
  } catch (thrown) {
    throw storageError(thrown, folder, file);
  }
}
