import { foldName } from './folding.ts';
import { givenNamesOf } from './given-names.ts';
import {
  ABBREVIATIONS,
  ARTICLES,
  CLOSERS,
  FAMILY_PARTICLES,
  OPENERS,
  SUN_ARTICLE,
  TITLES,
} from './particles.ts';
import { readSpelling, type Spelling } from './spelling.ts';
import {
  ARABIC_ARTICLE,
  ARABIC_H,
  ELIDED,
  JOINED_ABD,
  JOINED_ABOU,
  JOINED_ARABIC_ABD,
  JOINED_ARABIC_BEN,
  JOINED_BEN,
  JOINED_CLOSER,
  LATIN_ARTICLE,
  LATIN_SUN_ARTICLE,
  MAGHREBI_ARTICLE,
  SEPARATORS,
  SHORT_H,
  spokenOf,
} from './word-patterns.ts';

/** One way to read a word, and what it takes off the likeness of two words when it is needed. */
interface Reading {
  /** Read when first asked for: most pairs of names need few of their readings. */
  readonly spelling: () => Spelling;
  readonly penalty: number;
  /** Only with an Arabic article opposite: the L of Lahbib may be the word's own. */
  readonly needsArticle: boolean;
}

export interface NameWord {
  readonly text: string;
  readonly initial: boolean;
  readonly readings: readonly Reading[];
  /** Opens with Ben: names a father, or is a family's name made of one. */
  readonly son: boolean;
  /** The given names that it spells, where it is a known one. */
  readonly given: ReadonlySet<string> | undefined;
  /** Begins with the Arabic article. */
  readonly article: boolean;
  /** What follows Abd: where both words have it, it is this that tells them apart. */
  readonly servant: (() => Spelling) | undefined;
  /** The same with the L that it may share with the article: Abdelatif for Abdellatif. */
  readonly doubledServant: (() => Spelling) | undefined;
}

/** A name read: its words in order, and all of them in one, for names that are joined here and apart there. */
export interface PersonName {
  readonly words: readonly NameWord[];
  readonly joined: NameWord | undefined;
  /** How many words there were before particles were left out. */
  readonly parts: number;
}

/** What an article or the like costs when only one side has it. */
const ARTICLE = 0.04;
/** Abdelaziz for Aziz, Ben Atiq for Atiq: often the same person, never surely. */
const HALF_NAME = 0.15;
/** Louardi for Ouardi, الحسن for Alassane: one person's, but a letter of the name itself is at stake. */
const ELISION = 0.12;

/** Longer than any name with its titles: UTF-16 units, words, and letters of one word. */
const MOST_LENGTH = 2000;
const MOST_WORDS = 16;
const MOST_LETTERS = 64;

const NO_NAME: PersonName = { words: [], joined: undefined, parts: 0 };

/**
 * Reads a name in any script. What is too long for one (MOST_LENGTH, MOST_WORDS) or has no letters has no words; it is
 * the same as its equal only.
 */
export function readName(text: string): PersonName {
  if (text.length > MOST_LENGTH) return NO_NAME;
  const all = foldName(text)
    .split(SEPARATORS)
    .filter((word) => word !== '');
  if (all.length > MOST_WORDS) return NO_NAME;
  const named = unless(all, (word) => TITLES.has(plainAlef(word)));
  const parts = join(withoutArticles(named));
  const own = withoutParticles(parts);
  return {
    words: own.map((part) => readWord(part)),
    joined: readWord({ text: parts.map((part) => part.text).join(''), article: parts[0]?.article ?? false }),
    parts: parts.length,
  };
}

/** Without the words that `isLeftOut`, but not without all. */
function unless<Word>(words: readonly Word[], isLeftOut: (word: Word) => boolean): readonly Word[] {
  const kept = words.filter((word) => !isLeftOut(word));
  return kept.length > 0 ? kept : words;
}

interface Part {
  readonly text: string;
  readonly article: boolean;
  /** Particles of European families before it: de, van der. */
  readonly particles?: string;
}

/** Articles written apart go; the word after knows that it had one. */
function withoutArticles(words: readonly string[]): readonly Part[] {
  const parts: Part[] = [];
  let article = false;
  for (const [index, word] of words.entries()) {
    const next = words[index + 1] ?? '';
    if (next !== '' && isArticle(word, next)) {
      article = true;
      continue;
    }
    parts.push({ text: ABBREVIATIONS.get(word) ?? word, article });
    article = false;
  }
  return parts;
}

function isArticle(word: string, next: string): boolean {
  if (ARTICLES.has(word)) return true;
  const consonant = SUN_ARTICLE.exec(word)?.[1];
  return consonant !== undefined && next.startsWith(consonant);
}

/** Family particles go to the word after them, which may be written with them or without. */
function withoutParticles(parts: readonly Part[]): readonly Part[] {
  const kept: Part[] = [];
  let particles = '';
  for (const [index, part] of parts.entries()) {
    if (FAMILY_PARTICLES.has(part.text) && index < parts.length - 1) {
      particles += part.text;
      continue;
    }
    kept.push({ ...part, particles });
    particles = '';
  }
  return kept;
}

/** Joins openers to the word after and closers to the word before. */
function join(parts: readonly Part[]): readonly Part[] {
  const joined: Part[] = [];
  let opener = '';
  let article = false;
  for (const [index, part] of parts.entries()) {
    const opens = OPENERS.get(plainAlef(part.text));
    if (opens !== undefined && index < parts.length - 1) {
      if (opener === '') article = part.article;
      opener += opens;
      continue;
    }
    const before = joined.at(-1);
    const closes = CLOSERS.get(part.text);
    if (opener === '' && closes !== undefined && before !== undefined) {
      joined[joined.length - 1] = { ...before, text: before.text + closes };
      continue;
    }
    joined.push(opener === '' ? part : { text: opened(opener, bare(part.text)), article });
    opener = '';
  }
  return joined;
}

/** Abd before a vowel takes its article back, so that Abd El Aziz, Abdel-Aziz and Abdelaziz are read alike. */
const opened = (opener: string, word: string): string =>
  opener === 'abd' && /^[aeiou]/.test(word) && !CLOSERS.has(word) ? `abdel${word}` : opener + word;

/** The word without an article that is written with it. */
const bare = (word: string): string => ARABIC_ARTICLE.exec(word)?.[1] ?? word;

function readWord({ text, article, particles = '' }: Part): NameWord {
  const initial = /^\p{L}$/u.test(text);
  if (particles.length + text.length > MOST_LETTERS)
    return {
      text,
      initial,
      son: false,
      given: undefined,
      article,
      readings: [],
      servant: undefined,
      doubledServant: undefined,
    };
  const arabic = ARABIC_ARTICLE.exec(text)?.[1];
  const [rest, abd] = servantOf(text);
  const readings = [reading(text, 0)];
  const add = (other: string | undefined, penalty: number, needsArticle = false) => {
    if (other !== undefined) readings.push(reading(other, penalty, needsArticle));
  };
  add(arabic, 0);
  if (particles !== '') add(particles + text, 0);
  add(LATIN_ARTICLE.exec(text)?.[1] ?? LATIN_SUN_ARTICLE.exec(text)?.[2], ARTICLE);
  const maghrebi = MAGHREBI_ARTICLE.exec(text)?.[1];
  add(maghrebi, ARTICLE, true);
  if (maghrebi !== undefined && /^[ae][^aeiou]/.test(maghrebi)) add(maghrebi.slice(1), ARTICLE, true);
  const elided = ELIDED.exec(text);
  add(elided?.[1] ?? elided?.[2], ELISION);
  const spoken = spokenOf(text);
  if (spoken !== undefined) add(spoken, ARTICLE);
  const h = ARABIC_H.exec(text)?.[1];
  if (h !== undefined) add(`ا${h}`, ELISION);
  if (SHORT_H.test(text)) add(`${text}ا`, 0);
  const abou = JOINED_ABOU.exec(text)?.[1];
  if (abou !== undefined) add(`abou${abou}`, ARTICLE);
  const closed = JOINED_CLOSER.exec(text);
  if (closed) add(`${closed[1]}${closed[2]}`, 0);
  add(abd, 0);
  add(rest ?? JOINED_BEN.exec(text)?.[1] ?? JOINED_ARABIC_BEN.exec(text)?.[1], HALF_NAME);
  return {
    text,
    initial,
    given: givenNamesOf(text),
    son: JOINED_BEN.test(text) || JOINED_ARABIC_BEN.test(text),
    article: article || arabic !== undefined,
    readings,
    servant: rest === undefined ? undefined : lazySpelling(rest),
    doubledServant: rest !== undefined && /^[aeiou]/.test(rest) ? lazySpelling(`l${rest}`) : undefined,
  };
}

const reading = (text: string, penalty: number, needsArticle = false): Reading => ({
  spelling: lazySpelling(text),
  penalty,
  needsArticle,
});

function lazySpelling(text: string): () => Spelling {
  let spelling: Spelling | undefined;
  return () => {
    spelling ??= readSpelling(text);
    return spelling;
  };
}

/** What follows Abd, and both joined in one form for all writers. */
function servantOf(text: string): readonly [string | undefined, string | undefined] {
  const latin = JOINED_ABD.exec(text);
  const rest = latin?.[1] ?? latin?.[2] ?? latin?.[3];
  if (rest !== undefined) return [rest, `abd${rest}`];
  const arabic = JOINED_ARABIC_ABD.exec(text)?.[1];
  return arabic === undefined ? [undefined, undefined] : [arabic, `عبد${arabic}`];
}

/** One form of alef, for the lists of particles. */
const plainAlef = (word: string): string => word.replace(/[أإآٱ]/g, 'ا');
