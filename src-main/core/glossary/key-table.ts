/** What a key may begin with that the text does not show: لل hides the alef, or the alef and lam, of the article. */
export const HEADS = ['', 'ا', 'ال'] as const;
export type Head = 0 | 1 | 2;

const OFFSET_BASIS = 0x811c9dc5;
const PRIME = 0x01000193;

/**
 * Strings as numbers. Characters lie in one pool and are found by an open-addressing table (FNV-1a), so that a part
 * of a text is looked up without being cut out of it: no string is made for the many readings of a word that are
 * no key.
 */
export class KeyTable {
  #pool = new Uint16Array(1024);
  #offsets = new Int32Array(256);
  #hashes = new Int32Array(256);
  #slots = new Int32Array(512);
  #count = 0;

  /** The number of a key, given anew where it has none yet. */
  intern(key: string): number {
    const known = this.find(0, key, 0, key.length, 0);
    return known >= 0 ? known : this.#append(key);
  }

  /**
   * The number of the key made of a head, the code units `from` to `to` of a text and one code unit more (0: none);
   * -1 where there is no such key.
   */
  find(head: Head, text: string, from: number, to: number, tail: number): number {
    const hash = hashOf(head, text, from, to, tail);
    const mask = this.#slots.length - 1;
    for (let slot = mixed(hash) & mask; ; slot = (slot + 1) & mask) {
      const id = (this.#slots[slot] ?? 0) - 1;
      if (id < 0) return -1;
      if (this.#hashes[id] === hash && this.#equals(id, head, text, from, to, tail)) return id;
    }
  }

  #equals(id: number, head: Head, text: string, from: number, to: number, tail: number): boolean {
    const start = this.#offsets[id] ?? 0;
    if ((this.#offsets[id + 1] ?? 0) - start !== head + (to - from) + (tail === 0 ? 0 : 1)) return false;
    for (let i = 0; i < head; i++) if (this.#pool[start + i] !== HEADS[head].charCodeAt(i)) return false;
    const place = start + head - from;
    for (let i = from; i < to; i++) if (this.#pool[place + i] !== text.charCodeAt(i)) return false;
    return tail === 0 || this.#pool[place + to] === tail;
  }

  #append(key: string): number {
    if ((this.#count + 1) * 2 > this.#slots.length) this.#growSlots();
    const id = this.#count++;
    if (id + 2 > this.#offsets.length) {
      this.#offsets = doubled(this.#offsets);
      this.#hashes = doubled(this.#hashes);
    }
    const start = this.#offsets[id] ?? 0;
    while (start + key.length > this.#pool.length) {
      const larger = new Uint16Array(this.#pool.length * 2);
      larger.set(this.#pool);
      this.#pool = larger;
    }
    for (let i = 0; i < key.length; i++) this.#pool[start + i] = key.charCodeAt(i);
    this.#offsets[id + 1] = start + key.length;
    this.#hashes[id] = hashOf(0, key, 0, key.length, 0);
    this.#place(id);
    return id;
  }

  #growSlots(): void {
    this.#slots = new Int32Array(this.#slots.length * 2);
    for (let id = 0; id < this.#count; id++) this.#place(id);
  }

  #place(id: number): void {
    const mask = this.#slots.length - 1;
    let slot = mixed(this.#hashes[id] ?? 0) & mask;
    while (this.#slots[slot] !== 0) slot = (slot + 1) & mask;
    this.#slots[slot] = id + 1;
  }
}

function hashOf(head: Head, text: string, from: number, to: number, tail: number): number {
  let hash = OFFSET_BASIS;
  for (let i = 0; i < head; i++) hash = Math.imul(hash ^ HEADS[head].charCodeAt(i), PRIME);
  for (let i = from; i < to; i++) hash = Math.imul(hash ^ text.charCodeAt(i), PRIME);
  return (tail === 0 ? hash : Math.imul(hash ^ tail, PRIME)) | 0;
}

function mixed(hash: number): number {
  return hash ^ (hash >>> 15);
}

function doubled(array: Int32Array): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(array.length * 2);
  larger.set(array);
  return larger;
}
