import { openRecogniser, type Recogniser } from '#core/glossary/recognise.ts';
import type { GlossaryStore, ReleaseStore } from '../ports/index.ts';

/** The terms of the glossaries, ready to be looked for in the texts of a release. */
export interface Recognition {
  /** With the glossaries that are on in the release; without one, with those that are on. */
  terms(release?: number): Recogniser;
  /** These concepts were changed by this process; without them, anything about the glossaries. */
  changed(ids?: readonly number[]): void;
}

/** Releases differ in what is switched on; so many sets of glossaries are kept compiled. */
const MAX_COMPILED = 3;
/** So many concepts are followed one by one; of more, everything is compiled anew. */
const MAX_FOLLOWED = 500;

interface Stores {
  readonly glossary: GlossaryStore;
  readonly releases: ReleaseStore;
}

/** Compiled when first asked for, and anew once another process has changed the file. */
export function createRecognition({ glossary, releases }: Stores): Recognition {
  const compiled = new Map<string, Compiled>();
  let version = -1;
  return {
    terms(release) {
      const current = glossary.version();
      if (current !== version) compiled.clear();
      version = current;
      const scope = release === undefined ? null : { library: releases.library, release };
      const enabled = glossary.enabled(scope).toSorted((a, b) => a - b);
      const key = enabled.join(' ');
      const known = compiled.get(key) ?? compile(glossary, enabled);
      // The one used last stays longest.
      compiled.delete(key);
      compiled.set(key, known);
      for (const oldest of compiled.keys()) {
        if (compiled.size <= MAX_COMPILED) break;
        compiled.delete(oldest);
      }
      return known.recogniser;
    },
    changed(ids) {
      if (ids === undefined || ids.length > MAX_FOLLOWED) compiled.clear();
      else for (const one of compiled.values()) follow(glossary, one, ids);
    },
  };
}

interface Compiled {
  readonly enabled: readonly number[];
  readonly recogniser: Recogniser;
}

function compile(glossary: GlossaryStore, enabled: readonly number[]): Compiled {
  const recogniser = openRecogniser({
    terms: (language) => glossary.terms(language, enabled),
    concept: (id) => glossary.concept(id),
  });
  return { enabled, recogniser };
}

function follow(glossary: GlossaryStore, { enabled, recogniser }: Compiled, ids: readonly number[]): void {
  for (const id of ids) {
    const concept = glossary.concept(id);
    if (concept?.glossary !== undefined && enabled.includes(concept.glossary)) recogniser.put(concept);
    else recogniser.remove(id);
  }
}
