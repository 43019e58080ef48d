import { slotsOf } from './slots.ts';
import type { SourceTerm } from './source.ts';
import { TermKeys } from './term-keys.ts';
import { NOWHERE, TermTrie } from './trie.ts';

/** The terms of one language, ready to be found. Terms come and go one concept at a time. */
export class CompiledTerms {
  readonly trie: TermTrie;
  readonly #keys: TermKeys;
  /** By term number; undefined where a term was taken away. */
  readonly #terms: (SourceTerm | undefined)[] = [];
  /** Where each ends in the trie, as written and without its articles; NOWHERE where it does not. */
  readonly #ends: number[] = [];
  readonly #bareEnds: number[] = [];
  readonly #free: number[] = [];
  /** Term numbers by concept: made when a concept first changes. */
  #byConcept: Map<number, number[]> | undefined;

  /** The terms of a primary language. */
  constructor(language: string, terms: readonly SourceTerm[]) {
    this.trie = new TermTrie(terms.length);
    this.#keys = new TermKeys(this.trie.keys, language);
    for (const term of terms) this.add(term);
  }

  term(number: number): SourceTerm | undefined {
    return this.#terms[number];
  }

  add(term: SourceTerm): void {
    const keys = this.#keys.of(term.text, slotsOf(term.text, term.kind));
    const number = this.#free.pop() ?? this.#terms.length;
    this.#terms[number] = term;
    this.#ends[number] = this.trie.add(keys, number);
    this.#bareEnds[number] = this.trie.add(this.#withoutArticles(term, keys), number);
    if (this.#byConcept !== undefined) note(this.#byConcept, term.concept, number);
  }

  remove(concept: number): void {
    this.#byConcept ??= this.#indexed();
    for (const number of this.#byConcept.get(concept) ?? []) {
      this.trie.remove(this.#ends[number] ?? NOWHERE, number);
      this.trie.remove(this.#bareEnds[number] ?? NOWHERE, number);
      this.#terms[number] = undefined;
      this.#free.push(number);
    }
    this.#byConcept.delete(concept);
  }

  /**
   * الصادرات is صادرات before a noun, and وزارة الخارجية may be a وزارة خارجية of any country; المغرب, a name, always
   * keeps its article, and البنك الدولي is no بنك دولي.
   */
  #withoutArticles({ kind }: SourceTerm, keys: readonly number[]): readonly number[] {
    const loses = kind === 'term' || (kind === 'institution' && !this.#keys.hasArticle(keys[0]));
    return (loses && this.#keys.withoutArticles(keys)) || NO_KEYS;
  }

  #indexed(): Map<number, number[]> {
    const index = new Map<number, number[]>();
    this.#terms.forEach((term, number) => {
      if (term !== undefined) note(index, term.concept, number);
    });
    return index;
  }
}

const NO_KEYS: readonly number[] = [];

function note(index: Map<number, number[]>, concept: number, number: number): void {
  const numbers = index.get(concept);
  if (numbers === undefined) index.set(concept, [number]);
  else numbers.push(number);
}
