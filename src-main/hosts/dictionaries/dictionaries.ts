import { toBalaghError } from '#contract/errors.ts';
import { type LanguageTag, primaryLanguage } from '#core/model/language.ts';
import type { Speller } from '#core/qa/speller.ts';
import type { Dictionaries } from '#services/ports/dictionaries.ts';
import type { Dictionary } from './dictionary.ts';
import { createDictionaryLoader, type DictionaryLoader, type LoadedDictionaries } from './loader.ts';

interface Options {
  /** The user's own folder of Hunspell files, '' for none; asked for when the dictionaries are loaded. */
  folder(): string;
  /** The folder in which what is made once for all is kept. */
  readonly cache: string;
  /** In this thread unless given. */
  readonly loader?: DictionaryLoader | undefined;
}

interface Loading {
  readonly folder: string;
  readonly done: Promise<void>;
}

/** The dictionaries of a library, loaded when first asked for, and again when the settings name another folder. */
export function createDictionaries({
  folder,
  cache,
  loader = createDictionaryLoader(),
}: Options): Dictionaries {
  let loading: Loading | undefined;
  let loaded: LoadedDictionaries | undefined;
  let current: { readonly key: string; readonly speller: Speller } | undefined;
  const places = () => ({ folder: folder(), cache });
  const load = (): Promise<void> => {
    const asked = places();
    const done = loader
      .load(asked)
      .catch(nothing)
      .then((all) => {
        // Another folder was named meanwhile: what is loaded last counts.
        if (loading?.done !== done) return;
        loaded = all;
        current = undefined;
      });
    loading = { folder: asked.folder, done };
    return done;
  };
  return {
    ready: () => (loading?.folder === folder() ? loading.done : load()),
    reload: load,
    state: () => ({ dictionaries: loaded?.states ?? [], problem: loaded?.folder ?? null }),
    speller(words) {
      if (loaded === undefined) return undefined;
      const key = JSON.stringify(words);
      if (current?.key !== key) current = { key, speller: spellerOf(loaded.dictionaries, words) };
      return current.speller;
    },
    suggest: (word, language) => loader.suggest(places(), primaryLanguage(language), word),
  };
}

/** The checks go on without dictionaries, and tell why. */
function nothing(thrown: unknown): LoadedDictionaries {
  return { states: [], folder: toBalaghError(thrown).toJSON(), dictionaries: new Map() };
}

/** Words looked up before; a release has a few thousand different ones. */
const MOST_KNOWN = 50_000;

function spellerOf(
  loaded: ReadonlyMap<string, readonly Dictionary[]>,
  words: Readonly<Record<LanguageTag, readonly string[]>>,
): Speller {
  const own = new Map<string, Set<string>>();
  for (const [language, list] of Object.entries(words)) {
    const primary = primaryLanguage(language);
    own.set(primary, new Set([...(own.get(primary) ?? []), ...list]));
  }
  const known = new Map<string, boolean>();
  return {
    knows(word, language) {
      const primary = primaryLanguage(language);
      const dictionaries = loaded.get(primary);
      if (dictionaries === undefined) return undefined;
      if (own.get(primary)?.has(word)) return true;
      const key = `${primary} ${word}`;
      const before = known.get(key);
      if (before !== undefined) return before;
      if (known.size >= MOST_KNOWN) known.clear();
      const found = dictionaries.some((dictionary) => dictionary.knows(word));
      known.set(key, found);
      return found;
    },
  };
}
