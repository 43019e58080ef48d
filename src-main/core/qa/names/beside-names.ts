import type { NameComparer } from '#core/names/compare.ts';
import { type ArabicWord, SURE, soundsLike, stemsOf } from './arabic-words.ts';
import { isFamilyName, type LatinRun } from './latin-names.ts';
import type { Transcription } from './transcription.ts';

type Beside = Omit<Transcription, 'language'>;

/** Runs of names compared with every word. */
const MOST_RUNS = 8;
/** A longer run of capitalised words is no name. */
const LONGEST_RUN = 8;
/** Mentions of one first name in a segment. */
const MOST_MENTIONS = 6;
/** Less alike than this, and the first name stands alone here, having its family name elsewhere. */
const LEAST_ALIKE = 0.6;

/**
 * Words beside a name that is recognised, where the other version has a second word of that name: in `السيد ناصر بورية`
 * for Nasser Bourita, the word after ناصر is the family name, whatever it looks like and though it may be a word. So is the
 * only word after a title for the only name after one.
 */
export function besideNames(
  words: readonly ArabicWord[],
  runs: readonly LatinRun[],
  comparer: NameComparer,
): readonly Beside[] {
  const found = runs
    .filter(({ names }) => names.length > 1)
    .slice(0, MOST_RUNS)
    .flatMap(({ names }) => besideIn(words, names.slice(0, LONGEST_RUN), comparer));
  return [...titledName(words, runs, comparer), ...found];
}

function besideIn(
  words: readonly ArabicWord[],
  run: LatinRun['names'],
  comparer: NameComparer,
): readonly Beside[] {
  const places = run.map(({ name }) => mentions(words, name, comparer));
  return run.flatMap((latin, at): readonly Beside[] => {
    if (!isFamilyName(latin)) return [];
    const [own = [], before = [], after = []] = [places[at], places[at - 1], places[at + 1]];
    const next =
      before.length > 0
        ? before.flatMap((place) => (words[place + 1]?.joined ? [place + 1] : []))
        : after.flatMap((place) => (words[place]?.joined ? [place - 1] : []));
    return next.flatMap((place): readonly Beside[] => {
      const word = words[place];
      const left = word?.joined ? words[place - 1]?.word : undefined;
      const one = word === undefined ? undefined : unlike(word, latin.name, comparer, left);
      return one === undefined || (own.length > 0 && one.score < LEAST_ALIKE) ? [] : [one];
    });
  });
}

function mentions(words: readonly ArabicWord[], name: string, comparer: NameComparer): readonly number[] {
  const places: number[] = [];
  for (const [at, { word }] of words.entries()) {
    if (places.length < MOST_MENTIONS && soundsLike(word, name, comparer)) places.push(at);
  }
  return places;
}

/** A shorter word is none. */
const SHORTEST = 3;
/** What Arabic writes apart from the rest of a name, and French and English as one word with it: Abdelkader, Bouteflika. */
const PARTS: ReadonlySet<string> = new Set([
  'عبد',
  'أبو',
  'ابو',
  'بو',
  'بن',
  'ابن',
  'آيت',
  'أيت',
  'ايت',
  'ولد',
  'سيدي',
  'مولاي',
]);

/** The word as a spelling of the name, unless it is one. */
function unlike(word: ArabicWord, name: string, comparer: NameComparer, before?: string): Beside | undefined {
  if (word.word.length < SHORTEST || isFaith(word.word, name)) return undefined;
  if (before !== undefined && PARTS.has(before) && comparer.areSame(`${before} ${word.word}`, name))
    return undefined;
  const { start, end } = word;
  // وسناء for Sanae: the conjunction is none of the name.
  const [best] = [word.word, ...stemsOf(word.word)]
    .map((stem) => ({ stem, score: comparer.score(stem, name) }))
    .sort((a, b) => b.score - a.score);
  return best === undefined || best.score >= SURE
    ? undefined
    : { word: word.word, start, end, name, beside: true, ...best };
}

/** الدين, whose article takes on the letter it stands before: Noureddine, Nour Eddine, Saad-Eddine. */
const isFaith = (word: string, name: string): boolean =>
  word === 'الدين' && /^[aeiou]?d{1,2}[aei]{1,2}ne?$/iu.test(name);

function titledName(
  words: readonly ArabicWord[],
  runs: readonly LatinRun[],
  comparer: NameComparer,
): readonly Beside[] {
  const names = new Set(
    runs.flatMap(({ names: [first, ...rest], titled }) =>
      titled && first !== undefined && rest.length === 0 && isFamilyName(first) ? [first.name] : [],
    ),
  );
  const titled = words.filter((word) => word.titled);
  const [word, name] = [titled[0], [...names][0]];
  if (word === undefined || name === undefined || titled.length > 1) return [];
  // The other versions may differ among themselves; one that has this name is enough.
  if ([...names].some((one) => comparer.score(word.word, one, SURE) >= SURE)) return [];
  const one = unlike(word, name, comparer);
  return one === undefined || one.score < LEAST_ALIKE ? [] : [one];
}
