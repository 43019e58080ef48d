import { KeyTable } from './key-table.ts';
import { SLOT } from './keys.ts';

const EMPTY = -1;
/** No node: that of a term without keys. */
export const NOWHERE = -1;
/** The node every term starts from. */
export const ROOT = 0;

/** Integers of a node: the key and child of its first edge, and the number in the chains of the first term that ends there. */
const NODE = 3;
const CHILD = 1;
const TERMS = 2;
/** Integers of an edge in the table: the node it leaves, its key, the node it leads to. */
const EDGE = 3;
/** Room at first, at least and a term. */
const LEAST = 16;
const NODES_A_TERM = 4;

/**
 * A trie over key sequences, in 32-bit integers. Most nodes have one edge, which stands with the node, beside the next
 * node of its term; further edges live in one open-addressing table. So 100,000 terms stay small, and to build them
 * touches little memory. Terms that end at one node are a chain; taking one away leaves its nodes behind, for the next
 * term with its beginning.
 */
export class TermTrie {
  readonly keys = new KeyTable();
  #nodes: Int32Array;
  #count = 1;
  /** A power of two of slots of EDGE integers, half of them free at least: their node is EMPTY. */
  #table = new Int32Array(LEAST * EDGE).fill(EMPTY);
  #mask = LEAST - 1;
  #edges = 0;
  /** The chains: a term and the place of the next. */
  readonly #term: number[] = [];
  readonly #next: number[] = [];
  readonly #free: number[] = [];

  /** With room for that many terms; more may be added. */
  constructor(terms = 0) {
    this.#nodes = new Int32Array(Math.max(LEAST, terms * NODES_A_TERM) * NODE).fill(EMPTY);
  }

  /** Adds a term number at the end of its keys and returns the node; NOWHERE for a term without keys. */
  add(keys: readonly number[], term: number): number {
    if (keys.length === 0) return NOWHERE;
    let node = ROOT;
    for (let at = 0; at < keys.length; at++) node = this.#extend(node, keys[at] ?? 0);
    const place = this.#free.pop() ?? this.#term.length;
    this.#term[place] = term;
    this.#next[place] = this.#nodes[node * NODE + TERMS] ?? EMPTY;
    this.#nodes[node * NODE + TERMS] = place;
    return node;
  }

  /** Takes a term away from a node that `add` returned for it. */
  remove(node: number, term: number): void {
    let before = EMPTY;
    for (let place = this.#firstTerm(node); place !== EMPTY; place = this.#next[place] ?? EMPTY) {
      if (this.#term[place] === term) {
        const next = this.#next[place] ?? EMPTY;
        if (before === EMPTY) this.#nodes[node * NODE + TERMS] = next;
        else this.#next[before] = next;
        this.#free.push(place);
        return;
      }
      before = place;
    }
  }

  /** The node behind an edge; -1 where there is none. */
  step(node: number, key: number): number {
    const first = this.#nodes[node * NODE];
    if (first === key) return this.#nodes[node * NODE + CHILD] ?? EMPTY;
    return first === EMPTY ? EMPTY : (this.#table[this.#slot(node, key) + 2] ?? EMPTY);
  }

  hasSlots(): boolean {
    return this.keys.find(0, SLOT, 0, SLOT.length, 0) >= 0;
  }

  /** The node behind a slot; -1 where there is none. */
  stepSlot(node: number): number {
    const key = this.keys.find(0, SLOT, 0, SLOT.length, 0);
    return key < 0 ? EMPTY : this.step(node, key);
  }

  hasTerms(node: number): boolean {
    return this.#firstTerm(node) !== EMPTY;
  }

  /** The numbers of the terms that end at a node. */
  *termsAt(node: number): Iterable<number> {
    for (let place = this.#firstTerm(node); place !== EMPTY; place = this.#next[place] ?? EMPTY) {
      yield this.#term[place] ?? EMPTY;
    }
  }

  #firstTerm(node: number): number {
    return this.#nodes[node * NODE + TERMS] ?? EMPTY;
  }

  #extend(node: number, key: number): number {
    const at = node * NODE;
    const first = this.#nodes[at];
    if (first === key) return this.#nodes[at + CHILD] ?? ROOT;
    if (first === EMPTY) {
      const child = this.#newNode();
      this.#nodes[at] = key;
      this.#nodes[at + CHILD] = child;
      return child;
    }
    const slot = this.#slot(node, key);
    return this.#table[slot] === EMPTY ? this.#addEdge(slot, node, key) : (this.#table[slot + 2] ?? ROOT);
  }

  #newNode(): number {
    if ((this.#count + 1) * NODE > this.#nodes.length) {
      const larger = new Int32Array(this.#nodes.length * 2).fill(EMPTY, this.#nodes.length);
      larger.set(this.#nodes);
      this.#nodes = larger;
    }
    return this.#count++;
  }

  #addEdge(slot: number, node: number, key: number): number {
    const child = this.#newNode();
    this.#put(slot, node, key, child);
    if (++this.#edges * 2 > this.#mask) this.#grow();
    return child;
  }

  /** The place in the table of an edge, or the free one where it would go. */
  #slot(node: number, key: number): number {
    const table = this.#table;
    let slot = mixed(node, key) & this.#mask;
    for (; ; slot = (slot + 1) & this.#mask) {
      const at = slot * EDGE;
      const from = table[at];
      if (from === EMPTY || (from === node && table[at + 1] === key)) return at;
    }
  }

  #put(slot: number, node: number, key: number, child: number): void {
    this.#table[slot] = node;
    this.#table[slot + 1] = key;
    this.#table[slot + 2] = child;
  }

  #grow(): void {
    const old = this.#table;
    this.#table = new Int32Array(old.length * 2).fill(EMPTY);
    this.#mask = this.#mask * 2 + 1;
    for (let at = 0; at < old.length; at += EDGE) {
      const node = old[at] ?? EMPTY;
      const key = old[at + 1] ?? 0;
      if (node !== EMPTY) this.#put(this.#slot(node, key), node, key, old[at + 2] ?? 0);
    }
  }
}

function mixed(node: number, key: number): number {
  const product = Math.imul(node ^ Math.imul(key + 1, 0x9e3779b1), 0x85ebca6b);
  return product ^ (product >>> 15);
}
