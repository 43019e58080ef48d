/** A set of unit ids: a bit for each. */
export class UnitSet {
  #bits = new Uint32Array(1024);

  get size(): number {
    let size = 0;
    for (const word of this.#bits) size += bits(word);
    return size;
  }

  has(unit: number): boolean {
    return (((this.#bits[unit >>> 5] ?? 0) >>> (unit & 31)) & 1) === 1;
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

  /** The ids from the lowest on, at most `limit`. */
  first(limit: number): readonly number[] {
    const found: number[] = [];
    for (let word = 0; word < this.#bits.length && found.length < limit; word++) {
      let rest = this.#bits[word] ?? 0;
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
