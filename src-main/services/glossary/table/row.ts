import type { ConceptFilter, ConceptOrder } from '#contract/concept.ts';
import { type ConceptKind, TERM_STATUSES, type TermStatus } from '#core/model/glossary.ts';
import type { LanguageTag } from '#core/model/language.ts';
import { fold } from '#core/text/fold.ts';
import type { ConceptSummary } from '../../ports/index.ts';

/** What the table keeps of a concept in memory: enough to filter and sort it without the disk. */
export interface Row {
  readonly id: number;
  readonly glossary: number;
  readonly kind: ConceptKind;
  readonly domain: string;
  readonly updatedAt: number;
  /** The first preferred term of each language, or the first of any status. */
  readonly heads: Readonly<Record<LanguageTag, string>>;
  /** The statuses of each language's terms, a bit each. */
  readonly statuses: Readonly<Record<LanguageTag, number>>;
}

export function rowOf({ id, glossary, kind, domain, updatedAt, terms }: ConceptSummary): Row {
  const heads: Record<LanguageTag, string> = {};
  const statuses: Record<LanguageTag, number> = {};
  for (const { language, text, status } of terms) {
    const preferred = ((statuses[language] ?? 0) & bitOf('preferred')) !== 0;
    if (heads[language] === undefined || (status === 'preferred' && !preferred)) heads[language] = text;
    statuses[language] = (statuses[language] ?? 0) | bitOf(status);
  }
  return { id, glossary, kind, domain, updatedAt, heads, statuses };
}

const bitOf = (status: TermStatus): number => 1 << TERM_STATUSES.indexOf(status);

/** The folded text that a filter looks for. */
export const textOf = ({ text }: ConceptFilter): string => fold(text).trim();

/** Whether a list is in the order of adding, and narrowed by nothing but perhaps a text. */
export function isByText(filter: ConceptFilter, order: ConceptOrder): boolean {
  const { text: _, conflicting, ...rest } = filter;
  const byText = !conflicting && Object.values(rest).every((value) => value === undefined);
  return byText && order.by === 'added' && !order.descending;
}

/**
 * Whether a row passes the filter. `conflicting`: the ids that contradict another, where the filter asks for them;
 * `containing` those with its text, where it has one.
 */
export function matcherOf(
  filter: ConceptFilter,
  { conflicting, containing }: Readonly<Record<'conflicting' | 'containing', ReadonlySet<number> | null>>,
): ((row: Row) => boolean) | null {
  const tests: ((row: Row) => boolean)[] = [];
  const { glossaries, kinds, statuses, language, domain, missing } = filter;
  if (glossaries !== undefined) tests.push(({ glossary }) => glossaries.includes(glossary));
  if (kinds !== undefined && kinds.length > 0) tests.push(({ kind }) => kinds.includes(kind));
  if (domain !== undefined) tests.push((row) => row.domain === domain);
  if (missing !== undefined) tests.push(({ heads }) => heads[missing] === undefined);
  if (statuses !== undefined && statuses.length > 0) {
    const mask = statuses.reduce((bits, status) => bits | bitOf(status), 0);
    tests.push((row) => {
      if (language !== undefined) return ((row.statuses[language] ?? 0) & mask) !== 0;
      return Object.values(row.statuses).some((bits) => (bits & mask) !== 0);
    });
  }
  if (conflicting !== null) tests.push(({ id }) => conflicting.has(id));
  if (containing !== null) tests.push(({ id }) => containing.has(id));
  return tests.length === 0 ? null : (row) => tests.every((test) => test(row));
}
