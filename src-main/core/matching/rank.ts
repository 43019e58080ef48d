import { type LanguageTag, primaryLanguage } from '#core/model/language.ts';
import type { MatchKind, Penalty, Unit } from '#core/model/memory.ts';
import type { RichText } from '#core/model/rich-text.ts';
import { plainTokens } from '#core/text/tokens.ts';
import { ROUNDING } from './distance.ts';
import { IDENTICAL, PENALTY_POINTS, SAME_NEIGHBOURS, SAME_NEIGHBOURS_AND_PART } from './points.ts';
import type { MatchQuery, MemoryInfo } from './query.ts';
import type { Found } from './retriever.ts';
import { scoreOfSurface } from './score.ts';

/** A found text with its place in the ranking. */
export interface Rated extends Found {
  readonly kind: MatchKind;
  /** After penalties, not rounded. */
  readonly score: number;
  readonly penalties: readonly Penalty[];
  readonly samePart: boolean;
  /** Target variants by requested tag. */
  readonly targets: Readonly<Record<LanguageTag, RichText>>;
}

/** Rates found texts of one query. `extra`: penalties that hold for all of them. */
export function createRating(
  query: MatchQuery,
  memories: ReadonlyMap<number, MemoryInfo>,
): (found: Found, targets: Rated['targets'], extra?: readonly Penalty[]) => Rated {
  const sameNeighbours = createContext(query);
  return (found, targets, extra = []) => {
    const { unit, tag } = found;
    const raw = sameFormatting(query, unit.variants[tag]) ? found.raw : Math.min(found.raw, FORMATTED);
    const samePart = query.part !== undefined && unit.context.part === query.part;
    const identical = raw === IDENTICAL;
    const inContext = identical && sameNeighbours(unit);
    let score = raw;
    if (inContext) score = samePart ? SAME_NEIGHBOURS_AND_PART : SAME_NEIGHBOURS;
    const penalties = [...penaltiesOf(found, query, memories), ...extra];
    for (const { points } of penalties) score -= points;
    let kind: MatchKind = identical ? 'exact' : 'fuzzy';
    if (inContext) kind = 'context';
    if (extra.some((penalty) => penalty.kind === 'pivot')) kind = 'pivot';
    return {
      ...found,
      kind,
      score: Math.max(0, Math.round(score / ROUNDING) * ROUNDING),
      penalties,
      samePart,
      targets,
    };
  };
}

const FORMATTED = scoreOfSurface(['formatting']);

/**
 * Order of matches, best first: score, kind, same part of the release, more of the targets, the later change,
 * and, so that the order is the same every time, the lower id and the tag.
 */
export function compareRated(a: Rated, b: Rated): number {
  return (
    b.score - a.score ||
    KIND_ORDER.indexOf(a.kind) - KIND_ORDER.indexOf(b.kind) ||
    Number(b.samePart) - Number(a.samePart) ||
    Object.keys(b.targets).length - Object.keys(a.targets).length ||
    b.unit.updatedAt - a.unit.updatedAt ||
    a.unit.id - b.unit.id ||
    (a.tag < b.tag ? -1 : Number(a.tag > b.tag))
  );
}

const KIND_ORDER: readonly MatchKind[] = ['context', 'exact', 'fuzzy', 'pivot', 'assembled'];

function penaltiesOf(
  { unit, tag }: Found,
  query: MatchQuery,
  memories: ReadonlyMap<number, MemoryInfo>,
): readonly Penalty[] {
  const penalties: Penalty[] = [];
  const memory = memories.get(unit.memory)?.penalty ?? 0;
  if (memory > 0) penalties.push({ kind: 'memory', points: memory });
  if (otherRegion(tag, query.from)) penalties.push({ kind: 'region', points: PENALTY_POINTS.region });
  return penalties;
}

/** Whether two tags of one language name different regions; a tag without a region goes with all. */
function otherRegion(a: LanguageTag, b: LanguageTag): boolean {
  const [left, right] = [subtags(a), subtags(b)];
  return left !== '' && right !== '' && left !== right;
}

function subtags(tag: LanguageTag): string {
  return tag.slice(primaryLanguage(tag).length).toLowerCase().replaceAll('_', '-');
}

function sameFormatting(query: MatchQuery, stored: RichText | undefined): boolean {
  const { marks } = query;
  if (marks === undefined || stored === undefined) return true;
  return (
    marks.length === stored.marks.length &&
    marks.every(({ kind, start, end }) =>
      stored.marks.some((mark) => mark.kind === kind && mark.start === start && mark.end === end),
    )
  );
}

/** Compares neighbours by their tokens; at least one side must be given, and each given one must be the same. */
function createContext({ from, previous, next }: MatchQuery): (unit: Unit) => boolean {
  const before = keyOf(previous, from);
  const after = keyOf(next, from);
  if (before === null && after === null) return () => false;
  const same = (key: string | null, texts: Readonly<Record<LanguageTag, string>> | undefined) =>
    key === null || key === keyOf(texts && variantOf(texts, from)?.[1], from);
  return ({ context }) => same(before, context.previous) && same(after, context.next);
}

function keyOf(text: string | undefined, language: LanguageTag): string | null {
  if (text === undefined || text.trim() === '') return null;
  return plainTokens(text, language)
    .map((token) => token.form)
    .join(' ');
}

/**
 * What a record by language holds for a language: under the tag itself, else under the bare language, else under
 * the first tag of the same language.
 */
export function variantOf<Value>(
  record: Readonly<Record<LanguageTag, Value>>,
  tag: LanguageTag,
): readonly [LanguageTag, Value] | null {
  const primary = primaryLanguage(tag);
  const tags = [tag, primary, ...Object.keys(record).filter((other) => primaryLanguage(other) === primary)];
  for (const candidate of tags) {
    const value = Object.hasOwn(record, candidate) ? record[candidate] : undefined;
    if (value !== undefined) return [candidate, value];
  }
  return null;
}
