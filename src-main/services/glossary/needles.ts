import { type LanguageTag, primaryLanguage } from '#core/model/language.ts';
import { fold } from '#core/text/fold.ts';
import { isArabicWord } from '#core/text/stem.ts';
import { plainTokens, stemOf } from '#core/text/tokens.ts';

/**
 * Strings that the folded text of every occurrence of the words contains: an occurrence lost here is lost for good, so a word without a safe string gives none. Arabic stems only take letters off either end, so
 * the stem itself is in every form. French and English stems replace up to two letters at the end (-aux, -trice,
 * -men), and words of four letters or fewer change inside (feet). Numbers are written with or without spaces.
 */
export function needlesOf(words: string, language: LanguageTag): readonly string[] {
  const needles = plainTokens(fold(words), language).map(({ kind, form }) => {
    if (kind !== 'word') return '';
    const stem = stemOf({ kind, form }, language);
    if (primaryLanguage(language) === 'ar' && isArabicWord(form)) return stem;
    return stem.length > SHORTEST_SAFE ? stem.slice(0, -2) : '';
  });
  return [...new Set(needles)].filter((needle) => needle !== '');
}

const SHORTEST_SAFE = 4;
