import { fold } from '#core/text/fold.ts';
import type { CheckContext, Version } from '../../check.ts';
import { hitsOver } from '../../find.ts';
import { ARABIC_TITLE, LATIN_TITLE } from '../../names/titles.ts';

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

/** Names in Latin letters: runs of capitalised words, and what follows a title. In Arabic: what follows a title. */
export function nameWords(version: Version): readonly NameWord[] {
  const runs = version.primary === 'ar' ? arabicRuns(version) : latinRuns(version);
  return runs.flatMap(({ words, titled }) =>
    words.flatMap((word, at): readonly NameWord[] => {
      if (word.text.length < SHORTEST || (words.length < 2 && !titled)) return [];
      return [{ ...word, beside: besideOf(words, at, titled) }];
    }),
  );
}

function besideOf(words: Run['words'], at: number, titled: boolean): readonly string[] {
  return [
    ...(titled && at === 0 ? ['#'] : []),
    ...[words[at - 1], words[at + 1]].flatMap((other) => (other === undefined ? [] : [other.key])),
  ];
}

/** Every capitalised word in Latin letters, with its neighbours of the same run; also at the beginning of a sentence. */
export function capitalisedWords(version: Version): readonly NameWord[] {
  return latinRuns(version).flatMap(({ words, titled }) =>
    words.flatMap((word, at): readonly NameWord[] =>
      word.text.length < SHORTEST ? [] : [{ ...word, beside: besideOf(words, at, titled) }],
    ),
  );
}

/** The words of a text in Latin letters, folded. */
export const foldedWords = ({ text }: Version): ReadonlySet<string> =>
  new Set([...words(text)].map(([{ key }]) => key));

interface Run {
  readonly words: {
    readonly text: string;
    readonly key: string;
    readonly start: number;
    readonly end: number;
  }[];
  readonly titled: boolean;
}

/** Capitalised words with one space or hyphen between them. */
function latinRuns(version: Version): readonly Run[] {
  const { text } = version;
  const runs: Run[] = [];
  let current: Run | undefined;
  let title = -1;
  let end = -1;
  for (const [word] of words(text)) {
    const gap = end < 0 ? '' : text.slice(end, word.start);
    const isTitle = LATIN_TITLE.test(word.text);
    const named = /^\p{Lu}\p{Ll}/u.test(word.text) && !isTitle;
    const joined = /^[ \u00a0\u202f-]$/.test(gap);
    if (!named) current = undefined;
    else if (current !== undefined && joined) current.words.push(word);
    else {
      current = {
        words: [word],
        titled: title >= 0 && /^\.?[ \u00a0\u202f]$/.test(text.slice(title, word.start)),
      };
      runs.push(current);
    }
    title = isTitle ? word.end : -1;
    end = word.end;
  }
  return runs;
}

/** Up to three words after a title. */
function arabicRuns({ text }: Version): readonly Run[] {
  const runs: Run[] = [];
  let current: Run | undefined;
  let end = -1;
  for (const [word] of words(text)) {
    const joined = end >= 0 && /^[ \u00a0]$/.test(text.slice(end, word.start));
    if (ARABIC_TITLE.test(word.text)) {
      current = { words: [], titled: true };
      runs.push(current);
    } else if (current !== undefined && joined && current.words.length < 3) current.words.push(word);
    else current = undefined;
    end = word.end;
  }
  return runs;
}

function* words(text: string): Generator<readonly [Run['words'][number]]> {
  for (const { 0: word, index } of text.matchAll(/\p{L}[\p{L}\p{M}]*/gu)) {
    yield [{ text: word, key: fold(word), start: index, end: index + word.length }];
  }
}

/**
 * The consonants of a word, with the groups that write one sound in one language or another folded: Laftit, Lafetet and
 * Laftite share `lftt`. Words with other keys are no spellings of one name.
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
