import type { TermHit } from '#core/model/glossary.ts';
import { type LanguageTag, primaryLanguage } from '#core/model/language.ts';
import { FUNCTION_WORDS } from '#core/text/function-words.ts';
import type { PlainToken } from '#core/text/tokens.ts';
import { findValues } from '#core/text/values/find-values.ts';
import { localise } from '#core/text/values/localise/localise.ts';
import type { Value } from '#core/text/values/value.ts';
import { translationOfClause } from './clauses.ts';
import { commonStretch } from './common-stretch.ts';
import { countWordTokens, type Piece, pieceAt } from './piece.ts';

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
}

/** Places of tokens, the end exclusive. */
type Stretch = readonly [start: number, end: number];

interface Context {
  readonly text: string;
  readonly from: LanguageTag;
  readonly to: LanguageTag;
  readonly hits: readonly TermHit[];
  readonly memory: Memory;
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
  const spans = spansOf(text, tokens, insideOf(small));
  const known = memory.whole(
    text,
    spans.map(({ from, end }) => [from, end]),
  );
  return spans.flatMap(({ from, end, words, text: own }, at): Piece[] => {
    const unit = known[at];
    if (!unit) return [];
    return [{ kind: 'unit', from, to: end, words, text: asPart(unit, own, from === 0, to), unit: unit.unit }];
  });
}

interface Span {
  readonly from: number;
  readonly end: number;
  readonly words: number;
  readonly text: string;
}

function spansOf(text: string, tokens: readonly PlainToken[], cut: ReadonlySet<number>): readonly Span[] {
  const spans: Span[] = [];
  for (const [from, first] of tokens.entries()) {
    if (first.kind === 'punctuation' || cut.has(from)) continue;
    for (let end = Math.min(tokens.length, from + LONGEST_UNIT); end > from; end--) {
      const last = tokens[end - 1];
      const words = countWordTokens(tokens, from, end);
      if (words < SHORTEST_UNIT) break;
      if (last === undefined || cut.has(end) || (last.kind === 'punctuation' && end < tokens.length))
        continue;
      spans.push({ from, end, words, text: text.slice(first.start, last.end) });
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
function insideOf(pieces: readonly Piece[]): ReadonlySet<number> {
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

/** Words of the shortest part of a unit worth looking for, and how many lengths of one are tried. */
const SHORTEST_FRAGMENT = 3;
const LENGTHS_TRIED = 4;

/**
 * Parts of units: of each clause that no whole unit covers, the longest beginning and the longest end that some unit
 * contains and that has a certain translation. `small`: what no part may cut. None as soon as it is clear that they
 * would have fewer than `least` words together.
 */
export function fragmentPieces(
  context: Context,
  tokens: readonly PlainToken[],
  gaps: readonly (readonly [number, number])[],
  { small, least }: { readonly small: readonly Piece[]; readonly least: number },
): readonly Piece[] {
  const cut = insideOf(small);
  const isWhole = ([start, end]: Stretch) => !cut.has(start) && !cut.has(end);
  const clauses = gaps.flatMap((gap) => clauseRanges(tokens, gap));
  const known = knownEnds(context, tokens, clauses, least);
  return clauses.flatMap((clause) =>
    (known.get(clause) ?? []).flatMap(({ place, longest }): readonly Piece[] => {
      for (let length = longest; length > longest - LENGTHS_TRIED && length >= SHORTEST_FRAGMENT; length--) {
        const stretch = place(length);
        const piece = isWhole(stretch) ? fragmentAt(context, tokens, ...stretch) : null;
        if (piece !== null) return [piece];
      }
      return [];
    }),
  );
}

interface KnownEnd {
  readonly place: (length: number) => Stretch;
  /** Tokens of the longest stretch there that a unit contains. */
  readonly longest: number;
}

/** The longest beginning and end of each clause, longer clauses first; nothing where they have fewer than `least` words. */
function knownEnds(
  context: Context,
  tokens: readonly PlainToken[],
  clauses: readonly Stretch[],
  least: number,
): ReadonlyMap<Stretch, readonly KnownEnd[]> {
  const known = new Map<Stretch, readonly KnownEnd[]>();
  const wordsIn = ([start, end]: Stretch) => countWordTokens(tokens, start, end);
  let most = clauses.reduce((sum, clause) => sum + wordsIn(clause), 0);
  for (const clause of clauses.toSorted((a, b) => wordsIn(b) - wordsIn(a))) {
    if (most < least) return new Map();
    const [from, to] = clause;
    const places = [
      (length: number): Stretch => [from, from + length],
      (length: number): Stretch => [to - length, to],
    ];
    const ends = places.map((place) => ({
      place,
      longest: longestKnown(context, tokens, to - from, place),
    }));
    known.set(clause, ends);
    const reached = ends.reduce((sum, { place, longest }) => sum + wordsIn(place(longest)), 0);
    most -= Math.max(0, wordsIn(clause) - reached);
  }
  return most < least ? new Map() : known;
}

/** Tokens of the longest stretch that a unit contains, 0 where none does: what contains it contains a shorter one. */
function longestKnown(
  { text, memory }: Context,
  tokens: readonly PlainToken[],
  length: number,
  place: (length: number) => Stretch,
): number {
  const isKnown = (tried: number) => {
    for (const _ of memory.containing(phraseOf(text, tokens, place(tried)))) return true;
    return false;
  };
  if (length < SHORTEST_FRAGMENT || !isKnown(SHORTEST_FRAGMENT)) return 0;
  let [known, unknown] = [SHORTEST_FRAGMENT, length + 1];
  while (unknown - known > 1) {
    const middle = Math.floor((known + unknown) / 2);
    if (isKnown(middle)) known = middle;
    else unknown = middle;
  }
  return known;
}

const phraseOf = (text: string, tokens: readonly PlainToken[], [start, end]: Stretch): string =>
  text.slice(tokens[start]?.start ?? 0, tokens[end - 1]?.end ?? 0);

/** A run of tokens cut at its marks. */
function clauseRanges(tokens: readonly PlainToken[], [from, to]: readonly [number, number]) {
  const ranges: (readonly [number, number])[] = [];
  let start = from;
  for (let at = from; at <= to; at++) {
    const parts = at === to || (tokens[at]?.kind === 'punctuation' && !isInside(tokens, at));
    if (!parts) continue;
    if (at > start) ranges.push([start, at]);
    start = at + 1;
  }
  return ranges;
}

/** A hyphen or stop within a word. */
const isInside = (tokens: readonly PlainToken[], at: number): boolean =>
  tokens[at - 1]?.end === tokens[at]?.start && tokens[at + 1]?.start === tokens[at]?.end;

function fragmentAt(
  context: Context,
  tokens: readonly PlainToken[],
  start: number,
  end: number,
): Piece | null {
  const { text, from, to, memory } = context;
  const stretch = tokens.slice(start, end);
  const known = [...memory.containing(phraseOf(text, tokens, [start, end]))];
  const words = countWordTokens(tokens, start, end);
  if (words < SHORTEST_FRAGMENT) return null;
  const forms = stretch.map(({ form }) => form);
  const byClause = known.flatMap(({ unit, source, target }) => {
    const found = translationOfClause(
      { text: source, language: from },
      { text: target, language: to },
      forms,
    );
    return found === null ? [] : [{ unit, text: found }];
  });
  const [best] = byClause;
  if (best !== undefined) {
    const own = start === 0 ? best.text : withoutCapital(best.text);
    return { kind: 'fragment', from: start, to: end, words, unit: best.unit, text: own };
  }
  const content = stretch.filter(({ kind, form }) => kind !== 'punctuation' && !FUNCTION_WORDS.has(form));
  // "the construction of" is no part of a sentence that stands by itself.
  const isLoose = FUNCTION_WORDS.has(stretch.at(-1)?.form ?? '');
  if (content.length < LEAST_CONTENT || isLoose) return null;
  const common = commonStretch(
    known.map(({ target }) => target),
    to,
    words,
  );
  if (common === null || !saysTerms(context, stretch, common)) return null;
  return { kind: 'fragment', from: start, to: end, words, text: common, unit: known[0]?.unit ?? 0 };
}

/** The capital of a sentence's beginning goes with its place; that of a name stays. */
function withoutCapital(text: string): string {
  const first = /^\p{L}+/u.exec(text)?.[0].toLowerCase() ?? '';
  return FUNCTION_WORDS.has(first) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}

/** Words beside articles and prepositions that what sentences have in common must have. */
const LEAST_CONTENT = 2;

/** Whether a translation has a translation of every term in a stretch. */
function saysTerms({ hits, to }: Context, stretch: readonly PlainToken[], translation: string): boolean {
  const [start, end] = [stretch[0]?.start ?? 0, stretch.at(-1)?.end ?? 0];
  const lower = translation.toLowerCase();
  return hits
    .filter((hit) => hit.start >= start && hit.end <= end)
    .every((hit) => (hit.targets[to] ?? []).some((term) => lower.includes(term.toLowerCase())));
}
