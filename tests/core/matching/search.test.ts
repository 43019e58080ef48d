import { describe, expect, it } from 'vitest';
import { createMatchIndex, type MatchQuery } from '#core/matching/index.ts';
import { LanguageIndex } from '#core/matching/language-index.ts';
import { IndexBuilder } from '#core/matching/sealed/index-builder.ts';
import { SealedIndex } from '#core/matching/sealed/sealed-index.ts';
import { searchWith } from '#core/matching/search.ts';
import type { Unit } from '#core/model/memory.ts';
import { unitOf } from './units.ts';

const EN = 'The Minister of Education received the ambassador on Monday in Rabat.';
const FR = 'Le ministre de l’Éducation a reçu lundi à Rabat l’ambassadeur.';
const AR = 'استقبل وزير التربية يوم الاثنين بالرباط السفير.';

function search(units: readonly Unit[], query: Partial<MatchQuery>, penalties: Record<number, number> = {}) {
  const index = createMatchIndex(
    new Map(
      Object.entries(penalties).map(([id, penalty]) => [Number(id), { name: `memory ${id}`, penalty }]),
    ),
  );
  for (const unit of units) index.add(unit);
  return index.search({ text: EN, from: 'en', to: ['fr'], minimum: 60, limit: 5, ...query });
}

describe('search', () => {
  it('gives an identical text 100, with the requested targets that exist and no others', () => {
    const [match] = search([unitOf(1, { en: EN, fr: FR, es: 'Otro texto.' })], { to: ['fr', 'ar'] });
    expect(match).toMatchObject({ unit: 1, kind: 'exact', score: 100, source: EN, penalties: [] });
    expect(match?.targets).toEqual({ fr: { text: FR, marks: [] } });
    expect(match?.difference).toEqual([{ kind: 'equal', text: EN }]);
  });

  it.each([
    ['case and typography', 'the minister of education received the ambassador on monday in rabat.', 99],
    ['punctuation', 'The Minister of Education received the ambassador on Monday, in Rabat', 98],
  ])('gives 99 and less when only %s differ', (_, text, score) => {
    expect(search([unitOf(1, { en: EN, fr: FR })], { text })).toMatchObject([{ kind: 'fuzzy', score }]);
  });

  it('gives 97 when only numbers differ, and 95 with punctuation as well', () => {
    const unit = unitOf(1, { en: 'Morocco signed 12 agreements.', fr: 'Le Maroc a signé 12 accords.' });
    expect(search([unit], { text: 'Morocco signed 15 agreements.' })[0]?.score).toBe(97);
    expect(search([unit], { text: 'Morocco signed 15 agreements' })[0]?.score).toBe(95);
  });

  it('finds a text whose marks differ by more than the minimum allows by edits', () => {
    const unit = unitOf(1, { en: 'Long live the King', fr: 'Vive le Roi' });
    expect(search([unit], { text: '“Long live the King!!!”', minimum: 90 })).toMatchObject([{ score: 98 }]);
  });

  it('does not take two bare numbers for nearly equal', () => {
    expect(search([unitOf(1, { en: '12', fr: '12' })], { text: '15', minimum: 76 })).toEqual([]);
  });

  it('gives 99 to an identical text with other formatting', () => {
    const marks = [{ kind: 'bold' as const, start: 0, end: 3 }];
    expect(search([unitOf(1, { en: EN, fr: FR })], { marks })[0]?.score).toBe(99);
    expect(search([unitOf(1, { en: EN, fr: FR })], { marks: [] })[0]?.score).toBe(100);
  });

  it('matches Arabic across harakat, hamza spelling and digits', () => {
    const unit = unitOf(1, {
      ar: 'اِستقبل الوزير ١٢ سفيراً بالإدارة',
      fr: 'Le ministre a reçu 12 ambassadeurs.',
    });
    const [match] = search([unit], { text: 'استقبل الوزير 12 سفيرا بالادارة', from: 'ar' });
    expect(match?.score).toBe(99);
  });

  it('gives 101 with the same neighbours, and 102 with the same part as well', () => {
    const context = { part: 'lead', previous: { en: 'A headline' }, next: { en: 'The end.' } } as const;
    const units = [
      unitOf(1, { en: EN, fr: FR }),
      unitOf(2, { en: EN, fr: FR }, { context }),
      unitOf(3, { en: EN, fr: FR }, { context: { ...context, part: 'quote' } }),
    ];
    const neighbours = { previous: 'a headline', next: 'The end.', part: 'lead' } as const;
    expect(search(units, neighbours).map(({ unit, kind, score }) => [unit, kind, score])).toEqual([
      [2, 'context', 102],
      [3, 'context', 101],
      [1, 'exact', 100],
    ]);
    expect(search(units, { ...neighbours, next: 'Something else.' }).map(({ score }) => score)).toEqual([
      100, 100, 100,
    ]);
    expect(search(units, { previous: 'A headline' }).map(({ score }) => score)).toEqual([101, 101, 100]);
  });

  it('takes the points of a memory and of another region off, and names them', () => {
    const units = [
      unitOf(1, { 'fr-CA': FR, ar: AR }),
      unitOf(2, { fr: FR, ar: AR }, { memory: 2, updatedAt: 9 }),
    ];
    const matches = search(units, { text: FR, from: 'fr-FR', to: ['ar-MA'] }, { 1: 0, 2: 8 });
    expect(matches.map(({ unit, memory, score, penalties }) => ({ unit, memory, score, penalties }))).toEqual(
      [
        { unit: 1, memory: 'memory 1', score: 99, penalties: [{ kind: 'region', points: 1 }] },
        { unit: 2, memory: 'memory 2', score: 92, penalties: [{ kind: 'memory', points: 8 }] },
      ],
    );
    expect(Object.keys(matches[0]?.targets ?? {})).toEqual(['ar-MA']);
  });

  it('goes through the third language when no unit has the target', () => {
    const units = [
      unitOf(1, { ar: AR, en: EN }),
      unitOf(2, { en: EN.toUpperCase(), fr: FR }),
      unitOf(3, { en: 'Another sentence altogether.', fr: 'Une tout autre phrase.' }),
    ];
    expect(search(units, { text: AR, from: 'ar' })).toMatchObject([
      {
        unit: 1,
        kind: 'pivot',
        score: 90,
        source: AR,
        targets: { fr: { text: FR } },
        penalties: [{ kind: 'pivot', points: 10 }],
      },
    ]);
  });

  it('adds a pivot for the one target that the direct matches lack', () => {
    const units = [
      unitOf(1, { ar: AR, en: EN }),
      unitOf(2, { en: EN, fr: FR }),
      ...[4, 5, 6].map((id) => unitOf(id, { ar: AR, en: EN })),
    ];
    const matches = search(units, { text: AR, from: 'ar', to: ['en', 'fr'], limit: 2 });
    expect(matches.map(({ kind, targets }) => [kind, Object.keys(targets)])).toEqual([
      ['exact', ['en']],
      ['pivot', ['fr']],
    ]);
  });

  it('puts a pivot before a direct match that is weaker in spite of the penalty, and behind a better one', () => {
    const direct = unitOf(3, { ar: AR.replace('الاثنين', 'الثلاثاء'), fr: FR.replace('lundi', 'mardi') });
    const pair = [unitOf(1, { ar: AR, en: EN }), unitOf(2, { en: EN, fr: FR })];
    const kinds = (units: readonly Unit[]) =>
      search(units, { text: AR, from: 'ar' }).map(({ kind, score }) => [kind, score]);
    expect(kinds([...pair, direct])).toEqual([
      ['pivot', 90],
      ['fuzzy', 87],
    ]);
    expect(kinds([...pair, unitOf(4, { ar: `${AR}.`, fr: FR })])).toEqual([
      ['fuzzy', 98],
      ['pivot', 90],
    ]);
  });

  it('offers every text of a pivot, what more units say first', () => {
    const units = [
      unitOf(1, { ar: AR, en: EN }),
      unitOf(2, { en: EN, fr: 'Une seule version.' }, { updatedAt: 9 }),
      unitOf(3, { en: EN, fr: FR }),
      unitOf(4, { en: EN, fr: FR }),
    ];
    const texts = search(units, { text: AR, from: 'ar' }).map(({ targets }) => targets.fr?.text);
    expect(texts).toEqual([FR, 'Une seule version.']);
  });

  it('goes through nearly the same text of the third language, at a price', () => {
    const units = [unitOf(1, { ar: AR, en: EN }), unitOf(2, { en: EN.replace('.', ''), fr: FR })];
    expect(search(units, { text: AR, from: 'ar' })).toMatchObject([
      { kind: 'pivot', score: 88, penalties: [{ kind: 'pivot', points: 12 }] },
    ]);
  });

  it('lets the agreement of another known version raise the rank, not the score', () => {
    const units = [
      unitOf(1, { en: EN, fr: 'Une tout autre phrase, sans rapport.', ar: 'جملة أخرى' }, { updatedAt: 9 }),
      unitOf(2, { en: EN, fr: FR, ar: AR }),
    ];
    const query = { to: ['ar'], also: { fr: FR } };
    expect(search(units, query).map(({ unit, score, agreement }) => ({ unit, score, agreement }))).toEqual([
      { unit: 2, score: 100, agreement: [{ language: 'fr', score: 100 }] },
      { unit: 1, score: 100, agreement: [] },
    ]);
    expect(search(units, { to: ['ar'] }).map(({ unit }) => unit)).toEqual([1, 2]);
  });

  it('finds by the other known version alone', () => {
    const units = [unitOf(1, { fr: FR, ar: AR })];
    expect(search(units, { to: ['ar'], also: { fr: FR } })).toMatchObject([
      { unit: 1, kind: 'exact', score: 100, source: FR, sourceLanguage: 'fr', targets: { ar: { text: AR } } },
    ]);
  });

  it('takes points off for age and for what nobody reviewed, as the settings say', () => {
    const year = 365.25 * 24 * 3600 * 1000;
    const units = [
      unitOf(1, { en: EN, fr: FR }, { updatedAt: 1 }),
      unitOf(2, { en: EN, fr: FR }, { updatedAt: 5 * year, context: { unreviewed: true } }),
    ];
    const penalties = { pivot: 10, region: 1, unreviewed: 3, age: 2, ageYears: 4 };
    const found = search(units, { penalties, now: 6 * year });
    expect(found.map(({ unit, score, penalties: points }) => ({ unit, score, points }))).toEqual([
      { unit: 1, score: 98, points: [{ kind: 'age', points: 2 }] },
      { unit: 2, score: 97, points: [{ kind: 'unreviewed', points: 3 }] },
    ]);
    expect(search(units, {}).map(({ score }) => score)).toEqual([100, 100]);
  });

  it('keeps the best match of each target within the limit', () => {
    const units = [
      ...[1, 2, 3].map((id) => unitOf(id, { en: EN, fr: FR })),
      unitOf(9, { en: EN.replace('Monday', 'Tuesday'), ar: AR }),
    ];
    expect(search(units, { to: ['fr', 'ar'], limit: 2 }).map(({ unit }) => unit)).toEqual([1, 9]);
  });

  it('replaces a unit added again, forgets a removed one, and ignores unknown ids', () => {
    const index = createMatchIndex();
    const query = { text: EN, from: 'en', to: ['fr'], minimum: 60, limit: 5 };
    index.add(unitOf(1, { en: EN, fr: 'Ancien texte.' }));
    expect(index.search(query)).toHaveLength(1);
    index.add(unitOf(1, { en: EN, fr: FR }));
    expect(index.search(query).map(({ targets }) => targets.fr?.text)).toEqual([FR]);
    index.remove(7);
    index.remove(1);
    expect(index.search(query)).toEqual([]);
    expect(index.size).toBe(0);
  });

  it('answers nothing for an empty text, no target but the source, or empty variants', () => {
    const units = [unitOf(1, { en: EN, fr: ' ' }), unitOf(2, { en: '', fr: FR })];
    expect(search(units, {})).toEqual([]);
    expect(search([unitOf(1, { en: EN, fr: FR })], { text: ' ' })).toEqual([]);
    expect(search([unitOf(1, { en: EN, fr: FR })], { to: ['en-GB'] })).toEqual([]);
  });

  it('stays exact when most of a large memory is removed and built anew', () => {
    const index = createMatchIndex();
    for (let id = 1; id <= 6000; id++) {
      index.add(
        unitOf(id, { en: `Agreement number ${id} was signed in town ${id % 7} today`, fr: `Accord ${id}` }),
      );
      if (id === 3000) index.search({ text: 'Agreement', from: 'en', to: ['fr'], minimum: 60, limit: 1 });
    }
    for (let id = 1; id < 6000; id++) index.remove(id);
    const text = 'Agreement number 6000 was signed in town 1 today';
    expect(index.search({ text, from: 'en', to: ['fr'], minimum: 60, limit: 9 })).toMatchObject([
      { unit: 6000, score: 100 },
    ]);
  });

  it('finds the units with the same neighbours among very many with the same text', () => {
    const index = createMatchIndex();
    const text = 'Applause.';
    const between = (previous: string, part?: 'lead') => ({
      context: { previous: { en: previous }, next: { en: 'The end.' }, ...(part ? { part } : {}) },
    });
    for (let id = 1; id <= 3000; id++) {
      const rest =
        id === 7
          ? between('We shall, 7!')
          : id === 9
            ? between('We shall, 7!', 'lead')
            : between(`We shall, ${id}!`);
      index.add(unitOf(id, { en: text, fr: 'Applaudissements.' }, { ...rest, updatedAt: id }));
    }
    index.seal();
    index.remove(11);
    index.add(
      unitOf(11, { en: text, fr: 'Vifs applaudissements.' }, { ...between('We shall, 7!'), updatedAt: 1 }),
    );
    const query = { text, from: 'en', to: ['fr'], part: 'lead', minimum: 60, limit: 4 } as const;
    const scores = (rest: Partial<MatchQuery>) =>
      index.search({ ...query, ...rest }).map(({ unit, score }) => `${unit} ${score}`);
    expect([
      scores({ previous: 'we shall 7' }),
      scores({ previous: 'We shall, 7!' }),
      scores({ previous: 'We shall, 7!', next: 'The end' }),
      scores({ previous: 'We shall, 1500!', next: 'The end.' }),
    ]).toEqual([
      ['3000 100', '2999 100', '2998 100', '2997 100'],
      ['9 102', '7 101', '11 101', '3000 100'],
      ['3000 100', '2999 100', '2998 100', '2997 100'],
      ['1500 101', '3000 100', '2999 100', '2998 100'],
    ]);
  });

  it('finds a text that shares more words than a counter of one byte counts', () => {
    const index = createMatchIndex();
    const words = (unit: number) => Array.from({ length: 700 }, (_, i) => `w${i}u${unit}`);
    for (let id = 1; id <= 130; id++) index.add(unitOf(id, { en: `${words(id).join(' ')}.`, fr: `${id}` }));
    index.seal();
    const text = `${words(77).slice(0, 600).join(' ')}.`;
    expect(index.search({ text, from: 'en', to: ['fr'], minimum: 60, limit: 5 })).toMatchObject([
      { unit: 77, score: 85 },
    ]);
  });

  it('reads few of very many units that have the same text', () => {
    const builder = new IndexBuilder();
    for (let id = 1; id <= 3000; id++) builder.add(id, 1, 'en', EN);
    const bytes = builder.seal('en', '');
    const index = new LanguageIndex(
      'en',
      SealedIndex.open(bytes.length, (target) => target.set(bytes)),
    );
    const read: number[] = [];
    const unit = (id: number) => {
      read.push(id);
      return unitOf(id, { en: EN, fr: FR }, { updatedAt: id });
    };
    const retriever = {
      similar: (text: string) => index.similar(text),
      between: () => [],
      sameText: () => [],
      unit,
    };
    const query = { text: EN, from: 'en', to: ['fr'], minimum: 60, limit: 3 };
    const found = searchWith(retriever, new Map(), query).map((match) => match.unit);
    expect([found, read.length < 300]).toEqual([[3000, 2999, 2998], true]);
  });
});
