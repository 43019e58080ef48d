import { LanguageIndex } from '#core/matching/language-index.ts';
import type { MatchQuery } from '#core/matching/query.ts';
import type { Retriever, Similar } from '#core/matching/retriever.ts';
import { searchWith } from '#core/matching/search.ts';
import type { SearchedPhrase } from '#core/matching/searched-words.ts';
import type { UnitSet } from '#core/matching/unit-set.ts';
import { type LanguageTag, primaryLanguage } from '#core/model/language.ts';
import type { Match, Unit } from '#core/model/memory.ts';
import type { MemoryInfo, MemoryStore } from '../ports/index.ts';
import { FEW_UNITS, isBehind, openIndexFile, sealNow } from './seal.ts';

/** Units that may have changed since a file was sealed, or are in none, before files are sealed anew. */
const MOST_RECENT = 5000;

/** What WebAssembly and typed arrays throw where addresses in a file lead nowhere. */
const DAMAGE: ReadonlySet<string> = new Set(['RuntimeError', 'RangeError']);

/** New texts of a language from which on it is worth asking whether to seal. */
const SEALED_FROM = 1000;

/** Units with one text that are read: which of thousands was changed last is not worth reading all. */
const MOST_READ = 200;

interface OpenLanguage {
  readonly index: LanguageIndex;
  /** The state of the memory that the index has. */
  state: number;
}

/** The search of all memories: sealed files, and what changed since. Languages are opened when first asked for. */
export class MemorySearch {
  readonly #memory: MemoryStore;
  readonly #seal: (() => Promise<void>) | null;
  #sealing = false;
  readonly #languages = new Map<string, OpenLanguage>();
  #memories: { readonly state: number; readonly enabled: ReadonlyMap<number, MemoryInfo> } | null = null;

  /** `seal`: has the files sealed anew elsewhere, while this goes on searching with the old ones. */
  constructor(memory: MemoryStore, seal: (() => Promise<void>) | null = null) {
    this.#memory = memory;
    this.#seal = seal;
  }

  search(query: MatchQuery): readonly Match[] {
    const enabled = this.#enabled();
    return this.#sound(() => searchWith(this.#retriever(enabled), enabled, query));
  }

  /** For each part [from, to) of a text's tokens the units that say just that, or else that with a full stop. */
  whole(
    text: string,
    parts: readonly (readonly [number, number])[],
    language: LanguageTag,
  ): readonly (readonly Unit[])[] {
    const enabled = this.#enabled();
    return this.#sound(() => {
      const { unit } = this.#retriever(enabled);
      const read = (ids: readonly number[]) => ids.slice(-MOST_READ).flatMap((id) => unit(id) ?? []);
      return this.#language(language)
        .sameParts(text, parts)
        .map(({ exact, stopped }) => read(exact.length > 0 ? exact : stopped));
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
    this.#sound(() =>
      this.#language(language).containing(
        phrases,
        (memory, tag) => enabled.has(memory) && wanted(tag),
        units,
      ),
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
    return this.#sound(() =>
      this.#language(language).countContaining(
        phrases,
        (memory, tag) => enabled.has(memory) && wanted(tag),
        limit,
      ),
    );
  }

  /** As LanguageIndex.someContaining, of the memories that are on. */
  someContaining(
    language: LanguageTag,
    phrases: readonly SearchedPhrase[],
    wanted: (tag: LanguageTag) => boolean,
    limit: number,
  ): readonly number[] {
    const enabled = this.#enabled();
    return this.#sound(() =>
      this.#language(language).someContaining(
        phrases,
        (memory, tag) => enabled.has(memory) && wanted(tag),
        limit,
      ),
    );
  }

  /** The next search opens its files again. */
  reopen(): void {
    this.#languages.clear();
  }

  /** Runs `work`; where a damaged file makes the kernel read beyond its memory, once more on files made anew. */
  #sound<Result>(work: () => Result): Result {
    try {
      return work();
    } catch (thrown) {
      if (!(thrown instanceof Error) || !DAMAGE.has(thrown.name)) throw thrown;
      this.#languages.clear();
      sealNow(this.#memory, true);
      return work();
    }
  }

  /** The index of a language, complete up to now. */
  #language(tag: LanguageTag): LanguageIndex {
    const primary = primaryLanguage(tag);
    const open = this.#languages.get(primary);
    if (open === undefined) return this.#open(primary);
    if (open.state === this.#memory.state() || this.#follow(open, primary)) return open.index;
    return this.#open(primary);
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
      const read = this.#memory.unit(id);
      const used = read !== null && enabled.has(read.memory) ? read : null;
      units.set(id, used);
      return used;
    };
    const similar = (text: string, language: LanguageTag): Similar => {
      const found = this.#language(language).similar(text);
      return (floor, report) => found(floor, (place) => enabled.has(place.memory) && report(place));
    };
    return {
      similar,
      sameText: (text, language) => this.#language(language).sameText(text),
      unit,
    };
  }

  #open(primary: string): LanguageIndex {
    const opened = this.#openFile(primary) ?? this.#openWithout(primary);
    this.#languages.set(primary, opened);
    return opened.index;
  }

  /** Opens the sealed file and what changed since; null where there is none, or too much changed. */
  #openFile(primary: string): OpenLanguage | null {
    const { index: files } = this.#memory;
    const all = files.all();
    const file = all.find(({ language }) => language === primary);
    // Where other languages have files and this one has none, no unit had a text in it when they were made.
    const state = file?.state ?? all[0]?.state;
    if (state === undefined) return null;
    const sealed = file === undefined ? null : openIndexFile(files, file);
    if (file !== undefined && sealed === null) return null;
    const open = { index: new LanguageIndex(primary, sealed), state };
    return this.#follow(open, primary) ? open : null;
  }

  /** A small memory is scanned; a large one is sealed first. */
  #openWithout(primary: string): OpenLanguage {
    const memory = this.#memory;
    if (memory.statistics().units > FEW_UNITS) {
      sealNow(memory);
      const opened = this.#openFile(primary);
      if (opened !== null) return opened;
    }
    const open = { index: new LanguageIndex(primary), state: memory.state() };
    this.#add(open.index, primary, 1, Number.MAX_SAFE_INTEGER);
    return open;
  }

  /** Brings an index up to the memory's state; false where that is a long way. */
  #follow(open: OpenLanguage, primary: string): boolean {
    const delta = this.#memory.changesSince(open.state);
    if (delta === null) return false;
    const ranges = delta.ranges.filter(([first]) => first > 0);
    const units = ranges.reduce((sum, [first, last]) => sum + last - first + 1, 0);
    if (units + open.index.recent > MOST_RECENT) return false;
    for (const [first, last] of ranges) {
      for (let id = first; id <= last; id += 1) open.index.remove(id);
      this.#add(open.index, primary, first, last);
    }
    open.state = delta.state;
    this.#sealBehind(open.index);
    return true;
  }

  /** Before there are too many new texts to scan, has them sealed; until that is done they are scanned. */
  #sealBehind(index: LanguageIndex): void {
    if (this.#seal === null || this.#sealing || index.recent < SEALED_FROM || !isBehind(this.#memory)) return;
    this.#sealing = true;
    const end = () => {
      this.#sealing = false;
    };
    // Where it fails, a search seals by itself once there is too much to scan, and says why it can not.
    this.#seal().then(() => {
      end();
      this.reopen();
    }, end);
  }

  #add(index: LanguageIndex, primary: string, first: number, last: number): void {
    for (const unit of this.#memory.unitsBetween(first, last)) {
      for (const [tag, { text }] of Object.entries(unit.variants)) {
        if (primaryLanguage(tag) === primary && text.trim() !== '')
          index.add(unit.id, unit.memory, tag, text);
      }
    }
  }
}
