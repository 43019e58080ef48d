import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Issue } from '#core/model/issue.ts';
import { CHECKS_BY_SUBJECT } from '#core/qa/registry.ts';
import { runChecks } from '#core/qa/run.ts';

type Texts = Readonly<Record<string, string>>;

/** Sentences of communiqués, rich in values, with careful translations: columns ar, fr, en. */
const TRANSLATIONS = readFileSync(new URL('../../fixtures/values/translations.tsv', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .slice(1)
  .map((line): Texts => {
    const [ar = '', fr = '', en = ''] = line.split('\t');
    return { ar, fr, en };
  });

const OWN = new Set<string>(CHECKS_BY_SUBJECT.values.map(({ id }) => id));

/** What the checks of values find, remarks apart. */
const found = (texts: Texts, from: string): readonly Issue[] =>
  runChecks({ texts, from }).filter(({ check, severity }) => OWN.has(check) && severity !== 'info');

/** All three versions, and each pair in either direction. */
const VIEWS = ['ar fr en', 'fr ar', 'fr en', 'ar fr', 'ar en', 'en fr', 'en ar'].map((view) =>
  view.split(' '),
);

const inView = (texts: Texts, view: readonly string[]): Texts =>
  Object.fromEntries(view.map((language) => [language, texts[language] ?? '']));

describe('careful translations', () => {
  it.each(TRANSLATIONS.map((texts) => [texts.fr, texts] as const))('give no issue: %s', (_title, texts) => {
    const issues = VIEWS.flatMap((view) => found(inView(texts, view), view[0] ?? ''));
    expect(issues).toEqual([]);
  });
});

it('two versions against two: what the source says is right, and not changed into itself', () => {
  const texts = { fr: 'a@b.ma', ar: 'c@d.ma', en: 'mail', es: 'a@b.ma' };
  const told = found(texts, 'fr').map(({ language, message, fix }) => [language, message, fix?.text]);
  expect(told).toEqual([
    ['ar', 'addresses.changed', 'a@b.ma'],
    ['en', 'addresses.missing', undefined],
  ]);
});

it('an address that one version has twice is not changed into itself', () => {
  const texts = { fr: 'www.a.ma', ar: 'a@b.ma a@b.ma', en: 'www.a.ma a@b.ma', es: 'a@b.ma' };
  expect(
    found(texts, 'fr').filter(
      ({ message, fix }) => message === 'addresses.changed' && fix?.text === 'a@b.ma',
    ),
  ).toEqual([]);
});

/** A mistake made in a text, and where it ends up. */
interface Mistake {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

type Slip = (text: string) => readonly Mistake[];

function slip(pattern: RegExp, wrong: (match: RegExpMatchArray) => string | undefined): Slip {
  return (text) =>
    [...text.matchAll(pattern)].flatMap((match) => {
      const replaced = wrong(match);
      if (replaced === undefined || replaced === match[0]) return [];
      const start = match.index;
      return [
        {
          text: text.slice(0, start) + replaced + text.slice(start + match[0].length),
          start,
          end: start + replaced.length,
        },
      ];
    });
}

const NUMBER = /(?<![\p{L}\d.@/-])\d+(?:[.,\u00a0 ]\d+)*/gu;

/** Each word becomes the next of its row. */
function turned(...rows: readonly string[]): Slip {
  const next = new Map<string, string>();
  for (const row of rows) {
    const words = row.split(' ');
    for (const [at, word] of words.entries()) next.set(word, words[(at + 1) % words.length] ?? '');
  }
  const any = [...next.keys()].sort((a, b) => b.length - a.length).join('|');
  return slip(
    new RegExp(`(?<!\\p{L})(?:${any.replaceAll('.', '\\.').replaceAll('$', '\\$')})(?!\\p{L})`, 'gu'),
    ([word]) => next.get(word),
  );
}

/** Kind of mistake: how it is made, and the least share found in the right version and place, percent. */
const SLIPS: Readonly<Record<string, readonly [make: Slip, least: number]>> = {
  'a wrong last digit': [
    slip(NUMBER, ([all]) => all.slice(0, -1) + String((Number(all.at(-1)) + 3) % 10)),
    95,
  ],
  'a wrong first digit': [slip(NUMBER, ([all]) => String((Number(all[0]) % 9) + 1) + all.slice(1)), 95],
  'turned digits': [
    slip(/(?<![\p{L}\d.@/-])(\d)(\d)(?!\d)/gu, ([, a, b]) => (a === b ? undefined : `${b}${a}`)),
    99,
  ],
  'another weekday': [
    turned(
      'lundi mardi mercredi jeudi',
      'Monday Tuesday Wednesday Thursday',
      'الاثنين الثلاثاء الأربعاء الخميس',
    ),
    100,
  ],
  'another month': [
    turned(
      'janvier février avril juin juillet septembre octobre novembre décembre',
      'January February April June July August September October November December',
      'يناير فبراير أبريل يونيو يوليوز غشت شتنبر أكتوبر نونبر دجنبر',
    ),
    100,
  ],
  'another set of month names': [
    slip(
      /(?<!\p{L})(?:غشت|شتنبر|نونبر|دجنبر|يوليوز)(?!\p{L})/gu,
      ([name]) =>
        ({ غشت: 'أغسطس', شتنبر: 'سبتمبر', نونبر: 'نوفمبر', دجنبر: 'كانون الأول', يوليوز: 'تموز' })[name],
    ),
    100,
  ],
  'another scale': [turned('million billion', 'millions milliards', 'مليون مليار', 'milliard million'), 100],
  'a dropped percent sign': [slip(/\s?(?:%|percent|per cent|في المائة|بالمائة)(?!\p{L})/gu, () => ''), 100],
  'another currency': [
    turned('dirhams euros dollars', 'MAD EUR', 'DH €', '€ $', 'درهم أورو', 'درهما دولارا', 'دولار أورو'),
    90,
  ],
  'another unit': [
    slip(
      /(?<=\d[\u00a0 ])(?:km|kg|hectares|tonnes|كلم|هكتارا)(?!\p{L})/gu,
      ([unit]) => ({ km: 'm', kg: 't', hectares: 'km²', tonnes: 'kg', كلم: 'متر', هكتارا: 'طنا' })[unit],
    ),
    90,
  ],
  'a deleted address': [slip(/www\.\S+|\S+@\S+\.\w+/gu, () => ''), 100],
};

interface Outcome {
  readonly mistake: string;
  readonly placed: boolean;
}

/** Every mistake in every version that is to be mended: of two the translation, of three the odd one out. */
function outcomesOf(make: Slip): readonly Outcome[] {
  return TRANSLATIONS.flatMap((texts) =>
    VIEWS.flatMap((view) =>
      (view.length === 2 ? view.slice(1) : view).flatMap((language) =>
        make(texts[language] ?? '').map((mistake): Outcome => {
          const issues = found({ ...inView(texts, view), [language]: mistake.text }, view[0] ?? '');
          const placed = issues.some((issue) => issue.language === language && touches(issue, mistake));
          return { mistake: `${view.join('-')} ${language}: ${mistake.text}`, placed };
        }),
      ),
    ),
  );
}

/** What is missing is told at the end of the text. */
function touches({ start, end }: Issue, mistake: Mistake): boolean {
  return (start <= mistake.end && end >= mistake.start) || start === mistake.text.length;
}

describe('mistakes in careful translations', () => {
  it.each(Object.entries(SLIPS))('%s is found, in its version and place', (_name, [make, least]) => {
    const outcomes = outcomesOf(make);
    const missed = outcomes.filter(({ placed }) => !placed).map(({ mistake }) => mistake);
    expect(outcomes.length).toBeGreaterThan(5);
    expect(missed.length > (outcomes.length * (100 - least)) / 100 ? missed : []).toEqual([]);
  });
});
