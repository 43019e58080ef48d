import type { LanguageTag } from '#core/model/language.ts';
import { foldWithMap } from '#core/text/fold.ts';
import { partOfStem } from '#core/text/stem.ts';
import {
  type FoldedSource,
  foldedSource,
  hasLetter,
  isLetter,
  type PlainToken,
  stemOf,
  stretchEnd,
  stretchStart,
  tokensBetween,
} from '#core/text/tokens.ts';
import { partIn, type SearchedPhrase, type SearchedToken } from './searched-words.ts';

type Range = readonly [number, number];

/**
 * The places of searched words in a text as UTF-16 ranges, in order and apart; null unless every word occurs.
 * A word occurs as a word of its stem, or as any part of a word; Arabic also without the article and the clitics
 * before it, and with ta marbuta opened before a pronoun. Words of one or two letters occur on their own, Arabic ones
 * with clitics. Words in quotes, or joined by a hyphen or apostrophe, occur as a phrase: token by token in a row, where
 * the first may end, and the last may begin, a longer word.
 */
export function highlight(
  text: string,
  language: LanguageTag,
  searched: readonly SearchedPhrase[],
): readonly Range[] | null {
  return createHighlighter(language, searched)(text);
}

/** `highlight` for several texts: words that come up again are looked at once. */
export function createHighlighter(
  language: LanguageTag,
  searched: readonly SearchedPhrase[],
): (text: string) => readonly Range[] | null {
  const looked = searched.map((phrase) => lookFor(phrase, language));
  return (text) => {
    if (looked.length === 0) return null;
    const source = foldedSource(text, language);
    let tokens: readonly PlainToken[] | null = null;
    const ranges: Range[] = [];
    for (const { phrase, signs, begins } of looked) {
      const before = ranges.length;
      if (signs === null) {
        tokens ??= tokensBetween(source, 0, source.folded.length);
        addRanges(ranges, source, tokens, phrase);
      } else {
        addAround(ranges, source, { phrase, signs, begins });
      }
      if (ranges.length === before) return null;
    }
    return merged(ranges);
  };
}

/** Where in a token's form something searched stands, or null. */
type Places = (token: PlainToken) => Range | null;

interface Looked<Signs = readonly string[] | null> {
  readonly phrase: readonly Places[];
  /** Of a single word: one of these is in the key of each of its tokens as it is. Null where nothing is known. */
  readonly signs: Signs;
  /** Whether its tokens begin with a sign. */
  readonly begins: boolean;
}

function lookFor(searched: SearchedPhrase, language: LanguageTag): Looked {
  const [only] = searched;
  return {
    phrase: searched.map((token) => placesIn(token, language)),
    signs: only !== undefined && searched.length === 1 ? signsOf(only, language) : null,
    begins: only?.before === 'nothing',
  };
}

function signsOf({ parts, stem }: SearchedToken, language: LanguageTag): readonly string[] | null {
  const all = [...new Set(stem === null ? parts : [...parts, partOfStem(stem, language)])];
  if (!all.every(hasLetter)) return null;
  return all.filter((sign) => !all.some((other) => other !== sign && sign.includes(other)));
}

/** Adds the places of a single word. Only what stands between two spaces around a sign of it is cut into tokens. */
function addAround(
  ranges: Range[],
  source: FoldedSource,
  { phrase, signs, begins }: Looked<readonly string[]>,
): void {
  const { folded } = source;
  for (let at = firstOf(signs, folded, 0); at >= 0; ) {
    // No token begins behind a letter.
    if (begins && isLetter(folded, at - 1)) {
      at = firstOf(signs, folded, at + 1);
      continue;
    }
    const to = stretchEnd(source, at);
    addRanges(ranges, source, tokensBetween(source, stretchStart(source, at), to), phrase);
    at = firstOf(signs, folded, to);
  }
}

/** The first place of any of the signs from a place on, or -1. */
function firstOf(signs: readonly string[], folded: string, from: number): number {
  let first = -1;
  for (const sign of signs) {
    const at = folded.indexOf(sign, from);
    if (at >= 0 && (first < 0 || at < first)) first = at;
  }
  return first;
}

function addRanges(
  ranges: Range[],
  source: FoldedSource,
  tokens: readonly PlainToken[],
  phrase: readonly Places[],
): void {
  const [first] = phrase;
  for (let at = 0; at + phrase.length <= tokens.length; at++) {
    const token = tokens[at];
    const place = token && first?.(token);
    if (!place) continue;
    const range = rangeAt(source, tokens, at, phrase, place);
    if (range !== null) ranges.push(range);
  }
}

function placesIn(searched: SearchedToken, language: LanguageTag): Places {
  const isInflected = ownStem(searched, language);
  return (token) => partIn(token.form, searched) ?? (isInflected(token) ? [0, token.form.length] : null);
}

/** Whether a token has the stem searched: worked out once for each form, and only for those that may have it. */
function ownStem({ stem }: SearchedToken, language: LanguageTag): (token: PlainToken) => boolean {
  if (stem === null) return () => false;
  const known = new Map<string, boolean>();
  const sign = partOfStem(stem, language);
  return (token) => {
    if (token.kind !== 'word' || !token.form.includes(sign)) return false;
    const has = known.get(token.form) ?? stemOf(token, language) === stem;
    known.set(token.form, has);
    return has;
  };
}

/** The place in the text of a phrase whose first token is `at`, where it stands at `place`, or null. */
function rangeAt(
  source: FoldedSource,
  tokens: readonly PlainToken[],
  at: number,
  phrase: readonly Places[],
  place: Range,
): Range | null {
  const [token, last] = [tokens[at], tokens[at + phrase.length - 1]];
  if (!token || !last) return null;
  let end = place;
  for (let i = 1; i < phrase.length; i++) {
    const next = tokens[at + i];
    const found = next && phrase[i]?.(next);
    if (!found) return null;
    end = found;
  }
  if (phrase.length === 1) return inText(source, token, place);
  return [inText(source, token, place)[0], inText(source, last, end)[1]];
}

/** A place in a token's form, in the text. */
function inText({ text, isUnitByUnit }: FoldedSource, token: PlainToken, place: Range): Range {
  if (isUnitByUnit && token.end - token.start === token.form.length)
    return [token.start + place[0], token.start + place[1]];
  const { folded, map } = foldWithMap(text.slice(token.start, token.end));
  // Numbers lose their group spaces, and a ligature its shape: then the whole token is the place.
  if (folded !== token.form) return [token.start, token.end];
  // Half of œ is marked as the whole of it.
  const last = map[place[1] - 1] ?? 0;
  let end = place[1];
  while (map[end] === last) end++;
  return [token.start + (map[place[0]] ?? 0), token.start + (map[end] ?? 0)];
}

/** Ranges in order, overlapping ones joined. */
function merged(ranges: readonly Range[]): readonly Range[] {
  if (areApart(ranges)) return ranges;
  const joined: [number, number][] = [];
  for (const [start, end] of [...ranges].sort((a, b) => a[0] - b[0] || a[1] - b[1])) {
    const last = joined.at(-1);
    if (last !== undefined && start < last[1]) last[1] = Math.max(last[1], end);
    else joined.push([start, end]);
  }
  return joined;
}

function areApart(ranges: readonly Range[]): boolean {
  let end = 0;
  for (const range of ranges) {
    if (range[0] < end) return false;
    end = range[1];
  }
  return true;
}
