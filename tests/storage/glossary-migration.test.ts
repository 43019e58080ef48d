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

it('a glossary of the second version keeps its history, and finds texts by their index alone', () => {
  const path = folder();
  const before = { ...PLAIN_CONCEPT, note: 'old', terms: { en: [{ ...PLAIN_TERM, id: 1, text: 'weir' }] } };
  createFile(path, { ...GLOSSARY, migrations: GLOSSARY.migrations.slice(0, 2) }, (db) => {
    db.execute(`
      INSERT INTO concepts (id, kind, domain, note) VALUES (7, 'term', '', 'new');
      INSERT INTO terms (id, concept, language, position, text, folded, status, hash) VALUES
        (1, 7, 'en', 0, 'dam', 'dam', 'preferred', x'01');
      INSERT INTO history (concept, at, author, change, before)
        VALUES (7, 1, '', 'update', '${JSON.stringify(before)}')`);
  });
  const db = connect(join(path, GLOSSARY.file));
  migrate(db, GLOSSARY);
  const store = createGlossaryStore(db);
  expect([store.before(7, 1), store.containing('da'), store.containing('weir')]).toEqual([before, [7], []]);
  const plan = db.all<{ detail: string }>(
    "EXPLAIN QUERY PLAN SELECT concept FROM terms WHERE instr(folded, 'da') > 0",
  );
  expect(plan.map(({ detail }) => detail)).toEqual(['SCAN terms USING COVERING INDEX terms_by_text']);
});

it('the history keeps what differs from a plain concept, and gives all of it back', () => {
  const path = folder();
  createFile(path, GLOSSARY, () => {});
  const db = connect(join(path, GLOSSARY.file));
  const store = createGlossaryStore(db);
  const change = { change: 'update', stamp: { author: '', at: 1 } } as const;
  const data = {
    ...PLAIN_CONCEPT,
    extra: [{ name: 'ref', attributes: { target: '' }, children: ['', 'x'] }],
    sections: { en: { definition: '', note: 'n', extra: [] } },
    terms: { en: [{ ...PLAIN_TERM, text: 'dam', gender: 'neuter', status: 'forbidden' as const }] },
  };
  const id = store.insert(1, data, change);
  const kept = store.stored(id);
  store.replace(id, { ...data, note: 'later' }, change);
  const [entry] = store.history(id);
  const { kind, domain, definition, note, source, key, extra, sections, terms } = kept ?? data;
  expect(store.before(id, entry?.id ?? 0)).toEqual({
    ...{ kind, domain, definition, note, source, key, extra, sections, terms },
  });
  expect(db.all("SELECT before FROM history WHERE before LIKE '%partOfSpeech%'")).toEqual([]);
});
