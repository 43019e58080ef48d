import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type ConceptData, PLAIN_CONCEPT, PLAIN_TERM } from '#core/model/termbase.ts';
import { HOUSE } from '#storage/glossary/glossaries.ts';
import { insertConcept } from '#storage/glossary/write.ts';
import { temporary } from './temporary.ts';

const { folder, connect, library } = temporary();

function filled() {
  const path = folder();
  const opened = library(path);
  const db = connect(join(path, 'glossary.db'));
  const term = (text: string, status: 'preferred' | 'forbidden' = 'preferred') => ({
    ...PLAIN_TERM,
    text,
    status,
  });
  const common = { ...PLAIN_CONCEPT, kind: 'institution', domain: 'government' } as const;
  const insert = (data: ConceptData) =>
    insertConcept(db, HOUSE, data, { change: 'create', stamp: { author: '', at: 1 } });
  insert({
    ...common,
    terms: {
      ar: [term('وزارة الصحة')],
      fr: [term('ministère de la Santé'), term('ministère de la santé publique', 'forbidden')],
    },
  });
  insert({ ...common, terms: { fr: [term('ministère')], en: [term('ministry')] } });
  insert({ ...common, terms: { fr: [term('sous-ministère')] } });
  return opened.glossary;
}

describe('the glossary', () => {
  it('keeps the order and the status of terms', () => {
    const [first] = filled().concepts();
    expect(first?.terms).toEqual({
      ar: [{ text: 'وزارة الصحة', status: 'preferred' }],
      fr: [
        { text: 'ministère de la Santé', status: 'preferred' },
        { text: 'ministère de la santé publique', status: 'forbidden' },
      ],
    });
  });

  it('finds the whole term first, then its beginning, then any place', () => {
    const { concepts, total } = filled().search('ministere', 10);
    expect([total, concepts.map(({ terms }) => terms.fr?.[0]?.text)]).toEqual([
      3,
      ['ministère', 'ministère de la Santé', 'sous-ministère'],
    ]);
  });

  it('finds what contains a text by the index of texts alone', () => {
    const glossary = filled();
    expect([
      glossary.containing('ministere'),
      glossary.containing('وزاره'),
      glossary.containing('x'),
    ]).toEqual([[1, 2, 3], [1], []]);
  });

  it('lists everything for an empty search, and says how much there is', () => {
    const { concepts, total } = filled().search('', 2);
    expect([concepts.length, total]).toEqual([2, 3]);
  });
});
