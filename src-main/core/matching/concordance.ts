import type { LanguageTag } from '#core/model/language.ts';
import { foldWithMap } from '#core/text/fold.ts';
import { type PlainToken, plainTokens, stemOf } from '#core/text/tokens.ts';
import { placeIn, type SearchedPhrase, type SearchedToken } from './searched-words.ts';

type Range = readonly [number, number];

/**
 * The places of searched words in a text as UTF-16 ranges, in order and apart; null unless every word occurs.
 * A word occurs as a word of its stem, or as any part of a word; Arabic also without the article and the clitics
 * before it, and with ta marbuta opened before a pronoun. Words in quotes, or joined by a hyphen or apostrophe,
 * occur as a phrase: token by token in a row, where the first may end, and the last may begin, a longer word.
 */
export function highlight(
  text: string,
  language: LanguageTag,
  searched: readonly SearchedPhrase[],
): readonly Range[] | null {
  if (searched.length === 0) return null;
  const tokens = plainTokens(text, language);
  const ranges: Range[] = [];
  for (const phrase of searched) {
    const places = placesOf(text, tokens, phrase, language);
    if (places.length === 0) return null;
    ranges.push(...places);
  }
  return merged(ranges);
}

function placesOf(
  text: string,
  tokens: readonly PlainToken[],
  phrase: SearchedPhrase,
  language: LanguageTag,
): readonly Range[] {
  const places: Range[] = [];
  for (let at = 0; at + phrase.length <= tokens.length; at++) {
    let [start, end] = [-1, -1];
    const fits = phrase.every((searched, i) => {
      const token = tokens[at + i];
      const range = token && rangeOf(text, token, searched, language);
      if (!range) return false;
      if (i === 0) start = range[0];
      end = range[1];
      return true;
    });
    if (fits) places.push([start, end]);
  }
  return places;
}

/** The place in the text of what the searched token is in a token. */
function rangeOf(
  text: string,
  token: PlainToken,
  searched: SearchedToken,
  language: LanguageTag,
): Range | null {
  const place = placeIn(token.form, () => (token.kind === 'word' ? stemOf(token, language) : null), searched);
  if (place === null) return null;
  const { folded, map } = foldWithMap(text.slice(token.start, token.end));
  // Numbers lose their group spaces, and a ligature its shape: then the whole token is the place.
  if (folded !== token.form) return [token.start, token.end];
  return [token.start + (map[place[0]] ?? 0), token.start + (map[place[1]] ?? 0)];
}

/** Ranges in order, overlapping ones joined. */
function merged(ranges: readonly Range[]): readonly Range[] {
  const joined: [number, number][] = [];
  for (const [start, end] of [...ranges].sort((a, b) => a[0] - b[0] || a[1] - b[1])) {
    const last = joined.at(-1);
    if (last !== undefined && start < last[1]) last[1] = Math.max(last[1], end);
    else joined.push([start, end]);
  }
  return joined;
}
