import { type LanguageTag, primaryLanguage } from '#core/model/language.ts';
import type { Agreement, MatchKind, Penalty, Unit } from '#core/model/memory.ts';
import { DEFAULT_PENALTIES } from '#core/model/penalties.ts';
import type { RichText } from '#core/model/rich-text.ts';
import { plainTokens } from '#core/text/tokens.ts';
import { ROUNDING } from './distance.ts';
import {
  AGREEMENT_POINTS,
  AGREES_FROM,
  IDENTICAL,
  SAME_NEIGHBOURS,
  SAME_NEIGHBOURS_AND_PART,
} from './points.ts';
import type { MatchQuery, MemoryInfo } from './query.ts';
import type { Found } from './retriever.ts';
import { scoreOfSurface } from './score.ts';
import { variantOf } from './variant-of.ts';
import type { Version } from './versions.ts';

/** A found text with its place in the ranking. */
export interface Rated extends Found {
  readonly kind: MatchKind;
  /** After penalties, not rounded. */
  readonly score: number;
  /** The score with what agreement adds to it. */
  readonly rank: number;
  readonly penalties: readonly Penalty[];
  readonly samePart: boolean;
  /** The known version that the text was found by. */
  readonly version: Version;
  readonly agreement: readonly Agreement[];
  /** Number of units that say the same: more than one for pivots only. */
  readonly support: number;
  /** Target variants by requested tag. */
  readonly targets: Readonly<Record<LanguageTag, RichText>>;
}

/** What is known of a match beside its text. */
export interface Circumstances {
  readonly version: Version;
  readonly agreement: readonly Agreement[];
  /** Points off for the way through a third language. */
  readonly pivot?: number;
  readonly support?: number;
}

/** Rates found texts of one query. */
export function createRating(
  query: MatchQuery,
  memories: ReadonlyMap<number, MemoryInfo>,
): (found: Found, targets: Rated['targets'], circumstances: Circumstances) => Rated {
  const sameNeighbours = createContext(query);
  return (found, targets, { version, agreement, pivot, support = 1 }) => {
    const { unit, tag } = found;
    const raw = sameFormatting(version, unit.variants[tag]) ? found.raw : Math.min(found.raw, FORMATTED);
    const samePart = query.part !== undefined && unit.context.part === query.part;
    const identical = raw === IDENTICAL;
    const inContext = identical && version.isSource && sameNeighbours(unit);
    const whole = inContext ? (samePart ? SAME_NEIGHBOURS_AND_PART : SAME_NEIGHBOURS) : raw;
    const penalties = penaltiesOf(found, version, query, memories);
    if (pivot !== undefined) penalties.push({ kind: 'pivot', points: pivot });
    const off = penalties.reduce((sum, { points }) => sum + points, 0);
    const score = Math.max(0, Math.round((whole - off) / ROUNDING) * ROUNDING);
    const kind = pivot !== undefined ? 'pivot' : inContext ? 'context' : identical ? 'exact' : 'fuzzy';
    const rank = Math.round((score + bonusOf(agreement)) / ROUNDING) * ROUNDING;
    return { ...found, kind, score, rank, penalties, samePart, version, agreement, support, targets };
  };
}

function bonusOf(agreement: readonly Agreement[]): number {
  const best = Math.max(AGREES_FROM, ...agreement.map(({ score }) => score));
  return (AGREEMENT_POINTS * (best - AGREES_FROM)) / (IDENTICAL - AGREES_FROM);
}

const FORMATTED = scoreOfSurface(['formatting']);

/**
 * Order of matches, best first: rank, score, kind, same part of the release, more of the targets, more units that say
 * the same, the later change, and, so that the order is the same every time, the lower id, the tag and the texts.
 */
export function compareRated(a: Rated, b: Rated): number {
  return (
    b.rank - a.rank ||
    b.score - a.score ||
    KIND_ORDER.indexOf(a.kind) - KIND_ORDER.indexOf(b.kind) ||
    Number(b.samePart) - Number(a.samePart) ||
    Object.keys(b.targets).length - Object.keys(a.targets).length ||
    b.support - a.support ||
    b.unit.updatedAt - a.unit.updatedAt ||
    a.unit.id - b.unit.id ||
    compareText(a.tag, b.tag) ||
    compareText(textsKey(a.targets), textsKey(b.targets))
  );
}

const compareText = (a: string, b: string): number => (a < b ? -1 : Number(a > b));

/** The texts of a match as one string. */
export const textsKey = (targets: Rated['targets']): string =>
  JSON.stringify(Object.entries(targets).map(([language, { text }]) => [language, text]));

const KIND_ORDER: readonly MatchKind[] = ['context', 'exact', 'fuzzy', 'pivot', 'assembled'];

function penaltiesOf(
  { unit, tag }: Found,
  version: Version,
  { penalties = DEFAULT_PENALTIES, now }: MatchQuery,
  memories: ReadonlyMap<number, MemoryInfo>,
): Penalty[] {
  const found: Penalty[] = [];
  const add = (kind: Penalty['kind'], points: number) => {
    if (points > 0) found.push({ kind, points });
  };
  add('memory', memories.get(unit.memory)?.penalty ?? 0);
  if (otherRegion(tag, version.language)) add('region', penalties.region);
  if (unit.context.unreviewed === true) add('unreviewed', penalties.unreviewed);
  const isOld = now !== undefined && unit.updatedAt > 0 && now - unit.updatedAt > penalties.ageYears * YEAR;
  if (isOld) add('age', penalties.age);
  return found;
}

/** Milliseconds. */
const YEAR = 365.25 * 24 * 60 * 60 * 1000;

/** Whether two tags of one language name different regions; a tag without a region goes with all. */
function otherRegion(a: LanguageTag, b: LanguageTag): boolean {
  const [left, right] = [subtags(a), subtags(b)];
  return left !== '' && right !== '' && left !== right;
}

function subtags(tag: LanguageTag): string {
  return tag.slice(primaryLanguage(tag).length).toLowerCase().replaceAll('_', '-');
}

function sameFormatting({ marks }: Version, stored: RichText | undefined): boolean {
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
