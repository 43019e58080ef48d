import { describe, expect, it } from 'vitest';
import { openConnection } from '#storage/connection.ts';
import { MEMORY, RELEASES } from '#storage/schemas.ts';
import { temporary } from './temporary.ts';

const { file } = temporary();

describe('an open file', () => {
  it('syncs every commit, keeps a write-ahead log and enforces foreign keys, as SQLite itself reports', () => {
    const db = file(RELEASES);
    expect({
      journal: db.pragma('journal_mode'),
      synchronous: db.pragma('synchronous'),
      keys: db.pragma('foreign_keys'),
      busy: db.pragma('busy_timeout'),
    }).toEqual({ journal: 'wal', synchronous: 2, keys: 1, busy: 5000 });
  });

  it('waits for the disk again after what does not have to, even where that fails', () => {
    const db = file(MEMORY);
    const mode = () => db.pragma('synchronous');
    const inside = db.withoutWaiting(mode);
    expect(() =>
      db.withoutWaiting(() => {
        throw new Error('stop');
      }),
    ).toThrow('stop');
    expect([inside, db.transaction(() => db.withoutWaiting(mode)), mode()]).toEqual([1, 2, 2]);
  });

  it('sees one state in a snapshot, and writes in the middle of one though another connection has written since', () => {
    const db = file(MEMORY);
    const other = openConnection(db.file);
    const insert = (connection: typeof db, name: string) =>
      connection.run('INSERT INTO memories (name, position, penalty, writable) VALUES (?, 0, 0, 1)', name);
    const names = () =>
      db.all<{ name: string }>("SELECT name FROM memories WHERE name LIKE 'new%'").map(({ name }) => name);
    const seen = db.snapshot(() => {
      const before = names();
      insert(other, 'new 1');
      const meanwhile = names();
      db.transaction(() => insert(db, 'new 2'));
      return { before, meanwhile, after: names() };
    });
    other.close();
    expect({ ...seen, end: names() }).toEqual({
      before: [],
      meanwhile: [],
      after: ['new 1', 'new 2'],
      end: ['new 1', 'new 2'],
    });
  });

  it('undoes everything in a transaction that throws, the inner one included', () => {
    const db = file(MEMORY);
    const insert = (name: string) =>
      db.run('INSERT INTO memories (name, position, penalty, writable) VALUES (?, 0, 0, 1)', name);
    expect(() =>
      db.transaction(() => {
        insert('first');
        db.transaction(() => insert('second'));
        throw new Error('stop');
      }),
    ).toThrow('stop');
    expect(db.all('SELECT * FROM memories')).toEqual([]);
  });

  it('refuses a row that points to nothing', () => {
    const db = file(MEMORY);
    expect(() => db.run('INSERT INTO edited_units (edit, unit) VALUES (99, 1)')).toThrow(/FOREIGN KEY/);
  });
});
