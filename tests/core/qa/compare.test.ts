import { expect, it } from 'vitest';
import { type Compared, compareVersions } from '#core/qa/compare.ts';
import type { Equality } from '#core/qa/pairing.ts';

interface Token {
  readonly value: string;
}

/** Equal by the whole value first, then by its first letter, but x is never y. What has a `!` counts each time. */
const EQUALITY: Equality<Token> = {
  ranks: [({ value }) => [value], ({ value }) => [value.charAt(0)]],
  same: (a, b) => !/x.*y|y.*x/.test(`${a.value}${b.value}`),
  covers: (_found, { value }) => !value.endsWith('!'),
};

/** `1 2 (3)`: values of a version, in brackets those that only explain. */
function version(language: string, text: string): Compared<Token> {
  const tokens = (pattern: RegExp) => (text.match(pattern) ?? []).map((value): Token => ({ value }));
  return { language, asserted: tokens(/(?<![(\w!])[\w!]+(?![)\w!])/g), evidence: tokens(/(?<=\()[^)]+/g) };
}

/** `en -2 +3` for each version to be mended: `-` is missing, `+` extra, `<` said too seldom, `>` too often. */
function differences(texts: Readonly<Record<string, string>>): readonly string[] {
  const versions = Object.entries(texts).map(([language, text]) => version(language, text));
  return compareVersions(versions, EQUALITY)
    .differences.map(({ language, missing, extra, spareMissing, spareExtra }) => [
      language,
      ...missing.map(({ value }) => `-${value}`),
      ...extra.map(({ value }) => `+${value}`),
      ...spareMissing.map(({ value }) => `<${value}`),
      ...spareExtra.map(({ value }) => `>${value}`),
    ])
    .filter(({ length }) => length > 1)
    .map((parts) => parts.join(' '));
}

it.each<[string, Readonly<Record<string, string>>, readonly string[]]>([
  ['two that agree, in another order', { fr: '1 2 3', en: '3 1 2' }, []],
  ['of two, the translation is to be mended', { fr: '1 2', en: '1 3' }, ['en -2 +3']],
  ['of two, what only the translation has is extra', { fr: '', en: '3' }, ['en +3']],
  ['of three, the one that differs', { fr: '1', en: '2', ar: '1' }, ['en -1 +2']],
  ['of three, the source where it is the one that differs', { fr: '2', en: '1', ar: '1' }, ['fr -1 +2']],
  ['of three, the one that lacks a value', { fr: '1', en: '', ar: '1' }, ['en -1']],
  ['of three, the source that lacks a value', { fr: '', en: '1', ar: '1' }, ['fr -1']],
  ['of three, the one that has one more', { fr: '', en: '1', ar: '' }, ['en +1']],
  ['of three that all differ, the translations', { fr: '1', en: '2', ar: '3' }, ['en -1 +2', 'ar -1 +3']],
  [
    'of four, the two that disagree with the source and another one',
    { fr: '1', en: '1', ar: '2', es: '2' },
    ['ar -1 +2', 'es -1 +2'],
  ],
  ['a value said once instead of twice is only noted', { fr: '1 1', en: '1' }, ['fr >1', 'en <1']],
  ['a value said twice instead of once is only noted', { fr: '1', en: '1 1' }, ['fr <1', 'en >1']],
  ['a value that counts each time is missing', { fr: '1! 1!', en: '1!' }, ['en -1!']],
  ['the whole value is paired before its beginning', { fr: '1a 1b', en: '1b 1c' }, []],
  ['values of one key that are not the same after all', { fr: '1x', en: '1y' }, ['en -1x +1y']],
  ['evidence explains a value any number of times', { fr: '1 1', en: '(1)' }, []],
  ['evidence explains a value of the source', { fr: '(1)', en: '1' }, []],
  ['evidence that both have explains nothing else', { fr: '1 (1)', en: '2 (1)' }, ['en -1 +2']],
])('versions that differ: %s', (_what, texts, found) => {
  expect(differences(texts)).toEqual(found);
});

it('the equal of a value is told by version, be it asserted there or only evidence', () => {
  const [fr, en, ar] = [version('fr', '1 2'), version('en', '2 (1)'), version('ar', '3')];
  const { equals } = compareVersions([fr, en, ar], EQUALITY);
  const told = fr.asserted.map((token) => ['en', 'ar', 'es'].map((tag) => equals(token, tag)?.value));
  expect([told, equals({ value: '1' }, 'en')]).toEqual([
    [
      ['1', undefined, undefined],
      ['2', undefined, undefined],
    ],
    undefined,
  ]);
});
