import { join } from 'node:path';
import { expect, it } from 'vitest';
import { createMemoryStore } from '#storage/memory/store.ts';
import { migrate } from '#storage/migrate.ts';
import { createFile } from '#storage/new-file.ts';
import { MEMORY } from '#storage/schemas.ts';
import { temporary } from './temporary.ts';

const { folder, connect } = temporary();

it('a memory of the first version keeps its units, their origins and its memories', () => {
  const path = folder();
  createFile(path, { ...MEMORY, migrations: MEMORY.migrations.slice(0, 1) }, (db) => {
    db.execute(`
      INSERT INTO memories VALUES (1, 'house', 0, 0, 1), (2, 'starter', 1, 2.5, 0);
      INSERT INTO units VALUES (3, 1, x'01', '{"part":"lead"}', 'Salma', 10, 20, 0), (7, 2, x'02', '{}', '', 1, 1, 1);
      INSERT INTO variants VALUES
        (3, 'ar', 'الرباط', '[]', '', x'00'),
        (3, 'fr', 'Rabat', '[{"kind":"bold","start":0,"end":5}]', '', x'00'),
        (7, 'en', 'Fez', '[]', '', x'00'), (7, 'fr', 'Fès', '[]', '', x'00');
      INSERT INTO unit_origins VALUES ('library', 5, 3);
      INSERT INTO synchronised VALUES ('library', 9);
    `);
  });
  const db = connect(join(path, MEMORY.file));
  migrate(db, MEMORY);
  const memory = createMemoryStore(db);
  expect(memory.unit(3)).toEqual({
    id: 3,
    memory: 1,
    import: 0,
    variants: {
      ar: { text: 'الرباط', marks: [] },
      fr: { text: 'Rabat', marks: [{ kind: 'bold', start: 0, end: 5 }] },
    },
    context: { part: 'lead' },
    author: 'Salma',
    createdAt: 10,
    updatedAt: 20,
    release: null,
    details: null,
  });
  expect(memory.memories()).toEqual([
    { id: 1, name: 'house', penalty: 0, writable: true, enabled: true },
    { id: 2, name: 'starter', penalty: 2.5, writable: false, enabled: true },
  ]);
  expect([memory.statistics().units, memory.synchronised('library')]).toEqual([2, 9]);
  expect(memory.diagnose(false).every(({ ok }) => ok) && memory.verify(0, 10).items.length === 0).toBe(true);
  memory.contribute('library', [{ segment: 5, unit: null, change: 10 }]);
  expect([...memory.units()].map(({ id }) => id)).toEqual([7]);
});

it('an import of before file headers were kept has none', () => {
  const path = folder();
  createFile(path, { ...MEMORY, migrations: MEMORY.migrations.slice(0, 3) }, (db) => {
    db.execute(`
      INSERT INTO memories (id, name, position, penalty, writable, role) VALUES (1, 'house', 0, 0, 1, 'house');
      INSERT INTO imports (memory, file, at, author, visible, process) VALUES (1, 'old.tmx', 5, 'Salma', 1, 1);
    `);
  });
  const db = connect(join(path, MEMORY.file));
  migrate(db, MEMORY);
  const memory = createMemoryStore(db);
  expect([memory.imports(), memory.headers(null)]).toEqual([
    [{ import: 1, memory: 1, file: 'old.tmx', at: 5, author: 'Salma' }],
    [],
  ]);
});
