import { describe, expect, it } from 'vitest';
import { createMatchIndex, type MatchQuery } from '#core/matching/index.ts';
import { createScan } from '#core/matching/scan.ts';
import type { Unit } from '#core/model/memory.ts';
import { unitOf } from './units.ts';

const APPLAUSE = 'Applause from all sides of the House, and the sitting was suspended for an hour.';
const TEXTS = [
  APPLAUSE,
  APPLAUSE.replace(',', ' –'),
  APPLAUSE.replace('House', 'house'),
  APPLAUSE.replace('hour', 'evening'),
  APPLAUSE.replace('sitting', 'sittings').replace('an hour', 'two hours'),
];

/** A hundred units of each text in turn, changed in the order of their ids, each between neighbours of its own. */
const UNITS: readonly Unit[] = Array.from({ length: 100 * TEXTS.length }, (_, i) =>
  unitOf(
    i + 1,
    { en: TEXTS[i % TEXTS.length] ?? '', fr: `Applaudissements ${i}` },
    { updatedAt: i, context: { previous: { en: `Speech ${i}` }, next: { en: `Question ${i}` } } },
  ),
);

const index = createMatchIndex();
for (const unit of UNITS) index.add(unit);
index.seal();
const scan = createScan(UNITS);

const answers = (search: typeof scan, rest: Partial<MatchQuery>) =>
  search({ text: APPLAUSE, from: 'en', to: ['fr'], minimum: 60, limit: 5, ...rest }).map(
    ({ unit, score, kind }) => `${unit} ${kind} ${score}`,
  );

describe('a text that very many units have', () => {
  it.each<[string, Partial<MatchQuery>]>([
    ['itself', {}],
    ['itself with other marks', { text: APPLAUSE.replace('.', ' !') }],
    ['itself with another case', { text: APPLAUSE.toUpperCase() }],
    ['another word in it', { text: APPLAUSE.replace('all', 'both') }],
    ['three other words in it', { text: APPLAUSE.replace('all sides of', 'many members in') }],
    ['no more than itself', { minimum: 100 }],
    ['one match', { limit: 1 }],
    ['more matches than there are of the best', { limit: 250 }],
    ['the oldest by what stood before it', { previous: 'Speech 0' }],
    ['one by both neighbours', { previous: 'speech 215', next: 'Question 215' }],
    ['neighbours that none has', { previous: 'Speech 215', next: 'Question 3' }],
  ])('is found by %s as a full scan finds it', (_, rest) => {
    expect(answers((query) => index.search(query), rest)).toEqual(answers(scan, rest));
  });
});
