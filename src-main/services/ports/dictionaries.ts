import type { SpellingState } from '#contract/spelling.ts';
import type { LanguageTag } from '#core/model/language.ts';
import type { Speller } from '#core/qa/speller.ts';

/** The spelling dictionaries of the host. They take a moment to load, and only where they are wanted. */
export interface Dictionaries {
  /** Settled once what can be loaded is loaded, of the folder that the settings name now; never rejects. */
  ready(): Promise<void>;
  /** Loads everything again; settled as ready() is. */
  reload(): Promise<void>;
  /** What is in use, and what could not be read; empty until something is loaded. */
  state(): SpellingState;
  /**
   * Knows the words of the dictionaries and these further ones, by language; undefined until they are loaded. The same
   * object for the same words, so that results can be kept.
   */
  speller(words: Readonly<Record<string, readonly string[]>>): Speller | undefined;
  /** Likely corrections, the best first; none where there is no dictionary. */
  suggest(word: string, language: LanguageTag): Promise<readonly string[]>;
}

/** For hosts and tests without dictionaries. */
export const NO_DICTIONARIES: Dictionaries = {
  ready: async () => undefined,
  reload: async () => undefined,
  state: () => ({ dictionaries: [], problem: null }),
  speller: () => undefined,
  suggest: async () => [],
};
