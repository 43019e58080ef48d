import { describe, expect, it } from 'vitest';
import type { Issue } from '#core/model/issue.ts';
import { addHabits, habitKey, isHabit, NO_HABITS, withHabits } from '#core/qa/habits.ts';
import { rulesFor } from '#core/qa/rules.ts';
import { checkSegment } from '#core/qa/run.ts';
import { runReleaseChecks } from '#core/qa/run-release.ts';

const KEY = habitKey('foreign-punctuation.latin', 'ar');
const issue = (severity: Issue['severity'], language = 'ar'): Issue => ({
  check: 'foreign-punctuation',
  severity,
  language,
  start: 0,
  end: 1,
  message: 'foreign-punctuation.latin',
  parameters: {},
});

describe('a habit of a document', () => {
  it.each([
    [0, 2, false],
    [0, 3, true],
    [2, 3, true],
    [3, 3, false],
    [10, 3, false],
    [9, 10, true],
  ])('with a rule kept %i times and broken %i times: %s', (kept, broken, expected) => {
    expect(isHabit({ [KEY]: [kept, broken] }, 'foreign-punctuation.latin', 'ar')).toBe(expected);
  });

  it('is one of a message and a language', () => {
    const habits = { [KEY]: [0, 9] as const };
    expect(isHabit(habits, 'foreign-punctuation.latin', 'fr')).toBe(false);
    expect(isHabit(habits, 'foreign-punctuation.arabic', 'ar')).toBe(false);
    expect(isHabit(NO_HABITS, 'foreign-punctuation.latin', 'ar')).toBe(false);
  });

  it('is summed over segments', () => {
    const other = habitKey('french-spaces.plain', 'fr');
    expect(addHabits({ [KEY]: [1, 2] }, { [KEY]: [3, 5], [other]: [0, 1] })).toEqual({
      [KEY]: [4, 7],
      [other]: [0, 1],
    });
  });

  it('makes remarks of its warnings, and of nothing else', () => {
    const habits = { [KEY]: [0, 9] as const };
    const severities = withHabits(
      [issue('warning'), issue('error'), issue('info'), issue('warning', 'ar-EG')],
      habits,
    );
    expect(severities.map(({ severity }) => severity)).toEqual(['info', 'error', 'info', 'warning']);
  });

  it('shows in a release as a whole: what deviates from its style is a warning, its style is not', () => {
    const kept = { fr: 'À Rabat, hier', ar: 'في الرباط، أمس' };
    const broken = { fr: 'À Rabat, hier', ar: 'في الرباط, أمس' };
    const severities = (all: readonly (typeof kept)[]) =>
      runReleaseChecks(all.map((texts, at) => ({ texts, from: 'fr', segment: at + 1 })))
        .filter(({ check }) => check === 'foreign-punctuation')
        .map(({ severity, segment }) => `${segment} ${severity}`);
    expect(severities([kept, kept, broken])).toEqual(['3 warning']);
    expect(severities([broken, kept, broken, broken])).toEqual(['1 info', '3 info', '4 info']);
  });

  it('is none of a text that keeps the rule as often as it breaks it', () => {
    const slip = { fr: 'À Rabat, hier', ar: 'في الرباط، أمس, ثم اليوم' };
    const habit = { fr: 'À Rabat, hier', ar: 'في الرباط, أمس, ثم، اليوم' };
    const broken = { fr: 'À Rabat, hier', ar: 'في الرباط, أمس' };
    const severities = (all: readonly (typeof slip)[]) =>
      runReleaseChecks(all.map((texts, at) => ({ texts, from: 'fr', segment: at + 1 })))
        .filter(({ check }) => check === 'foreign-punctuation')
        .map(({ severity, segment }) => `${segment} ${severity}`);
    expect(severities([slip, slip, slip, slip])).toEqual([
      '1 warning',
      '2 warning',
      '3 warning',
      '4 warning',
    ]);
    expect(severities([broken, broken, broken, slip])).toEqual(['1 info', '2 info', '3 info', '4 warning']);
    expect(severities([broken, broken, habit])).toEqual(['1 info', '2 info', '3 info', '3 info']);
  });

  it('is told by the names that only one set of months has', () => {
    const texts = [
      'بدأ في مارس 2020 وفي يناير 2020 وفي فبراير 2019 وفي أبريل 2018',
      'منذ ديسمبر 2019',
      'في نوفمبر 2019',
      'من ديسمبر 2018',
    ].map((ar) => ({
      fr: '',
      ar,
    }));
    const found = runReleaseChecks(texts.map((texts, at) => ({ texts, from: 'ar', segment: at + 1 })))
      .filter(({ check }) => check === 'month-names')
      .map(({ severity, segment }) => `${segment} ${severity}`);
    expect(found).toEqual(['2 info', '3 info', '4 info']);
  });

  it('makes a month of the house’s own set the odd one', () => {
    const found = (...texts: readonly string[]) =>
      runReleaseChecks(texts.map((ar, at) => ({ texts: { ar }, from: 'ar', segment: at + 1 })))
        .filter(({ check }) => check === 'month-names')
        .map(({ segment, severity, message, fix }) => `${segment} ${severity} ${message} ${fix?.text}`);
    const levant = ['منذ 3 آب 2019', 'في 5 تموز 2019', 'من 7 أيلول 2018'];
    expect([found(...levant, 'في 3 أكتوبر 2018'), found('في 3 أكتوبر 2018', 'في 5 غشت 2019')]).toEqual([
      [
        '1 info month-names.levant غشت',
        '2 info month-names.levant يوليوز',
        '3 info month-names.levant شتنبر',
        '4 warning month-names.mixed تشرين الأول',
      ],
      [],
    ]);
  });
});

/** `french-spaces.plain fr 0:7`: what a text adds to the habits, how often each rule is kept and broken. */
const habitsOf = (texts: Readonly<Record<string, string>>, profile?: 'mashreq') =>
  Object.entries(
    checkSegment({
      texts,
      from: Object.keys(texts)[0] ?? '',
      rules: rulesFor(Object.keys(texts), profile === undefined ? {} : { profile }),
    }).habits,
  ).map(([key, [kept, broken]]) => `${key} ${kept}:${broken}`);

it.each<[string, Readonly<Record<string, string>>, readonly string[], 'mashreq'?]>([
  [
    'plain spaces before French marks and in numbers',
    { fr: 'Il dit : « oui » ; puis 12 500 € et 5 000 lits, 1000 kg.' },
    ['french-spaces.missing fr 5:0', 'french-spaces.plain fr 0:7', 'french-spaces.ungrouped fr 2:0'],
  ],
  [
    'no-break spaces before French marks and in numbers',
    { fr: 'Il dit\u00a0: «\u00a0oui\u00a0»\u202f; puis 12\u00a0500\u00a0€ et 5\u202f000 lits à 17:30.' },
    ['french-spaces.missing fr 7:0', 'french-spaces.plain fr 7:0', 'french-spaces.ungrouped fr 2:0'],
  ],
  ['no spaces before French marks', { fr: 'Il dit: «oui»; non?' }, ['french-spaces.missing fr 0:5']],
  ['an English text', { en: 'Yes: no' }, []],
  [
    'months of one set, of two and of another',
    { ar: 'في 3 غشت 2025 و4 أغسطس 2025' },
    [
      'month-names.egypt ar 1:0',
      'month-names.levant ar 1:0',
      'month-names.maghreb ar 1:0',
      'digit-systems.other ar 4:0',
    ],
  ],
  ['months and digits where the profile has no rule', { ar: 'في ٣ آب' }, [], 'mashreq'],
  ['months and digits of a region', { 'ar-EG': 'في 3 غشت' }, []],
  ['digits of two systems', { ar: '25 بلدا و٣٠ خبيرا و12' }, ['digit-systems.other ar 2:0']],
])('a text tells of its habits: %s', (_what, texts, habits, profile) => {
  expect(habitsOf(texts, profile)).toEqual(habits);
});
