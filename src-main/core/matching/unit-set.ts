/** A set of unit ids: a bit for each. */
export class UnitSet {
  #bits = new Uint32Array(32);

  get size(): number {
    let size = 0;
    for (const word of this.#bits) size += bits(word);
    return size;
  }

  add(unit: number): void {
    const word = unit >>> 5;
    if (word >= this.#bits.length) this.#grow(word + 1);
    this.#bits[word] = (this.#bits[word] ?? 0) | (1 << (unit & 31));
  }

  /** Adds the units whose bits are set: bit n of word m is unit 32 m + n. */
  unite(words: Uint32Array): void {
    if (words.length > this.#bits.length) this.#grow(words.length);
    const own = this.#bits;
    for (let i = 0; i < words.length; i++) own[i] = (own[i] ?? 0) | (words[i] ?? 0);
  }

  /** The ids that both have. */
  intersect(other: UnitSet): void {
    for (let i = 0; i < this.#bits.length; i++) this.#bits[i] = (this.#bits[i] ?? 0) & (other.#bits[i] ?? 0);
  }

  /** The ids above `after` from the lowest on, at most `limit`. */
  first(limit: number, after = -1): readonly number[] {
    const found: number[] = [];
    const from = after + 1;
    for (let word = from >>> 5; word < this.#bits.length && found.length < limit; word++) {
      let rest = this.#bits[word] ?? 0;
      if (word === from >>> 5) rest &= -1 << (from & 31);
      while (rest !== 0 && found.length < limit) {
        found.push(word * 32 + 31 - Math.clz32(rest & -rest));
        rest &= rest - 1;
      }
    }
    return found;
  }

  #grow(words: number): void {
    const larger = new Uint32Array(Math.max(words, this.#bits.length * 2));
    larger.set(this.#bits);
    this.#bits = larger;
  }
}

/** Set bits of 32 (Warren, Hacker's Delight, 5-1). */
function bits(word: number): number {
  let sum = word - ((word >>> 1) & 0x55555555);
  sum = (sum & 0x33333333) + ((sum >>> 2) & 0x33333333);
  return Math.imul((sum + (sum >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
