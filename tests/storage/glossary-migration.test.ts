import { join } from 'node:path';
import { expect, it } from 'vitest';
import { PLAIN_CONCEPT, PLAIN_TERM } from '#core/model/termbase.ts';
import { createGlossaryStore } from '#storage/glossary/store.ts';
import { migrate } from '#storage/migrate.ts';
import { createFile } from '#storage/new-file.ts';
import { GLOSSARY } from '#storage/schemas.ts';
import { temporary } from './temporary.ts';

const { folder, connect } = temporary();

it('a glossary of the first version keeps its concepts, as those of the starter glossary', () => {
  const path = folder();
  createFile(path, { ...GLOSSARY, migrations: GLOSSARY.migrations.slice(0, 1) }, (db) => {
    db.execute(`
      INSERT INTO concepts (id, kind, domain, note) VALUES (7, 'institution', 'water', 'n');
      INSERT INTO terms (concept, language, position, text, folded, status, hash) VALUES
        (7, 'fr', 1, 'ministère des eaux', 'ministere des eaux', 'forbidden', x'01'),
        (7, 'fr', 0, 'ministère de l''Eau', 'ministere de l''eau', 'preferred', x'02'),
        (7, 'ar', 0, 'وزارة الماء', 'وزاره الماء', 'preferred', x'03')`);
  });
  const db = connect(join(path, GLOSSARY.file));
  migrate(db, GLOSSARY);
  const store = createGlossaryStore(db);
  expect(store.glossaries(null).map(({ name, concepts, enabled }) => [name, concepts, enabled])).toEqual([
    ['house', 0, true],
    ['starter', 1, true],
  ]);
  expect(store.concepts()).toEqual([
    {
      id: 7,
      kind: 'institution',
      domain: 'water',
      note: 'n',
      glossary: 2,
      precedence: 1,
      terms: {
        ar: [{ text: 'وزارة الماء', status: 'preferred' }],
        fr: [
          { text: "ministère de l'Eau", status: 'preferred' },
          { text: 'ministère des eaux', status: 'forbidden' },
        ],
      },
    },
  ]);
  expect(db.all("SELECT hash FROM terms WHERE text = 'وزارة الماء'")).toEqual([{ hash: Buffer.from([3]) }]);
});

it('the history of concepts can be neither changed nor deleted', () => {
  const path = folder();
  createFile(path, GLOSSARY, () => {});
  const db = connect(join(path, GLOSSARY.file));
  createGlossaryStore(db).insert(
    1,
    { ...PLAIN_CONCEPT, terms: { en: [{ ...PLAIN_TERM, text: 'dam' }] } },
    { change: 'create', stamp: { author: 'Salma', at: 1 } },
  );
  expect(() => db.execute('DELETE FROM history')).toThrow(/only appended/);
  expect(() => db.execute("UPDATE history SET author = 'Omar'")).toThrow(/only appended/);
});
