import { type LanguageTag, primaryLanguage } from '#core/model/language.ts';
import { FUNCTION_WORDS } from '#core/text/function-words.ts';
import type { PlainToken } from '#core/text/tokens.ts';

/** Words of a translation for each word of its phrase: Arabic has few, having its articles within its words. */
const LEAST_WORDS = 0.5;
const MOST_WORDS = 1.7;

/**
 * What translations of different sentences with one phrase in common have in common themselves: the one longest
 * stretch of words that all of them have (Cicekli and Guvenir, Learning translation templates from bilingual
 * translation examples, 2001). Null unless it is one, about as long as the phrase, and less than a whole translation.
 */
export function commonStretch(
  translations: readonly string[],
  language: LanguageTag,
  words: number,
  tokensOf: (text: string, language: LanguageTag) => readonly PlainToken[],
): string | null {
  const [first, ...others] = [...new Set(translations)];
  if (first === undefined || others.length === 0) return null;
  let tokens = tokensOf(first, language);
  const text = first;
  for (const other of others) {
    const found = longestCommon(tokens, tokensOf(other, language));
    if (found === null) return null;
    tokens = found;
  }
  while (tokens[0]?.kind === 'punctuation') tokens = tokens.slice(1);
  while (isLoose(tokens.at(-1))) tokens = tokens.slice(0, -1);
  const length = tokens.filter(({ kind }) => kind !== 'punctuation').length;
  const [head, tail] = [tokens[0], tokens.at(-1)];
  const fits = length >= 2 && length >= words * LEAST_WORDS && length <= words * MOST_WORDS;
  return fits && head && tail ? withoutProclitic(text.slice(head.start, tail.end), language) : null;
}

/** What begins something else: a mark, an article, a preposition. */
const isLoose = (token: PlainToken | undefined): boolean =>
  token !== undefined &&
  (token.kind === 'punctuation' || FUNCTION_WORDS.has(token.form.replace(/'$/, '')) || token.form === 'un');

/** The preposition or conjunction on the first Arabic word belongs to what stood before it: بالعلاقات, للعلاقات. */
function withoutProclitic(text: string, language: LanguageTag): string {
  if (primaryLanguage(language) !== 'ar') return text;
  return text.replace(/^[وف]?(?:[بك](?=ال)|لل(?=\p{L}{3}))/u, (clitic) =>
    clitic.endsWith('لل') ? 'ال' : '',
  );
}

/** The longest run of tokens that both have; null where there is none, or more than one as long. */
function longestCommon(a: readonly PlainToken[], b: readonly PlainToken[]): readonly PlainToken[] | null {
  let [lengths, next] = [new Uint16Array(b.length + 1), new Uint16Array(b.length + 1)];
  let [best, end, ties] = [0, 0, 0];
  for (let i = 0; i < a.length; i++) {
    const form = a[i]?.form;
    for (let j = 0; j < b.length; j++) {
      const length = form === b[j]?.form ? (lengths[j] ?? 0) + 1 : 0;
      next[j + 1] = length;
      if (length > best) [best, end, ties] = [length, i + 1, 1];
      else if (length > 0 && length === best && end !== i + 1) ties++;
    }
    [lengths, next] = [next, lengths];
  }
  return best < 2 || ties > 1 ? null : a.slice(end - best, end);
}
