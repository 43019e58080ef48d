import { BalaghError } from '#contract/errors.ts';
import type { Recogniser } from '#core/glossary/recognise.ts';
import type { MatchQuery } from '#core/matching/index.ts';
import type { TermHit } from '#core/model/glossary.ts';
import type { LanguageTag } from '#core/model/language.ts';
import type { Match } from '#core/model/memory.ts';
import { createRecognition } from './glossary/recognition.ts';

import type { Seal } from './memory/language-indexes.ts';
import { MemorySearch } from './memory/memory-search.ts';
import type { GlossaryStore, MemoryStore, ReleaseStore } from './ports/index.ts';

/** What the memory and the glossary know, indexed in this process and kept up with every change. */
export interface Knowledge {
  search(query: MatchQuery): readonly Match[];
  /** As MemorySearch.containing: for the concordance. */
  containing: MemorySearch['containing'];
  countContaining: MemorySearch['countContaining'];
  someContaining: MemorySearch['someContaining'];
  /** As MemorySearch.candidates: for looking through the memories. */
  candidates: MemorySearch['candidates'];
  /** As MemorySearch.notice. */
  memoryNotice: MemorySearch['notice'];
  /** The index files were made anew: the next search opens them again. */
  reopenMemory(): void;
  /** As MemorySearch.whole: for drafts of parts. */
  whole: MemorySearch['whole'];
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

/**
 * The indexes are opened when first asked for: listing or exporting a release needs none. `sealIndex`: has the memory's
 * index sealed in another thread, where the host has one; `indexReady`: is told when there is an index after a time without.
 */
export function createKnowledge(
  { releases, memory, glossary }: Stores,
  later: Later = () => {},
  sealIndex: Seal | null = null,
  indexReady: () => void = () => {},
): Knowledge {
  const matches = new MemorySearch(memory, sealIndex, indexReady);
  const recognition = createRecognition({ glossary, releases });
  const outbox = new Outbox(releases, memory, later);
  return {
    search(query) {
      outbox.deliverLate();
      return withoutRepeats(matches.search(query));
    },
    containing: (...parameters) => matches.containing(...parameters),
    countContaining: (...parameters) => matches.countContaining(...parameters),
    someContaining: (...parameters) => matches.someContaining(...parameters),
    candidates: (phrases) => matches.candidates(phrases),
    memoryNotice: (language) => matches.notice(language),
    reopenMemory: () => matches.reopen(),
    whole: (...parameters) => matches.whole(...parameters),
    terms: (release) => recognition.terms(release),
    recognise: (text, from, to, release) => recognition.terms(release).recognise(text, from, to),
    glossaryChanged: (ids) => recognition.changed(ids),
    takeOver: () => outbox.deliver(),
  };
}

/** Runs something a little later, unless the process ends before. */
export type Later = (work: () => void) => void;

/** What was confirmed, on its way to the memory. Another process at work there, or an import, makes it wait. */
class Outbox {
  readonly #releases: ReleaseStore;
  readonly #memory: MemoryStore;
  readonly #later: Later;
  #waiting = false;

  constructor(releases: ReleaseStore, memory: MemoryStore, later: Later) {
    this.#releases = releases;
    this.#memory = memory;
    this.#later = later;
  }

  /** False where there was nothing, or it has to wait. */
  deliver(): boolean {
    const { library } = this.#releases;
    const missing = this.#releases.contributionsAfter(this.#memory.synchronised(library));
    if (missing.length === 0) return false;
    try {
      this.#memory.contribute(library, missing);
      return true;
    } catch (thrown) {
      // Nothing is lost: it stands in the releases until the memory has it (ADR 013).
      if (!(thrown instanceof BalaghError) || thrown.code !== 'library-locked') throw thrown;
      this.#wait();
      return false;
    }
  }

  /** Before a search: what had to wait is tried again. */
  deliverLate(): void {
    if (this.#waiting) this.deliver();
  }

  #wait(): void {
    if (this.#waiting) return;
    this.#waiting = true;
    this.#later(() => {
      this.#waiting = false;
      this.deliver();
    });
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
