import { type LanguageTag, primaryLanguage } from '#core/model/language.ts';
import { fold, foldWithMap } from '#core/text/fold.ts';
import { isArabicWord, withoutArabicArticle } from '#core/text/stem.ts';
import { type PlainToken, plainTokens, stemOf } from '#core/text/tokens.ts';

/**
 * The places of searched words in a text as UTF-16 ranges, in order and apart; null unless every word occurs.
 * A word occurs as a word of its stem, or as any part of a word; Arabic also without the article and the clitics
 * before it, and with ta marbuta opened before a pronoun. Words in quotes, or joined by a hyphen or apostrophe,
 * occur as a phrase: token by token in a row, where the first may end, and the last may begin, a longer word.
 */
export function highlight(
  text: string,
  language: LanguageTag,
  words: string,
): readonly (readonly [number, number])[] | null {
  const searched = parse(words, language);
  if (searched.length === 0) return null;
  const tokens = plainTokens(text, language);
  const ranges: (readonly [number, number])[] = [];
  for (const phrase of searched) {
    const places =
      phrase.length === 1 ? wordPlaces(text, tokens, phrase, language) : phrasePlaces(text, tokens, phrase);
    if (places.length === 0) return null;
    ranges.push(...places);
  }
  return merged(ranges);
}

type Phrase = readonly PlainToken[];
type Range = readonly [number, number];

/** Quoted strings and words, each as tokens. A quote without its pair is ignored. */
function parse(words: string, language: LanguageTag): readonly Phrase[] {
  const parts = fold(words).split('"');
  return parts
    .flatMap((part, i) => (i % 2 === 1 && i < parts.length - 1 ? [part] : part.split(' ')))
    .map((part) => plainTokens(part, language))
    .filter((phrase) => phrase.length > 0);
}

function wordPlaces(text: string, tokens: Phrase, [word]: Phrase, language: LanguageTag): readonly Range[] {
  if (word === undefined) return [];
  const parts = partsOf(word, language);
  const stem = stemOf(word, language);
  return tokens.flatMap((token): readonly Range[] => {
    const part = parts.find((candidate) => token.form.includes(candidate));
    if (part !== undefined) return [partRange(text, token, token.form.indexOf(part), part.length)];
    const inflected = word.kind === 'word' && token.kind === 'word' && stemOf(token, language) === stem;
    return inflected ? [[token.start, token.end]] : [];
  });
}

/** What may stand inside a longer word, the most exact first. */
function partsOf({ form, kind }: PlainToken, language: LanguageTag): readonly string[] {
  if (kind !== 'word' || primaryLanguage(language) !== 'ar' || !isArabicWord(form)) return [form];
  const bare = withoutArabicArticle(form);
  // وزارة is وزارت before a pronoun; the key of ta marbuta is ه.
  const opened = bare.endsWith('ه') && bare.length > SHORTEST_OPENED ? [`${bare.slice(0, -1)}ت`] : [];
  return [...new Set([form, bare, ...opened])];
}

/** Shorter words with an opened ta would be found inside unrelated ones. */
const SHORTEST_OPENED = 3;

function phrasePlaces(text: string, tokens: Phrase, phrase: Phrase): readonly Range[] {
  const places: Range[] = [];
  for (let at = 0; at + phrase.length <= tokens.length; at++) {
    const window = tokens.slice(at, at + phrase.length);
    if (!window.every((token, i) => fits(token, phrase, i))) continue;
    const [first, last] = [window[0], window.at(-1)];
    const [head, tail] = [phrase[0], phrase.at(-1)];
    if (!first || !last || !head || !tail) continue;
    const [start] = partRange(text, first, first.form.length - head.form.length, head.form.length);
    const [, end] = partRange(text, last, 0, tail.form.length);
    places.push([start, end]);
  }
  return places;
}

function fits(token: PlainToken, phrase: Phrase, at: number): boolean {
  const form = phrase[at]?.form ?? '';
  if (at === 0) return token.form.endsWith(form);
  return at === phrase.length - 1 ? token.form.startsWith(form) : token.form === form;
}

/** The place in the text of a part of a token's form. */
function partRange(text: string, token: PlainToken, from: number, length: number): Range {
  const { folded, map } = foldWithMap(text.slice(token.start, token.end));
  // Numbers lose their group spaces, and a ligature its shape: then the whole token is the place.
  if (folded !== token.form) return [token.start, token.end];
  return [token.start + (map[from] ?? 0), token.start + (map[from + length] ?? 0)];
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
