import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold } from '#core/text/fold.ts';
import { lightStem, mayHaveStem } from '#core/text/stem.ts';

const stems = (language: string, words: string): ReadonlySet<string> =>
  new Set(words.split(' ').map((word) => lightStem(fold(word), language)));

describe('lightStem', () => {
  it.each([
    ['fr', 'royal royale royaux royales'],
    ['fr', 'directeur directeurs directrice directrices'],
    ['fr', 'délégué déléguée délégués déléguées'],
    ['fr', 'européen européenne européens européennes'],
    ['fr', 'actif active actifs actives'],
    ['fr', 'public publique publics publiques'],
    ['fr', 'professionnel professionnelle professionnels'],
    ['fr', 'bureau bureaux'],
    ['fr', 'chercheur chercheuse chercheurs'],
    ['fr', 'travail travaux'],
    ['fr', 'secrétaire secrétaires'],
    ['en', 'country countries'],
    ['en', 'minister ministers'],
    ['en', 'spokeswoman spokeswomen'],
    ['en', 'process processes'],
    ['ar', 'وزارة الوزارة بالوزارة والوزارة للوزارة'],
    ['ar', 'مستشار المستشارين المستشارون'],
    ['ar', 'اتفاقية الاتفاقيات'],
  ])('gives one stem in %s to: %s', (language, words) => {
    expect(stems(language, words)).toHaveProperty('size', 1);
  });

  it.each([
    ['fr', 'parti partie'],
    ['fr', 'cour cours'],
    ['fr', 'mois moi'],
    ['fr', 'port porte'],
    ['en', 'new news'],
    ['en', 'custom customs'],
    ['ar', 'وزير زير'],
  ])('keeps apart in %s: %s', (language, words) => {
    expect(stems(language, words)).toHaveProperty('size', 2);
  });

  it('leaves Latin words in Arabic, and languages without a stemmer, as they are', () => {
    expect(lightStem('bouskoura', 'ar')).toBe('bouskoura');
    expect(lightStem('palabras', 'es')).toBe('palabras');
  });

  it('follows the primary language of a regional tag', () => {
    expect(lightStem('ministers', 'en-GB')).toBe('minister');
  });

  it('never rules out the stem that a word has', () => {
    const letters = fc.string({ unit: fc.constantFrom(...'aesuxilrtnmcoوالبكيهةنتءء'), minLength: 1 });
    const irregular = fc.constantFrom('yeux', 'travaux', 'women', 'children', 'feet', 'وبالوزاره', 'وزارتها');
    fc.assert(
      fc.property(fc.oneof(letters, irregular), fc.constantFrom('ar', 'fr', 'en', 'es'), (form, language) =>
        mayHaveStem(form, lightStem(form, language), language),
      ),
    );
  });

  it('rules out most stems of other words', () => {
    expect(mayHaveStem('ministere', 'gouvernement', 'fr')).toBe(false);
    expect(mayHaveStem('الوزاره', 'مدرس', 'ar')).toBe(false);
  });

  it('never empties a word', () => {
    const word = fc.string({ unit: fc.constantFrom(...'aesuxilrtnmcوالبكيهةنتءء'), minLength: 1 });
    fc.assert(
      fc.property(word, fc.constantFrom('ar', 'fr', 'en'), (form, language) => {
        expect(lightStem(form, language)).not.toBe('');
      }),
    );
  });
});
