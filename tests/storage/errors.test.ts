import Database from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import { BalaghError } from '#contract/errors.ts';
import { storageError } from '#storage/errors.ts';

const sqlite = (code: string) => new Database.SqliteError('raw message', code);
const system = (code: string) => Object.assign(new Error('raw message'), { code });

describe('a failure of storage', () => {
  it.each([
    [sqlite('SQLITE_BUSY'), 'library-locked'],
    [sqlite('SQLITE_BUSY_SNAPSHOT'), 'library-locked'],
    [sqlite('SQLITE_CORRUPT_VTAB'), 'library-damaged'],
    [sqlite('SQLITE_NOTADB'), 'library-damaged'],
    [sqlite('SQLITE_FULL'), 'disk-full'],
    [sqlite('SQLITE_READONLY_DIRECTORY'), 'library-not-writable'],
    [sqlite('SQLITE_IOERR_WRITE'), 'library-not-writable'],
    [system('ENOSPC'), 'disk-full'],
    [system('EROFS'), 'library-not-writable'],
  ])('%s has a sentence for people', (thrown, code) => {
    const error = storageError(thrown, '/library', '/library/memory.db');
    expect(error).toMatchObject({
      code,
      parameters: { folder: '/library', file: 'memory.db' },
      cause: thrown,
    });
  });

  it('that is none of these is passed on as it came', () => {
    const known = new BalaghError('edit-conflict');
    const constraint = sqlite('SQLITE_CONSTRAINT_UNIQUE');
    expect([storageError(known, ''), storageError(constraint, ''), storageError('odd', '')]).toEqual([
      known,
      constraint,
      'odd',
    ]);
  });
});
