import { type LanguageTag, primaryLanguage } from '#core/model/language.ts';
import { foldWithMap } from '#core/text/fold.ts';
import { mayHaveStem } from '#core/text/stem.ts';
import { type PlainToken, plainTokens, stemOf } from '#core/text/tokens.ts';
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
  const phrases = searched.map((phrase) => phrase.map((token) => placesIn(token, language)));
  return (text) => {
    if (phrases.length === 0) return null;
    const tokens = plainTokens(text, language);
    const ranges: Range[] = [];
    for (const phrase of phrases) {
      const before = ranges.length;
      for (let at = 0; at + phrase.length <= tokens.length; at++) {
        const token = tokens[at];
        const place = token && phrase[0]?.(token);
        if (!place) continue;
        const range = rangeAt(text, tokens, at, phrase, place);
        if (range !== null) ranges.push(range);
      }
      if (ranges.length === before) return null;
    }
    return merged(ranges);
  };
}

/** Where in a token's form something searched stands, or null. */
type Places = (token: PlainToken) => Range | null;

function placesIn(searched: SearchedToken, language: LanguageTag): Places {
  const isInflected = ownStem(searched, language);
  return (token) => partIn(token.form, searched) ?? (isInflected(token) ? [0, token.form.length] : null);
}

/** Whether a token has the stem searched: worked out once for each form, and only for those that may have it. */
function ownStem({ stem }: SearchedToken, language: LanguageTag): (token: PlainToken) => boolean {
  if (stem === null) return () => false;
  const known = new Map<string, boolean>();
  const primary = primaryLanguage(language);
  return (token) => {
    if (token.kind !== 'word' || !mayHaveStem(token.form, stem, primary)) return false;
    const has = known.get(token.form) ?? stemOf(token, language) === stem;
    known.set(token.form, has);
    return has;
  };
}

/** The place in the text of a phrase whose first token is `at`, where it stands at `place`, or null. */
function rangeAt(
  text: string,
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
  return [inText(text, token, place)[0], inText(text, last, end)[1]];
}

/** A place in a token's form, in the text. */
function inText(text: string, token: PlainToken, place: Range): Range {
  const own = text.slice(token.start, token.end);
  if (own === token.form) return [token.start + place[0], token.start + place[1]];
  const { folded, map } = foldWithMap(own);
  // Numbers lose their group spaces, and a ligature its shape: then the whole token is the place.
  if (folded !== token.form) return [token.start, token.end];
  return [token.start + (map[place[0]] ?? 0), token.start + (map[place[1]] ?? 0)];
}

/** Ranges in order, overlapping ones joined. */
function merged(ranges: readonly Range[]): readonly Range[] {
  if (ranges.length < 2) return ranges;
  const joined: [number, number][] = [];
  for (const [start, end] of [...ranges].sort((a, b) => a[0] - b[0] || a[1] - b[1])) {
    const last = joined.at(-1);
    if (last !== undefined && start < last[1]) last[1] = Math.max(last[1], end);
    else joined.push([start, end]);
  }
  return joined;
}
