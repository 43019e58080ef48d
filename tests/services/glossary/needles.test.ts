import { describe, expect, it } from 'vitest';
import { highlight } from '#core/matching/concordance.ts';
import { searchedWords } from '#core/matching/searched-words.ts';
import { DEFAULT_LANGUAGES } from '#core/model/language.ts';
import { fold } from '#core/text/fold.ts';
import { plainTokens } from '#core/text/tokens.ts';
import { needlesOf } from '#services/glossary/needles.ts';
import { temporary } from '../../storage/temporary.ts';

const { folder, library } = temporary();

describe('what storage narrows a concordance by', () => {
  it.each(DEFAULT_LANGUAGES)('loses no hit of any word in the starter memory: %s', (language) => {
    const { memory } = library(folder(), false);
    const texts = [...memory.units()].map(({ variants }) => variants[language]?.text ?? '');
    const folded = texts.map(fold);
    const words = new Set(texts.flatMap((text) => plainTokens(text, language).map(({ form }) => form)));
    const lost = [...words]
      .filter((_, index) => index % 29 === 0)
      .flatMap((word) => {
        const needles = needlesOf(word, language);
        const outside = texts.filter((_, at) => !needles.every((needle) => folded[at]?.includes(needle)));
        return outside
          .filter((text) => highlight(text, language, searchedWords(word, language)) !== null)
          .map((text) => [word, text]);
      });
    expect([words.size > 500, lost]).toEqual([true, []]);
  });

  it.each([
    ['fr', 'nationaux', 'une conférence nationale et un plan national'],
    ['fr', 'directrice', 'le directeur'],
    ['en', 'spokesman', 'two spokesmen'],
    ['en', 'feet', 'one foot'],
    ['ar', 'والوزارة', 'صرحت وزارتهم'],
    ['fr', '894 000', 'plus de 894000 personnes'],
  ])('keeps inflected forms: %s %s in %s', (language, word, text) => {
    const kept = needlesOf(word, language).every((needle) => fold(text).includes(needle));
    expect(kept || highlight(text, language, searchedWords(word, language)) === null).toBe(true);
  });

  it('is something for words long enough', () => {
    expect([
      needlesOf('ministres', 'fr'),
      needlesOf('الوزارات', 'ar').length,
      needlesOf('12 men', 'en'),
    ]).toEqual([['minis'], 1, []]);
  });
});
