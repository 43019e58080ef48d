import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold } from '#core/text/fold.ts';
import { lightStem, partOfStem } from '#core/text/stem.ts';

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

  it('leaves a part of the stem in every form of it', () => {
    const letters = fc.string({ unit: fc.constantFrom(...'aesuxilrtnmcoوالبكيهةنتءء'), maxLength: 5 });
    const endings =
      'trice trices euse eures ives if ique iques ennes onne elles ettes aux eaux oux sses shes xes ies men es ée';
    const ended = fc
      .tuple(letters, fc.constantFrom('', ...endings.split(' ')))
      .map((parts) => parts.join(''));
    const irregular =
      'yeux travaux vitraux men women children feet lives halves leaves وبالوزاره وزارتها'.split(' ');
    fc.assert(
      fc.property(
        fc
          .oneof({ weight: 9, arbitrary: ended }, fc.constantFrom(...irregular))
          .filter((form) => form !== ''),
        fc.constantFrom('ar', 'fr', 'en', 'es'),
        (form, language) => {
          const part = partOfStem(lightStem(fold(form), language), language);
          expect(fold(form)).toContain(part);
          if (language !== 'ar') expect(fold(form).startsWith(part)).toBe(true);
        },
      ),
      { numRuns: 2000 },
    );
  });

  it('shares little of a stem with words of others', () => {
    expect(partOfStem('gouvernement', 'fr')).toBe('gouverneme');
    expect(partOfStem('مدرس', 'ar')).toBe('مدرس');
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
