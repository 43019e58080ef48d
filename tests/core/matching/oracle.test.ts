import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createMatchIndex, type MatchQuery, type MemoryInfo } from '#core/matching/index.ts';
import { createScan } from '#core/matching/scan.ts';
import type { Unit } from '#core/model/memory.ts';
import { type LongTexts, longTexts } from './long-texts.ts';
import { unitOf } from './units.ts';

/** Few words, many inflections: near misses, ties and repeated stems are what a filter gets wrong. */
const WORDS = {
  ar: 'وزير الوزير وزيرة وزارة بالوزارة والوزارة من على في الرباط اتفاقية الاتفاقيات اجتماع اجتماعات 12 ٣٥ ، . ؟',
  fr: 'le la les ministre ministres de du l’ Intérieur accord accords royal royale royaux réunion 12 35 , . ?',
  en: 'the The minister ministers of agreement agreements country countries signed meeting 12 35 , . ?',
} as const;
type Language = keyof typeof WORDS;
const LANGUAGES: readonly Language[] = ['ar', 'fr', 'en'];

const sentence = (language: Language) =>
  fc
    .array(fc.constantFrom(...WORDS[language].split(' ')), { minLength: 1, maxLength: 9 })
    .map((words) => words.join(' '));

const variants = fc
  .record(
    { ar: sentence('ar'), fr: sentence('fr'), en: sentence('en'), 'fr-CA': sentence('fr') },
    { requiredKeys: [] },
  )
  .filter((texts) => Object.keys(texts).length > 0);

const units = fc
  .array(
    fc.record({
      texts: variants,
      memory: fc.constantFrom(1, 2),
      updatedAt: fc.nat(3),
      part: fc.constantFrom(undefined, 'lead' as const),
      before: fc.constantFrom(undefined, 'a', 'b'),
    }),
    { minLength: 1, maxLength: 40 },
  )
  .map((list) =>
    list.map(({ texts, memory, updatedAt, part, before }, i) =>
      unitOf(i + 1, texts as Record<string, string>, {
        memory,
        updatedAt,
        context: {
          ...(part ? { part } : {}),
          ...(before
            ? { previous: Object.fromEntries(LANGUAGES.map((language) => [language, before])) }
            : {}),
        },
      }),
    ),
  );

const MEMORIES: ReadonlyMap<number, MemoryInfo> = new Map([
  [1, { name: 'office', penalty: 0 }],
  [2, { name: 'imported', penalty: 4 }],
]);

/** Half of the queries are a stored text, with a word changed at times; the others are free. */
function queryFor(list: readonly Unit[]): fc.Arbitrary<MatchQuery> {
  const stored = list.flatMap(({ variants: texts }) =>
    Object.entries(texts).map(([tag, { text }]) => ({ from: tag, text })),
  );
  const free = fc.constantFrom(...LANGUAGES).chain((from) => sentence(from).map((text) => ({ from, text })));
  const edited = fc.tuple(fc.constantFrom(...stored), fc.nat(8), fc.boolean()).map(([one, at, change]) => {
    const words = one.text.split(' ');
    if (change) words[at % words.length] = words[(at + 1) % words.length] ?? '';
    return { from: one.from, text: words.join(' ') };
  });
  return fc
    .tuple(
      fc.oneof(edited, edited, free),
      fc.subarray(['ar', 'fr', 'en'], { minLength: 1 }),
      fc.constantFrom(30, 50, 60, 70, 85, 97, 100),
      fc.constantFrom(1, 2, 5, 50),
      fc.constantFrom(undefined, 'a'),
      fc.oneof(fc.constant(undefined), edited),
    )
    .map(([{ from, text }, to, minimum, limit, previous, other]) => ({
      from,
      text,
      to,
      minimum,
      limit,
      previous,
      also: other && { [other.from]: other.text },
      part: 'lead' as const,
    }));
}

const cases = units.chain((list) =>
  fc.tuple(fc.constant(list), fc.array(queryFor(list), { minLength: 1, maxLength: 4 })),
);

describe('the index', () => {
  it.each([
    ['nothing', 0],
    ['half of the texts', 1 / 2],
    ['all texts', 1],
  ])('answers as a full scan does, in three languages, with %s sealed', (_, share) => {
    fc.assert(
      fc.property(cases, ([list, queries]) => {
        const index = createMatchIndex(MEMORIES);
        const sealed = Math.round(list.length * share);
        for (const unit of list.slice(0, sealed)) index.add(unit);
        if (sealed > 0) index.seal();
        for (const unit of list.slice(sealed)) index.add(unit);
        const scan = createScan(list, MEMORIES);
        for (const query of queries) expect(index.search(query)).toEqual(scan(query));
      }),
      { numRuns: 60 },
    );
  });

  it('answers as a full scan does while units come, change and go', () => {
    fc.assert(
      fc.property(cases, fc.infiniteStream(fc.nat(40)), ([list, queries], choices) => {
        const index = createMatchIndex(MEMORIES);
        const live = new Map<number, Unit>();
        for (const unit of list) {
          index.add(unit);
          live.set(unit.id, unit);
          const id = choices.next().value ?? 0;
          const other = list[id % list.length];
          if (id % 10 === 9) index.seal();
          if (id % 3 === 0) {
            index.remove(id);
            live.delete(id);
          } else if (id % 3 === 1 && other !== undefined && live.has(unit.id)) {
            const changed = { ...unit, variants: other.variants };
            index.add(changed);
            live.set(unit.id, changed);
          }
        }
        expect(index.size).toBe(live.size);
        const scan = createScan(live.values(), MEMORIES);
        for (const query of queries) expect(index.search(query)).toEqual(scan(query));
      }),
      { numRuns: 60 },
    );
  });

  it.each([
    ['up to 60 words', 300, 60],
    ['more than 64 tokens', 150, 150],
  ])('answers as a full scan does for texts of %s, with few matches', (_, count, longest) => {
    fc.assert(
      fc.property(longTexts(count, 4, longest), thresholds, (texts, minimum) => {
        const index = sealedIndex(texts.units);
        const scan = createScan(texts.units, MEMORIES);
        for (const query of queriesFor(texts, minimum)) expect(index.search(query)).toEqual(scan(query));
      }),
      { numRuns: 6 },
    );
  });

  it('answers as a scan with signatures does, for thousands of texts', () => {
    fc.assert(
      fc.property(longTexts(4000, 25, 60), thresholds, (texts, minimum) => {
        const sealed = sealedIndex(texts.units);
        const scanned = createMatchIndex(MEMORIES);
        for (const unit of texts.units) scanned.add(unit);
        for (const query of queriesFor(texts, minimum))
          expect(sealed.search(query)).toEqual(scanned.search(query));
      }),
      { numRuns: 6 },
    );
  });
});

const thresholds = fc.constantFrom(50, 55, 60, 65, 70, 75, 80, 85, 90, 95);

function sealedIndex(list: readonly Unit[]) {
  const index = createMatchIndex(MEMORIES);
  for (const unit of list) index.add(unit);
  index.seal();
  return index;
}

function queriesFor({ language, queries }: LongTexts, minimum: number): readonly MatchQuery[] {
  const to = LANGUAGES.filter((one) => one !== language);
  return queries.map((text, i) => ({ text, from: language, to, minimum, limit: [1, 5, 50][i % 3] ?? 5 }));
}
