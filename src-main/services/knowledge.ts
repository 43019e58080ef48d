import type { Recogniser } from '#core/glossary/recognise.ts';
import { createMatchIndex, type MatchIndex, type MatchQuery } from '#core/matching/index.ts';
import type { TermHit } from '#core/model/glossary.ts';
import type { LanguageTag } from '#core/model/language.ts';
import type { Match } from '#core/model/memory.ts';
import { createRecognition } from './glossary/recognition.ts';
import type { GlossaryStore, MemoryChange, MemoryStore, NewUnit, ReleaseStore } from './ports/index.ts';

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
  add(
    units: readonly NewUnit[],
    stamp: { readonly author: string; readonly at: number },
    apart?: boolean,
  ): { readonly added: number; readonly merged: number };
}

interface Stores {
  readonly releases: ReleaseStore;
  readonly memory: MemoryStore;
  readonly glossary: GlossaryStore;
}

/** The indexes are built when first asked for: listing or exporting a release needs none. */
export function createKnowledge({ releases, memory, glossary }: Stores): Knowledge {
  const matches = new FreshCopy(
    () => memory.version(),
    () => indexOf(memory),
  );
  const recognition = createRecognition({ glossary, releases });
  const follow = (change: MemoryChange) => {
    const index = matches.built();
    if (index !== null) update(index, change);
  };
  return {
    search: (query) => withoutRepeats(matches.get().search(query)),
    terms: (release) => recognition.terms(release),
    recognise: (text, from, to, release) => recognition.terms(release).recognise(text, from, to),
    glossaryChanged: (ids) => recognition.changed(ids),
    takeOver() {
      const missing = releases.contributionsAfter(memory.synchronised(releases.library));
      if (missing.length === 0) return false;
      follow(memory.contribute(releases.library, missing));
      return true;
    },
    add(units, stamp, apart = false) {
      const { added, merged, ...change } = memory.add(units, stamp, apart);
      follow(change);
      return { added, merged };
    },
  };
}

/** Something built from a store, built anew once another process has changed the file. */
class FreshCopy<Value> {
  readonly #version: () => number;
  readonly #build: () => Value;
  #copy: { readonly version: number; readonly value: Value } | null = null;

  constructor(version: () => number, build: () => Value) {
    this.#version = version;
    this.#build = build;
  }

  get(): Value {
    const version = this.#version();
    if (this.#copy?.version !== version) this.#copy = { version, value: this.#build() };
    return this.#copy.value;
  }

  /** What was built before, fresh or not; null where nothing was. */
  built(): Value | null {
    return this.#copy?.value ?? null;
  }
}

function indexOf(memory: MemoryStore): MatchIndex {
  const index = createMatchIndex(new Map(memory.memories().map((info) => [info.id, info])));
  for (const unit of memory.units()) index.add(unit);
  index.seal();
  return index;
}

function update(index: MatchIndex, { stored, removed }: MemoryChange): void {
  for (const id of removed) index.remove(id);
  for (const unit of stored) index.add(unit);
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
