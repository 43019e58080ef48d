import type { Recogniser } from '#core/glossary/recognise.ts';
import { createMatchIndex, type MatchIndex, type MatchQuery } from '#core/matching/index.ts';
import type { TermHit } from '#core/model/glossary.ts';
import type { LanguageTag } from '#core/model/language.ts';
import type { Match } from '#core/model/memory.ts';
import { createRecognition } from './glossary/recognition.ts';
import type { GlossaryStore, MemoryDelta, MemoryStore, ReleaseStore } from './ports/index.ts';

/** What the memory and the glossary know, indexed in this process and kept up with every change. */
export interface Knowledge {
  search(query: MatchQuery): readonly Match[];
  /** The terms of the glossaries that are on in the release; without one, of those that are on. */
  terms(release?: number): Recogniser;
  recognise(
    text: string,
    from: LanguageTag,
    to: readonly LanguageTag[],
    release?: number,
  ): readonly TermHit[];
  /** These concepts were changed by this process; without them, anything about the glossaries. */
  glossaryChanged(ids?: readonly number[]): void;
  /** Lets the memory take over what was confirmed since; false where there was nothing. */
  takeOver(): boolean;
}

interface Stores {
  readonly releases: ReleaseStore;
  readonly memory: MemoryStore;
  readonly glossary: GlossaryStore;
}

/** The indexes are built when first asked for: listing or exporting a release needs none. */
export function createKnowledge({ releases, memory, glossary }: Stores): Knowledge {
  const matches = new FollowingIndex(memory);
  const recognition = createRecognition({ glossary, releases });
  return {
    search: (query) => withoutRepeats(matches.get().search(query)),
    terms: (release) => recognition.terms(release),
    recognise: (text, from, to, release) => recognition.terms(release).recognise(text, from, to),
    glossaryChanged: (ids) => recognition.changed(ids),
    takeOver() {
      const missing = releases.contributionsAfter(memory.synchronised(releases.library));
      if (missing.length === 0) return false;
      memory.contribute(releases.library, missing);
      return true;
    },
  };
}

/** The index of a memory, brought up to the memory's state whenever it is asked. */
class FollowingIndex {
  readonly #memory: MemoryStore;
  #copy: { readonly state: number; readonly index: MatchIndex } | null = null;

  constructor(memory: MemoryStore) {
    this.#memory = memory;
  }

  get(): MatchIndex {
    const state = this.#memory.state();
    if (this.#copy === null) return this.#build(state);
    if (this.#copy.state === state) return this.#copy.index;
    const delta = this.#memory.changesSince(this.#copy.state);
    // Range 0 stands for the memories themselves: their order, penalties and use.
    if (delta === null || delta.ranges.some(([first]) => first === 0)) return this.#build(state);
    this.#follow(this.#copy.index, delta);
    this.#copy = { state: delta.state, index: this.#copy.index };
    return this.#copy.index;
  }

  #build(state: number): MatchIndex {
    const memories = this.#memory.memories().filter(({ enabled }) => enabled);
    const index = createMatchIndex(new Map(memories.map((info) => [info.id, info])));
    const used = new Set(memories.map(({ id }) => id));
    for (const unit of this.#memory.units()) if (used.has(unit.memory)) index.add(unit);
    index.seal();
    this.#copy = { state, index };
    return index;
  }

  #follow(index: MatchIndex, { ranges }: MemoryDelta): void {
    const used = new Set(
      this.#memory
        .memories()
        .filter(({ enabled }) => enabled)
        .map(({ id }) => id),
    );
    for (const [first, last] of ranges) {
      for (let id = first; id <= last; id += 1) index.remove(id);
      for (const unit of this.#memory.unitsBetween(first, last)) if (used.has(unit.memory)) index.add(unit);
    }
  }
}

/** One sentence confirmed in ten places is ten units with ten contexts, and one match: the best of them. */
function withoutRepeats(matches: readonly Match[]): readonly Match[] {
  const found = new Map<string, Match>();
  for (const match of matches) {
    const texts = Object.entries(match.targets).map(([language, { text }]) => [language, text]);
    const key = JSON.stringify([match.source, texts]);
    const known = found.get(key);
    found.set(key, known === undefined ? match : { ...known, copies: known.copies + match.copies });
  }
  return [...found.values()];
}
