import { type LanguageTag, primaryLanguage } from '#core/model/language.ts';
import { fold } from '#core/text/fold.ts';
import type { NumberToken } from '#core/text/values/read-values.ts';
import type { Edit } from './edit.ts';

/** Numbers that a translation says in words: cinq accords, the fourth session, الذكرى الخامسة والعشرين. */

const words = (list: string): readonly string[] => list.split('|');

/** By value from 0; what has a gender or stands for an article is left out. */
const CARDINALS: Readonly<Record<string, readonly string[]>> = {
  en: words('||two|three|four|five|six|seven|eight|nine|ten|eleven|twelve'),
  fr: words('||deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|treize|quatorze|quinze|seize'),
};
const ORDINALS: Readonly<Record<string, readonly string[]>> = {
  en: words('||second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth'),
  fr: words(
    '||deuxième|troisième|quatrième|cinquième|sixième|septième|huitième|neuvième|dixième|onzième|douzième',
  ),
};
/** Before a plural; the form without ة goes with feminine nouns. */
const ARABIC_FEW = words('|||ثلاث|أربع|خمس|ست|سبع|ثماني|تسع|عشر');
const ARABIC_ORDINALS = words('|حادي|ثاني|ثالث|رابع|خامس|سادس|سابع|ثامن|تاسع|عاشر');
const ARABIC_TENS = words('||عشر|ثلاث|أربع|خمس|ست|سبع|ثمان|تسع');

interface WordChange {
  readonly before: string;
  readonly after: string;
  readonly target: NumberToken;
}

/** The edits that say another number in words where one stands; null where it has none, or its neighbours would change. */
export function wordEdits(
  text: string,
  language: LanguageTag,
  { before, after, target }: WordChange,
): readonly Edit[] | null {
  const word = wordLike(primaryLanguage(language), target, Number(before), Number(after));
  if (word === null) return null;
  // an eighth, a ninth
  const ahead = text.slice(Math.max(0, target.start - 4), target.start);
  if (primaryLanguage(language) === 'en' && /(?:^|\s)an?\s$/iu.test(ahead)) return null;
  const [first = ''] = target.text;
  const capital = first !== first.toLowerCase();
  const own = capital ? word.charAt(0).toUpperCase() + word.slice(1) : word;
  return [{ start: target.start, end: target.end, text: own }];
}

function wordLike(primary: string, target: NumberToken, before: number, after: number): string | null {
  const isOrdinal = target.ordinal === true;
  if (primary === 'ar')
    return isOrdinal ? arabicOrdinal(target.text, before, after) : arabicFew(target.text, before, after);
  const table = (isOrdinal ? ORDINALS : CARDINALS)[primary];
  // Only a word that is the whole number: vingt-deux is none of them.
  return table !== undefined && fold(table[before] ?? '') === fold(target.text)
    ? (table[after] ?? '') || null
    : null;
}

/** Three to ten: the noun keeps its form, the number its gender. */
function arabicFew(written: string, before: number, after: number): string | null {
  const [old, next] = [ARABIC_FEW[before], ARABIC_FEW[after]];
  if (!old || !next) return null;
  const masculine = (word: string) => `${word}ة`;
  if (fold(written) === fold(masculine(old))) return masculine(next);
  return fold(written) === fold(old) || (before === 8 && fold(written) === 'ثمان') ? next : null;
}

/** الخامسة, الخامسة عشرة, الخامسة والعشرين; the article stands before the number. */
function arabicOrdinal(written: string, before: number, after: number): string | null {
  for (const feminine of [false, true]) {
    for (const ending of ['ين', 'ون']) {
      if (fold(written) === fold(ordinal(before, feminine, ending) ?? ''))
        return ordinal(after, feminine, ending);
    }
  }
  return null;
}

function ordinal(value: number, feminine: boolean, ending: string): string | null {
  const [tens, unit] = [Math.floor(value / 10), value % 10];
  const gendered = (word: string) => (feminine ? `${word}ة` : word);
  if (value >= 2 && value <= 10) return gendered(ARABIC_ORDINALS[value] ?? '');
  const head = ARABIC_ORDINALS[unit];
  if (value > 10 && value < 20) return `${gendered(head ?? '')} ${gendered('عشر')}`;
  if (value < 20 || value > 99 || !head) return null;
  return `${gendered(head)} وال${ARABIC_TENS[tens] ?? ''}${ending}`;
}
