import { type LanguageTag, primaryLanguage } from '#core/model/language.ts';
import type { Match, Unit } from '#core/model/memory.ts';
import { LanguageIndex } from './language-index.ts';
import type { MatchIndex, MatchQuery, MemoryInfo } from './query.ts';
import type { Retriever, Similar } from './retriever.ts';
import { searchWith } from './search.ts';

export type { MatchIndex, MatchQuery, MemoryInfo } from './query.ts';

/** An empty in-memory index. `memories`: what ranking knows of each memory, by id; read at each search. */
export function createMatchIndex(memories: ReadonlyMap<number, MemoryInfo> = new Map()): MatchIndex {
  return new MemoryIndex(memories);
}

class MemoryIndex implements MatchIndex, Retriever {
  readonly #memories: ReadonlyMap<number, MemoryInfo>;
  readonly #units = new Map<number, Unit>();
  /** By primary language, only those searched so far. */
  readonly #languages = new Map<string, LanguageIndex>();

  constructor(memories: ReadonlyMap<number, MemoryInfo>) {
    this.#memories = memories;
  }

  get size(): number {
    return this.#units.size;
  }

  add(unit: Unit): void {
    if (this.#units.has(unit.id)) this.remove(unit.id);
    this.#units.set(unit.id, unit);
    for (const [primary, language] of this.#languages) addVariants(language, primary, unit);
  }

  remove(unitId: number): void {
    if (!this.#units.delete(unitId)) return;
    for (const [primary, language] of this.#languages) {
      language.remove(unitId);
      if (language.wasteful) this.#languages.delete(primary);
    }
  }

  search(query: MatchQuery): readonly Match[] {
    return searchWith(this, this.#memories, query);
  }

  similar(text: string, language: LanguageTag, minimum: number): Similar {
    return this.#language(language).similar(text, minimum);
  }

  sameText(text: string, language: LanguageTag): readonly number[] {
    return this.#language(language).sameText(text);
  }

  unit(id: number): Unit | null {
    return this.#units.get(id) ?? null;
  }

  #language(tag: LanguageTag): LanguageIndex {
    const primary = primaryLanguage(tag);
    const known = this.#languages.get(primary);
    if (known !== undefined) return known;
    const built = new LanguageIndex(primary);
    for (const unit of this.#units.values()) addVariants(built, primary, unit);
    this.#languages.set(primary, built);
    return built;
  }
}

function addVariants(language: LanguageIndex, primary: string, unit: Unit): void {
  for (const [tag, { text }] of Object.entries(unit.variants)) {
    if (primaryLanguage(tag) === primary && text.trim() !== '') language.add(unit, tag);
  }
}
