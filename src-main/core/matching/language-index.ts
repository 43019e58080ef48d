import type { LanguageTag } from '#core/model/language.ts';
import { Crowd, type Surrounded } from './crowd.ts';
import { IDENTICAL } from './points.ts';
import type { Surroundings } from './query.ts';
import { RecentTexts } from './recent-texts.ts';
import type { Place, Similar } from './retriever.ts';
import { findContaining, findSome } from './sealed/containing.ts';
import { FoundUnits, type Wanted } from './sealed/found-units.ts';
import { hashText } from './sealed/hash.ts';
import { placeOf } from './sealed/place.ts';
import { coresFrom, QueryReader, type QueryText } from './sealed/query-text.ts';
import { MOST_TIES, reportSimilar } from './sealed/report-similar.ts';
import { findCrowd, findSameTokens, hasCore } from './sealed/same-words.ts';
import type { SealedIndex } from './sealed/sealed-index.ts';
import type { SearchedPhrase } from './searched-words.ts';
import { UnitSet } from './unit-set.ts';

/** What is enough for a draft: texts with a phrase, and texts with its words. */
const SOME = { most: 64, looked: 3000 };
const MORE = { most: 0xffffffff, looked: 3000 };

/** The lowest ids of some units, and whether there are no others. */
export interface SomeUnits {
  readonly ids: readonly number[];
  readonly isAll: boolean;
}

function someOf(units: UnitSet, limit: number, isAll: boolean): SomeUnits {
  const ids = units.first(limit + 1);
  return { ids: ids.slice(0, limit), isAll: isAll && ids.length <= limit };
}

/** Units by their ids. */
export interface SamePart {
  readonly exact: readonly number[];
  readonly stopped: readonly number[];
}

const NOTHING: SamePart = { exact: [], stopped: [] };

/** One language of a memory: the sealed texts less those that changed or went, and the texts that came since. */
export class LanguageIndex {
  readonly #sealed: SealedIndex | null;
  /** Units whose sealed texts count no more. */
  readonly #gone = new Set<number>();
  readonly #recent = new RecentTexts();
  /** Texts that very many units have, since they were asked for. */
  readonly #crowds = new Map<string, Crowd>();
  readonly #found: FoundUnits | null;
  readonly #reader: QueryReader;

  constructor(language: LanguageTag, sealed: SealedIndex | null = null) {
    this.#sealed = sealed;
    this.#found = sealed && new FoundUnits(sealed, this.#gone);
    this.#reader = new QueryReader(language);
  }

  /** Texts that only a scan finds. */
  get recent(): number {
    return this.#recent.count;
  }

  add(unit: number, memory: number, tag: LanguageTag, text: string): void {
    this.#recent.add(unit, memory, tag, this.#reader.read(text));
  }

  /** Takes all texts of a unit out. */
  remove(unit: number): void {
    if (this.#found?.reaches(unit)) this.#gone.add(unit);
    this.#recent.remove(unit);
  }

  sameText(text: string): readonly number[] {
    if (!this.#hasCore(this.#reader.coreHash(text))) return [];
    return this.#sameTokens(this.#reader.read(text));
  }

  /**
   * Of the sealed units with this very text, which may be more than `similar` reports, those between the same neighbours
   * as far as these are given. The first time, the surroundings of all of them are read.
   */
  between(
    text: string,
    surroundings: Surroundings,
    { contextsOf, isSearched }: Surrounded,
  ): readonly Place[] {
    const index = this.#sealed;
    if (index === null) return [];
    const [core, textHash] = [this.#reader.coreHash(text), hashText(text.trim())];
    const key = `${surroundings.from} ${core} ${textHash}`;
    const crowd =
      this.#crowds.get(key) ?? this.#crowdOf(index, core, textHash, surroundings.from, contextsOf);
    if (crowd === null) return [];
    this.#crowds.set(key, crowd);
    const placeAt = (rank: number) => placeOf(index, rank, IDENTICAL);
    return crowd
      .between(surroundings, ({ rank, unit }) => !this.#gone.has(unit) && isSearched(placeAt(rank).memory))
      .map(({ rank }) => placeAt(rank));
  }

  /** Null where so few texts are the same that `similar` reports them all. */
  #crowdOf(
    index: SealedIndex,
    core: number,
    textHash: number,
    from: LanguageTag,
    contextsOf: Surrounded['contextsOf'],
  ): Crowd | null {
    const ranks = findCrowd(index, core, textHash, MOST_TIES);
    if (ranks.length <= MOST_TIES) return null;
    const units = index.words('units');
    const members = ranks.map((rank) => ({ rank, unit: units[rank] ?? 0 })).sort((a, b) => b.unit - a.unit);
    const contexts = contextsOf(members.map(({ unit }) => unit));
    return new Crowd(members, contexts, from, (neighbour) => this.#reader.tokensHash(neighbour));
  }

  /** For each part [from, to) of a text's tokens the units with a text of just these, and those with a full stop more. */
  sameParts(text: string, parts: readonly (readonly [number, number])[]): readonly SamePart[] {
    const query = this.#reader.read(text);
    const cores = new Map<number, Int32Array>();
    return parts.map(([from, to]) => {
      const known = cores.get(from) ?? coresFrom(query, from, query.forms.length);
      cores.set(from, known);
      const core = known[to - from - 1] ?? 0;
      if (!this.#hasCore(core)) return NOTHING;
      return {
        exact: this.#sameTokens(this.#reader.part(query, from, to, false)),
        stopped: this.#sameTokens(this.#reader.part(query, from, to, true)),
      };
    });
  }

  #hasCore(core: number): boolean {
    return (this.#sealed !== null && hasCore(this.#sealed, core)) || this.#recent.hasCore(core);
  }

  /** Units with a text of the same tokens. */
  #sameTokens(query: QueryText): readonly number[] {
    const recent = this.#recent.hasCore(query.coreHash) ? this.#recent.sameText(query) : [];
    const index = this.#sealed;
    if (index === null) return recent;
    const units = index.words('units');
    const sealed = findSameTokens(index, query).map((rank) => units[rank] ?? 0);
    return [...sealed.filter((unit) => !this.#gone.has(unit)), ...recent];
  }

  /** Notes the units with a text that contains all phrases and whose memory and tag are wanted. */
  containing(phrases: readonly SearchedPhrase[], wanted: Wanted, units: UnitSet): void {
    this.#recent.containing(phrases, wanted, units);
    if (this.#find(phrases, wanted) > 0) this.#found?.addTo(units);
  }

  /** How many such units there are, and the lowest `limit` ids. */
  countContaining(
    phrases: readonly SearchedPhrase[],
    wanted: Wanted,
    limit: number,
  ): { readonly total: number; readonly first: readonly number[] } {
    const units = new UnitSet();
    this.#recent.containing(phrases, wanted, units);
    const found = this.#found;
    const count = this.#find(phrases, wanted);
    if (count > 0 && found?.isDistinct) {
      // A unit with a recent text is gone from the sealed ones, so none counts twice.
      const first = [...found.first(limit), ...units.first(limit)].sort((a, b) => a - b).slice(0, limit);
      return { total: count + units.size, first };
    }
    if (count > 0) found?.addTo(units);
    return { total: units.size, first: units.first(limit) };
  }

  /**
   * Some units with such a text: where its words are in very many texts, the shortest of these are looked through.
   */
  someContaining(phrases: readonly SearchedPhrase[], wanted: Wanted, limit: number): SomeUnits {
    const units = new UnitSet();
    this.#recent.containing(phrases, wanted, units);
    const [index, found] = [this.#sealed, this.#found];
    if (index === null || found === null) return someOf(units, limit, true);
    let some = findSome(index, phrases, SOME);
    let count = found.keep(some.count, wanted);
    // Those found first may be of memories that are off.
    if (count === 0 && some.count >= SOME.most) {
      some = findSome(index, phrases, MORE);
      count = found.keep(some.count, wanted);
    }
    if (count > 0 && found.isDistinct) for (const unit of found.first(limit)) units.add(unit);
    else if (count > 0) found.addTo(units);
    return someOf(units, limit, some.isAll && count <= limit);
  }

  /** Leaves the sealed texts in the index that `#found` tells of; returns their number. */
  #find(phrases: readonly SearchedPhrase[], wanted: Wanted): number {
    if (this.#sealed === null || this.#found === null) return 0;
    return this.#found.keep(findContaining(this.#sealed, phrases), wanted);
  }

  similar(text: string): Similar {
    const query = this.#reader.read(text);
    if (query.forms.length === 0) return () => undefined;
    const recent = this.#recent.similar(query);
    const index = this.#sealed;
    if (index === null) return recent;
    const sealed = reportSimilar(index, this.#gone, query);
    return (floor, report) => {
      sealed(floor, report);
      recent(floor, report);
    };
  }
}
