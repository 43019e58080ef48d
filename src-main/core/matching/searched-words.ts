import { type LanguageTag, primaryLanguage } from '#core/model/language.ts';
import { fold } from '#core/text/fold.ts';
import { isArabicWord, withoutArabicArticle } from '#core/text/stem.ts';
import { type PlainToken, plainTokens, stemOf } from '#core/text/tokens.ts';

/**
 * How words are looked for in a concordance: `words` in any order, inflected or inside longer words, quoted ones as
 * phrases; `phrase`: all of them in a row; `parts`: as written, anywhere inside words; `tokens`: whole words in a row.
 */
export type ConcordanceMode = 'words' | 'phrase' | 'parts' | 'tokens';

/** What may stand beside a part inside its word: anything, nothing, or what Arabic writes on to a word. */
export type Beside = 'anything' | 'nothing' | 'clitic';

/** A form that a token may have for a searched word. */
export interface SearchedToken {
  /** Any of these must be in the form. The first found is highlighted. */
  readonly parts: readonly string[];
  readonly before: Beside;
  readonly after: Beside;
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
    .map(({ text, isQuoted }) => {
      const tokens = plainTokens(text, language);
      return isQuoted ? tokens : withoutMarks(tokens);
    })
    .filter((tokens) => tokens.length > 0)
    .map((tokens) =>
      tokens.length === 1 && mode !== 'tokens'
        ? tokens.map((token) => single(token, language, mode))
        : tokens.map((token, i) => inPhrase(token, i, tokens.length, mode)),
    );
}

interface Part {
  readonly text: string;
  readonly isQuoted: boolean;
}

/** Quoted strings and words. A quote without its pair is ignored. */
function split(words: string, mode: ConcordanceMode): readonly Part[] {
  const folded = fold(words);
  if (mode === 'tokens') return [{ text: words, isQuoted: true }];
  if (mode === 'phrase') return [{ text: folded.replaceAll('"', ' '), isQuoted: true }];
  const parts = folded.split('"');
  return parts.flatMap((part, i): readonly Part[] =>
    i % 2 === 1 && i < parts.length - 1
      ? [{ text: part, isQuoted: true }]
      : part.split(' ').map((text) => ({ text, isQuoted: false })),
  );
}

/** A word out of a sentence brings its comma or bracket along, which nobody looks for. */
function withoutMarks(tokens: readonly PlainToken[]): readonly PlainToken[] {
  const isKept = ({ form }: PlainToken) => !SENTENCE_MARKS.has(form);
  const first = tokens.findIndex(isKept);
  return first < 0 ? tokens : tokens.slice(first, tokens.findLastIndex(isKept) + 1);
}

/** Folded. */
const SENTENCE_MARKS: ReadonlySet<string> = new Set([...'.,;:!?…()[]{}-']);

function single(token: PlainToken, language: LanguageTag, mode: ConcordanceMode): SearchedToken {
  if (mode === 'parts') return { parts: [token.form], before: 'anything', after: 'anything', stem: null };
  const beside = besideOf(token.form);
  return {
    parts: beside === 'anything' ? partsOf(token, language) : [token.form],
    before: beside,
    after: beside,
    stem: token.kind === 'word' ? stemOf(token, language) : null,
  };
}

/** The first token of a phrase may end, and the last begin, a longer word. */
function inPhrase({ form }: PlainToken, at: number, length: number, mode: ConcordanceMode): SearchedToken {
  const beside = mode === 'tokens' ? 'nothing' : besideOf(form);
  return {
    parts: [form],
    before: at === 0 ? beside : 'nothing',
    after: at === length - 1 ? beside : 'nothing',
    stem: null,
  };
}

/** Shorter words are inside most others: "of" in office, "من" in زمن. */
const SHORTEST_PART = 3;
/** Scripts that write words without spaces: a token is a whole clause there, and a word of it short. */
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

/** What a word may have beside it where parts of words count. */
function besideOf(form: string): Beside {
  if (form.length >= SHORTEST_PART || UNSPACED.test(form)) return 'anything';
  return isArabicWord(form) ? 'clitic' : 'nothing';
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
  const place = partIn(form, searched);
  if (place !== null) return place;
  return searched.stem !== null && stem() === searched.stem ? [0, form.length] : null;
}

/** Where in a form one of the parts stands, the first of them that does, or null. */
export function partIn(form: string, searched: SearchedToken): readonly [number, number] | null {
  for (const part of searched.parts) {
    const at = partAt(form, part, searched);
    if (at >= 0) return [at, at + part.length];
  }
  return null;
}

function partAt(form: string, part: string, { before, after }: SearchedToken): number {
  if (form.length < part.length) return -1;
  if (before !== 'anything' && after !== 'anything') {
    const fits = (prefix: string) =>
      form.startsWith(prefix) &&
      form.startsWith(part, prefix.length) &&
      ENDINGS[after].includes(form.slice(prefix.length + part.length));
    return BEGINNINGS[before].find(fits)?.length ?? -1;
  }
  if (before === 'nothing') return form.startsWith(part) ? 0 : -1;
  if (after === 'nothing') return form.endsWith(part) ? form.length - part.length : -1;
  return form.indexOf(part);
}

/** Every form that a token may be where it has no `anything` beside it. */
export function formsAround({ parts, before, after }: SearchedToken): readonly string[] {
  if (before === 'anything' || after === 'anything') return [];
  return parts.flatMap((part) =>
    BEGINNINGS[before].flatMap((prefix) => ENDINGS[after].map((ending) => prefix + part + ending)),
  );
}

const NOTHING: readonly string[] = [''];
/** What Arabic writes on to the beginning of a word: conjunctions, prepositions, the article. Folded. */
const BEGINNINGS = {
  nothing: NOTHING,
  clitic: ['', ...'و ف ب ل ك وب ول وك فب فل ال وال بال لل فال كال ولل وبال وكال فلل'.split(' ')],
} as const;
/** And to its end: pronouns. */
const ENDINGS = {
  nothing: NOTHING,
  clitic: ['', ...'ه ها هم هن هما ك كم كن نا ي ني'.split(' ')],
} as const;
