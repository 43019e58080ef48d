import { expect, it } from 'vitest';
import { readTermWords } from '#core/qa/term-words.ts';
import { readLexemes } from '#core/text/values/lexemes.ts';

/** The terms, of those given, that a text has in some inflection. */
const held = (language: string, text: string, terms: readonly string[]) => {
  const words = readTermWords(readLexemes(text), language);
  return terms.filter((term) => words.hold(term));
};

it.each<[string, language: string, text: string, terms: readonly string[], held: readonly string[]]>([
  [
    'in another inflection of each of its words',
    'fr',
    'renforcer les capacités nationales',
    ['renforcement de la capacité', 'renforcement des effectifs', 'nation'],
    ['renforcement de la capacité', 'nation'],
  ],
  [
    'in any order, without its articles and prepositions',
    'en',
    'the ministers of foreign affairs met',
    ['foreign minister', 'Ministry for Foreign Affairs', 'foreign trade'],
    ['foreign minister', 'Ministry for Foreign Affairs'],
  ],
  ['of articles only, as it stands', 'en', 'the council of ministers', ['the of', 'of an'], ['the of']],
  ['of three letters as it stands only', 'en', 'taxes and a tax', ['tax', 'tan'], ['tax']],
  ['of four letters by all of them', 'en', 'the laws of banking', ['bank', 'bans'], ['bank']],
  ['of two letters as it stands only', 'fr', 'l’UE et ONU', ['UE', 'ON'], ['UE']],
  ['in an accented letter or a plain one', 'fr', 'l’etat', ['État'], ['État']],
  [
    'by its adjective, where that has another root',
    'fr',
    'la délégation américaine et le ministre belge',
    ['États-Unis', 'Belgique', 'Pologne', 'Mexique'],
    ['États-Unis', 'Belgique'],
  ],
  [
    'by an abbreviation, as it stands only',
    'en',
    'the US delegation used the UK offices of Europol',
    ['United States', 'United Kingdom', 'European Union', 'Netherlands'],
    ['United States', 'United Kingdom'],
  ],
  [
    'in Arabic behind a conjunction and a preposition, with and without the article',
    'ar',
    'وبالمجلس والفلاحي ولألمانيا',
    ['مجلس', 'المجلس', 'الفلاحة', 'ألمانيا', 'الوزير'],
    ['مجلس', 'المجلس', 'الفلاحة', 'ألمانيا'],
  ],
  [
    'in Arabic by another ending',
    'ar',
    'المسؤولون البريطانيون والاتفاقيات',
    ['مسؤول', 'بريطانيا', 'اتفاقية', 'اتفاق جوي'],
    ['مسؤول', 'بريطانيا', 'اتفاقية'],
  ],
  ['in Arabic of two letters as it stands only', 'ar', 'قرار في حق المجلس', ['حق', 'قر'], ['حق']],
  [
    'in Arabic by an adjective of another root',
    'ar',
    'الوفد الأمريكي والأوروبي',
    ['الولايات المتحدة', 'الاتحاد الأوروبي', 'المملكة المتحدة'],
    ['الولايات المتحدة', 'الاتحاد الأوروبي'],
  ],
  [
    'of very long words by their beginning',
    'fr',
    'anticonstitutionnellement',
    ['anticonstitutionnalité', 'anticorrosion'],
    ['anticonstitutionnalité'],
  ],
])('a term is found %s', (_what, language, text, terms, expected) => {
  expect(held(language, text, terms)).toEqual(expected);
});
