import type { LanguageTag } from '#core/model/language.ts';

/** A spelling dictionary, as the checks see it. Where it comes from is the host's business. */
export interface Speller {
  /** Whether the word is known, as it stands. Undefined where there is no dictionary for the language. */
  knows(word: string, language: LanguageTag): boolean | undefined;
}
