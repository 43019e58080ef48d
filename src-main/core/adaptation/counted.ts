import { type LanguageTag, primaryLanguage } from '#core/model/language.ts';
import { fold } from '#core/text/fold.ts';
import { FUNCTION_WORDS } from '#core/text/function-words.ts';
import { type Lexeme, readLexemes } from '#core/text/values/lexemes.ts';
import type { NumberToken } from '#core/text/values/read-values.ts';
import { ARABIC_COUNTED, ARABIC_SCALES } from './counted-nouns.ts';
import type { Edit } from './edit.ts';

/** The noun after a number agrees with it: none in English and French from two on, three forms in Arabic. */

/** Canonical decimal values before and after the change. */
interface Values {
  readonly before: string;
  readonly after: string;
}

/**
 * What else must change after a number: nothing ([]), the form of a noun that is known, or null where another form
 * is needed that is not known.
 */
export function countedEdits(
  text: string,
  language: LanguageTag,
  target: NumberToken,
  values: Values,
): readonly Edit[] | null {
  if (target.percent === 'yes') return [];
  const words = followers(text, target.digitsEnd);
  const [noun] = words;
  if (noun === undefined || isYear(values)) return [];
  switch (primaryLanguage(language)) {
    case 'en':
      return sameForm(values, (value) => value === '1') || isInvariable(noun) ? [] : null;
    case 'fr':
      return sameForm(values, isFrenchSingular) ? [] : frenchScale(noun, values);
    case 'ar':
      return arabicForm(words, values);
    default:
      return sameForm(values, (value) => value === '1') ? [] : null;
  }
}

/** The words that follow, up to the first mark; none where the first is a function word. */
function followers(text: string, from: number): readonly Lexeme[] {
  const rest = readLexemes(text.slice(from, from + 120));
  const end = rest.findIndex(({ kind, gap }) => kind !== 'word' || gap > 1);
  const words = (end < 0 ? rest : rest.slice(0, end)).map((word) => ({
    ...word,
    start: word.start + from,
    end: word.end + from,
  }));
  return words[0] === undefined || FUNCTION_WORDS.has(words[0].key) ? [] : words;
}

/** Both are years, as written in all three languages: four digits, no noun to agree with. */
function isYear({ before, after }: Values): boolean {
  return /^(?:19|20)\d\d$/.test(before) && /^(?:19|20)\d\d$/.test(after);
}

function sameForm({ before, after }: Values, form: (value: string) => unknown): boolean {
  return form(before) === form(after);
}

/** English scale words, currency codes and units stay as they are. */
function isInvariable({ text }: Lexeme): boolean {
  return /^(?:hundred|thousand|million|billion|trillion|MAD|USD|EUR|GBP|km|kg|m|ha|MW|GW|h|p|a)$/u.test(text);
}

const isFrenchSingular = (value: string): boolean => Number(value) < 2;

function frenchScale(noun: Lexeme, { after }: Values): readonly Edit[] | null {
  if (/^(?:MAD|USD|EUR|DH|DHS|km|kg|m|ha|MW|GW|h|mille|dh)$/iu.test(noun.text)) return [];
  const scale = /^(million|milliard)s?$/u.exec(noun.text)?.[1];
  if (scale === undefined) return null;
  return [{ start: noun.start, end: noun.end, text: isFrenchSingular(after) ? scale : `${scale}s` }];
}

/**
 * The noun after an Arabic number: plural genitive after 3-10, singular accusative after 11-99, singular genitive
 * after hundreds, thousands and fractions; after 1 and 2 the noun itself says the number.
 */
function arabicFormOf(value: string): 'plural' | 'accusative' | 'genitive' | null {
  if (value.includes('.')) return 'genitive';
  const rest = Number(value) % 100;
  if (rest >= 3 && rest <= 10) return 'plural';
  if (rest >= 11) return 'accusative';
  return rest === 0 && value !== '0' ? 'genitive' : null;
}

function arabicForm(words: readonly Lexeme[], values: Values): readonly Edit[] | null {
  const [before, after] = [arabicFormOf(values.before), arabicFormOf(values.after)];
  if (before === after && before !== null) return [];
  const [noun, next] = words;
  if (noun === undefined) return [];
  if (/\p{Script=Latin}/u.test(noun.text)) return [];
  if (after === null || before === null) return null;
  const scale = ARABIC_SCALES.find((forms) => forms.some((form) => fold(form) === noun.key));
  const forms =
    scale ?? ARABIC_COUNTED.find((candidate) => candidate.some((form) => fold(form) === noun.key));
  if (forms === undefined) return null;
  const [singular, plural, accusative] = forms;
  // In the construct (12 مليون درهم) the scale word has no tanwin.
  const isConstruct = scale !== undefined && next !== undefined && !FUNCTION_WORDS.has(next.key);
  // An adjective of a masculine noun would change with it; that of a feminine one is the same in the plural.
  const carriesAdjective =
    scale === undefined && !singular.endsWith('ة') && next !== undefined && !isFunctionWord(next.key);
  if (carriesAdjective) return null;
  const form = { plural, accusative: isConstruct ? singular : accusative, genitive: singular }[after];
  return form === noun.text ? [] : [{ start: noun.start, end: noun.end, text: form }];
}

/** Function words, also with a conjunction or preposition written on to them (بالرباط is none, بها is). */
const isFunctionWord = (key: string): boolean =>
  FUNCTION_WORDS.has(key) || /^[بل](?:ال|ل)/u.test(key) || /^و/u.test(key);
