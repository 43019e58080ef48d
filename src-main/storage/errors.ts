import { basename } from 'node:path';
import Database from 'better-sqlite3';
import { BalaghError, type ErrorCode } from '#contract/errors.ts';

/** SQLite's primary result codes that people can do something about (https://www.sqlite.org/rescode.html). */
const CODES: readonly (readonly [prefix: string, code: ErrorCode])[] = [
  ['SQLITE_NOTADB', 'library-damaged'],
  ['SQLITE_CORRUPT', 'library-damaged'],
  ['SQLITE_BUSY', 'library-locked'],
  ['SQLITE_LOCKED', 'library-locked'],
  ['SQLITE_FULL', 'disk-full'],
  ['SQLITE_READONLY', 'library-not-writable'],
  ['SQLITE_CANTOPEN', 'library-not-writable'],
  ['SQLITE_PERM', 'library-not-writable'],
  ['SQLITE_AUTH', 'library-not-writable'],
  ['SQLITE_IOERR', 'library-not-writable'],
];

const SYSTEM_CODES: Readonly<Record<string, ErrorCode>> = {
  ENOSPC: 'disk-full',
  EDQUOT: 'disk-full',
  EACCES: 'library-not-writable',
  EPERM: 'library-not-writable',
  EROFS: 'library-not-writable',
  ENOTDIR: 'library-not-writable',
  EEXIST: 'library-not-writable',
  ENOENT: 'library-not-writable',
  ENAMETOOLONG: 'library-not-writable',
  ELOOP: 'library-not-writable',
};

/**
 * A failure of SQLite or of the file system as the sentence people are to read. `folder` is the library's; the
 * file is named where it is known. Anything else is returned as it came.
 */
export function storageError(thrown: unknown, folder: string, file?: string): unknown {
  if (thrown instanceof BalaghError) return thrown;
  const code = codeOf(thrown);
  if (code === undefined) return thrown;
  const named = file === undefined ? folder : basename(file);
  return new BalaghError(code, { folder, file: named }, { cause: thrown });
}

function codeOf(thrown: unknown): ErrorCode | undefined {
  if (thrown instanceof Database.SqliteError) {
    return CODES.find(([prefix]) => thrown.code.startsWith(prefix))?.[1];
  }
  if (thrown instanceof Error && 'code' in thrown && typeof thrown.code === 'string') {
    return SYSTEM_CODES[thrown.code];
  }
  return undefined;
}
