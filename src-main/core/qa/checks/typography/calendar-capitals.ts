import type { LanguageCheck } from '../../check.ts';
import { capitalised, findAll, replacing } from '../../find.ts';

/**
 * Months and days: lower case in French, a capital in English (design/domain-rules.md, F7, E6). Names made of them
 * (place du 16 Novembre, Vendredi saint) and the first word of a sentence keep their capital; may and march are words.
 */
export const calendarCapitals: LanguageCheck = {
  id: 'calendar-capitals',
  severity: 'warning',
  scope: 'language',
  messages: ['lower', 'upper'],
  examples: [
    { from: 'fr', texts: { fr: 'Lundi 22 avril 2024, place du 16 Novembre' }, messages: [] },
    { from: 'fr', texts: { fr: 'À Rabat, le lundi 22 Avril 2024' }, messages: ['lower'] },
    { from: 'en', texts: { en: 'On monday, 22 april 2024' }, messages: ['upper', 'upper'] },
  ],
  run(version) {
    if (version.primary === 'fr') {
      return findAll(version, FRENCH, ([word], start, end) => {
        const text = word.toLowerCase();
        return replacing(version, { start, end }, text, 'lower', { word, text });
      });
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
