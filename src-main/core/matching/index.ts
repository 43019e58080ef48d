import { type LanguageTag, primaryLanguage } from '#core/model/language.ts';
import type { Match, Unit } from '#core/model/memory.ts';
import { LanguageIndex } from './language-index.ts';
import type { MatchIndex, MatchQuery, MemoryInfo, Surroundings } from './query.ts';
import type { Place, Retriever, Similar } from './retriever.ts';
import { IndexBuilder } from './sealed/index-builder.ts';
import { SealedIndex } from './sealed/sealed-index.ts';
import { searchWith } from './search.ts';

export type { MatchIndex, MatchQuery, MemoryInfo } from './query.ts';

/** An index of units that are all in memory. `memories`: what ranking knows of each memory, by id. */
export function createMatchIndex(memories: ReadonlyMap<number, MemoryInfo> = new Map()): MatchIndex {
  return new UnitIndex(memories);
}

class UnitIndex implements MatchIndex, Retriever {
  readonly #memories: ReadonlyMap<number, MemoryInfo>;
  readonly #units = new Map<number, Unit>();
  #languages = new Map<string, LanguageIndex>();

  constructor(memories: ReadonlyMap<number, MemoryInfo>) {
    this.#memories = memories;
  }

  get size(): number {
    return this.#units.size;
  }

  add(unit: Unit): void {
    if (this.#units.has(unit.id)) this.remove(unit.id);
    this.#units.set(unit.id, unit);
    for (const [tag, text] of textsOf(unit)) this.#language(tag).add(unit.id, unit.memory, tag, text);
  }

  remove(unitId: number): void {
    if (!this.#units.delete(unitId)) return;
    for (const language of this.#languages.values()) language.remove(unitId);
  }

  seal(): void {
    const builder = new IndexBuilder();
    for (const unit of this.#units.values())
      for (const [tag, text] of textsOf(unit)) builder.add(unit.id, unit.memory, tag, text);
    this.#languages = new Map(
      builder.languages().map((language) => {
        const bytes = builder.seal(language, '');
        const sealed = SealedIndex.open(bytes.length, (target) => target.set(bytes));
        return [language, new LanguageIndex(language, sealed)];
      }),
    );
  }

  search(query: MatchQuery): readonly Match[] {
    return searchWith(this, this.#memories, query);
  }

  similar(text: string, language: LanguageTag): Similar {
    return this.#language(language).similar(text);
  }

  between(text: string, surroundings: Surroundings): readonly Place[] {
    return this.#language(surroundings.from).between(text, surroundings, {
      contextsOf: (units) => new Map(units.map((id) => [id, this.#units.get(id)?.context ?? {}])),
      isSearched: () => true,
    });
  }

  sameText(text: string, language: LanguageTag): readonly number[] {
    return this.#language(language).sameText(text);
  }

  unit(id: number): Unit | null {
    return this.#units.get(id) ?? null;
  }

  #language(tag: LanguageTag): LanguageIndex {
    const primary = primaryLanguage(tag);
    const known = this.#languages.get(primary) ?? new LanguageIndex(primary);
    this.#languages.set(primary, known);
    return known;
  }
}

function textsOf(unit: Unit): readonly (readonly [LanguageTag, string])[] {
  return Object.entries(unit.variants)
    .filter(([, { text }]) => text.trim() !== '')
    .map(([tag, { text }]) => [tag, text]);
}
