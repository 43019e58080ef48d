import { type LanguageTag, primaryLanguage } from '#core/model/language.ts';
import type { Match, Unit } from '#core/model/memory.ts';
import type { RichText } from '#core/model/rich-text.ts';
import { difference } from './difference.ts';
import { ROUNDING } from './distance.ts';
import { IDENTICAL, PENALTY_POINTS } from './points.ts';
import type { MatchQuery, MemoryInfo } from './query.ts';
import { compareRated, createRating, type Rated, variantOf } from './rank.ts';
import type { Found, Place, Retriever } from './retriever.ts';
import { scoreOfSurface } from './score.ts';

/** Answers a query from any retriever, as MatchIndex.search promises (query.ts). */
export function searchWith(
  retriever: Retriever,
  memories: ReadonlyMap<number, MemoryInfo>,
  query: MatchQuery,
): readonly Match[] {
  const targets = requestedTargets(query);
  if (targets.length === 0 || query.limit < 1) return [];
  const rated = bestFor(retriever, memories, query, targets);
  return rated.map((one) => toMatch(one, query, memories));
}

/** Requested tags, each language once, without the language of the text. */
function requestedTargets({ from, to }: MatchQuery): readonly LanguageTag[] {
  const primary = primaryLanguage(from);
  const languages = new Map(to.map((tag) => [primaryLanguage(tag), tag]));
  languages.delete(primary);
  return [...languages.values()];
}

function bestFor(
  retriever: Retriever,
  memories: ReadonlyMap<number, MemoryInfo>,
  query: MatchQuery,
  targets: readonly LanguageTag[],
): readonly Rated[] {
  const rate = createRating(query, memories);
  const similar = retriever.similar(query.text, query.from, query.minimum);
  const collect = (consider: (found: Found) => Rated | null, penalty = 0) => {
    const best = createBest(query);
    similar(
      () => Math.min(IDENTICAL, best.floor() + penalty),
      (place) => {
        const found = readFound(retriever, place, query.text);
        const rated = found && consider(found);
        if (rated !== null) best.offer(rated);
      },
    );
    return best.list();
  };
  const direct = (wanted: readonly LanguageTag[]) =>
    collect((found) => (hasAny(found.unit, wanted) ? rate(found, targetsOf(found.unit, targets)) : null));
  const pivot = { kind: 'pivot', points: PENALTY_POINTS.pivot } as const;
  const indirect = (target: LanguageTag) =>
    collect((found) => {
      const content = throughThird(retriever, found, query.from, target);
      return content === null ? null : rate(found, { [target]: content }, [pivot]);
    }, pivot.points);
  const all = new Map<string, Rated>();
  const take = (list: readonly Rated[]) => {
    for (const one of list) all.set(`${one.kind === 'pivot'} ${one.unit.id}`, one);
    return list.length === query.limit;
  };
  const isFull = take(direct(targets));
  for (const target of targets) {
    // A list that is not full already holds every unit with any of the targets.
    if (isFull && !covered(all.values(), target)) take(direct([target]));
    if (!covered(all.values(), target)) take(indirect(target));
  }
  return choose([...all.values()].sort(compareRated), targets, query.limit);
}

/** Reads the unit of a place; null where it is gone. An index may take texts of equal hashes for one text. */
function readFound(retriever: Retriever, { unit: id, tag, raw }: Place, text: string): Found | null {
  const unit = retriever.unit(id);
  if (unit === null) return null;
  const identical = raw !== IDENTICAL || unit.variants[tag]?.text.trim() === text.trim();
  return { unit, tag, raw: identical ? raw : TYPOGRAPHY };
}

const TYPOGRAPHY = scoreOfSurface(['typography']);

function hasAny(unit: Unit, wanted: readonly LanguageTag[]): boolean {
  return Object.keys(targetsOf(unit, wanted)).length > 0;
}

/** A unit's texts in the wanted languages, by requested tag; empty texts are none. */
function targetsOf(unit: Unit, wanted: readonly LanguageTag[]): Readonly<Record<LanguageTag, RichText>> {
  const has: Record<LanguageTag, RichText> = {};
  for (const target of wanted) {
    const variant = variantOf(unit.variants, target);
    if (variant !== null && variant[1].text.trim() !== '') has[target] = variant[1];
  }
  return has;
}

/**
 * The target text of another unit that says in a third language what the found unit says in it. Of several the
 * one changed last, then the one with the lowest id.
 */
function throughThird(
  retriever: Retriever,
  { unit }: Found,
  from: LanguageTag,
  target: LanguageTag,
): RichText | null {
  const ends = [primaryLanguage(from), primaryLanguage(target)];
  let best: { unit: Unit; content: RichText } | null = null;
  for (const [tag, { text }] of Object.entries(unit.variants)) {
    if (ends.includes(primaryLanguage(tag)) || text.trim() === '') continue;
    for (const id of retriever.sameText(text, tag)) {
      const other = retriever.unit(id);
      const content = other && targetsOf(other, [target])[target];
      if (other && content && (best === null || isLater(other, best.unit))) best = { unit: other, content };
    }
  }
  return best?.content ?? null;
}

function isLater(a: Unit, b: Unit): boolean {
  return a.updatedAt === b.updatedAt ? a.id < b.id : a.updatedAt > b.updatedAt;
}

function covered(list: Iterable<Rated>, target: LanguageTag): boolean {
  for (const { targets } of list) if (Object.hasOwn(targets, target)) return true;
  return false;
}

/** The best of a sorted list, with the best of each target kept in. */
function choose(sorted: readonly Rated[], targets: readonly LanguageTag[], limit: number): readonly Rated[] {
  const kept = new Set<Rated>();
  for (const target of targets) {
    const best = sorted.find((one) => Object.hasOwn(one.targets, target));
    if (best !== undefined) kept.add(best);
  }
  for (const one of sorted) if (kept.size < limit) kept.add(one);
  return sorted.filter((one) => kept.has(one)).slice(0, limit);
}

interface Best {
  /** The lowest raw score that can still enter: only context adds to a score, and only to an identical text's. */
  floor(): number;
  offer(rated: Rated): void;
  list(): readonly Rated[];
}

/** Keeps the best `limit` units that reach the minimum, each with its best text. */
function createBest({ limit, minimum }: MatchQuery): Best {
  const list: Rated[] = [];
  return {
    floor: () =>
      list.length < limit ? minimum : Math.max(minimum, Math.min(IDENTICAL, list.at(-1)?.score ?? 0)),
    offer: (rated) => {
      if (rated.score + ROUNDING < minimum) return;
      const known = list.findIndex(({ unit }) => unit.id === rated.unit.id);
      if (known >= 0 && compareRated(list[known] ?? rated, rated) <= 0) return;
      if (known >= 0) list.splice(known, 1);
      const at = list.findIndex((other) => compareRated(rated, other) < 0);
      list.splice(at < 0 ? list.length : at, 0, rated);
      if (list.length > limit) list.pop();
    },
    list: () => list,
  };
}

function toMatch(rated: Rated, query: MatchQuery, memories: ReadonlyMap<number, MemoryInfo>): Match {
  const { unit, tag, kind, score, penalties, targets } = rated;
  const source = unit.variants[tag]?.text ?? '';
  return {
    unit: unit.id,
    memory: memories.get(unit.memory)?.name ?? '',
    kind,
    score: Math.floor(score + ROUNDING),
    source,
    targets,
    penalties,
    difference: difference(source, query.text),
    adapted: [],
    toCheck: [],
    author: unit.author,
    updatedAt: unit.updatedAt,
  };
}
