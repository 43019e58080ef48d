import type { Problem } from '#contract/errors.ts';
import type { DictionaryState } from '#contract/spelling.ts';
import { type Dictionary, suggestionsOf } from './dictionary.ts';
import { type DictionaryPlaces, folderProblem, type LoadedLanguage, loadLanguages } from './load.ts';

export interface LoadedDictionaries {
  readonly states: readonly DictionaryState[];
  /** What is wrong with the user's folder as a whole. */
  readonly folder: Problem | null;
  /** By language. */
  readonly dictionaries: ReadonlyMap<string, readonly Dictionary[]>;
}

/** Reads dictionaries and looks corrections up, in this thread (here) or in a worker's (worker/dictionaries.ts). */
export interface DictionaryLoader {
  /** Rejects with a BalaghError only where nothing at all can be had. */
  load(places: DictionaryPlaces): Promise<LoadedDictionaries>;
  /** The best first; none where the language has no dictionary there. */
  suggest(places: DictionaryPlaces, language: string, word: string): Promise<readonly string[]>;
}

/** The loader for the command line, which has nobody waiting at a keyboard, and for the worker itself. */
export function createDictionaryLoader(): DictionaryLoader & {
  /** As load(), with what the dictionaries were read from. */
  read(places: DictionaryPlaces): Promise<Omit<LoadedDictionaries, 'dictionaries'> & ReadLanguages>;
} {
  let last: { readonly key: string; readonly languages: readonly LoadedLanguage[] } | undefined;
  const read = async (places: DictionaryPlaces) => {
    const languages = await loadLanguages(places);
    last = { key: JSON.stringify(places), languages };
    const problem = await folderProblem(places.folder);
    return { languages, states: languages.map(({ state }) => state), folder: problem?.toJSON() ?? null };
  };
  return {
    read,
    async load(places) {
      const { languages, states, folder } = await read(places);
      return { states, folder, dictionaries: new Map(languages.flatMap(entryOf)) };
    },
    async suggest(places, language, word) {
      if (last?.key !== JSON.stringify(places)) await read(places);
      const found = last?.languages.find(({ state }) => state.language === language);
      return suggestionsOf(found?.source?.dictionaries ?? [], word);
    },
  };
}

interface ReadLanguages {
  readonly languages: readonly LoadedLanguage[];
}

const entryOf = ({ state, source }: LoadedLanguage): readonly (readonly [string, readonly Dictionary[]])[] =>
  source === null ? [] : [[state.language, source.dictionaries]];
