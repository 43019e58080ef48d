import { type LanguageTag, primaryLanguage } from '#core/model/language.ts';
import { fold } from '#core/text/fold.ts';
import { isArabicWord, withoutArabicArticle } from '#core/text/stem.ts';
import { type PlainToken, plainTokens, stemOf } from '#core/text/tokens.ts';

/**
 * How words are looked for in a concordance: `words` in any order, inflected or inside longer words, quoted ones as
 * phrases; `phrase`: all of them in a row; `parts`: as written, anywhere inside words; `tokens`: whole words in a row.
 */
export type ConcordanceMode = 'words' | 'phrase' | 'parts' | 'tokens';

/** A form that a token may have for a searched word. */
export interface SearchedToken {
  /** Any of these must be in the form, at the place that is asked for. The first found is highlighted. */
  readonly parts: readonly string[];
  readonly place: 'anywhere' | 'start' | 'end' | 'whole';
  /** Words of this stem will do as well; null where inflected words will not. */
  readonly stem: string | null;
}

/** Tokens that must stand in a row. */
export type SearchedPhrase = readonly SearchedToken[];

/** What somebody looks for, as phrases that must all occur. Empty where there is no word in it. */
export function searchedWords(
  words: string,
  language: LanguageTag,
  mode: ConcordanceMode = 'words',
): readonly SearchedPhrase[] {
  return split(words, mode)
    .map((part) => plainTokens(part, language))
    .filter((tokens) => tokens.length > 0)
    .map((tokens) =>
      tokens.length === 1 && mode !== 'tokens'
        ? tokens.map((token) => single(token, language, mode))
        : tokens.map((token, i) => inPhrase(token, i, tokens.length, mode)),
    );
}

/** Quoted strings and words. A quote without its pair is ignored. */
function split(words: string, mode: ConcordanceMode): readonly string[] {
  const folded = fold(words);
  if (mode === 'tokens') return [words];
  if (mode === 'phrase') return [folded.replaceAll('"', ' ')];
  const parts = folded.split('"');
  return parts.flatMap((part, i) => (i % 2 === 1 && i < parts.length - 1 ? [part] : part.split(' ')));
}

function single(token: PlainToken, language: LanguageTag, mode: ConcordanceMode): SearchedToken {
  const inflects = mode === 'words' && token.kind === 'word';
  return {
    parts: mode === 'parts' ? [token.form] : partsOf(token, language),
    place: 'anywhere',
    stem: inflects ? stemOf(token, language) : null,
  };
}

/** The first token of a phrase may end, and the last begin, a longer word. */
function inPhrase({ form }: PlainToken, at: number, length: number, mode: ConcordanceMode): SearchedToken {
  let place: SearchedToken['place'] = 'whole';
  if (mode === 'tokens') return { parts: [form], place, stem: null };
  if (at === 0) place = 'end';
  else if (at === length - 1) place = 'start';
  return { parts: [form], place, stem: null };
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

/** Where in a form the searched token stands, or null. `stem`: of the form, null where it is no word. */
export function placeIn(
  form: string,
  stem: () => string | null,
  searched: SearchedToken,
): readonly [number, number] | null {
  for (const part of searched.parts) {
    const at = partAt(form, part, searched.place);
    if (at >= 0) return [at, at + part.length];
  }
  return searched.stem !== null && stem() === searched.stem ? [0, form.length] : null;
}

function partAt(form: string, part: string, place: SearchedToken['place']): number {
  switch (place) {
    case 'anywhere':
      return form.indexOf(part);
    case 'start':
      return form.startsWith(part) ? 0 : -1;
    case 'end':
      return form.endsWith(part) ? form.length - part.length : -1;
    case 'whole':
      return form === part ? 0 : -1;
  }
}
