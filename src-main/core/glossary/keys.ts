import { type LanguageTag, primaryLanguage } from '#core/model/language.ts';
import { foldWithMap } from '#core/text/fold.ts';
import { isArabicWord, lightStem, withoutArabicArticle } from '#core/text/stem.ts';
import { type PlainToken, plainTokens } from '#core/text/tokens.ts';
import { type Reading, readArabic } from './arabic.ts';

/** Key of a word that must be written as an abbreviation is: never equal to the key of an ordinary word. */
const ABBREVIATION = '^';
/** From this length on an abbreviation may also be written as a name: Unesco, Otan. */
const NAME_LENGTH = 4;
/** Longer words in capitals are words in capitals. */
const LONGEST_ABBREVIATION = 8;

/**
 * The keys of a term, one a token. Hyphens inside have none, so that vice-président and vice président are one.
 * Words become stems (Arabic: folded forms), abbreviations such as WHO, FAR or the S. of S.M. keep their capitals.
 */
export function termKeys(term: string, language: LanguageTag): readonly string[] {
  const tokens = plainTokens(term, language);
  const words = tokens.filter(({ kind }) => kind === 'word').length;
  const shouted = words > 1 && !/\p{Ll}/u.test(term);
  return tokens
    .filter((_, at) => !isInnerHyphen(tokens, at))
    .map((token) => {
      const surface = term.slice(token.start, token.end);
      const dotted = term[token.end] === '.';
      return isAbbreviation(surface, dotted, shouted) ? ABBREVIATION + token.form : wordKey(token, language);
    });
}

/** The keys of an Arabic term without its articles, which it loses before a noun or pronoun; null without any. */
export function indefiniteKeys(term: string, language: LanguageTag): readonly string[] | null {
  if (primaryLanguage(language) !== 'ar') return null;
  const keys = termKeys(term, language);
  const bare = keys.map((key) => (key.startsWith('ال') ? withoutArabicArticle(key) : key));
  return bare.some((key, i) => key !== keys[i]) ? bare : null;
}

/** A text's tokens with their readings. */
export interface ReadableText {
  readonly tokens: readonly PlainToken[];
  /** Readings of a token at the start of a term, or further inside. */
  readings(at: number, place: 'first' | 'inner'): readonly Reading[];
  /** UTF-16 offsets in the text of what a reading leaves of its token. */
  range(at: number, reading: Reading): readonly [number, number];
  /** Whether a token is a hyphen that joins its neighbours. */
  isHyphen(at: number): boolean;
}

export function readText(text: string, language: LanguageTag): ReadableText {
  const tokens = plainTokens(text, language);
  const primary = primaryLanguage(language);
  const shouted = tokens.length > 2 && !/\p{Ll}/u.test(text);
  const common = shouted ? (COMMON_WORDS.get(primary) ?? NONE) : NONE;
  const read = (token: PlainToken, place: 'first' | 'inner'): readonly Reading[] => {
    const { start, end, kind, form } = token;
    const surface = text.slice(start, end);
    if (kind === 'word' && primary === 'ar' && isArabicWord(form)) {
      return readArabic(form, surface, place);
    }
    const keys = [wordKey(token, primary)];
    if (kind === 'word' && !common.has(form)) keys.push(...abbreviationKeys(surface, form));
    return keys.map((key) => ({ key, front: 0, back: 0 }));
  };
  const inner = new Map<number, readonly Reading[]>();
  return {
    tokens,
    readings: (at, place) => {
      const token = tokens[at];
      if (token === undefined) return [];
      if (place === 'first') return read(token, place);
      const readings = inner.get(at) ?? read(token, place);
      inner.set(at, readings);
      return readings;
    },
    range: (at, { front, back }) => {
      const { start, end, form } = tokens[at] ?? { start: 0, end: 0, form: '' };
      if (front === 0 && back === 0) return [start, end];
      const { folded, map } = foldWithMap(text.slice(start, end));
      // A word of a ligature such as ﷺ has no place of its own inside it.
      if (folded !== form) return [start, end];
      return [start + (map[front] ?? 0), start + (map[folded.length - back] ?? 0)];
    },
    isHyphen: (at) => isInnerHyphen(tokens, at),
  };
}

const NONE: ReadonlySet<string> = new Set();

/**
 * Words that a headline in capitals makes look like abbreviations (UN ACCORD, WHO WILL ATTEND): there they are
 * taken for what they are in ordinary text.
 */
const COMMON_WORDS: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  [
    'en',
    new Set(
      'a all an and are as at be by far for has he how in is it its map may new no of on or so the to un up us was who'.split(
        ' ',
      ),
    ),
  ],
  [
    'fr',
    new Set(
      'a au aux car ce ces de des du elle en et eu il la le les lui ma mai mais ne on ont or ou par pas pour qui sa se ses son sur un une vu'.split(
        ' ',
      ),
    ),
  ],
]);

function isAbbreviation(surface: string, dotted: boolean, shouted: boolean): boolean {
  if (!isCapitals(surface)) return false;
  if (surface.length === 1) return dotted;
  return !shouted && surface.length <= LONGEST_ABBREVIATION;
}

function abbreviationKeys(surface: string, form: string): readonly string[] {
  if (isCapitals(surface)) return [ABBREVIATION + form];
  // NGOs, ONGs
  if (/^\p{Lu}[\p{Lu}\p{N}]+s$/u.test(surface)) return [ABBREVIATION + form.slice(0, -1)];
  const isName = surface.length >= NAME_LENGTH && /^\p{Lu}[\p{Ll}\p{N}]+$/u.test(surface);
  return isName ? [ABBREVIATION + form] : [];
}

function isCapitals(surface: string): boolean {
  return /^\p{Lu}[\p{Lu}\p{N}\p{M}]*$/u.test(surface);
}

function wordKey({ kind, form }: PlainToken, language: LanguageTag): string {
  return kind === 'word' && primaryLanguage(language) !== 'ar' ? lightStem(form, language) : form;
}

function isInnerHyphen(tokens: readonly PlainToken[], at: number): boolean {
  const [before, hyphen, after] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (hyphen?.form !== '-' || before === undefined || after === undefined) return false;
  const joins = before.end === hyphen.start && hyphen.end === after.start;
  return joins && before.kind !== 'punctuation' && after.kind !== 'punctuation';
}
