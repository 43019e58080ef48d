import { expect, it } from 'vitest';
import { createRecogniser } from '#core/glossary/recognise.ts';
import { runReleaseChecks } from '#core/qa/run-release.ts';
import { starterConcepts } from '../../helpers/starter.ts';
import { workOf } from '../../helpers/work.ts';

const SHORT = 500;
const TIMES = 8;
/** Linear work is TIMES as much, and a little that is bounded; quadratic work is TIMES squared. */
const MOST = TIMES * 2.5;

const recogniser = createRecogniser(starterConcepts());
/** Knows short words. */
const speller = { knows: (word: string) => word.length < 5 };

/** The work of checking one line that repeats what each version has, `length` characters of it. */
function workOn(units: readonly [fr: string, ar: string, en: string], length: number) {
  const [fr = '', ar = '', en = ''] = units.map((unit) =>
    unit.repeat(Math.ceil(length / unit.length)).slice(0, length),
  );
  return workOf(() =>
    runReleaseChecks([{ texts: { fr, ar, en }, from: 'fr', segment: 1, recogniser, speller }]),
  );
}

it.each<[string, fr: string, ar: string, en: string]>([
  [
    'prose with names, dates and amounts',
    'Le ministre Abdelouafi Laftit a reçu lundi 12 mars 2024 M. John Smith, 1 250,5 MDH. ',
    'استقبل الوزير لفتيت يوم الاثنين 12 مارس 2024 السيد جون سميث، 1250,5 مليون درهم. ',
    'Minister Abdelouafi Laftit received on Monday, March 12, 2024 Mr. John Smith, $1,250.5 million. ',
  ],
  ['dates that differ', '3 mars 2024; le 5 mai; ', '3 أبريل 2024؛ 5 ماي؛ ', 'March 3, 2021; May; '],
  ['weekdays that are false', 'mardi 22 avril 2024, ', 'الجمعة 22 أبريل 2024، ', 'Sunday, 22 April 2024; '],
  ['numbers that differ', '12, 15 % et 3 km; ', '13، 15 ٪ و3 أميال؛ ', '14, 16% and 3 miles; '],
  ['one and two', '1, 2 et un; ', '1، 2؛ ', 'one; 3; '],
  ['telephone numbers', '+212 5 37 ', '+212 5 37 ', '+212 5 38 '],
  ['slashes', '1/2/', '1/2/', '1/3/'],
  ['addresses', 'www.a.ma/b c@d.ma #e ', 'www.a.ma/b c@d.ma ', 'www.f.ma/b c@d.ma @e '],
  ['capitalised words', 'Laftit Lafetet, ', 'السيد لفتيت ', 'Lafteet Laftit, '],
  ['brackets and quotation marks', '« ( “ [ ', '» ) ” ', '"\'([ '],
  ['directions', '\u202ea\u202b\u200f1(', 'ا\u2066ب\u2069)', '\u2067a'],
  ['halves of characters', 'a\ud800 b\udc00', '\udc00\ud800', '\ud83d'],
  ['vowel signs and tatweel', 'e\u0301', 'مُـ', 'o\u0302'],
  ['presentation forms', 'ﬁ ', 'ﻟﻼ ', 'ﬂ '],
  ['abbreviations', 'M. art. S.E. p. ex. ', 'د. ص.ب. ', 'Mr. U.S. No. '],
  ['terms', 'le conseil de gouvernement ', 'مجلس الحكومة ', 'the government council '],
  ['blanks', ' \u00a0', ' \t', '  '],
  [
    'Hijri dates',
    '13 chaoual 1445 de l’Hégire; ',
    '13 شوال 1445 هـ الموافق ل 22 أبريل 2024؛ ',
    '13 Shawwal 1445 AH; ',
  ],
  ['numbers in words', 'deux cent mille, ', 'مئتان وخمسون ألفا، ', 'two hundred thousand, '],
  ['emoji of several characters', '👨\u200d👩\u200d👧 ', '👨\u200d👩\u200d👧 ', '👍🏽 '],
  ['other scripts', '한국어 中文 ', '한국어 ', '中文 '],
  ['one word', 'a', 'ب', 'b'],
  ['letters beyond the first plane', '𝐀𝐁 ', '𝐀', '𝐚𝐛𝐜 '],
  ['marks and replacement characters', '\ufffd.', '،\ufffd', '\ufffd-'],
  ['words that nobody knows', 'Xylobaq xylobaq ', 'خشقبل ', 'Xylobak '],
  ['months, days and ordinals', 'mars lundi 1er ', 'مارس الاثنين ', 'March Monday 2nd '],
  ['quotations in quotations', '« a « b » ', '« ا “ ب ', '“a ‘b’ '],
])('more of %s takes no more than as much more work, in any place', (_name, ...units) => {
  workOn(units, SHORT);
  const little = workOn(units, SHORT);
  const much = workOn(units, SHORT * TIMES);
  // What runs less often than once in each character of one version is not what takes the time.
  const outliers = [...much].filter(
    ([place, count]) => count > SHORT * TIMES && count > MOST * Math.max(1, little.get(place) ?? 0),
  );
  expect(outliers).toEqual([]);
  expect(sum(much)).toBeGreaterThanOrEqual(sum(little));
});

const sum = (work: ReadonlyMap<string, number>): number => [...work.values()].reduce((a, b) => a + b, 0);

// What an engine does inside one pattern is not counted above: these took minutes or days where a pattern or a loop went
// back to the beginning of the run.
it.each([
  ['\r', '\t', '\u2029', '\u00a0', ' \n', '\r\n'],
  [')', '(', '»', '.', '/'],
])('a long run of one sign, behind a word or in an address, is read in one pass (%#)', (...signs) => {
  for (const sign of signs) {
    const run = sign.repeat(20_000);
    const texts = { fr: `a ${run}b\n.`, ar: `ا${run} ب`, en: `http://exemple.ma/${run} b` };
    const issues = runReleaseChecks([{ texts, from: 'fr', segment: 1, speller }]);
    expect(issues.length).toBeGreaterThan(0);
  }
});

it('an enormous list is cut, and says so in each version', () => {
  const texts = { fr: 'a  ,,'.repeat(700), ar: 'م  ،،'.repeat(700) };
  const issues = runReleaseChecks([{ texts, from: 'fr', segment: 1 }]);
  const told = ['fr', 'ar'].map((language) => {
    const own = issues.filter((one) => one.check === 'double-space' && one.language === language);
    return [own.length, own.filter(({ message }) => message === 'rest.more').length, own.at(-1)?.parameters];
  });
  expect(told).toEqual([
    [501, 1, { count: 500 }],
    [501, 1, { count: 500 }],
  ]);
});
