import { type LanguageTag, primaryLanguage } from '#core/model/language.ts';
import type { Match, Unit } from '#core/model/memory.ts';
import { DEFAULT_PENALTIES } from '#core/model/penalties.ts';
import { difference } from './difference.ts';
import { ROUNDING } from './distance.ts';
import { createPivot } from './pivot.ts';
import { AGREEMENT_POINTS, IDENTICAL, PIVOT_LINK } from './points.ts';
import type { MatchQuery, MemoryInfo } from './query.ts';
import { compareRated, createRating, type Rated, textsKey } from './rank.ts';
import type { Found, Place, Retriever } from './retriever.ts';
import { scoreOfSurface } from './score.ts';
import { targetsOf } from './variant-of.ts';
import { type Seen, seenBy, type Version, versionsOf } from './versions.ts';

/** Answers a query from any retriever, as MatchIndex.search promises (query.ts). */
export function searchWith(
  retriever: Retriever,
  memories: ReadonlyMap<number, MemoryInfo>,
  query: MatchQuery,
): readonly Match[] {
  const targets = requestedTargets(query);
  if (targets.length === 0 || query.limit < 1) return [];
  const rated = bestFor(retriever, memories, query, targets);
  return rated.map((one) => toMatch(one, memories));
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
  const versions = versionsOf(query);
  const rate = createRating(query, memories);
  const pivotPoints = (query.penalties ?? DEFAULT_PENALTIES).pivot;
  const collect = createCollector(retriever, query, versions);
  const throughThird = createPivot(retriever);
  const direct = (wanted: readonly LanguageTag[], lacking: Seen[]) =>
    collect(versions, 0, (seen) => {
      if (hasAny(seen.found.unit, wanted))
        return [rate(seen.found, targetsOf(seen.found.unit, targets), seen)];
      lacking.push(seen);
      return [];
    });
  const pivotsOf = (seen: Seen, target: LanguageTag) => {
    const { unit, raw } = seen.found;
    if (hasAny(unit, [target])) return [];
    const fuzzy = (raw * PIVOT_LINK) / IDENTICAL - pivotPoints + ROUNDING >= query.minimum;
    return throughThird(unit, [seen.version.language, target], fuzzy).map(({ content, link, support }) =>
      rate(
        seen.found,
        { [target]: content },
        {
          ...seen,
          pivot: pivotPoints + Math.ceil((raw * (IDENTICAL - link)) / IDENTICAL),
          support,
        },
      ),
    );
  };
  const all = new Map<string, Rated>();
  const take = ({ list, floor }: Collected) => {
    for (const one of list) all.set(keyOf(one), one);
    return { isFull: list.length === query.limit, floor };
  };
  const lacking: Seen[] = [];
  const { isFull, floor } = take(direct(targets, lacking));
  for (const target of targets) {
    // A list that is not full already holds every unit with any of the targets.
    if (isFull && !covered(all.values(), target)) take(direct([target], []));
    if (covered(all.values(), target)) {
      // What a pivot needs to stand among the direct ones was reported whatever came first.
      const able = lacking.filter(({ found }) => found.raw - pivotPoints + ROUNDING >= floor);
      const pivots = bestOf(query);
      for (const seen of able) for (const one of pivotsOf(seen, target)) pivots.offer(one);
      take({ list: pivots.list(), floor });
    } else take(collect(versions.slice(0, 1), pivotPoints, (seen) => pivotsOf(seen, target)));
  }
  return choose([...all.values()].sort(compareRated), targets, query.limit);
}

/** A unit is one match; as a pivot it is one for each text. */
function keyOf({ kind, unit, targets }: Rated): string {
  return kind === 'pivot' ? `pivot ${textsKey(targets)}` : String(unit.id);
}

interface Collected {
  readonly list: readonly Rated[];
  /** What is below it was not looked at to the end. */
  readonly floor: number;
}

/** Goes through what fits any of the versions, as long as it can still enter the list. */
function createCollector(retriever: Retriever, query: MatchQuery, versions: readonly Version[]) {
  const bonus = versions.length > 1 ? AGREEMENT_POINTS : 0;
  const searches = new Map(versions.map((one) => [one, retriever.similar(one.text, one.language)] as const));
  return (
    through: readonly Version[],
    penalty: number,
    consider: (seen: Seen) => readonly Rated[],
  ): Collected => {
    const best = bestOf(query);
    const floor = () => Math.min(IDENTICAL, Math.max(query.minimum, best.floor() - bonus) + penalty);
    for (const version of through) {
      const report = (place: Place) => {
        const found = readFound(retriever, place, version.text);
        if (found === null) return;
        for (const rated of consider(seenBy(versions, version, found))) best.offer(rated);
      };
      if (version.isSource && hasNeighbours(query))
        for (const place of retriever.between(version.text, query)) report(place);
      searches.get(version)?.(floor, report);
    }
    return { list: best.list(), floor: floor() };
  };
}

const hasNeighbours = ({ previous = '', next = '' }: MatchQuery): boolean =>
  previous.trim() !== '' || next.trim() !== '';

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

/** Keeps the best `limit` matches that reach the minimum, each unit with its best text. */
function bestOf({ limit, minimum }: MatchQuery): Best {
  const list: Rated[] = [];
  return {
    floor: () =>
      list.length < limit ? minimum : Math.max(minimum, Math.min(IDENTICAL, list.at(-1)?.rank ?? 0)),
    offer: (rated) => {
      if (rated.score + ROUNDING < minimum) return;
      const known = list.findIndex((one) => keyOf(one) === keyOf(rated));
      if (known >= 0 && compareRated(list[known] ?? rated, rated) <= 0) return;
      if (known >= 0) list.splice(known, 1);
      const at = list.findIndex((other) => compareRated(rated, other) < 0);
      list.splice(at < 0 ? list.length : at, 0, rated);
      if (list.length > limit) list.pop();
    },
    list: () => list,
  };
}

function toMatch(rated: Rated, memories: ReadonlyMap<number, MemoryInfo>): Match {
  const { unit, tag, kind, score, penalties, targets, version, agreement } = rated;
  const source = unit.variants[tag]?.text ?? '';
  return {
    unit: unit.id,
    memory: memories.get(unit.memory)?.name ?? '',
    kind,
    score: Math.floor(score + ROUNDING),
    source,
    sourceLanguage: tag,
    targets,
    agreement,
    penalties,
    copies: rated.support,
    difference: difference(source, version.text),
    adapted: [],
    toCheck: [],
    author: unit.author,
    updatedAt: unit.updatedAt,
    ...(unit.release ? { release: unit.release } : {}),
  };
}
