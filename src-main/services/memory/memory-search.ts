import type { MemoryNotice } from '#contract/memory.ts';
import type { LanguageIndex, SomeUnits } from '#core/matching/language-index.ts';
import { IDENTICAL } from '#core/matching/points.ts';
import type { MatchQuery } from '#core/matching/query.ts';
import type { Retriever, Similar } from '#core/matching/retriever.ts';
import { searchWith } from '#core/matching/search.ts';
import type { SearchedPhrase } from '#core/matching/searched-words.ts';
import { UnitSet } from '#core/matching/unit-set.ts';
import { type LanguageTag, primaryLanguage } from '#core/model/language.ts';
import type { Match, Unit } from '#core/model/memory.ts';
import type { MemoryInfo, MemoryStore } from '../ports/index.ts';
import { LanguageIndexes, type Seal } from './language-indexes.ts';

/** Units with one text that are read: which of thousands was changed last is not worth reading all. */
const MOST_READ = 64;

/** Units with one text in a third language that are read, the newest. */
const MOST_LINKED = 200;

/** Without an index, so many units with the very text of a segment are reported. */
const MOST_EQUAL = 200;

/** The search of all memories. */
export class MemorySearch {
  readonly #memory: MemoryStore;
  readonly #indexes: LanguageIndexes;
  #memories: { readonly state: number; readonly enabled: ReadonlyMap<number, MemoryInfo> } | null = null;

  /** `seal`, `onReady`: as LanguageIndexes. While there is no index, segments find equal texts, all else nothing. */
  constructor(memory: MemoryStore, seal: Seal | null = null, onReady: () => void = () => {}) {
    this.#memory = memory;
    this.#indexes = new LanguageIndexes(memory, seal, onReady);
  }

  /** As LanguageIndexes. */
  notice(language?: LanguageTag): MemoryNotice | null {
    return this.#indexes.notice(language);
  }

  /** As LanguageIndexes. */
  reopen(): void {
    this.#indexes.reopen();
  }

  search(query: MatchQuery): readonly Match[] {
    return this.#memory.snapshot(() => {
      const enabled = this.#enabled();
      return this.#indexes.sound(() => searchWith(this.#retriever(enabled), enabled, query));
    });
  }

  /** For each part [from, to) of a text's tokens the units that say just that, or else that with a full stop. */
  whole(
    text: string,
    parts: readonly (readonly [number, number])[],
    language: LanguageTag,
  ): readonly (readonly Unit[])[] {
    return this.#memory.snapshot(() => {
      const { unit } = this.#retriever(this.#enabled());
      const read = (ids: readonly number[]) => ids.slice(-MOST_READ).flatMap((id) => unit(id) ?? []);
      return this.#indexes.sound(() => {
        const index = this.#indexes.of(language);
        if (index === null) return parts.map(() => []);
        return index
          .sameParts(text, parts)
          .map(({ exact, stopped }) => read(exact.length > 0 ? exact : stopped));
      });
    });
  }

  /** Notes the units with a text of that language, in a wanted tag, that contains all phrases. */
  containing(
    language: LanguageTag,
    phrases: readonly SearchedPhrase[],
    wanted: (tag: LanguageTag) => boolean,
    units: UnitSet,
  ): void {
    const enabled = this.#enabled();
    this.#indexes.sound(() =>
      this.#indexes
        .of(language)
        ?.containing(phrases, (memory, tag) => enabled.has(memory) && wanted(tag), units),
    );
  }

  /** How many units have such a text, and the lowest `limit` ids. */
  countContaining(
    language: LanguageTag,
    phrases: readonly SearchedPhrase[],
    wanted: (tag: LanguageTag) => boolean,
    limit: number,
  ): ReturnType<LanguageIndex['countContaining']> {
    const enabled = this.#enabled();
    return this.#indexes.sound(
      () =>
        this.#indexes
          .of(language)
          ?.countContaining(phrases, (memory, tag) => enabled.has(memory) && wanted(tag), limit) ?? {
          total: 0,
          first: [],
        },
    );
  }

  /**
   * The units of all memories, those that are off included, with a text in any language that contains all phrases; null
   * while there is no index.
   */
  candidates(phrases: readonly SearchedPhrase[]): UnitSet | null {
    const languages = new Set(Object.keys(this.#memory.statistics().variants).map(primaryLanguage));
    return this.#indexes.sound(() => {
      const units = new UnitSet();
      for (const language of languages) {
        const index = this.#indexes.of(language);
        if (index === null) return null;
        index.containing(phrases, () => true, units);
      }
      return units;
    });
  }

  /** As LanguageIndex.someContaining, of the memories that are on. */
  someContaining(
    language: LanguageTag,
    phrases: readonly SearchedPhrase[],
    wanted: (tag: LanguageTag) => boolean,
    limit: number,
  ): SomeUnits {
    const enabled = this.#enabled();
    const isWanted = (memory: number, tag: LanguageTag) => enabled.has(memory) && wanted(tag);
    return this.#indexes.sound(
      () => this.#indexes.of(language)?.someContaining(phrases, isWanted, limit) ?? { ids: [], isAll: false },
    );
  }

  /** Ids of the memories that are searched, with what ranking knows of them. */
  #enabled(): ReadonlyMap<number, MemoryInfo> {
    const state = this.#memory.state();
    if (this.#memories?.state !== state) {
      const enabled = this.#memory.memories().filter((memory) => memory.enabled);
      this.#memories = { state, enabled: new Map(enabled.map((memory) => [memory.id, memory])) };
    }
    return this.#memories.enabled;
  }

  /** For one search: a unit that comes up twice is read once. */
  #retriever(enabled: ReadonlyMap<number, MemoryInfo>): Retriever {
    const units = new Map<number, Unit | null>();
    const unit = (id: number) => {
      const known = units.get(id);
      if (known !== undefined) return known;
      const read = this.#memory.match(id);
      const used = read !== null && enabled.has(read.memory) ? read : null;
      units.set(id, used);
      return used;
    };
    const similar = (text: string, language: LanguageTag): Similar => {
      const found = this.#indexes.of(language)?.similar(text) ?? this.#equal(text, language);
      return (floor, report) => found(floor, (place) => enabled.has(place.memory) && report(place));
    };
    const between: Retriever['between'] = (text, surroundings) =>
      this.#indexes.of(surroundings.from)?.between(text, surroundings, {
        contextsOf: (ids) => this.#memory.contextsOf(ids),
        isSearched: (memory) => enabled.has(memory),
      }) ?? [];
    return {
      similar,
      between,
      sameText: (text, language) =>
        this.#indexes.of(language)?.sameText(text).slice(-MOST_LINKED) ??
        this.#memory.unitsWithText(text, language, MOST_EQUAL),
      unit,
    };
  }

  /** What the memory knows without an index: the units with that very text. */
  #equal(text: string, language: LanguageTag): Similar {
    return (floor, report) => {
      if (floor() > IDENTICAL) return;
      for (const id of this.#memory.unitsWithText(text, language, MOST_EQUAL)) {
        const unit = this.#memory.unit(id);
        for (const [tag, content] of Object.entries(unit?.variants ?? {}))
          if (unit !== null && isOf(tag, language) && content.text === text)
            report({ unit: id, memory: unit.memory, tag, raw: IDENTICAL });
      }
    };
  }
}

const isOf = (tag: LanguageTag, language: LanguageTag): boolean =>
  primaryLanguage(tag) === primaryLanguage(language);
