const EMPTY = -1;

/**
 * A trie over key sequences. Edges live in one open-addressing table of 32-bit integers, 24 bytes an edge at
 * most, so that 100,000 terms stay small and one step is one probe.
 */
export class TermTrie {
  readonly #keys = new Map<string, number>();
  #nodes = 1;
  #edges = 0;
  #from = new Int32Array(16).fill(EMPTY);
  #key = new Int32Array(16);
  #to = new Int32Array(16);
  readonly #terms = new Map<number, number[]>();

  /** Adds a term number at the end of its keys; a term without keys is not added. */
  add(keys: readonly string[], term: number): void {
    if (keys.length === 0) return;
    let node = ROOT;
    for (const key of keys) node = this.#extend(node, this.#intern(key));
    const terms = this.#terms.get(node);
    if (terms === undefined) this.#terms.set(node, [term]);
    else if (!terms.includes(term)) terms.push(term);
  }

  /** The node behind an edge, or null. */
  step(node: number, key: string): number | null {
    const id = this.#keys.get(key);
    if (id === undefined) return null;
    const slot = this.#slot(node, id);
    return this.#from[slot] === EMPTY ? null : (this.#to[slot] ?? null);
  }

  /** The numbers of the terms that end at a node. */
  termsAt(node: number): readonly number[] {
    return this.#terms.get(node) ?? NO_TERMS;
  }

  #intern(key: string): number {
    const id = this.#keys.get(key) ?? this.#keys.size;
    this.#keys.set(key, id);
    return id;
  }

  #extend(node: number, key: number): number {
    if (this.#edges * 2 >= this.#from.length) this.#grow();
    const slot = this.#slot(node, key);
    if (this.#from[slot] === EMPTY) {
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

/** The node every term starts from. */
export const ROOT = 0;
const NO_TERMS: readonly number[] = [];

function mixed(node: number, key: number): number {
  const product = Math.imul(node ^ Math.imul(key + 1, 0x9e3779b1), 0x85ebca6b);
  return product ^ (product >>> 15);
}
