import type { LanguageTag } from '#core/model/language.ts';
import { compareNames } from '#core/names/compare.ts';
import { withoutClitics } from '#core/text/values/lexemes.ts';
import type { Speller } from '../speller.ts';
import type { Version } from '../version.ts';

/** An Arabic word that no dictionary has as it stands, and the name in Latin letters that it sounds most like. */
export interface Transcription {
  /** The Arabic version. */
  readonly language: LanguageTag;
  readonly word: string;
  readonly start: number;
  readonly end: number;
  /** The word without the proclitics that stand between it and the name. */
  readonly stem: string;
  readonly name: string;
  /** As compareNames scores them. */
  readonly score: number;
  /** The word before is the word before in the name: this is the name, whatever it looks like. */
  readonly beside?: boolean;
}

/** Compared with each other in one segment, on either side. More are a list, and take long. */
const MOST_WORDS = 60;
const MOST_NAMES = 40;
/** Less alike than this is chance. */
const LEAST_ALIKE = 0.6;

/** The names of the Arabic version in the segment's other versions; none without an Arabic dictionary. Bounded. */
export function readTranscriptions(
  versions: readonly Version[],
  speller: Speller | undefined,
): readonly Transcription[] {
  const arabic = versions.find(({ primary }) => primary === 'ar');
  if (arabic === undefined || speller?.knows('من', arabic.language) === undefined) return [];
  const runs = latinRuns(versions, speller);
  const names = [...new Set(runs.flat().flatMap(({ name, word }) => (word ? [] : [name])))].slice(
    0,
    MOST_NAMES,
  );
  if (names.length === 0) return [];
  const words = arabicWords(arabic);
  const found = new Map<number, Transcription>();
  let compared = 0;
  for (const { word, start, end } of words) {
    if (isWord(word, arabic.language, speller)) continue;
    if (++compared > MOST_WORDS) break;
    const best = bestOf(word, names);
    if (best !== undefined) found.set(start, { language: arabic.language, word, start, end, ...best });
  }
  for (const one of besideNames(words, runs, arabic.language)) found.set(one.start, one);
  return [...found.values()].sort((x, y) => x.start - y.start);
}

interface Word {
  readonly word: string;
  readonly start: number;
  readonly end: number;
  /** Only spaces between it and the word before. */
  readonly joined: boolean;
}

function arabicWords(version: Version): readonly Word[] {
  const words: Word[] = [];
  let end = -1;
  for (const lexeme of version.lexemes()) {
    const joined = lexeme.start - end === lexeme.gap;
    end = lexeme.end;
    if (lexeme.kind !== 'word' || lexeme.text.length < 3 || !/^\p{sc=Arabic}/u.test(lexeme.text)) continue;
    words.push({ word: lexeme.text, start: lexeme.start, end: lexeme.end, joined });
  }
  return words;
}

/** A French text has English names in it (Hospital, Institute), and the other way round. */
const LATIN: readonly LanguageTag[] = ['fr', 'en'];

const NAME = '(?<![\\p{L}\\p{M}\\p{N}@#_])\\p{Lu}\\p{Ll}[\\p{L}\\p{M}]+';
const RUN = new RegExp(`${NAME}(?:[ \u00a0-]\\p{Lu}\\p{Ll}[\\p{L}\\p{M}]+)*`, 'gu');

interface LatinName {
  readonly name: string;
  /** A word of one of the languages too (Nasser, Pierre): shows where its neighbours stand, and is no name for certain. */
  readonly word: boolean;
}

/** Runs of capitalised words of which one is no word of the language: names, at the beginning of a sentence too. */
function latinRuns(versions: readonly Version[], speller: Speller): readonly (readonly LatinName[])[] {
  const runs: (readonly LatinName[])[] = [];
  for (const { primary, text } of versions) {
    if (primary === 'ar') continue;
    for (const [run] of text.matchAll(RUN)) {
      if (runs.length >= MOST_NAMES) break;
      const names = run.split(/[ \u00a0-]/).map((name) => ({
        name,
        word: LATIN.some((tag) => speller.knows(name.toLowerCase(), tag) === true),
      }));
      if (names.some(({ word }) => !word)) runs.push(names);
    }
  }
  return runs;
}

/** As it stands, or behind a conjunction, a preposition or the article: stricter than the check of spelling. */
function isWord(word: string, language: LanguageTag, speller: Speller): boolean {
  const bare = word.replace(/[\u0640\u064b-\u0652\u0670]/g, '');
  return (
    speller.knows(bare, language) === true ||
    stemsOf(bare).some((stem) => stem.length > 3 && speller.knows(stem, language) === true)
  );
}

/** Without a ك, which far more names begin with than have it before them. */
const stemsOf = (word: string): readonly string[] =>
  withoutClitics(word)
    .map(({ stem }) => stem)
    .filter((stem) => stem.length > 2 && !word.startsWith('ك'));

function bestOf(
  word: string,
  names: readonly string[],
): Pick<Transcription, 'stem' | 'name' | 'score'> | undefined {
  let best: Pick<Transcription, 'stem' | 'name' | 'score'> | undefined;
  for (const stem of new Set([word, ...stemsOf(word)])) {
    for (const name of names) {
      const { score } = compareNames(stem, name);
      if (score >= LEAST_ALIKE && score > (best?.score ?? 0)) best = { stem, name, score };
      if (score === 1) return best;
    }
  }
  return best;
}

/** As compareNames: the same name. */
const SAME = 0.9;

/**
 * Words beside a name that is recognised, where the other version has a second word of that name: in `السيد ناصر بورية`
 * for Nasser Bourita, the word after ناصر is the family name, whatever it looks like and though it may be a word.
 */
function besideNames(
  words: readonly Word[],
  runs: readonly (readonly LatinName[])[],
  language: LanguageTag,
): readonly Transcription[] {
  const found: Transcription[] = [];
  const near = words.slice(0, MOST_SOUNDED);
  for (const whole of runs.filter(({ length }) => length > 1).slice(0, MOST_RUNS)) {
    const run = whole.slice(0, LONGEST_RUN);
    const places = run.map(({ name }) => near.findIndex(({ word }) => soundsLike(word, name)));
    for (const [at, latin] of run.entries()) {
      const { name } = latin;
      if (!isFamilyName(latin) || places[at] !== -1) continue;
      const next = neighbour(words, places[at - 1], places[at + 1]);
      if (next === undefined || next.word.length < 4) continue;
      const { score } = compareNames(next.word, name);
      found.push({ language, ...next, stem: next.word, name, score, beside: true });
    }
  }
  return found;
}

/** The word after that of the name before, or before that of the name after. */
function neighbour(words: readonly Word[], before = -1, after = -1): Word | undefined {
  const next = before < 0 ? undefined : words[before + 1];
  if (next !== undefined) return next.joined ? next : undefined;
  return after > 0 && words[after]?.joined ? words[after - 1] : undefined;
}

/** Adjectives of peoples are translated: Italian, italien. */
const PEOPLE = /(?:ian|ish|ese|ien|ienne|aise?|aine?)s?$/;

/** Runs of names compared with every word. */
const MOST_RUNS = 8;
/** A longer run of capitalised words is no name. */
const LONGEST_RUN = 8;
/** Words that they are compared with: no sentence is longer, and each comparison takes microseconds. */
const MOST_SOUNDED = 400;

/** Long enough to be compared, and neither a word nor a people. */
const isFamilyName = ({ name, word }: LatinName): boolean =>
  !word && name.length >= 4 && !/\p{Ll}\p{Lu}/u.test(name) && !PEOPLE.test(name);

const soundsLike = (word: string, name: string): boolean =>
  [word, ...stemsOf(word)].some((stem) => compareNames(stem, name).score >= SAME);
