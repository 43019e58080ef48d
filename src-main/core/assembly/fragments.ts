import { FUNCTION_WORDS } from '#core/text/function-words.ts';
import type { PlainToken } from '#core/text/tokens.ts';
import { translationOfClause } from './clauses.ts';
import { commonStretch } from './common-stretch.ts';
import { beforeOpenBracket, isOfPhrase, isOneClause, sameFigures, sameWeekdays } from './one-phrase.ts';
import { countWordTokens, type Piece } from './piece.ts';
import { type Context, insideOf, phraseOf, type Stretch } from './pieces.ts';

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
  const { text, from, to, memory, reader } = context;
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
      reader.clauses,
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
    reader.tokens,
  );
  const wording = common === null ? '' : beforeOpenBracket(common);
  if (wording === '' || !saysTerms(context, stretch, wording)) return null;
  if (!isTranslation(context, stretch, wording)) return null;
  return { kind: 'fragment', from: start, to: end, words, text: wording, unit: known[0]?.unit ?? 0 };
}

/** What sentences have in common may be anything: whether it is the translation of the phrase, and of no more. */
function isTranslation(
  { text, from, to, memory, reader }: Context,
  stretch: readonly PlainToken[],
  wording: string,
): boolean {
  const [first, last] = [stretch[0]?.start ?? 0, stretch.at(-1)?.end ?? 0];
  const said = text.slice(first, last);
  if (!sameFigures(said, wording) || !sameWeekdays(said, wording, [from, to])) return false;
  if (!isOneClause(wording, reader.tokens(wording, to))) return false;
  const phrase = joined(stretch);
  return isOfPhrase(memory.translatedWith(wording), (source) =>
    joined(reader.tokens(source, from)).includes(phrase),
  );
}

/** The forms of tokens as one text, which contains that of each row of them. */
const joined = (tokens: readonly PlainToken[]): string => `\n${tokens.map(({ form }) => form).join('\n')}\n`;

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
