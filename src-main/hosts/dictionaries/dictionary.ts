/** The words of one language, from one source. */
export interface Dictionary {
  knows(word: string): boolean;
  /** The best first. Takes a tenth of a second. */
  suggest(word: string): readonly string[];
}

/** Longer words than this are no words; Hunspell itself stops at 100 letters. */
export const LONGEST_WORD = 60;
