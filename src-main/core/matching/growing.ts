/** A list of 32-bit integers that grows by doubling: 4 bytes an entry, no object per entry. */
export class GrowingInts {
  #values = new Int32Array(1024);
  #length = 0;

  get length(): number {
    return this.#length;
  }

  push(value: number): void {
    if (this.#length === this.#values.length) this.#grow(this.#length + 1);
    this.#values[this.#length++] = value;
  }

  /** The value at a place below `length`. */
  at(index: number): number {
    return this.#values[index] ?? 0;
  }

  set(index: number, value: number): void {
    this.#values[index] = value;
  }

  /** The values so far. Valid until the next push. */
  view(start = 0, end = this.#length): Int32Array {
    return this.#values.subarray(start, end);
  }

  #grow(needed: number): void {
    const larger = new Int32Array(Math.max(needed, this.#values.length * 2));
    larger.set(this.#values);
    this.#values = larger;
  }
}

/** Places grouped by a 32-bit hash, as chains: 4 bytes an entry and 4 to 8 for the heads. */
export class HashChains {
  #heads = new Int32Array(1024).fill(NONE);
  readonly #next = new GrowingInts();
  readonly #hashes = new GrowingInts();

  /** Adds the next place (0, 1, 2 ...) under its hash. */
  push(hash: number): void {
    const place = this.#next.length;
    if (place === this.#heads.length) this.#rehash(this.#heads.length * 2);
    this.#hashes.push(hash);
    const slot = hash & (this.#heads.length - 1);
    this.#next.push(this.#heads[slot] ?? NONE);
    this.#heads[slot] = place;
  }

  hashAt(place: number): number {
    return this.#hashes.at(place);
  }

  /** The places under a hash, latest first. */
  *places(hash: number): Generator<number> {
    let place = this.#heads[hash & (this.#heads.length - 1)] ?? NONE;
    while (place !== NONE) {
      if (this.#hashes.at(place) === hash) yield place;
      place = this.#next.at(place);
    }
  }

  #rehash(size: number): void {
    this.#heads = new Int32Array(size).fill(NONE);
    for (let place = 0; place < this.#next.length; place++) {
      const slot = this.#hashes.at(place) & (size - 1);
      this.#next.set(place, this.#heads[slot] ?? NONE);
      this.#heads[slot] = place;
    }
  }
}

const NONE = -1;
