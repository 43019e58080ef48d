import { describe, expect, it } from 'vitest';
import type { SeenNames } from '#core/model/seen-names.ts';
import { namesIn } from '#core/qa/checks/names/name-spelling.ts';
import { rulesFor } from '#core/qa/rules.ts';
import { compareSegments, segmentContext } from '#core/qa/run-release.ts';
import { addNames, MOST_SEEN, NO_NAMES } from '#core/qa/seen-names.ts';

const speller = {
  knows: (word: string) => ['من', 'في', 'إلى', 'in', 'to', 'market', 'لفتت'].includes(word),
};
const rules = rulesFor(['en', 'ar']);

type Texts = Readonly<Record<string, string>>;

/** The odd names of texts that are checked one by one, with what is remembered of those before. */
function oneByOne(texts: readonly Texts[]): readonly string[] {
  let seen: SeenNames = NO_NAMES;
  return texts.flatMap((one) => {
    const context = segmentContext({ texts: one, from: 'en', segment: 0, speller }, rules);
    const issues = compareSegments([context], rules, seen).filter(({ check }) => check === 'name-spelling');
    seen = addNames(seen, namesIn(context));
    return issues.map(
      ({ language, start, end, fix }) => `${one[language]?.slice(start, end)} => ${fix?.text}`,
    );
  });
}

describe('names of the texts before', () => {
  it('show the rarer Arabic spelling of a foreign name', () => {
    const good = { en: 'in Shenzhen', ar: 'في شينجن' };
    expect(oneByOne([good, good, { en: 'to Shenzhen', ar: 'إلى شنجن' }, good])).toEqual(['شنجن => شينجن']);
  });

  it('show a person spelt in another way', () => {
    const good = { en: 'Mr. Abdelouafi Laftit' };
    expect(oneByOne([good, { en: 'Mr. Abdelouafi Lafetet' }])).toEqual(['Lafetet => Laftit']);
  });

  it.each<[string, before: Texts, Texts, readonly string[]]>([
    [
      'show one letter in another way beside the same first name',
      { en: 'Mr. Omar Laftit' },
      { en: 'Omar Lartit' },
      ['Lartit => Laftit'],
    ],
    ['show nothing beside another first name', { en: 'Mr. Omar Laftit' }, { en: 'Karim Lartit' }, []],
    [
      'show nothing in another language',
      { en: 'Mr. Omar Laftit' },
      { en: 'He spoke', fr: 'Omar Lafetet' },
      [],
    ],
    ['show nothing where they were words', { en: 'Omar Market' }, { en: 'Omar Markut' }, []],
    ['show nothing where it is a word', { en: 'Omar Markut' }, { en: 'Omar Market' }, []],
    [
      'show a slip that is a word, in Arabic',
      { en: 'x', ar: 'السيد عمر لفتيت' },
      { en: 'x', ar: 'السيد عمر لفتت' },
      ['لفتت => لفتيت'],
    ],
    [
      'stand behind where a text has another spelling more often',
      { en: 'Omar Laftit' },
      { en: 'Omar Lafetet and Omar Laftit and Omar Lafetet and Omar Lafetet' },
      ['Laftit => Lafetet'],
    ],
  ])('%s', (_what, before, text, issues) => {
    expect(oneByOne([before, text])).toEqual(issues);
  });

  it('are forgotten after a while, those met again last', () => {
    const word = (key: string) => ({
      language: 'en',
      key,
      text: key,
      sound: key,
      beside: [],
      count: 1,
      ordinary: false,
    });
    const keys = (count: number, from: number) =>
      Array.from({ length: count }, (_, at) => word(`n${from + at}`));
    const first = addNames(NO_NAMES, { words: keys(MOST_SEEN, 0), forms: [] });
    const again = addNames(first, { words: [word('n0')], forms: [] });
    const last = addNames(again, { words: keys(MOST_SEEN - 1, 10_000), forms: [] });
    expect([last.words.length, last.words[0]?.key, last.words[0]?.count]).toEqual([MOST_SEEN, 'n0', 2]);
  });
});
