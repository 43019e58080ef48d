import { type LanguageTag, primaryLanguage } from '#core/model/language.ts';
import { isArabicWord } from '#core/text/stem.ts';
import { type PlainToken, plainTokens } from '#core/text/tokens.ts';
import { arabicKey } from './arabic.ts';
import type { Slotted } from './slots.ts';
import { wordStem } from './word-stem.ts';

/** Key of a word that must be written as an abbreviation is: never equal to the key of an ordinary word. */
export const ABBREVIATION = '^';
/** Key of a slot: no word has it. */
export const SLOT = '\u0000';
/** Longer words in capitals are words in capitals. */
const LONGEST_ABBREVIATION = 8;

/**
 * The keys of any term, one a token. Hyphens inside have none, so that vice-président and vice président are one.
 * Words become stems (Arabic: folded forms), abbreviations such as WHO, FAR or the S. of S.M. keep their capitals.
 */
export function termKeys(
  term: string,
  language: LanguageTag,
  slots: Slotted | null = null,
): readonly string[] {
  if (slots !== null) return slottedKeys(slots, language);
  return tokenKeys(term, primaryLanguage(language));
}

function tokenKeys(term: string, language: string): readonly string[] {
  const tokens = plainTokens(term, language);
  const keys: string[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    if (token !== undefined && !isInnerHyphen(tokens, at)) keys.push(keyOf(token, term, tokens, language));
  }
  return keys;
}

/** Slots have a key of their own. The commas of apposition beside them are often left out, so they have none. */
function slottedKeys({ parts }: Slotted, language: LanguageTag): readonly string[] {
  const keys = parts.flatMap((part, i) => [
    ...(i === 0 ? [] : [SLOT]),
    ...termKeys(part, language).filter((key) => key !== ','),
  ]);
  // A term cannot begin with what may be anything.
  const first = keys.findIndex((key) => key !== SLOT);
  return first < 0 ? [] : keys.slice(first);
}

function keyOf(token: PlainToken, term: string, all: readonly PlainToken[], language: LanguageTag): string {
  const { start, end, kind, form } = token;
  if (kind !== 'word') return form;
  if (isArabicWord(form)) return arabicKey(form, lastLetter(term, start, end));
  const surface = term.slice(start, end);
  return isAbbreviation(surface, term, end, all) ? ABBREVIATION + form : wordKey(token, language);
}

function isAbbreviation(surface: string, term: string, end: number, all: readonly PlainToken[]): boolean {
  if (!isCapitals(surface)) return false;
  if (surface.length === 1) return term[end] === '.';
  if (surface.length > LONGEST_ABBREVIATION) return false;
  // A term of several words that is all in capitals is no abbreviation.
  return /\p{Ll}/u.test(term) || all.filter(({ kind }) => kind === 'word').length < 2;
}

export function isCapitals(surface: string): boolean {
  return /^\p{Lu}[\p{Lu}\p{N}\p{M}]*$/u.test(surface);
}

/** The key of a token that is no abbreviation, in a primary language. */
export function wordKey({ kind, form }: PlainToken, primary: string): string {
  return kind === 'word' ? wordStem(form, primary) : form;
}

/** The last letter of an Arabic word as written: vowel signs, tatweel and controls passed over. */
export function lastLetter(text: string, start: number, end: number): string {
  let at = end - 1;
  while (at > start && isSign(text.charCodeAt(at))) at--;
  return text[at] ?? '';
}

function isSign(unit: number): boolean {
  return (
    (unit >= 0x64b && unit <= 0x65f) || unit === 0x670 || unit === 0x640 || (unit >= 0x200b && unit <= 0x2069)
  );
}

/** Whether a token is a hyphen that joins its neighbours. */
export function isInnerHyphen(tokens: readonly PlainToken[], at: number): boolean {
  const hyphen = tokens[at];
  if (hyphen?.form !== '-') return false;
  const [before, after] = [tokens[at - 1], tokens[at + 1]];
  if (before === undefined || after === undefined) return false;
  const joins = before.end === hyphen.start && hyphen.end === after.start;
  return joins && before.kind !== 'punctuation' && after.kind !== 'punctuation';
}
