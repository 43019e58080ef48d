import { randomUUID } from 'node:crypto';
import { existsSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { BalaghError } from '#contract/errors.ts';
import type {
  GlossaryStore,
  LibraryPort,
  MemoryStore,
  ReleaseStore,
  SettingsStore,
} from '#services/ports/index.ts';
import { type Connection, openConnection } from './connection.ts';
import { storageError } from './errors.ts';
import { impatient } from './glossary/impatient.ts';
import { createGlossaryStore } from './glossary/store.ts';
import { diagnose } from './integrity.ts';
import { makeFolder } from './make-folder.ts';
import { HOUSE, insertMemory, STARTER } from './memory/memories.ts';
import { createMemoryStore } from './memory/store.ts';
import { migrate, type Schema } from './migrate.ts';
import { createFile, removeLeftovers } from './new-file.ts';
import { createReleaseStore } from './releases/store.ts';
import { GLOSSARY, MEMORY, RELEASES } from './schemas.ts';
import { createOwnRules, createSettingsStore, libraryName, writeLibraryName } from './settings.ts';
import { fillGlossary } from './starter/glossary.ts';
import { fillMemory } from './starter/memory.ts';
import { insertSample } from './starter/sample.ts';

export interface LibraryOptions {
  readonly folder: string;
  /** resources/ of the application; starter content lies in starter/ below. */
  readonly resources: string;
  /** Without starter content. */
  readonly empty: boolean;
  /** The time of creation, milliseconds since the epoch. */
  readonly now: number;
}

/** An open library: three files, each with its own connection. */
export interface Library {
  readonly releases: ReleaseStore;
  readonly memory: MemoryStore;
  readonly glossary: GlossaryStore;
  readonly settings: SettingsStore;
  readonly ownRules: ReturnType<typeof createOwnRules>;
  readonly info: LibraryPort;
  close(): void;
}

/**
 * Opens the library in a folder and creates what is missing. Errors: `library-not-writable`, `library-damaged`,
 * `library-from-future`, `library-locked`, `disk-full`; none leaves anything half-written.
 */
export function openLibrary(options: LibraryOptions): Library {
  const open: Connection[] = [];
  try {
    prepareFolder(options.folder);
    createMissing(options);
    const connect = (schema: Schema) => {
      const connection = openFile(options.folder, schema);
      open.push(connection);
      return connection;
    };
    return assemble(options, connect(RELEASES), connect(MEMORY), connect(GLOSSARY));
  } catch (thrown) {
    for (const connection of open) connection.close();
    throw storageError(thrown, options.folder);
  }
}

/**
 * The memories of a library that is there, through a connection of their own: for work in another thread. Errors as
 * openLibrary.
 */
export function openMemories(folder: string): { readonly memory: MemoryStore; close(): void } {
  const connection = openFile(folder, MEMORY);
  // Large, so that pages written again and again reach the file once; small enough for a checkpoint of some 50 ms.
  connection.pragma('wal_autocheckpoint = 4000');
  connection.pragma('cache_size = -32000');
  return { memory: createMemoryStore(connection), close: () => connection.close() };
}

function assemble(
  options: LibraryOptions,
  releases: Connection,
  memory: Connection,
  glossary: Connection,
): Library {
  const { folder } = options;
  // An import in another thread copies its pages into the file itself: a confirmation must not do it for it.
  memory.pragma('wal_autocheckpoint = 10000');
  const stores = {
    releases: createReleaseStore(releases, libraryName(releases)),
    memory: createMemoryStore(memory),
    glossary: impatient(glossary, createGlossaryStore(glossary)),
    settings: createSettingsStore(releases),
    ownRules: createOwnRules(releases),
  };
  reconcile(stores.releases, stores.memory);
  return {
    ...stores,
    info: { folder, diagnose: () => diagnose({ ...options, releases, memory, glossary }) },
    close() {
      for (const connection of [releases, memory, glossary]) connection.close();
    },
  };
}

/**
 * Brings the memory up to what was confirmed: it is another file, and may lag behind after a crash. One that is
 * ahead belongs to releases restored from an older copy: it takes everything over again.
 */
export function reconcile(releases: ReleaseStore, memory: MemoryStore): void {
  const taken = memory.synchronised(releases.library);
  const from = taken > releases.lastContribution() ? 0 : taken;
  const missing = releases.contributionsAfter(from);
  if (missing.length === 0) return;
  try {
    memory.contribute(releases.library, missing);
  } catch (thrown) {
    // Another process is writing; what is missing is taken over with the next confirmation.
    if (!(thrown instanceof BalaghError) || thrown.code !== 'library-locked') throw thrown;
  }
}

/** Makes the folder and writes into it before anything else is tried: a check of rights alone can be wrong. */
function prepareFolder(folder: string): void {
  const probe = join(folder, `.probe-${process.pid}`);
  try {
    makeFolder(folder, 0o700);
    writeFileSync(probe, '');
    rmSync(probe);
  } catch (cause) {
    const known = storageError(cause, folder);
    if (known instanceof BalaghError) throw known;
    throw new BalaghError('library-not-writable', { folder, file: folder }, { cause });
  }
}

/** Each file is created whole, so whatever is missing is simply created: nothing can be half-made. */
function createMissing(options: LibraryOptions): void {
  const { folder, empty, now } = options;
  const starter = join(options.resources, 'starter');
  removeLeftovers(folder);
  const missing = (schema: Schema) => !existsSync(join(folder, schema.file));
  if (missing(GLOSSARY)) {
    createFile(folder, GLOSSARY, (db) => {
      if (!empty) fillGlossary(db, starter, now);
    });
  }
  if (missing(MEMORY)) {
    createFile(folder, MEMORY, (db) => {
      insertMemory(db, { name: HOUSE, role: 'house', writable: true });
      const memory = insertMemory(db, { name: STARTER, role: 'starter', writable: false });
      if (!empty) fillMemory(db, memory, starter, now);
    });
  }
  if (missing(RELEASES)) {
    createFile(folder, RELEASES, (db) => {
      writeLibraryName(db, randomUUID());
      if (!empty) insertSample(db, starter, now);
    });
  }
}

function openFile(folder: string, schema: Schema): Connection {
  const file = join(folder, schema.file);
  // SQLite takes a file of no bytes for a new database; here it is one that lost its content.
  if (statSync(file).size === 0) throw new BalaghError('library-damaged', { folder, file: schema.file });
  let connection: Connection | null = null;
  try {
    connection = openConnection(file);
    migrate(connection, schema);
    return connection;
  } catch (thrown) {
    connection?.close();
    throw storageError(thrown, folder, file);
  }
}
