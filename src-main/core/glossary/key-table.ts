/** What a key may begin with that the text does not show: لل hides the alef, or the alef and lam, of the article. */
export const HEADS = ['', 'ا', 'ال'] as const;
export type Head = 0 | 1 | 2;

const OFFSET_BASIS = 0x811c9dc5;
const PRIME = 0x01000193;

/**
 * Strings as numbers, given in order from 0 on. Characters lie in one pool and are found by an open-addressing table
 * (FNV-1a), so that a part of a text is looked up without being cut out of it: no string is made for the many readings
 * of a word that are no key, nor for the words of terms.
 */
export class KeyTable {
  #pool = new Uint16Array(256);
  /** By number, where a key begins in the pool; it ends where the next one begins. */
  #offsets = new Int32Array(32);
  /** Pairs: one more than the number of a key (0: free), and its hash. Never more than half full. */
  #slots = new Int32Array(128);
  #count = 0;
  /** The key that is being given a number. */
  #copy = new Uint16Array(32);

  /** The number of a key, given anew where it has none yet. */
  intern(key: string): number {
    if (key.length > this.#copy.length) this.#copy = new Uint16Array(key.length);
    for (let i = 0; i < key.length; i++) this.#copy[i] = key.charCodeAt(i);
    return this.internUnits(this.#copy, 0, key.length);
  }

  /** `intern` of the code units `from` to `to`. */
  internUnits(units: Uint16Array, from: number, to: number): number {
    let hash = OFFSET_BASIS;
    for (let i = from; i < to; i++) hash = Math.imul(hash ^ (units[i] ?? 0), PRIME);
    const slots = this.#slots;
    const last = slots.length - 2;
    let slot = mixed(hash) & last;
    for (; ; slot = (slot + 2) & last) {
      const id = (slots[slot] ?? 0) - 1;
      if (id < 0) break;
      if (slots[slot + 1] === hash && this.#hasUnits(id, units, from, to)) return id;
    }
    return this.#append(units, from, to, hash, slot);
  }

  /**
   * The number of the key made of a head, the code units `from` to `to` of a text and one code unit more (0: none);
   * -1 where there is no such key.
   */
  find(head: Head, text: string, from: number, to: number, tail: number): number {
    const hash = hashOf(head, text, from, to, tail);
    const slots = this.#slots;
    const last = slots.length - 2;
    for (let slot = mixed(hash) & last; ; slot = (slot + 2) & last) {
      const id = (slots[slot] ?? 0) - 1;
      if (id < 0) return -1;
      if (slots[slot + 1] === hash && this.#equals(id, head, text, from, to, tail)) return id;
    }
  }

  /** The key of a number. */
  text(id: number): string {
    return String.fromCharCode(...this.#pool.subarray(this.#offsets[id], this.#offsets[id + 1]));
  }

  length(id: number): number {
    return (this.#offsets[id + 1] ?? 0) - (this.#offsets[id] ?? 0);
  }

  /** The number of what a key is without its first code units, given anew where it has none yet. */
  internRest(id: number, skipped: number): number {
    return this.internUnits(this.#pool, (this.#offsets[id] ?? 0) + skipped, this.#offsets[id + 1] ?? 0);
  }

  startsWith(id: number, beginning: string): boolean {
    const start = this.#offsets[id] ?? 0;
    if (this.length(id) < beginning.length) return false;
    for (let i = 0; i < beginning.length; i++) {
      if (this.#pool[start + i] !== beginning.charCodeAt(i)) return false;
    }
    return true;
  }

  #hasUnits(id: number, units: Uint16Array, from: number, to: number): boolean {
    const start = this.#offsets[id] ?? 0;
    if (this.length(id) !== to - from) return false;
    const pool = this.#pool;
    for (let i = from; i < to; i++) if (pool[start + i - from] !== units[i]) return false;
    return true;
  }

  #equals(id: number, head: Head, text: string, from: number, to: number, tail: number): boolean {
    const start = this.#offsets[id] ?? 0;
    if (this.length(id) !== head + (to - from) + (tail === 0 ? 0 : 1)) return false;
    for (let i = 0; i < head; i++) if (this.#pool[start + i] !== HEADS[head].charCodeAt(i)) return false;
    const place = start + head - from;
    for (let i = from; i < to; i++) if (this.#pool[place + i] !== text.charCodeAt(i)) return false;
    return tail === 0 || this.#pool[place + to] === tail;
  }

  #append(units: Uint16Array, from: number, to: number, hash: number, slot: number): number {
    const id = this.#count++;
    if (id + 2 > this.#offsets.length) this.#offsets = larger(this.#offsets, id + 2);
    const start = this.#offsets[id] ?? 0;
    const end = start + to - from;
    if (end > this.#pool.length) {
      const pool = new Uint16Array(Math.max(this.#pool.length * 2, end));
      pool.set(this.#pool);
      this.#pool = pool;
    }
    for (let i = from; i < to; i++) this.#pool[start + i - from] = units[i] ?? 0;
    this.#offsets[id + 1] = end;
    this.#slots[slot] = id + 1;
    this.#slots[slot + 1] = hash;
    if (this.#count * 4 >= this.#slots.length) this.#grow();
    return id;
  }

  #grow(): void {
    const old = this.#slots;
    const slots = new Int32Array(old.length * 4);
    const last = slots.length - 2;
    for (let at = 0; at < old.length; at += 2) {
      if (old[at] === 0) continue;
      const hash = old[at + 1] ?? 0;
      let slot = mixed(hash) & last;
      while (slots[slot] !== 0) slot = (slot + 2) & last;
      slots[slot] = old[at] ?? 0;
      slots[slot + 1] = hash;
    }
    this.#slots = slots;
  }
}

function hashOf(head: Head, text: string, from: number, to: number, tail: number): number {
  let hash = OFFSET_BASIS;
  for (let i = 0; i < head; i++) hash = Math.imul(hash ^ HEADS[head].charCodeAt(i), PRIME);
  for (let i = from; i < to; i++) hash = Math.imul(hash ^ text.charCodeAt(i), PRIME);
  return (tail === 0 ? hash : Math.imul(hash ^ tail, PRIME)) | 0;
}

/** Where the search of a hash begins; its lowest bit is masked away, for slots are pairs. */
function mixed(hash: number): number {
  return (hash ^ (hash >>> 15)) << 1;
}

function larger(array: Int32Array, least: number): Int32Array<ArrayBuffer> {
  const copy = new Int32Array(Math.max(array.length * 2, least));
  copy.set(array);
  return copy;
}
