import type { LanguageTag } from '#core/model/language.ts';
import { NUMBER, PUNCTUATION, WORD } from '#core/text/token-scanner.ts';
import { plainTokens, stemOf, type TokenKind } from '#core/text/tokens.ts';
import { createDistance, type Distance, scoreOfDistance, type TokenIds } from './distance.ts';
import { IDENTICAL, LONGEST_FUZZY, SURFACE_FLOOR, SURFACE_POINTS, type SurfaceKind } from './points.ts';

export { difference } from './difference.ts';

/** Token kinds as small numbers, for typed arrays. */
export const KIND_CODES: Readonly<Record<TokenKind, number>> = {
  word: WORD,
  number: NUMBER,
  punctuation: PUNCTUATION,
};

/** A text's tokens as ids of one vocabulary, and their kinds. */
interface Tokens extends TokenIds {
  readonly kinds: Uint8Array;
}

/** A text ready to be scored. */
export interface Prepared extends Tokens {
  readonly text: string;
}

/**
 * How much of a known source fits a segment, 0-100 (design/matching.md): 100 for the same text, 95-99 when only
 * typography, punctuation or numbers differ (points.ts), else the share of tokens that need no edit.
 * The one scorer of panel, pre-translation, analysis and command line. Symmetric.
 */
export function score(source: string, segment: string, language: LanguageTag): number {
  const prepare = createPreparation(language);
  return scorePrepared(prepare(source), prepare(segment), createDistance());
}

/** `score` of two prepared texts. */
export function scorePrepared(a: Prepared, b: Prepared, distance: Distance): number {
  const surface = surfaceScore(a, b);
  if (surface !== null) return surface;
  const longest = Math.max(a.forms.length, b.forms.length);
  if (longest > LONGEST_FUZZY) return 0;
  return scoreOfDistance(distance(a, b, Number.MAX_SAFE_INTEGER), a.forms.length, b.forms.length);
}

/** The score of two texts with the same words, or null when a word differs. */
export function surfaceScore(a: Prepared, b: Prepared): number | null {
  const kinds = surfaceDifference(a, b);
  return kinds === null ? null : scoreOfSurface(kinds);
}

/** 100 less the points of each kind, not below SURFACE_FLOOR. */
export function scoreOfSurface(kinds: readonly SurfaceKind[]): number {
  const points = kinds.reduce((sum, kind) => sum + SURFACE_POINTS[kind], 0);
  return Math.max(SURFACE_FLOOR, IDENTICAL - points);
}

/**
 * What differs in two texts that have the same words in the same order; null when a word differs. Without any
 * word to hold on to, numbers and marks must be the same too: 12 and 15 are not nearly equal.
 */
export function surfaceDifference(a: Prepared, b: Prepared): readonly SurfaceKind[] | null {
  return tokenDifference(a, b, a.text.trim() === b.text.trim());
}

/** The same for texts of which only the tokens are at hand, and whether the texts are identical. */
export function tokenDifference(a: Tokens, b: Tokens, identical: boolean): readonly SurfaceKind[] | null {
  if (identical) return [];
  const core = compareCores(a, b);
  if (core === null) return null;
  const kinds: SurfaceKind[] = [];
  if (core.numbersDiffer) kinds.push('numbers');
  if (!samePunctuation(a, b)) kinds.push('punctuation');
  if (kinds.length === 0) return ['typography'];
  return core.words === 0 ? null : kinds;
}

/** Words and numbers in order, marks left out; null when the words differ. */
function compareCores(a: Tokens, b: Tokens): { words: number; numbersDiffer: boolean } | null {
  let [words, numbersDiffer] = [0, false];
  let [i, j] = [nextCore(a, 0), nextCore(b, 0)];
  while (i < a.forms.length && j < b.forms.length) {
    if (a.kinds[i] !== b.kinds[j]) return null;
    const same = a.forms[i] === b.forms[j];
    if (a.kinds[i] === WORD) {
      if (!same) return null;
      words++;
    } else if (!same) {
      numbersDiffer = true;
    }
    [i, j] = [nextCore(a, i + 1), nextCore(b, j + 1)];
  }
  return i < a.forms.length || j < b.forms.length ? null : { words, numbersDiffer };
}

/** The first word or number at or after `from`. */
function nextCore({ kinds }: Tokens, from: number): number {
  let at = from;
  while (at < kinds.length && kinds[at] === PUNCTUATION) at++;
  return at;
}

/** Whether two texts with equal words and numbers have the same marks in the same places. */
function samePunctuation(a: Tokens, b: Tokens): boolean {
  return (
    a.kinds.length === b.kinds.length &&
    a.kinds.every((kind, k) => kind === b.kinds[k] && (kind !== PUNCTUATION || a.forms[k] === b.forms[k]))
  );
}

type Interner = (word: string) => number;

function createInterner(): Interner {
  const ids = new Map<string, number>();
  return (word) => {
    const known = ids.get(word) ?? ids.size;
    ids.set(word, known);
    return known;
  };
}

/** Makes texts of one language ready to be scored against one another. */
export function createPreparation(language: LanguageTag): (text: string) => Prepared {
  const intern = createInterner();
  return (text) => {
    const tokens = plainTokens(text, language);
    return {
      text,
      forms: Int32Array.from(tokens, (token) => intern(token.form)),
      stems: Int32Array.from(tokens, (token) => intern(`${token.kind} ${stemOf(token, language)}`)),
      kinds: Uint8Array.from(tokens, (token) => KIND_CODES[token.kind]),
    };
  };
}
