import type { LanguageTag } from '#core/model/language.ts';
import type { Speller } from '../speller.ts';
import type { Version } from '../version.ts';
import { LATIN_TITLE } from './titles.ts';

/** A French text has English names in it (Hospital, Institute), and the other way round. */
const LATIN: readonly LanguageTag[] = ['fr', 'en'];

const NAME = '(?<![\\p{L}\\p{M}\\p{N}@#_])\\p{Lu}\\p{Ll}[\\p{L}\\p{M}]+';
const RUN = new RegExp(`${NAME}(?:[ \u00a0-]\\p{Lu}\\p{Ll}[\\p{L}\\p{M}]+)*`, 'gu');

/** English writes them with a capital, and no name is meant. */
const CALENDAR =
  /^(?:January|February|April|June|July|August|September|October|November|December|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)days?)$/;

export interface LatinName {
  readonly name: string;
  /** A word of one of the languages too (Nasser, Pierre): shows where its neighbours stand, and is no name for certain. */
  readonly word: boolean;
}

/** Capitalised words side by side. */
export interface LatinRun {
  readonly names: readonly LatinName[];
  /** A title (M., Mrs.) stands before it. */
  readonly titled: boolean;
}

/** Names of one segment that are compared with the words of another. */
export const MOST_NAMES = 40;

/** Runs of capitalised words of which one is no word of the language: names, at the beginning of a sentence too. */
export function latinRuns(versions: readonly Version[], speller: Speller): readonly LatinRun[] {
  const runs: LatinRun[] = [];
  for (const { primary, text } of versions) {
    if (primary === 'ar') continue;
    for (const { 0: run, index } of text.matchAll(RUN)) {
      if (runs.length >= MOST_NAMES) break;
      const names = run.split(/[ \u00a0-]/).map((name) => ({
        name,
        word: CALENDAR.test(name) || LATIN.some((tag) => speller.knows(name.toLowerCase(), tag) === true),
      }));
      if (names.some(({ word }) => !word)) runs.push({ names, titled: isTitled(text, index) });
    }
  }
  return runs;
}

function isTitled(text: string, start: number): boolean {
  const before = /(\p{L}+)\.?[ \u00a0\u202f]$/u.exec(text.slice(Math.max(0, start - 16), start))?.[1];
  return before !== undefined && LATIN_TITLE.test(before);
}

/** Adjectives of peoples are translated: Italian, italien. */
const PEOPLE =
  /(?:ian|ish|ese|ien|ienne|aise?|aine?)s?$|^(?:Arab|Czech|Dane|Dutch|Finn|French|Greek|Kurd|Pole|Scot|Slav|Swede|Swiss|Thai|Turk)s?$/;

/** Whether a name is that of a people or its language. */
export const isPeople = (name: string): boolean => PEOPLE.test(name);

/** Long enough to be compared, and neither a word nor a people. */
export const isFamilyName = ({ name, word }: LatinName): boolean =>
  !word && name.length >= 4 && !/\p{Ll}\p{Lu}/u.test(name) && !isPeople(name);
