import type { BalaghError } from '#contract/errors.ts';
import type { Speller } from '#core/qa/speller.ts';

/** The spelling dictionaries of the host. They take a moment to load, and only where they are wanted. */
export interface Dictionaries {
  /** Settled once what can be loaded is loaded; never rejects: a dictionary that is not there is not there. */
  ready(): Promise<void>;
  /** What could not be read, of what is there. */
  failures(): readonly BalaghError[];
  /**
   * Knows the words of the dictionaries and these further ones, by language; undefined until they are loaded. The same
   * object for the same words, so that results can be kept.
   */
  speller(words: Readonly<Record<string, readonly string[]>>): Speller | undefined;
}

/** For hosts and tests without dictionaries. */
export const NO_DICTIONARIES: Dictionaries = {
  ready: async () => undefined,
  failures: () => [],
  speller: () => undefined,
};
