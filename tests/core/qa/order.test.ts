import { expect, it } from 'vitest';
import type { Issue, Severity } from '#core/model/issue.ts';
import { inCaseOf } from '#core/qa/find.ts';
import { firstOf, MOST_FINDINGS } from '#core/qa/most-findings.ts';
import { inOrder, withoutRest } from '#core/qa/run.ts';

const issue = (language: string, start: number, severity: Severity = 'warning'): Issue => ({
  check: 'numbers',
  severity,
  language,
  start,
  end: start + 1,
  message: 'numbers.changed',
  parameters: { at: start },
  fix: { start, end: start + 1, text: '' },
});

it('issues come by version, the source first, then by place, then the gravest first', () => {
  const issues = [
    issue('en', 5),
    issue('ar', 7),
    issue('fr', 9),
    issue('fr', 2, 'info'),
    issue('fr', 2, 'error'),
    issue('ar', 1),
  ];
  const order = inOrder(issues, ['fr', 'ar', 'fr', 'en']);
  expect(order.map(({ language, start, severity }) => `${language} ${start} ${severity}`)).toEqual([
    'fr 2 error',
    'fr 2 info',
    'fr 9 warning',
    'ar 1 warning',
    'ar 7 warning',
    'en 5 warning',
  ]);
});

it('of very many issues of one check, the first five hundred of a language are told, and that there are more', () => {
  const many = (language: string, count: number) =>
    Array.from({ length: count }, (_, at) => issue(language, at));
  const all = [...many('fr', MOST_FINDINGS + 3), ...many('en', MOST_FINDINGS)];
  const { fix: _, ...last } = issue('fr', MOST_FINDINGS);
  expect([withoutRest(many('fr', MOST_FINDINGS)), withoutRest(all)]).toEqual([
    many('fr', MOST_FINDINGS),
    [
      ...many('fr', MOST_FINDINGS),
      { ...last, message: 'rest.more', parameters: { count: MOST_FINDINGS } },
      ...many('en', MOST_FINDINGS),
    ],
  ]);
});

it('of what may become issues, one more than those is kept of each language', () => {
  const all = Array.from({ length: 2 * MOST_FINDINGS }, (_, at) => at);
  const few = all.slice(0, MOST_FINDINGS);
  expect([firstOf(all, (at) => (at < 10 ? 'en' : 'fr')), firstOf(few, () => 'fr')]).toEqual([
    all.slice(0, MOST_FINDINGS + 11),
    few,
  ]);
});

it('a word takes the capitals of the one that it replaces', () => {
  const words = ['RABAT', 'Rabat', 'rabat', 'R', 'dR', '12', ''];
  expect(words.map((model) => inCaseOf(model, 'tunis'))).toEqual([
    'TUNIS',
    'Tunis',
    'tunis',
    'Tunis',
    'tunis',
    'tunis',
    'tunis',
  ]);
  expect(inCaseOf('Rabat', '')).toBe('');
});
