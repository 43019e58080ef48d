import type { TermHit } from '#core/model/glossary.ts';
import { type LanguageTag, primaryLanguage } from '#core/model/language.ts';
import type { PlainToken } from '#core/text/tokens.ts';
import { findValues } from '#core/text/values/find-values.ts';
import { localise } from '#core/text/values/localise/localise.ts';
import type { Value } from '#core/text/values/value.ts';
import { countWordTokens, type Piece, pieceAt } from './piece.ts';
import type { Reader } from './reader.ts';

/** A unit's text and its translation. */
export interface KnownText {
  readonly unit: number;
  readonly source: string;
  readonly target: string;
}

/** What the memory knows of stretches of a text. */
export interface Memory {
  /**
   * For each part [from, to) of a text's tokens the unit whose whole text it is, with a full stop or without, the best
   * of several; null where there is none.
   */
  whole(text: string, parts: readonly Stretch[]): readonly (KnownText | null)[];
  /** Units whose text contains this phrase, few of them; read as they are asked for. */
  containing(phrase: string): Iterable<KnownText>;
  /** The same for units whose translation contains it. */
  translatedWith(phrase: string): Iterable<KnownText>;
}

/** Places of tokens, the end exclusive. */
export type Stretch = readonly [start: number, end: number];

/** What pieces of a segment are looked for with. */
export interface Context {
  readonly text: string;
  readonly from: LanguageTag;
  readonly to: LanguageTag;
  readonly hits: readonly TermHit[];
  readonly memory: Memory;
  readonly reader: Reader;
}

/** Tokens of the longest unit looked for inside a segment, and words of the shortest. */
const LONGEST_UNIT = 30;
const SHORTEST_UNIT = 2;

/** Whole units inside the segment. No piece begins or ends inside a term or a value. */
export function unitPieces(
  { text, memory, to }: Context,
  tokens: readonly PlainToken[],
  small: readonly Piece[],
): readonly Piece[] {
  const spans = spansOf(tokens, insideOf(small));
  const known = memory.whole(
    text,
    spans.map(({ from, end }) => [from, end]),
  );
  return spans.flatMap(({ from, end, words }, at): Piece[] => {
    const unit = known[at];
    if (!unit) return [];
    const own = phraseOf(text, tokens, [from, end]);
    return [{ kind: 'unit', from, to: end, words, text: asPart(unit, own, from === 0, to), unit: unit.unit }];
  });
}

interface Span {
  readonly from: number;
  readonly end: number;
  readonly words: number;
}

function spansOf(tokens: readonly PlainToken[], cut: ReadonlySet<number>): readonly Span[] {
  const spans: Span[] = [];
  for (const [from, first] of tokens.entries()) {
    if (first.kind === 'punctuation' || cut.has(from)) continue;
    const longest = Math.min(tokens.length, from + LONGEST_UNIT);
    let words = countWordTokens(tokens, from, longest);
    for (let end = longest; end > from && words >= SHORTEST_UNIT; end--) {
      const isMark = tokens[end - 1]?.kind === 'punctuation';
      if (!cut.has(end) && !(isMark && end < tokens.length)) spans.push({ from, end, words });
      words -= countWordTokens(tokens, end - 1, end);
    }
  }
  return spans;
}

/** A sentence's translation inside another: without its stop, and without its capital where the source has none. */
function asPart({ source, target }: KnownText, text: string, isHead: boolean, to: LanguageTag): string {
  const stop = /[.。]$/u.test(text) ? target : target.replace(/\s?\.$/u, '');
  const [own = ''] = text;
  const [written = ''] = source;
  const lowered = own === own.toLowerCase() && written !== written.toLowerCase();
  if (isHead || !lowered || primaryLanguage(to) === 'ar') return stop;
  return stop.charAt(0).toLowerCase() + stop.slice(1);
}

/** Token places that lie inside a piece, where another one must not begin or end. */
export function insideOf(pieces: readonly Piece[]): ReadonlySet<number> {
  const places = new Set<number>();
  for (const { from, to } of pieces) for (let at = from + 1; at < to; at++) places.add(at);
  return places;
}

/** Terms of the glossary, and values written in the other language. */
export function phrasePieces(
  { text, from, to, hits }: Context,
  tokens: readonly PlainToken[],
): readonly Piece[] {
  const terms = hits.flatMap((hit) => {
    const target = hit.targets[to]?.[0];
    if (target === undefined) return [];
    return pieceAt(tokens, hit.start, hit.end, { kind: 'term', text: target, concept: hit.concept }) ?? [];
  });
  const values = findValues(text, from).flatMap((value) => {
    // The 2 of SARS-CoV-2 is part of a name.
    if (/[\p{L}\p{N}][-’']?$/u.test(text.slice(Math.max(0, value.start - 2), value.start))) return [];
    const start = withPreposition(text, from, value);
    const words = wordingOf(value, start.preposition, to);
    if (words === null) return [];
    return pieceAt(tokens, start.at, value.end, { kind: 'value', text: words }) ?? [];
  });
  return [...terms, ...values];
}

/** `on` 20 January, `le` 20 janvier, `في` 20 يناير: dates and their preposition are said together. */
function withPreposition(text: string, from: LanguageTag, { kind, start }: Value) {
  const none = { at: start, preposition: false };
  if (kind !== 'date') return none;
  const pattern = { en: /(?:^|\s)(on)\s$/i, fr: /(?:^|\s)(le)\s$/i, ar: /(?:^|\s)(في|يوم)\s$/u }[
    primaryLanguage(from)
  ];
  const word = pattern?.exec(text.slice(Math.max(0, start - 6), start))?.[1];
  return word === undefined ? none : { at: start - word.length - 1, preposition: true };
}

function wordingOf(value: Value, preposition: boolean, to: LanguageTag): string | null {
  // A bare number counts a noun, whose form it decides.
  if (value.kind === 'number' && value.written === 'words') return null;
  const written = localise(value, to);
  if (!preposition || value.kind !== 'date') return written;
  const day = { en: 'on', fr: 'le', ar: value.weekday === undefined ? 'في' : 'يوم' }[primaryLanguage(to)];
  return day === undefined ? null : `${day} ${written}`;
}

/** What a text says at a stretch of its tokens. */
export const phraseOf = (text: string, tokens: readonly PlainToken[], [start, end]: Stretch): string =>
  text.slice(tokens[start]?.start ?? 0, tokens[end - 1]?.end ?? 0);
