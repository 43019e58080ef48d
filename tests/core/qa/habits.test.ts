import { describe, expect, it } from 'vitest';
import type { Issue } from '#core/model/issue.ts';
import { addHabits, habitKey, isHabit, NO_HABITS, withHabits } from '#core/qa/habits.ts';
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
});
