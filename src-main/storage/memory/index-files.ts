import { createHash, randomUUID } from 'node:crypto';
import {
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readdirSync,
  readSync,
  renameSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import type { IndexFile, IndexFiles, WrittenIndex } from '#services/ports/index.ts';
import type { Connection } from '../connection.ts';
import { storageError } from '../errors.ts';

const FOLDER = 'index';
/** Read and written in pieces, as one call takes at most 2 GB. */
const PIECE = 64 * 1024 * 1024;
/** What a process that was killed left unfinished goes after this time, milliseconds. */
const ABANDONED_MS = 24 * 60 * 60 * 1000;

interface Row extends IndexFile {
  readonly hash: Uint8Array;
}

/** The files index/memory-LANGUAGE-NAME.idx beside memory.db, and the table in it that vouches for them. */
export function createIndexFiles(db: Connection): IndexFiles {
  const folder = join(dirname(db.file), FOLDER);
  const pathOf = ({ language, name }: Pick<IndexFile, 'language' | 'name'>) =>
    join(folder, `memory-${language}-${name}.idx`);
  const storing = <Result>(work: () => Result): Result => {
    try {
      return work();
    } catch (thrown) {
      throw storageError(thrown, dirname(db.file));
    }
  };
  const rows = () => db.all<Row>('SELECT language, name, bytes, hash, state FROM index_files');
  const isThere = (file: IndexFile) => sizeOf(pathOf(file)) === file.bytes;
  let written: WrittenIndex[] = [];
  return {
    all: () => rows().map(({ hash: _, ...file }) => file),
    isThere,
    read: (file, target) => readWhole(pathOf(file), target),
    newName: () => randomUUID(),
    write(language, name, parts) {
      const bytes = parts.reduce((sum, { length }) => sum + length, 0);
      const hash = storing(() => writeWhole(pathOf({ language, name }), parts));
      const file = { language, name, bytes, hash };
      written.push(file);
      return file;
    },
    keep(file) {
      written.push(file);
    },
    publish(state) {
      storing(() =>
        db.transaction(() => {
          db.run('DELETE FROM index_files');
          for (const { language, name, bytes, hash } of written)
            db.run('INSERT INTO index_files VALUES (?, ?, ?, ?, ?)', language, name, bytes, hash, state);
        }),
      );
      const kept = new Set(written.map(pathOf));
      written = [];
      sweep(folder, kept);
    },
    discard() {
      for (const file of written.splice(0)) rmSync(pathOf(file), { force: true });
    },
    verify(file) {
      const row = rows().find(({ name }) => name === file.name);
      return row !== undefined && isThere(row) && Buffer.compare(hashOf(pathOf(row)), row.hash) === 0;
    },
  };
}

function sizeOf(path: string): number | null {
  return statSync(path, { throwIfNoEntry: false })?.size ?? null;
}

function readWhole(path: string, target: Uint8Array): void {
  const handle = openSync(path, 'r');
  try {
    for (let at = 0; at < target.length; ) {
      const read = readSync(handle, target, at, Math.min(PIECE, target.length - at), at);
      if (read === 0) break;
      at += read;
    }
  } finally {
    closeSync(handle);
  }
}

const pieces = (part: Uint8Array): readonly Uint8Array[] =>
  Array.from({ length: Math.ceil(part.length / PIECE) }, (_, i) => part.subarray(i * PIECE, (i + 1) * PIECE));

/** Under another name first, synced, then given its own: a file of that name is whole. Returns its hash. */
function writeWhole(path: string, parts: readonly Uint8Array[]): Uint8Array {
  mkdirSync(dirname(path), { recursive: true });
  const unfinished = `${path}.new`;
  const hash = createHash('sha256');
  try {
    const handle = openSync(unfinished, 'w');
    try {
      for (const piece of parts.flatMap(pieces)) {
        hash.update(piece);
        for (let done = 0; done < piece.length; ) done += writeSync(handle, piece, done);
      }
      fsyncSync(handle);
    } finally {
      closeSync(handle);
    }
    renameSync(unfinished, path);
  } catch (thrown) {
    // What a full disk took of it is wanted for more important things.
    rmSync(unfinished, { force: true });
    throw thrown;
  }
  return hash.digest();
}

function hashOf(path: string): Uint8Array {
  const hash = createHash('sha256');
  const piece = new Uint8Array(PIECE);
  const handle = openSync(path, 'r');
  try {
    for (let read = readSync(handle, piece); read > 0; read = readSync(handle, piece))
      hash.update(piece.subarray(0, read));
  } finally {
    closeSync(handle);
  }
  return hash.digest();
}

/** Takes away the files that no row names. Another process may be writing: what is unfinished stays for a day. */
function sweep(folder: string, kept: ReadonlySet<string>): void {
  if (!existsSync(folder)) return;
  for (const name of readdirSync(folder)) {
    const path = join(folder, name);
    if (kept.has(path) || !/^memory-.*[.]idx([.]new)?$/.test(name)) continue;
    const age = Date.now() - (statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0);
    if (name.endsWith('.new') && age < ABANDONED_MS) continue;
    try {
      rmSync(path, { force: true });
    } catch {
      // Windows keeps a file that another process has open: the next sweep takes it.
    }
  }
}
