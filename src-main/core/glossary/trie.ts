import { KeyTable } from './key-table.ts';
import { SLOT } from './keys.ts';

const EMPTY = -1;
/** No node: that of a term without keys. */
export const NOWHERE = -1;
/** The node every term starts from. */
export const ROOT = 0;

/**
 * A trie over key sequences. Edges live in one open-addressing table of 32-bit integers, 24 bytes an edge at
 * most, so that 100,000 terms stay small and one step is one probe. Terms that end at one node are a chain; taking
 * one away leaves its nodes behind, for the next term with its beginning.
 */
export class TermTrie {
  readonly keys = new KeyTable();
  #nodes = 1;
  #edges = 0;
  #from = new Int32Array(16).fill(EMPTY);
  #key = new Int32Array(16);
  #to = new Int32Array(16);
  /** Per node, the number in the chains of the first term that ends there; EMPTY for none. */
  #first = new Int32Array(16).fill(EMPTY);
  /** The chains: a term and the place of the next. */
  readonly #term: number[] = [];
  readonly #next: number[] = [];
  readonly #free: number[] = [];

  /** Adds a term number at the end of its keys and returns the node; NOWHERE for a term without keys. */
  add(keys: readonly string[], term: number): number {
    if (keys.length === 0) return NOWHERE;
    let node = ROOT;
    for (const key of keys) node = this.#extend(node, this.keys.intern(key));
    const place = this.#free.pop() ?? this.#term.length;
    this.#term[place] = term;
    this.#next[place] = this.#first[node] ?? EMPTY;
    this.#first[node] = place;
    return node;
  }

  /** Takes a term away from a node that `add` returned for it. */
  remove(node: number, term: number): void {
    let before = EMPTY;
    for (let place = this.#first[node] ?? EMPTY; place !== EMPTY; place = this.#next[place] ?? EMPTY) {
      if (this.#term[place] === term) {
        const next = this.#next[place] ?? EMPTY;
        if (before === EMPTY) this.#first[node] = next;
        else this.#next[before] = next;
        this.#free.push(place);
        return;
      }
      before = place;
    }
  }

  /** The node behind an edge; -1 where there is none. */
  step(node: number, key: number): number {
    const slot = this.#slot(node, key);
    return this.#from[slot] === EMPTY ? EMPTY : (this.#to[slot] ?? EMPTY);
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
    return this.#first[node] !== EMPTY;
  }

  /** The numbers of the terms that end at a node. */
  *termsAt(node: number): Iterable<number> {
    for (let place = this.#first[node] ?? EMPTY; place !== EMPTY; place = this.#next[place] ?? EMPTY) {
      yield this.#term[place] ?? EMPTY;
    }
  }

  #extend(node: number, key: number): number {
    if (this.#edges * 2 >= this.#from.length) this.#grow();
    const slot = this.#slot(node, key);
    if (this.#from[slot] === EMPTY) {
      if (this.#nodes === this.#first.length) this.#first = filled(this.#first);
      this.#put(slot, node, key, this.#nodes++);
      this.#edges++;
    }
    return this.#to[slot] ?? ROOT;
  }

  /** The slot of an edge, or the free slot where it would go. */
  #slot(node: number, key: number): number {
    const mask = this.#from.length - 1;
    let slot = mixed(node, key) & mask;
    while (this.#from[slot] !== EMPTY && (this.#from[slot] !== node || this.#key[slot] !== key)) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  #put(slot: number, node: number, key: number, child: number): void {
    this.#from[slot] = node;
    this.#key[slot] = key;
    this.#to[slot] = child;
  }

  #grow(): void {
    const [from, key, to] = [this.#from, this.#key, this.#to];
    this.#from = new Int32Array(from.length * 2).fill(EMPTY);
    this.#key = new Int32Array(from.length * 2);
    this.#to = new Int32Array(from.length * 2);
    for (let old = 0; old < from.length; old++) {
      const node = from[old] ?? EMPTY;
      if (node !== EMPTY) this.#put(this.#slot(node, key[old] ?? 0), node, key[old] ?? 0, to[old] ?? 0);
    }
  }
}

function filled(array: Int32Array): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(array.length * 2).fill(EMPTY);
  larger.set(array);
  return larger;
}

function mixed(node: number, key: number): number {
  const product = Math.imul(node ^ Math.imul(key + 1, 0x9e3779b1), 0x85ebca6b);
  return product ^ (product >>> 15);
}
