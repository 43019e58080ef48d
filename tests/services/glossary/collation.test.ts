import fc from 'fast-check';
import { expect, test } from 'vitest';
import { indexFrom, sortByCollation } from '#services/glossary/table/collation.ts';

const PARTS = [
  ...['وزارة', 'الصحة', 'أمن', 'امن', 'إمن', 'مُدير', 'ماء', 'مـاء', 'ﷺ', 'آلة', 'ة', 'ه'],
  ...['côte', 'cote', 'Côté', 'œuvre', 'oeuvre', 'École', 'ecole', 'ß', 'ss', 'naïve', "l'eau", 'e\u0301'],
  ...[
    'Water',
    'water',
    'co-op',
    'coop',
    'x',
    '12',
    '9',
    '٣',
    '3',
    ' ',
    '-',
    '’',
    '😀',
    '𝒜',
    '\u200f',
    '',
    '漢',
  ],
];
const anyText = fc.oneof(
  fc.array(fc.constantFrom(...PARTS), { maxLength: 12 }).map((parts) => parts.join('')),
  fc.string({ unit: 'binary', maxLength: 6 }),
);

test.each(['ar', 'fr', 'en', 'sv'])(
  'texts are put in the very order of the collator, equal ones as they were: %s',
  (locale) => {
    const collator = new Intl.Collator(locale);
    fc.assert(
      fc.property(fc.array(anyText, { maxLength: 80 }), (texts) => {
        const rows = texts.map((text, id) => ({ id, text }));
        const sorted = sortByCollation(rows, ({ text }) => text, collator);
        expect(sorted).toEqual([...rows].sort((a, b) => collator.compare(a.text, b.text)));
      }),
      { numRuns: 300 },
    );
  },
);

test('the first place from which on all rows pass is found', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(20)), fc.nat(21), (numbers, least) => {
      const rows = numbers.toSorted((a, b) => a - b);
      expect(indexFrom(rows, (row) => row >= least)).toBe(rows.filter((row) => row < least).length);
    }),
  );
});
