import type { PlainToken } from '#core/text/tokens.ts';
import { countWordTokens, isWord, type Piece } from './piece.ts';

/** A draft is shown only if reading it is less work than writing. The numbers are those of the corpus test. */

/** Share of the words that must be covered, in all and by sentences and parts of sentences. */
const LEAST_COVERED = 0.6;
const LEAST_WRITTEN = 0.4;
/** Words that a piece has on average: shorter ones in a row are a list of words, not a draft. */
const LEAST_AVERAGE = 2;
/** Stretches left in the language of the segment. */
const MOST_GAPS = 3;
/** A line of names, places and dates, all of them known, is useful up to this many words. */
const LONGEST_LINE = 16;

export function isUseful(tokens: readonly PlainToken[], cover: readonly Piece[]): boolean {
  const words = tokens.filter(isWord).length;
  const covered = sum(cover);
  const written = sum(cover.filter(({ kind }) => kind === 'unit' || kind === 'fragment'));
  // A unit that is the whole segment is a match.
  if (cover.length === 1 && cover[0]?.kind === 'unit' && covered === words) return false;
  if (written === 0) return isLine(tokens, cover, words);
  return (
    covered / words >= LEAST_COVERED &&
    written / words >= LEAST_WRITTEN &&
    covered / cover.length >= LEAST_AVERAGE &&
    gapLengths(tokens, cover).length <= MOST_GAPS
  );
}

/** Words that parts of units must add to what is known already, before a draft with them can be useful. */
export function leastWords(
  tokens: readonly PlainToken[],
  whole: readonly Piece[],
  small: readonly Piece[],
): number {
  const words = tokens.filter(isWord).length;
  const missing = (share: number, pieces: readonly Piece[]) =>
    share * words - tokens.filter((token, at) => isWord(token) && pieces.some(covers(at))).length;
  return Math.max(0, missing(LEAST_WRITTEN, whole), missing(LEAST_COVERED, [...whole, ...small]));
}

const covers =
  (at: number) =>
  (piece: Piece): boolean =>
    piece.from <= at && at < piece.to;

/** Everything is known but what joins it: a dateline, a list of institutions. */
function isLine(tokens: readonly PlainToken[], cover: readonly Piece[], words: number): boolean {
  const gaps = gapLengths(tokens, cover);
  const isMore = cover.length >= 2 || cover.some(({ kind }) => kind === 'value');
  return isMore && words <= LONGEST_LINE && gaps.length === 0;
}

const sum = (pieces: readonly Piece[]): number => pieces.reduce((total, { words }) => total + words, 0);

/** Lengths in words of what no piece covers; a conjunction alone is no gap. */
function gapLengths(tokens: readonly PlainToken[], cover: readonly Piece[]): readonly number[] {
  const lengths: number[] = [];
  let at = 0;
  const close = (end: number) => {
    const count = countWordTokens(tokens, at, end);
    const joins = count === 1 && tokens.slice(at, end).some(({ form }) => CONJUNCTIONS.has(form));
    if (count > 0 && !joins) lengths.push(count);
  };
  for (const { from, to } of cover) {
    close(from);
    at = to;
  }
  close(tokens.length);
  return lengths;
}

/** `and` in the three languages, folded. */
export const CONJUNCTIONS: ReadonlySet<string> = new Set(['and', 'et', 'و', '&']);
