import type { LanguageTag } from '#core/model/language.ts';
import type { NameComparer } from '#core/names/compare.ts';
import { withoutSigns } from '#core/text/arabic-signs.ts';
import { type Lexeme, withoutClitics } from '#core/text/values/lexemes.ts';
import type { Speller } from '../speller.ts';
import type { Version } from '../version.ts';
import { ARABIC_TITLE } from './titles.ts';

/** A word of the Arabic version that may be a name. */
export interface ArabicWord {
  readonly word: string;
  readonly start: number;
  readonly end: number;
  /** Only spaces between it and the word before. */
  readonly joined: boolean;
  /** The word before it is a title (السيد). */
  readonly titled: boolean;
}

/** In reading order; read as far as they are asked for. */
export function* arabicWords(version: Version): Iterable<ArabicWord> {
  let last: Lexeme | undefined;
  for (const lexeme of version.lexemes()) {
    const before = last;
    last = lexeme;
    const { kind, text: word, start, end } = lexeme;
    if (kind !== 'word' || word.length < 3 || !/^\u0640?\p{sc=Arabic}/u.test(word)) continue;
    const joined = before?.kind === 'word';
    yield { word, start, end, joined, titled: joined && ARABIC_TITLE.test(before.text) };
  }
}

/** As it stands, or behind a conjunction, a preposition or the article: stricter than the check of spelling. */
export function isWord(word: string, language: LanguageTag, speller: Speller): boolean {
  const bare = withoutSigns(word);
  return (
    speller.knows(bare, language) === true ||
    stemsOf(bare).some((stem) => stem.length > 3 && speller.knows(stem, language) === true)
  );
}

/** Without a ك, which far more names begin with than have it before them. */
export const stemsOf = (word: string): readonly string[] =>
  withoutClitics(word)
    .map(({ stem }) => stem)
    .filter((stem) => stem.length > 2 && !word.startsWith('ك'));

/** As compareNames: the same name. */
export const SAME = 0.9;
/** From here on, the word is the name as it sounds. */
export const SURE = 0.995;

/** Whether a word is a name as it sounds, with or without what stands before it. */
export const soundsLike = (word: string, name: string, comparer: NameComparer): boolean =>
  [word, ...stemsOf(word)].some((stem) => comparer.score(stem, name, SAME) >= SAME);
