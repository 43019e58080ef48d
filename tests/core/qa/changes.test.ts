import { expect, it } from 'vitest';
import { changesOf } from '#core/qa/changes.ts';

interface Token {
  readonly value: number;
}

type Values = Partial<Record<'missing' | 'extra' | 'spareMissing' | 'spareExtra', readonly number[]>>;

/** Values are likest that lie nearest; ten apart, they have nothing in common. */
const likeness = (a: Token, b: Token): number => 10 - Math.abs(a.value - b.value);

/** `3>7` for one in the place of another, `3>` for one that is missing, `>7` for one that is extra. */
function changes({ missing = [], extra = [], spareMissing = [], spareExtra = [] }: Values): string {
  const tokens = (values: readonly number[]) => values.map((value): Token => ({ value }));
  const difference = {
    language: 'fr',
    missing: tokens(missing),
    extra: tokens(extra),
    spareMissing: tokens(spareMissing),
    spareExtra: tokens(spareExtra),
  };
  return changesOf(difference, likeness)
    .map((change) => `${change.missing?.value ?? ''}>${change.extra?.value ?? ''}`)
    .join(' ');
}

it.each<[string, Values, string]>([
  ['pairs the likest first', { missing: [3, 8], extra: [7, 9] }, '8>7 3>9'],
  ['pairs equally like ones in order', { missing: [5, 5], extra: [4, 6] }, '5>4 5>6'],
  ['leaves alone what is not alike', { missing: [1], extra: [11] }, '1> >11'],
  ['leaves over what is missing', { missing: [1, 50], extra: [2] }, '1>2 50>'],
  ['leaves over what is extra', { missing: [1], extra: [2, 3] }, '1>2 >3'],
  ['puts a value in the place of one said too often', { missing: [1, 90], spareExtra: [2] }, '1>2 90>'],
  ['names a value said too seldom in the place of another', { extra: [2, 90], spareMissing: [1] }, '1>2 >90'],
  ['tells nothing of what is only said too often or too seldom', { spareMissing: [1], spareExtra: [2] }, ''],
])('%s', (_what, values, expected) => {
  expect(changes(values)).toBe(expected);
});

it('pairs very many in order, up to the end of the shorter list', () => {
  const missing = Array.from({ length: 60 }, (_, at) => at);
  const extra = Array.from({ length: 50 }, (_, at) => 100 - at);
  const expected = missing.map((value, at) => `${value}>${extra[at] ?? ''}`).join(' ');
  expect(changes({ missing, extra })).toBe(expected);
});
