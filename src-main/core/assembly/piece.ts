import type { PartKind } from '#core/model/memory.ts';
import type { PlainToken } from '#core/text/tokens.ts';

/** A stretch of the segment whose translation is known: tokens `from` to `to` (exclusive). */
export interface Piece {
  readonly kind: Exclude<PartKind, 'mark' | 'untranslated'>;
  readonly from: number;
  readonly to: number;
  /** Words and numbers in it. */
  readonly words: number;
  readonly text: string;
  readonly unit?: number;
  readonly concept?: number;
}

export const isWord = ({ kind }: PlainToken): boolean => kind !== 'punctuation';

export function countWordTokens(tokens: readonly PlainToken[], from: number, to: number): number {
  let count = 0;
  for (let at = from; at < to; at++) if (tokens[at]?.kind !== 'punctuation') count++;
  return count;
}

/** A piece between two offsets of the text, where tokens begin and end there; null otherwise. */
export function pieceAt(
  tokens: readonly PlainToken[],
  start: number,
  end: number,
  rest: Pick<Piece, 'kind' | 'text' | 'concept' | 'unit'>,
): Piece | null {
  const from = tokens.findIndex((token) => token.start === start);
  const last = tokens.findLastIndex((token) => token.end === end);
  if (from < 0 || last < from) return null;
  return { ...rest, from, to: last + 1, words: countWordTokens(tokens, from, last + 1) };
}

/**
 * The pieces that cover the segment best without overlapping: a long one before several short ones. Longest weighted
 * chain of intervals by dynamic programming; time: tokens + pieces.
 */
export function bestCover(length: number, pieces: readonly Piece[]): readonly Piece[] {
  const starting = new Map<number, Piece[]>();
  for (const piece of pieces) starting.set(piece.from, [...(starting.get(piece.from) ?? []), piece]);
  const best = new Float64Array(length + 1);
  const chosen: (Piece | null)[] = Array(length + 1).fill(null);
  for (let at = length - 1; at >= 0; at--) {
    best[at] = best[at + 1] ?? 0;
    for (const piece of starting.get(at) ?? []) {
      const value = weightOf(piece) + (best[piece.to] ?? 0);
      if (value <= (best[at] ?? 0)) continue;
      best[at] = value;
      chosen[at] = piece;
    }
  }
  const cover: Piece[] = [];
  for (let at = 0; at < length; ) {
    const piece = chosen[at];
    if (piece) cover.push(piece);
    at = piece?.to ?? at + 1;
  }
  return cover;
}

/** A sentence somebody wrote counts by the square of its words, so that it is not cut up for its terms. */
function weightOf({ kind, words }: Piece): number {
  if (kind === 'unit') return words * words * 1.2;
  return kind === 'fragment' ? words * words : words * 1.5;
}
