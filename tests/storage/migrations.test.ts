import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Connection } from '#storage/connection.ts';
import { createSchema, type Migration, migrate, type Schema, versionOf } from '#storage/migrate.ts';
import { createFile } from '#storage/new-file.ts';
import { GLOSSARY, MEMORY, RELEASES } from '#storage/schemas.ts';
import { temporary } from './temporary.ts';

const { folder, connect, file } = temporary();

const step = (version: number, sql: string): Migration => ({
  version,
  name: `step ${version}`,
  up: (db) => db.execute(sql),
});

const first = step(1, 'CREATE TABLE notes (id INTEGER PRIMARY KEY, text TEXT) STRICT');
const schema = (...migrations: readonly Migration[]): Schema => ({
  file: 'notes.db',
  applicationId: 7,
  migrations,
});

function created(path: string, made: Schema, fill: (db: Connection) => void = () => {}): Connection {
  createFile(path, made, fill);
  return connect(join(path, made.file));
}

describe('migrations', () => {
  it.each([RELEASES, MEMORY, GLOSSARY])('of $file are numbered from one without a gap', ({ migrations }) => {
    expect(migrations.map(({ version }) => version)).toEqual(migrations.map((_, index) => index + 1));
  });

  it.each([RELEASES, MEMORY, GLOSSARY])('bring $file to its newest version at creation', (made) => {
    const db = file(made);
    expect([versionOf(db), db.pragma('application_id')]).toEqual([
      made.migrations.length,
      made.applicationId,
    ]);
    expect(db.pragma('integrity_check')).toBe('ok');
  });

  it('take a file with rows in it from the version before to the newest', () => {
    const db = created(folder(), schema(first), (fresh) =>
      fresh.run("INSERT INTO notes (text) VALUES ('kept')"),
    );
    migrate(db, schema(first, step(2, "ALTER TABLE notes ADD COLUMN author TEXT NOT NULL DEFAULT ''")));
    expect([versionOf(db), db.all('SELECT text, author FROM notes')]).toEqual([
      2,
      [{ text: 'kept', author: '' }],
    ]);
  });

  it('leave a file as it was when a step fails', () => {
    const db = created(folder(), schema(first));
    const broken = step(2, 'CREATE TABLE half (id INTEGER) STRICT; SELECT 1 FROM nowhere');
    expect(() => migrate(db, schema(first, broken))).toThrow(/nowhere/);
    expect([versionOf(db), db.all("SELECT name FROM sqlite_schema WHERE name = 'half'")]).toEqual([1, []]);
  });

  it('refuse a file that a newer version wrote, naming both versions', () => {
    const db = created(folder(), schema(first, step(2, 'CREATE TABLE later (id INTEGER) STRICT')));
    expect(() => migrate(db, schema(first))).toThrowError(
      expect.objectContaining({
        code: 'library-from-future',
        parameters: expect.objectContaining({ file: 'notes.db', version: 2, supported: 1 }),
      }),
    );
    expect(versionOf(db)).toBe(2);
  });

  it("refuse another program's database", () => {
    const db = created(folder(), { ...schema(first), applicationId: 8 });
    expect(() => migrate(db, schema(first))).toThrowError(
      expect.objectContaining({ code: 'library-damaged' }),
    );
  });

  it('that are numbered wrongly throw before anything is written', () => {
    const db = created(folder(), schema(first));
    expect(() => createSchema(db, schema(first, step(3, 'SELECT 1')))).toThrow(/step 3 is number 2/);
  });
});
