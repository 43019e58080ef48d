/**
 * Tells at once of most words that none of a list ends them, whatever Arabic clitics stand before it: by their last two
 * letters. What it does not rule out is to be looked up.
 */
export class WordEnds {
  readonly #ends = new Set<number>();
  readonly #letters = new Set<number>();

  constructor(words: Iterable<string>) {
    for (const word of words) {
      if (word.length === 1) this.#letters.add(word.charCodeAt(0));
      else this.#ends.add(endOf(word));
    }
  }

  mayEnd(key: string): boolean {
    return this.#ends.has(endOf(key)) || this.#letters.has(key.charCodeAt(key.length - 1));
  }
}

const endOf = (word: string): number =>
  (word.charCodeAt(word.length - 2) << 16) | word.charCodeAt(word.length - 1);
