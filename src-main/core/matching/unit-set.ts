/** A set of unit ids: a bit for each. */
export class UnitSet {
  #bits = new Uint32Array(1024);
  #size = 0;

  get size(): number {
    return this.#size;
  }

  add(unit: number): void {
    const word = unit >>> 5;
    if (word >= this.#bits.length) this.#grow(word + 1);
    const before = this.#bits[word] ?? 0;
    const bit = 1 << (unit & 31);
    if ((before & bit) !== 0) return;
    this.#bits[word] = before | bit;
    this.#size++;
  }

  /** The ids from the lowest on, at most `limit`. */
  first(limit: number): readonly number[] {
    const found: number[] = [];
    for (let word = 0; word < this.#bits.length && found.length < limit; word++) {
      let bits = this.#bits[word] ?? 0;
      while (bits !== 0 && found.length < limit) {
        found.push(word * 32 + 31 - Math.clz32(bits & -bits));
        bits &= bits - 1;
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
