import type { LanguageCheck } from '../../check.ts';
import { capitalised, findAll, replacing } from '../../find.ts';

/**
 * Months and days: lower case in French, a capital in English (design/domain-rules.md, F7, E6); adjectives of peoples and
 * languages in lower case in French, where what stands before them is a noun that they go with. Names made of them
 * (place du 16 Novembre, Vendredi saint) and the first word of a sentence keep their capital; may and march are words.
 */
export const calendarCapitals: LanguageCheck = {
  id: 'calendar-capitals',
  severity: 'warning',
  scope: 'language',
  messages: ['lower', 'upper', 'people'],
  examples: [
    { from: 'fr', texts: { fr: 'Lundi 22 avril 2024, place du 16 Novembre' }, messages: [] },
    { from: 'fr', texts: { fr: 'À Rabat, le lundi 22 Avril 2024' }, messages: ['lower'] },
    { from: 'fr', texts: { fr: 'les autorités marocaines, des Marocains, un jeune Français' }, messages: [] },
    {
      from: 'fr',
      texts: { fr: 'les autorités Marocaines, en langue Arabe' },
      messages: ['people', 'people'],
    },
    { from: 'en', texts: { en: 'On monday, 22 april 2024' }, messages: ['upper', 'upper'] },
  ],
  run(version) {
    if (version.primary === 'fr') {
      const lowered =
        (message: string) =>
        ([word]: RegExpExecArray, start: number, end: number) => {
          const text = word.toLowerCase();
          return replacing(version, { start, end }, text, message, { word, text });
        };
      return [...findAll(version, FRENCH, lowered('lower')), ...findAll(version, PEOPLE, lowered('people'))];
    }
    if (version.primary !== 'en') return [];
    return findAll(version, ENGLISH, ([word], start, end) => {
      const text = capitalised(word);
      return replacing(version, { start, end }, text, 'upper', { word, text });
    });
  },
};

/** Months with a year, or a day before them; days with a date or after an article. */
const FRENCH =
  /(?<=\d{1,2}(?:er)? )(?:Janvier|Février|Mars|Avril|Mai|Juin|Juillet|Août|Septembre|Octobre|Novembre|Décembre)(?= (?:19|20)\d\d)|(?<=\p{Ll} (?:en |de |fin |début )?)(?:Janvier|Février|Avril|Juin|Juillet|Août|Septembre|Octobre|Novembre|Décembre)(?= (?:19|20)\d\d)|(?<=\p{Ll},? (?:le |du |au )?)(?:Lundi|Mardi|Mercredi|Jeudi|Vendredi|Samedi|Dimanche)(?= \d)/gu;
const ENGLISH =
  /(?<![\p{L}\p{M}\p{N}@#./_])(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|april|june|july|august(?= \d|,? \d)|september|october|november|december)(?![\p{L}\p{M}@_/-]|\.\w)/gu;

/** Beside nouns that a communiqué has with the adjective of a people; after any other word it may be the people itself. */
const PEOPLE =
  /(?<=(?<![\p{L}\p{M}])(?:autorités|gouvernement|ministre|ministère|président|présidente|ambassadeur|ambassadrice|ambassade|diplomatie|délégation|entreprises?|sociétés?|peuple|langues?|économie|administration|parlement|police|armée|territoire|ressortissants?|citoyens?|ressortissante|produits?|marché|presse|médias|nationalité|origine|homologue|partie|côté|culture|université) )(?:Marocain|Français|Espagnol|Algérien|Tunisien|Égyptien|Saoudien|Émirati|Américain|Britannique|Allemand|Italien|Portugais|Africain|Européen|Arabe|Amazighe?|Mauritanien|Sénégalais|Ivoirien|Palestinien|Russe|Chinois|Japonais|Canadien|Belge)(?:ne)?e?s?(?![\p{L}\p{M}])/gu;
