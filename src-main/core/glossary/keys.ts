import { type LanguageTag, primaryLanguage } from '#core/model/language.ts';
import { fold } from '#core/text/fold.ts';
import { isArabicWord, withoutArabicArticle } from '#core/text/stem.ts';
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
 * The keys of a term, one a token. Hyphens inside have none, so that vice-président and vice président are one.
 * Words become stems (Arabic: folded forms), abbreviations such as WHO, FAR or the S. of S.M. keep their capitals.
 */
export function termKeys(
  term: string,
  language: LanguageTag,
  slots: Slotted | null = null,
): readonly string[] {
  if (slots !== null) return slottedKeys(slots, language);
  const primary = primaryLanguage(language);
  return plainKeys(term, primary) ?? tokenKeys(term, primary);
}

/**
 * The keys of a term of small letters and single spaces, as most are: each letter folds to one, so that words need no
 * tokens and no offsets. A quarter of the time of the general way; null where that one is needed.
 */
function plainKeys(term: string, primary: string): readonly string[] | null {
  const folded = fold(term);
  if (folded.length !== term.length) return null;
  const keys: string[] = [];
  let start = 0;
  for (let at = 0; at <= folded.length; at++) {
    const unit = at === folded.length ? SPACE : folded.charCodeAt(at);
    if (unit !== SPACE) {
      if (!isPlainLetter(unit) || term.charCodeAt(at) < LAST_CAPITAL) return null;
      continue;
    }
    if (at === start) return null;
    const form = folded.slice(start, at);
    keys.push(isArabicWord(form) ? arabicKey(form, term[at - 1] ?? '') : wordStem(form, primary));
    start = at + 1;
  }
  return keys;
}

const SPACE = 0x20;
/** Capitals without accents end before this; others take the general way, for they do not fold to themselves. */
const LAST_CAPITAL = 0x5b;

function isPlainLetter(unit: number): boolean {
  return (unit >= 0x61 && unit <= 0x7a) || (unit >= 0x621 && unit <= 0x64a);
}

/** The keys of any term, by its tokens. */
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

/** The keys of an Arabic term without its articles, which it loses before a noun or pronoun; null without any. */
export function indefiniteKeys(keys: readonly string[], language: LanguageTag): readonly string[] | null {
  if (primaryLanguage(language) !== 'ar' || !keys.some((key) => key.startsWith('ال'))) return null;
  const bare = keys.map((key) => (key.startsWith('ال') ? withoutArabicArticle(key) : key));
  return bare.some((key, i) => key !== keys[i]) ? bare : null;
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
