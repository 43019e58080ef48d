import type { NameComparer } from '#core/names/compare.ts';
import type { Speller } from '../speller.ts';
import type { Version } from '../version.ts';
import { type ArabicWord, arabicWords, isWord, soundsLike, stemsOf } from './arabic-words.ts';
import { besideNames } from './beside-names.ts';
import { isPeople, type LatinName, latinRuns, MOST_NAMES } from './latin-names.ts';
import { listedNames } from './listed-names.ts';
import { isOneEdit } from './one-edit.ts';
import type { Transcription } from './transcription.ts';

/** Compared with each other in one segment, on either side. More are a list, and take long. */
const MOST_WORDS = 60;
/** Words of a text that each of its names is compared with: no sentence is longer, and each takes microseconds. */
const MOST_SOUNDED = 400;
/** Less alike than this is chance. */
const LEAST_ALIKE = 0.6;

/** The names of the Arabic version in the segment's other versions; none without an Arabic dictionary. Bounded. */
export function readTranscriptions(
  versions: readonly Version[],
  speller: Speller | undefined,
  comparer: NameComparer,
): readonly Transcription[] {
  const arabic = versions.find(({ primary }) => primary === 'ar');
  if (arabic === undefined || speller?.knows('من', arabic.language) === undefined) return [];
  const runs = latinRuns(versions, speller);
  const near = firstOf(arabicWords(arabic), MOST_SOUNDED);
  const found = new Map<number, Transcription>();
  const add = (ones: readonly Omit<Transcription, 'language'>[]) => {
    for (const one of ones) found.set(one.start, { language: arabic.language, ...one });
  };
  const names = distinct(runs.flatMap(({ names: all }) => all).filter(({ word }) => !word));
  if (names.length > 0) {
    add(soundedWords(arabic, names, speller, comparer));
    for (const one of found.values()) if (isTaken(one, near, comparer)) found.delete(one.start);
    add(knownWords(near, names, [...found.values()], comparer));
    add(besideNames(near, runs, comparer));
  }
  const others = versions.filter(({ primary }) => primary !== 'ar');
  const capitals = distinct(runs.flatMap(({ names: all }) => all));
  add(listedNames({ arabic, others }, near, capitals, speller, comparer));
  return [...found.values()].sort((x, y) => x.start - y.start);
}

function firstOf(words: Iterable<ArabicWord>, most: number): readonly ArabicWord[] {
  const first: ArabicWord[] = [];
  for (const word of words) {
    if (first.length >= most) break;
    first.push(word);
  }
  return first;
}

const distinct = (names: readonly LatinName[]): readonly string[] =>
  [...new Set(names.map(({ name }) => name))].slice(0, MOST_NAMES);

/** The first words that no dictionary has, each with the name that it sounds most like. */
function soundedWords(
  arabic: Version,
  names: readonly string[],
  speller: Speller,
  comparer: NameComparer,
): readonly Omit<Transcription, 'language'>[] {
  const unknown: ArabicWord[] = [];
  const ordinary = new Set<string>();
  for (const one of arabicWords(arabic)) {
    if (unknown.length >= MOST_WORDS) break;
    if (ordinary.has(one.word)) continue;
    if (isWord(one.word, arabic.language, speller)) ordinary.add(one.word);
    else unknown.push(one);
  }
  return unknown.flatMap(({ word, start, end }) => {
    const best = bestOf(word, names, comparer);
    return best === undefined ? [] : [{ word, start, end, ...best }];
  });
}

function bestOf(
  word: string,
  names: readonly string[],
  comparer: NameComparer,
): Pick<Transcription, 'stem' | 'name' | 'score'> | undefined {
  let best: Pick<Transcription, 'stem' | 'name' | 'score'> | undefined;
  for (const stem of new Set([word, ...stemsOf(word)])) {
    for (const name of names) {
      const score = comparer.score(stem, name, Math.max(LEAST_ALIKE, best?.score ?? 0));
      if (score >= LEAST_ALIKE && score > (best?.score ?? 0)) best = { stem, name, score };
      if (score === 1) return best;
    }
  }
  return best;
}

/** Less alike than this, and another word is the name. */
const LIKE = 0.85;

/** Whether another word of the text is the name, and this one is not that word with a slip. */
function isTaken(
  { start, stem, name, score }: Transcription,
  words: readonly ArabicWord[],
  comparer: NameComparer,
): boolean {
  if (score >= LIKE) return false;
  const others = words.filter((other) => other.start !== start && soundsLike(other.word, name, comparer));
  return (
    others.length > 0 &&
    !others.some(({ word }) => [word, ...stemsOf(word)].some((other) => isOneEdit(stem, other)))
  );
}

/** The likest words for names that no other word is like: a name the dictionary has, or one of which a slip made a word. */
function knownWords(
  words: readonly ArabicWord[],
  names: readonly string[],
  found: readonly Transcription[],
  comparer: NameComparer,
): readonly Omit<Transcription, 'language'>[] {
  const lost = names.filter((name) => !isPeople(name) && !found.some((one) => one.name === name));
  return lost.flatMap((name) => {
    const best = likest(words, name, comparer);
    if (best === undefined || best.stem.length < SHORTEST) return [];
    return found.some(({ start }) => start === best.start) ? [] : [{ ...best, name, known: true }];
  });
}

/** A shorter word is like too many names. */
const SHORTEST = 3;

function likest(words: readonly ArabicWord[], name: string, comparer: NameComparer) {
  let best: (ArabicWord & Pick<Transcription, 'stem' | 'score'>) | undefined;
  for (const word of words) {
    if (Math.abs(word.word.length - name.length) > name.length / 2 + 2) continue;
    for (const stem of [word.word, ...stemsOf(word.word)]) {
      const score = comparer.score(stem, name, Math.max(LEAST_ALIKE, best?.score ?? 0));
      if (score >= LEAST_ALIKE && score > (best?.score ?? 0)) best = { ...word, stem, score };
    }
  }
  return best;
}
