import type { GlossaryStore } from '../../ports/index.ts';
import { indexFrom } from './collation.ts';

/**
 * The terms of all concepts in the order these were added: what a filter looks through while one types. Read before all
 * else of the table, so that hardly a key comes before it.
 */
export class Texts {
  readonly #store: GlossaryStore;
  /** Ascending, and beside each id its folded terms of all languages, a line each. */
  readonly #ids: number[] = [];
  readonly #words: string[] = [];
  /** What is still to be read; null once everything is. */
  #rest: Iterator<readonly [id: number, words: string]> | null;

  constructor(store: GlossaryStore) {
    this.#store = store;
    this.#rest = store.texts()[Symbol.iterator]();
  }

  get ready(): boolean {
    return this.#rest === null;
  }

  /** Reads at most so many concepts more; whether all are read. */
  advance(most = Number.POSITIVE_INFINITY): boolean {
    for (let count = 0; this.#rest !== null && count < most; count++) {
      const next = this.#rest.next();
      if (next.done === true) {
        this.#rest = null;
      } else {
        this.#ids.push(next.value[0]);
        this.#words.push(next.value[1]);
      }
    }
    return this.#rest === null;
  }

  /** Ids of the concepts with a term that contains the folded text, ascending; all where it is empty. */
  containing(folded: string): readonly number[] {
    this.advance();
    if (folded === '') return [...this.#ids];
    return this.#ids.filter((_, at) => this.#words[at]?.includes(folded));
  }

  /** These concepts came, went or changed. */
  follow(ids: readonly number[]): void {
    this.advance();
    const now = new Map(this.#store.textsOf(ids));
    for (const id of ids) {
      const at = indexFrom(this.#ids, (other) => other >= id);
      const words = now.get(id);
      const known = this.#ids[at] === id ? 1 : 0;
      this.#ids.splice(at, known, ...(words === undefined ? [] : [id]));
      this.#words.splice(at, known, ...(words === undefined ? [] : [words]));
    }
  }
}
