import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { highlight } from '#core/matching/concordance.ts';
import { placeIn, searchedWords } from '#core/matching/searched-words.ts';
import { plainTokens, stemOf } from '#core/text/tokens.ts';
import { oddText } from '../../helpers/odd-texts.ts';

/** The highlighted parts of a text, or null. */
function marked(language: string, text: string, words: string): readonly string[] | null {
  return (
    highlight(text, language, searchedWords(words, language))?.map(([start, end]) =>
      text.slice(start, end),
    ) ?? null
  );
}

describe('highlight', () => {
  it('finds words in any order, in any case, without accents', () => {
    expect(marked('fr', 'Le ministère de l’Économie a signé', 'economie MINISTERE')).toEqual([
      'ministère',
      'Économie',
    ]);
  });

  it('gives nothing unless every word occurs', () => {
    expect(marked('en', 'The agreement was signed', 'agreement treaty')).toBeNull();
  });

  it.each([
    ['part of a word', 'fr', 'l’intergouvernemental', 'gouvernement', ['gouvernement']],
    ['an inflection', 'fr', 'les accords royaux', 'royal', ['royaux']],
    ['an inflection', 'en', 'two countries', 'country', ['countries']],
    ['Arabic behind clitics', 'ar', 'وبالوزارة', 'وزارة', ['وزارة']],
    ['an Arabic word searched with its article', 'ar', 'وزارة الصحة', 'الوزارة', ['وزارة']],
    ['ta marbuta opened before a pronoun', 'ar', 'في وزارتها', 'وزارة', ['وزارت']],
    ['vocalised Arabic', 'ar', 'وَزَارَةُ الصِّحَّةِ', 'وزارة الصحة', ['وَزَارَةُ', 'الصِّحَّةِ']],
    ['Arabic in other spellings', 'ar', 'الى الاداره', 'إلى إدارة', ['الى', 'اداره']],
    ['Arabic-Indic digits', 'ar', 'سنة ٢٠٢٤', '2024', ['٢٠٢٤']],
    ['every occurrence', 'en', 'peace, and peace again', 'peace', ['peace', 'peace']],
    ['half of a character', 'fr', 'un chœur', 'cho', ['chœ']],
    ['a sign', 'en', 'by 5 % a year', '%', ['%']],
    ['a short word on its own', 'en', 'an office of the UN', 'of', ['of']],
    ['a short Arabic word with what is written on to it', 'ar', 'وفي فيها ومنه لمن زمن', 'من', ['من', 'من']],
    ['a word out of a sentence', 'fr', 'la Banque (BAD)', '(BAD),', ['BAD']],
  ])('finds %s (%s)', (_, language, text, words, parts) => {
    expect(marked(language, text, words)).toEqual(parts);
  });

  it('finds a quoted phrase only in a row, whatever the quotes', () => {
    expect(marked('en', 'The Prime Minister and the minister', '"prime minister"')).toEqual([
      'Prime Minister',
    ]);
    expect(marked('en', 'A minister, prime among equals', '“prime minister”')).toBeNull();
    expect(marked('fr', 'Le chef du Gouvernement', '« chef du gouvernement » le')).toEqual([
      'Le',
      'chef du Gouvernement',
    ]);
    expect(marked('ar', 'وبرئيس الحكومة', '"رئيس الحكومة"')).toEqual(['رئيس الحكومة']);
  });

  it('takes joined words for a phrase, and an open quote for none', () => {
    expect(marked('en', 'the COVID-19 plan and 19 towns', 'covid-19')).toEqual(['COVID-19']);
    expect(marked('en', 'the minister of the prime', '"prime minister')).toEqual(['minister', 'prime']);
  });

  it('finds a short word that ends a phrase on its own, and a longer one at the start of a word', () => {
    expect(marked('en', 'the head office', '"head of"')).toBeNull();
    expect(marked('en', 'the head of office', '"head of"')).toEqual(['head of']);
    expect(marked('en', 'the heads offered', '"heads off"')).toEqual(['heads off']);
    expect(marked('ar', 'تعبر عنه', '"تعبر عن"')).toEqual(['تعبر عن']);
    expect(marked('ar', 'تعبر عند', '"تعبر عن"')).toBeNull();
  });

  it('finds nothing for no words', () => {
    expect(highlight('text', 'en', searchedWords('  ', 'en'))).toBeNull();
    expect(highlight('text', 'en', searchedWords('""', 'en'))).toBeNull();
  });

  it('gives ranges inside the text, in order and apart, whatever is searched', () => {
    const text = fc.string({ unit: fc.constantFrom(...'ab é"وزارةه ل١2.-’\u200fﷺ') });
    fc.assert(
      fc.property(text, text, fc.constantFrom('ar', 'fr', 'en'), (sample, words, language) => {
        let last = 0;
        for (const [start, end] of highlight(sample, language, searchedWords(words, language)) ?? []) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          last = end;
        }
        expect(last).toBeLessThanOrEqual(sample.length);
      }),
      { numRuns: 1000 },
    );
  });

  it.each([
    ['ar', 'وزير الوزير وزارة وزارته والوزارة، «في» وفي منها زَمن 12 ١٢ 1\u00a0250 3 500 ﷺ G20'],
    [
      'fr',
      'le ministre ministères l’accord aujourd’hui d’accords royaux COVID-19 1\u00a0250 12 % (la) yeux œil',
    ],
    ['en', "the ministers' men woman's countries COVID-19 1,250 ... don't 's of office 3rd feet. foot"],
  ])('marks words in the very tokens that a reading of all of them gives: %s', (language, words) => {
    const list = words.split(' ');
    const chosen = fc.array(fc.constantFrom(...list), { maxLength: 12 }).map((some) => some.join(' '));
    const part = fc
      .tuple(fc.constantFrom(...list), fc.nat(3), fc.nat(5))
      .map(([word, from, length]) => word.slice(from, from + length + 1));
    fc.assert(
      fc.property(
        fc.oneof({ weight: 3, arbitrary: chosen }, oddText),
        fc.oneof(fc.constantFrom(...list), part),
        fc.constantFrom('words', 'parts'),
        (text, query, mode) => {
          const searched = searchedWords(query, language, mode);
          const [phrase] = searched;
          const [word] = phrase ?? [];
          if (searched.length !== 1 || phrase?.length !== 1 || word === undefined) return;
          const tokens = plainTokens(text, language);
          const found = tokens.filter(
            (token) =>
              placeIn(token.form, () => (token.kind === 'word' ? stemOf(token, language) : null), word) !==
              null,
          );
          const ranges = highlight(text, language, searched) ?? [];
          // Several words of one ligature stand at the same place.
          const at = (from: number, to: number) =>
            tokens.filter(({ start, end }) => from < end && to > start);
          expect(new Set(ranges.flatMap(([from, to]) => at(from, to)))).toEqual(
            new Set(found.flatMap(({ start, end }) => at(start, end))),
          );
        },
      ),
      { numRuns: 500 },
    );
  });
});
