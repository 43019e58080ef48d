import type { Lexeme } from '#core/text/values/lexemes.ts';
import type { CheckContext, Version } from '../../check.ts';
import { hitsOver } from '../../find.ts';
import { type Run, titledRuns } from '../../names/name-runs.ts';

/** A word that is part of a person's name, as far as capitals and titles tell. */
export interface NameWord {
  readonly text: string;
  readonly key: string;
  readonly start: number;
  readonly end: number;
  /** The words beside it in the same name, folded; `#` for a title before it. */
  readonly beside: readonly string[];
}

/** Shorter words have too many neighbours. */
const SHORTEST = 4;
/** Arabic writes few vowels, and a slip may leave three letters of a name. */
const SHORTEST_ARABIC = 3;

/** Names in Latin letters: runs of capitalised words, and what follows a title. In Arabic: what follows a title. */
export function nameWords(version: Version): readonly NameWord[] {
  const runs = version.primary === 'ar' ? titledRuns(version.lexemes(), version.text) : version.capitalised();
  return runs.flatMap(({ words, titled }) =>
    words.flatMap((word, at): readonly NameWord[] =>
      words.length < 2 && !titled
        ? []
        : named(word, words, at, titled, version.primary === 'ar' ? SHORTEST_ARABIC : SHORTEST),
    ),
  );
}

function named(
  { text, key, start, end }: Lexeme,
  words: Run['words'],
  at: number,
  titled: boolean,
  shortest = SHORTEST,
): readonly NameWord[] {
  return text.length < shortest ? [] : [{ text, key, start, end, beside: besideOf(words, at, titled) }];
}

function besideOf(words: Run['words'], at: number, titled: boolean): readonly string[] {
  return [
    ...(titled && at === 0 ? ['#'] : []),
    ...[words[at - 1], words[at + 1]].flatMap((other) => (other === undefined ? [] : [other.key])),
  ];
}

/** Every capitalised word in Latin letters, with its neighbours of the same run; also at the beginning of a sentence. */
export function capitalisedWords(
  version: Version,
  isWanted: (key: string) => boolean = () => true,
  shortest = SHORTEST,
): readonly NameWord[] {
  return version
    .capitalised()
    .flatMap(({ words, titled }) =>
      words.flatMap((word, at) => (isWanted(word.key) ? named(word, words, at, titled, shortest) : [])),
    );
}

/**
 * The consonants of a word, with the groups that write one sound in one language or another folded: Laftit, Lafetet and
 * Laftite share `lft`. Words with other keys are no spellings of one name.
 */
export function soundKey(key: string): string {
  return key
    .replace(/ph/g, 'f')
    .replace(/[ck]h(?=[aeiou])|sch|tch|sh|ch/g, 'x')
    .replace(/gu(?=[ei])|gh/g, 'g')
    .replace(/dj|j/g, 'g')
    .replace(/[ckq]u?/g, 'k')
    .replace(/[sz]/g, 's')
    .replace(/ou(?=[aeiy])/g, 'w')
    .replace(/[aeiouyh'-]+/g, '')
    .replace(/[اويىءةهؤئأإآ]+/gu, '')
    .replace(/(.)\1+/gu, '$1');
}

/** Whether the words differ by an ending that inflects: Marocain, Marocaine, Marocains. */
export function isInflection(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  return (
    long.startsWith(short) &&
    /^(?:e|s|es|ne|nes|n|an|ian|al|ي|ية|ين|ون|ات|ا)$/u.test(long.slice(short.length))
  );
}

/** Whether a word is one a dictionary or the glossary has: no name to be spelt in different ways. */
export function isOrdinaryWord(
  { text, start, end }: NameWord,
  version: Version,
  context: CheckContext,
): boolean {
  const lower = context.speller?.knows(text.toLowerCase(), version.language);
  if (lower === true) return true;
  const hits = context.recognise(version, [version.language]);
  return hitsOver(hits, start, end).some(({ kind }) => kind !== 'person');
}
