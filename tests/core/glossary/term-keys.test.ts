import fc from 'fast-check';
import { expect, test } from 'vitest';
import { KeyTable } from '#core/glossary/key-table.ts';
import { termKeys } from '#core/glossary/keys.ts';
import { TermKeys } from '#core/glossary/term-keys.ts';
import { TermTrie } from '#core/glossary/trie.ts';

const PARTS = [
  ...[
    'وزارة',
    'الصحة',
    'مستوى',
    'المستوى',
    'الى',
    'ال35',
    'مُذَكِّرة',
    'آلة',
    'شؤون',
    '٢٠٢٦',
    'مـــاء',
    'سنة',
    "من'",
  ],
  ...[
    'ministère',
    'État',
    'ÉTÉ',
    'l’',
    "d'",
    "qu'",
    'aujourd’hui',
    'cœur',
    'vice-',
    'chefs',
    'nouvelles',
    'généraux',
  ],
  ...[
    'Women',
    "women's",
    'WHO',
    'S.',
    'M.',
    'G20',
    'policies',
    'naïve',
    'A',
    'x',
    'don',
    "'t",
    'Straße',
    'ﷺ',
    '𝒜',
  ],
  ...[
    '12',
    '1 250',
    '1,5',
    '3.',
    '...',
    '..',
    ',',
    '،',
    '؛',
    '(',
    ')',
    '«',
    '-',
    '–',
    '/',
    '%',
    '…',
    '½',
    '\u200f',
  ],
  ...[' ', ' ', ' ', '  ', '\u00a0', '\t', '', '^', '&', '{', '}', '\u0000'],
];

const anyTerm = fc.array(fc.constantFrom(...PARTS), { maxLength: 8 }).map((parts) => parts.join(''));

test.each(['ar', 'fr', 'en', 'es'])(
  'the quick way to the keys of a term gives those of any text: %s',
  (language) => {
    fc.assert(
      fc.property(fc.array(fc.oneof(anyTerm, fc.string({ unit: 'binary' })), { maxLength: 6 }), (terms) => {
        const table = new KeyTable();
        const keys = new TermKeys(table, language);
        for (const term of terms) {
          const quick = keys.of(term, null).map((key) => table.text(key));
          expect(quick).toEqual(termKeys(term, language));
        }
      }),
      { numRuns: 2000 },
    );
  },
);

test('an Arabic term without its articles keeps words that are none without them', () => {
  const table = new KeyTable();
  const keys = new TermKeys(table, 'ar');
  const bare = keys.withoutArticles(keys.of('المكتب الوطني للأب الاب', null));
  expect(bare?.map((key) => table.text(key))).toEqual(['مكتب', 'وطني', 'للاب', 'الاب']);
  expect(keys.withoutArticles(keys.of('مكتب وطني', null))).toBeNull();
});

test('a trie finds what was added and not taken away again, whatever shares its beginning', () => {
  const anyKeys = fc.array(fc.nat(4), { minLength: 1, maxLength: 5 });
  fc.assert(
    fc.property(fc.array(fc.tuple(anyKeys, fc.boolean()), { maxLength: 60 }), (terms) => {
      const trie = new TermTrie();
      const ends = terms.map(([keys], term) => trie.add(keys, term));
      terms.forEach(([, isRemoved], term) => {
        if (isRemoved) trie.remove(ends[term] ?? 0, term);
      });
      for (const [keys] of terms) {
        const node = keys.reduce((at, key) => trie.step(at, key), 0);
        const expected = terms.flatMap(([other, isRemoved], term) =>
          !isRemoved && other.join() === keys.join() ? [term] : [],
        );
        expect([...trie.termsAt(node)].toSorted((a, b) => a - b)).toEqual(expected);
        expect(trie.step(node, 9)).toBe(-1);
      }
    }),
  );
});
