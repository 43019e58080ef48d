import type { LanguageTag } from '#core/model/language.ts';

/** A longer text tells nothing more; the bound keeps pasting a whole book instant. */
const SAMPLE = 20_000;

/** Letters of Persian, Urdu, Pashto and Kurdish that Arabic does not write. */
const NOT_ARABIC = /[\u067e\u0686\u0698\u06af\u06a9\u06cc\u06c1\u06be\u0679\u0688\u0691\u06ba\u06d2\u06d5]/g;
const ARABIC_LETTER = /(?=\p{Script=Arabic})\p{L}/gu;
const LATIN_LETTER = /(?=\p{Script=Latin})\p{L}/gu;
const ANY_LETTER = /\p{L}/gu;
const WORD = /(?=\p{Script=Latin})\p{L}+/gu;

/** Words that carry grammar, not content: every fourth word or more of running text is one of them. */
const FUNCTION_WORDS: ReadonlyMap<LanguageTag, ReadonlySet<string>> = new Map([
  [
    'en',
    new Set(
      `the of and to in an that is for with as was on by at from this which be are has have its it will were their
      his her he she they not but or been who we our would said into after about than more also between during`.split(
        /\s+/,
      ),
    ),
  ],
  [
    'fr',
    new Set(
      `le la les de des du et un une dans pour que qui sur par avec au aux ce cette ces est sont son sa ses leur leurs
      en d l il elle ils nous vous ont été pas plus ou où dont entre ainsi à qu se lors selon afin sous`.split(
        /\s+/,
      ),
    ),
  ],
  // Not offered, but known, so that a Spanish, Italian, Portuguese or German text is not taken for French.
  [
    'es',
    new Set('el los las del y en que para con por una un se su sus al lo es son como más de la'.split(' ')),
  ],
  [
    'it',
    new Set('il lo gli di e che per con una un del della delle dei nel alla è sono da non si la'.split(' ')),
  ],
  ['pt', new Set('o os as do da dos das e em que para com por uma um no na ao se de é são não'.split(' '))],
  [
    'de',
    new Set('der die das und den dem des ein eine in zu von mit auf für ist im nicht auch sich'.split(' ')),
  ],
]);

const OFFERED: ReadonlySet<LanguageTag> = new Set(['ar', 'fr', 'en']);

/**
 * The language of a text, of Arabic, French and English: by script, then by function words. Null where there
 * is too little to tell by, or where another language fits better.
 */
export function guessLanguage(text: string): LanguageTag | null {
  const sample = text.slice(0, SAMPLE);
  const letters = count(sample, ANY_LETTER);
  if (letters === 0) return null;
  const arabic = count(sample, ARABIC_LETTER);
  // Names and addresses in Latin letters are usual in Arabic releases: half the letters decide.
  if (arabic * 2 > letters) return count(sample, NOT_ARABIC) * 50 > arabic ? null : 'ar';
  if (count(sample, LATIN_LETTER) * 2 <= letters) return null;
  return guessLatin(sample);
}

function guessLatin(sample: string): LanguageTag | null {
  const words = sample.toLowerCase().match(WORD) ?? [];
  const hits = [...FUNCTION_WORDS].map(([language, set]) => ({
    language,
    hits: words.filter((word) => set.has(word)).length,
  }));
  hits.sort((a, b) => b.hits - a.hits);
  const [best, second] = hits;
  if (best === undefined || second === undefined) return null;
  const clear = best.hits >= 2 && best.hits * 10 >= words.length && best.hits > second.hits * 1.2;
  return clear && OFFERED.has(best.language) ? best.language : null;
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}
