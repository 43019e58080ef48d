import { type LanguageTag, primaryLanguage } from '#core/model/language.ts';

/**
 * Light stems: words of one stem differ by number, gender or (Arabic) clitics only. Each stemmer takes a folded
 * form (fold.ts) and never returns an empty string. French follows the idea of Savoy's minimal stemmer, English
 * Harman's S-stemmer, Arabic light10 (Larkey, Ballesteros, Connell 2007), each adapted to folded text.
 */

/** The light stem of a folded word. Languages without a stemmer, and words in another script, keep their form. */
export function lightStem(form: string, language: LanguageTag): string {
  switch (primaryLanguage(language)) {
    case 'en':
      return englishStem(form);
    case 'fr':
      return frenchStem(form);
    case 'ar':
      return isArabicWord(form) ? arabicStem(form) : form;
    default:
      return form;
  }
}

/**
 * A part that every form of a stem has, perhaps empty: a form without it certainly has another stem, which is much cheaper
 * to see than `lightStem`. Arabic stems are a part of their word; the others change at their end, so that words begin with it.
 */
export function partOfStem(stem: string, language: LanguageTag): string {
  const primary = primaryLanguage(language);
  if (primary !== 'en' && primary !== 'fr') return stem;
  return BEGINNINGS.get(stem) ?? stem.slice(0, changedFrom(stem));
}

/** The place in a stem from which on its forms may differ. */
function changedFrom({ length }: string): number {
  if (length < 3) return length;
  return length === 3 ? 2 : length - 2;
}

export function isArabicWord(form: string): boolean {
  const code = form.charCodeAt(0);
  return code >= 0x620 && code <= 0x6d3;
}

/** Words in -s whose singular, if they have one, is the same or another word. */
const ENGLISH_INVARIABLE: ReadonlySet<string> = new Set([
  'arms',
  'customs',
  'goods',
  'means',
  'news',
  'series',
  'species',
]);
const ENGLISH_IRREGULAR: ReadonlyMap<string, string> = new Map([
  ['children', 'child'],
  ['feet', 'foot'],
  ['lives', 'life'],
  ['wives', 'wife'],
  ['halves', 'half'],
  ['leaves', 'leaf'],
  ['men', 'man'],
  ['women', 'woman'],
]);

function englishStem(form: string): string {
  const irregular = ENGLISH_IRREGULAR.get(form);
  if (irregular !== undefined) return irregular;
  if (form.length < 4 || ENGLISH_INVARIABLE.has(form)) return form;
  if (/(?:[sre]|wo|ch)men$/.test(form)) return `${form.slice(0, -2)}an`;
  if (!form.endsWith('s') || /(?:ss|us|is)$/.test(form)) return form;
  if (form.length > 4 && form.endsWith('ies')) return `${form.slice(0, -3)}y`;
  if (/(?:ss|sh|ch|x|zz)es$/.test(form)) return form.slice(0, -2);
  return form.slice(0, -1);
}

/** Words in -s or -x with one form for both numbers, and those that would fall on another word without it. */
const FRENCH_INVARIABLE: ReadonlySet<string> = new Set(
  (
    'acces ailleurs alors apres avis bas bois bras cas choix concours congres corps cours croix deces depuis dans ' +
    'discours exces fils fois fonds gros gras heros jamais mois moins mais mars pays paix pas parcours poids ' +
    'plus prix proces processus progres propos recours refus repas sans secours sens succes sous temps toux ' +
    'tres vers virus voix deux dix six'
  ).split(' '),
);
/** Feminine nouns in -e that are not the feminine of the word without it. */
const FRENCH_NOT_FEMININE: ReadonlySet<string> = new Set(
  'partie parties pointe pointes droite courante conduite finale lettre finance finances poursuite reserve'.split(
    ' ',
  ),
);
const FRENCH_IRREGULAR: ReadonlyMap<string, string> = new Map([
  ['travaux', 'travail'],
  ['vitraux', 'vitrail'],
  ['yeux', 'oeil'],
]);

/** What is left of the stems of irregular forms in these: nothing of oeil in yeux. */
const BEGINNINGS: ReadonlyMap<string, string> = new Map(
  [...ENGLISH_IRREGULAR, ...FRENCH_IRREGULAR, ['trice', 'teu'] as const].map(([form, stem]) => {
    let length = 0;
    while (length < changedFrom(stem) && form[length] === stem[length]) length++;
    return [stem, stem.slice(0, length)];
  }),
);

function frenchStem(form: string): string {
  const irregular = FRENCH_IRREGULAR.get(form);
  if (irregular !== undefined) return irregular;
  if (form.length < 4 || FRENCH_INVARIABLE.has(form)) return form;
  if (FRENCH_NOT_FEMININE.has(form)) return form.endsWith('s') ? form.slice(0, -1) : form;
  return frenchMasculine(frenchSingular(form));
}

function frenchSingular(form: string): string {
  if (form.endsWith('x')) {
    if (/(?:eau|eu|ou|oeu)x$/.test(form)) return form.slice(0, -1);
    return form.length > 4 && form.endsWith('aux') ? `${form.slice(0, -3)}al` : form;
  }
  return form.endsWith('s') && !form.endsWith('ss') ? form.slice(0, -1) : form;
}

/** Endings of both genders, longest first: what they become once the plural is gone. */
const FRENCH_ENDINGS: readonly (readonly [RegExp, string])[] = [
  [/trice$/, 'teu'],
  [/(?:euse|eure?)$/, 'eu'],
  [/(?:ive?|if)$/, 'iv'],
  [/ique?$/, 'ic'],
  [/enne$/, 'en'],
  [/onne$/, 'on'],
  [/(?:ell|el)e?$/, 'el'],
  [/ette?$/, 'et'],
];

function frenchMasculine(form: string): string {
  if (form.length < 5) return form;
  for (const [ending, replacement] of FRENCH_ENDINGS) {
    if (ending.test(form)) return form.replace(ending, replacement);
  }
  let stem = form;
  while (stem.length > 5 && stem.endsWith('e')) stem = stem.slice(0, -1);
  return stem;
}

/** Proclitics that light10 takes off, with the article; longest first. */
const ARABIC_ARTICLES = ['وبال', 'وكال', 'وال', 'بال', 'كال', 'فال', 'ولل', 'فلل', 'لل', 'ال'] as const;
const ARABIC_ENDINGS = ['ها', 'ان', 'ات', 'ون', 'ين', 'يه', 'ه', 'ي', 'ا', 'ء'] as const;
/** A stem keeps at least this many letters: roots have three. */
export const ARABIC_MINIMUM = 3;

function arabicStem(form: string): string {
  let stem = withoutArabicArticle(form);
  const hadArticle = stem !== form;
  for (const ending of ARABIC_ENDINGS) {
    if (stem.length - ending.length >= ARABIC_MINIMUM && stem.endsWith(ending)) {
      stem = stem.slice(0, -ending.length);
    }
  }
  // A bare waw is the first letter of many words (وزير، وزارة): four letters of stem must stay behind it.
  return !hadArticle && stem.startsWith('و') && stem.length > ARABIC_MINIMUM + 1 ? stem.slice(1) : stem;
}

/** A folded Arabic word without its article and the clitics before the article. */
export function withoutArabicArticle(form: string): string {
  const article = ARABIC_ARTICLES.find(
    (candidate) => form.length - candidate.length >= ARABIC_MINIMUM && form.startsWith(candidate),
  );
  return article === undefined ? form : form.slice(article.length);
}
