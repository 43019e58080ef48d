import { isArabicWord } from '#core/text/stem.ts';
import { logLikelihood, SIGNIFICANT } from './likelihood.ts';
import { BREAK, CONTENT, type ReadText } from './reading.ts';

/** Most words of a term. */
export const LONGEST_PHRASE = 8;

/** Where a phrase stands: a text, and its first token. */
export interface Place {
  readonly text: number;
  readonly at: number;
}

/** A sequence of words that comes back, in whatever inflection. */
export interface Phrase {
  /** Its number, and that of the phrase without its last, and without its first word; -1 for single words. */
  readonly id: number;
  readonly prefix: number;
  readonly suffix: number;
  readonly length: number;
  readonly places: readonly Place[];
}

/**
 * Every sequence of one to LONGEST_PHRASE words that occurs at least `least` times, level by level: a sequence can be
 * no more frequent than its parts, so what is not is never counted (Agrawal and Srikant's apriori). Yields after each
 * level.
 */
export function* phrasesOf(
  texts: readonly ReadText[],
  least: number,
): Generator<undefined, readonly Phrase[]> {
  const all: Phrase[] = [];
  let previous = texts.map(({ words, roles }) => words.map((word, at) => (roles[at] === BREAK ? -1 : word)));
  let ids = countLevel(texts, previous, previous, 1, least, all);
  yield;
  for (let length = 2; length <= LONGEST_PHRASE; length++) {
    previous = ids;
    ids = countLevel(texts, previous, previous, length, least, all);
    yield;
  }
  return all;
}

/** Counts the sequences of one length; returns the number of the phrase that begins at each token, -1 for none. */
function countLevel(
  texts: readonly ReadText[],
  prefixes: readonly Int32Array[],
  suffixes: readonly Int32Array[],
  length: number,
  least: number,
  all: Phrase[],
): Int32Array<ArrayBuffer>[] {
  const places = new Map<number, { prefix: number; suffix: number; places: Place[] }>();
  texts.forEach(({ starts }, text) => {
    const row = prefixes[text] ?? new Int32Array();
    for (let at = 0; at + length <= row.length; at++) {
      const prefix = row[at] ?? -1;
      const suffix = length === 1 ? 0 : (suffixes[text]?.[at + 1] ?? -1);
      if (prefix < 0 || suffix < 0 || (length > 1 && starts[at + length - 1] === 1)) continue;
      const key = length === 1 ? prefix : prefix * WIDTH + suffix;
      const known = places.get(key);
      if (known === undefined) places.set(key, { prefix, suffix, places: [{ text, at }] });
      else known.places.push({ text, at });
    }
  });
  const ids = prefixes.map((row) => new Int32Array(row.length).fill(-1));
  for (const { prefix, suffix, places: found } of places.values()) {
    if (found.length < least) continue;
    const id = all.length;
    const parts = length === 1 ? { prefix: -1, suffix: -1 } : { prefix, suffix };
    all.push({ id, ...parts, length, places: found });
    for (const { text, at } of found) {
      const row = ids[text];
      if (row !== undefined) row[at] = id;
    }
  }
  return ids;
}

/** More than there are phrases. */
const WIDTH = 2 ** 25;

/** Phrases that may be terms: content words at both ends, parts that belong together, no part of a longer one. */
export function candidates(phrases: readonly Phrase[], texts: readonly ReadText[]): readonly Phrase[] {
  const total = texts.reduce((sum, { tokens }) => sum + tokens.length, 0);
  const shaped = phrases.filter((phrase) => isShaped(phrase, texts) && isCohesive(phrase, phrases, total));
  const reach = reachOf(
    shaped.filter(({ places }) => places.length > 1),
    texts,
  );
  return shaped.filter(({ places, length }) => {
    const inside = places.filter(({ text, at }) => {
      const end = at + length;
      return (reach.before[text]?.[at] ?? 0) >= end || (reach.from[text]?.[at] ?? 0) > end;
    });
    return inside.length < MOSTLY * places.length;
  });
}

/** By token: where the longest phrase ends that begins there (`from`), and the one that begins earlier (`before`). */
function reachOf(phrases: readonly Phrase[], texts: readonly ReadText[]) {
  const from = texts.map(({ tokens }) => new Int32Array(tokens.length));
  for (const { places, length } of phrases) {
    for (const { text, at } of places) {
      const row = from[text];
      if (row !== undefined) row[at] = Math.max(row[at] ?? 0, at + length);
    }
  }
  const before = from.map((row) => {
    let furthest = 0;
    return row.map((end) => {
      const earlier = furthest;
      furthest = Math.max(furthest, end);
      return earlier;
    });
  });
  return { from, before };
}

/** What stands inside longer phrases in this share of its occurrences is only a part of them: acute respiratory. */
const MOSTLY = 0.8;
/** Least share of a single word's occurrences where a noun stands. */
const NOUN_SHARE = 0.3;

function isShaped({ length, places }: Phrase, texts: readonly ReadText[]): boolean {
  const [first] = places;
  const text = first === undefined ? undefined : texts[first.text];
  if (first === undefined || text === undefined) return false;
  if (text.roles[first.at] !== CONTENT || text.roles[first.at + length - 1] !== CONTENT) return false;
  if (length > 1 && standsAlone(text, first.at, length)) return true;
  const nouns = places.filter(({ text: number, at }) => texts[number]?.nouns[at] === 1).length;
  return nouns / places.length >= (length === 1 ? NOUN_SHARE : NOUN_SHARE / 2);
}

/**
 * Whether several words need nothing in front of them to be known for a noun: names with capitals, and Arabic, whose
 * construct has no article. Arabic words in ي and سي are verbs.
 */
function standsAlone({ text, tokens }: ReadText, at: number, length: number): boolean {
  const [first, last] = [tokens[at], tokens[at + length - 1]];
  if (first === undefined || last === undefined) return false;
  if (isArabicWord(first.form)) return !/^(?:[وف]?س?ي)/u.test(first.form);
  const capital = ({ start }: { readonly start: number }) => /\p{Lu}/u.test(text[start] ?? '');
  return at > 0 && capital(first) && capital(last);
}

function isCohesive(phrase: Phrase, phrases: readonly Phrase[], total: number): boolean {
  if (phrase.length === 1) return true;
  const prefix = phrases[phrase.prefix]?.places.length ?? 0;
  const suffix = phrases[phrase.suffix]?.places.length ?? 0;
  // Words that never stand apart belong together, however few the texts.
  if (prefix === suffix && prefix === phrase.places.length) return true;
  return logLikelihood(phrase.places.length, prefix, suffix, total) >= SIGNIFICANT;
}
