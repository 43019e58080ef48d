import type { TermHit } from '#core/model/glossary.ts';
import type { LanguageTag } from '#core/model/language.ts';
import type { Assembly } from '#core/model/memory.ts';
import type { PlainToken } from '#core/text/tokens.ts';
import { writeDraft } from './draft.ts';
import { fragmentPieces } from './fragments.ts';
import { bestCover, countWordTokens, isWord, type Piece } from './piece.ts';
import { type Memory, phrasePieces, unitPieces } from './pieces.ts';
import { createReader } from './reader.ts';
import { isUseful, leastWords } from './usefulness.ts';

export type { KnownText, Memory } from './pieces.ts';

export interface AssemblyInput {
  readonly text: string;
  readonly from: LanguageTag;
  readonly to: LanguageTag;
  /** The terms recognised in the text, with their translations into `to`. */
  readonly hits: readonly TermHit[];
  readonly memory: Memory;
}

export interface Assembled {
  readonly text: string;
  readonly assembly: Assembly;
}

/** Longer texts are not assembled: nobody reads a page of patches. */
const LONGEST = 120;

/**
 * A draft of what is known of a segment that no unit translates as a whole: whole units inside it, parts of units,
 * terms, and values, in the order of the segment, what is not known left in its language between brackets. Null
 * where that would help nobody (usefulness.ts).
 */
export function assemble(asked: AssemblyInput): Assembled | null {
  const input = { ...asked, reader: createReader() };
  const tokens = input.reader.tokens(input.text, input.from);
  const words = tokens.filter(isWord).length;
  if (words < 2 || tokens.length > LONGEST) return null;
  const small = phrasePieces(input, tokens);
  const whole = unitPieces(input, tokens, small);
  const first = bestCover(tokens.length, [...whole, ...small]);
  const long = bestCover(tokens.length, whole);
  const least = isUseful(tokens, first) ? 0 : leastWords(tokens, whole, small);
  const fragments = fragmentPieces(input, tokens, gapsOf(tokens, long), { small, least });
  const cover = fragments.length === 0 ? first : bestCover(tokens.length, [...whole, ...fragments, ...small]);
  if (!isUseful(tokens, cover)) return null;
  const covered = cover.reduce((sum, piece) => sum + piece.words, 0);
  const draft = writeDraft(input, tokens, cover);
  return {
    text: draft.text,
    assembly: {
      language: input.to,
      coverage: Math.floor((100 * (covered + draft.connected)) / words),
      parts: draft.parts,
    },
  };
}

/** Runs of tokens between pieces. */
function gapsOf(
  tokens: readonly PlainToken[],
  cover: readonly Piece[],
): readonly (readonly [number, number])[] {
  const gaps: (readonly [number, number])[] = [];
  let at = 0;
  for (const { from, to } of cover) {
    if (countWordTokens(tokens, at, from) > 0) gaps.push([at, from]);
    at = to;
  }
  if (countWordTokens(tokens, at, tokens.length) > 0) gaps.push([at, tokens.length]);
  return gaps;
}
