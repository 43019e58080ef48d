import { expect, test } from 'vitest';
import type { ConceptOrder } from '#contract/concept.ts';
import { PLAIN_CONCEPT, PLAIN_TERM } from '#core/model/termbase.ts';
import { createConceptTable } from '#services/glossary/table/table.ts';
import { temporary } from '../../storage/temporary.ts';

const { folder, library } = temporary();
const ALL = { text: '', conflicting: false };
const ORDERS: readonly ConceptOrder[] = [
  { by: 'added', language: 'en', descending: false },
  { by: 'term', language: 'ar', descending: false },
  { by: 'term', language: 'fr', descending: true },
];

test('a table that follows changes lists what a new one does, in every order and for every text', () => {
  const { glossary: store } = library(folder());
  const [glossary] = store.enabled(null);
  if (glossary === undefined) throw new Error('no glossary');
  const change = (kind: 'create' | 'update' | 'remove' | 'restore') =>
    ({ change: kind, stamp: { author: '', at: 0 } }) as const;
  const concept = (ar: string, fr: string) => ({
    ...PLAIN_CONCEPT,
    terms: { ar: [{ ...PLAIN_TERM, text: ar }], ...(fr === '' ? {} : { fr: [{ ...PLAIN_TERM, text: fr }] }) },
  });
  const ids = [
    ['وزارة الصحة', 'ministère de la Santé'],
    ['مجلس الأمن', ''],
    ['أمن الطرق', 'sécurité routière'],
    ['مدينة', 'École'],
  ].map(([ar = '', fr = '']) => store.insert(glossary, concept(ar, fr), change('create')));
  const table = createConceptTable(store);
  const lists = (of: typeof table) =>
    ORDERS.flatMap((order) =>
      ['', 'sant', 'أمن', 'ministere', 'x'].map((text) => of.list({ ...ALL, text }, order)),
    );
  const [first = 0, second = 0] = ids;
  const steps: readonly (readonly [changed: number | null, () => unknown])[] = [
    [null, () => store.insert(glossary, concept('الماء', 'eau de santé'), change('create'))],
    [second, () => store.setRemoved([second], true, change('remove'))],
    [first, () => store.replace(first, concept('وزارة الأمن', ''), change('update'))],
    [second, () => store.setRemoved([second], false, change('restore'))],
  ];
  const shown = new Set<string>();
  for (const [changed, step] of steps) {
    lists(table);
    const result = step();
    table.changed([changed ?? Number(result)]);
    const followed = lists(table);
    expect(followed).toEqual(lists(createConceptTable(store)));
    shown.add(JSON.stringify(followed));
  }
  expect(shown.size).toBe(steps.length);
  expect(table.list({ ...ALL, text: 'أمن' }, ORDERS[0] as ConceptOrder)).toEqual(store.containing('امن'));
});
