/** A very long list of 32-bit integers in pieces: growing it copies nothing. */
export class ChunkedInts {
  #chunks: Int32Array[] = [];
  #length = 0;

  get length(): number {
    return this.#length;
  }

  push(value: number): void {
    const at = this.#length & MASK;
    if (at === 0) this.#chunks.push(new Int32Array(CHUNK));
    const chunk = this.#chunks[this.#length++ >>> BITS];
    if (chunk !== undefined) chunk[at] = value;
  }

  /** Lets all of them go. */
  clear(): void {
    this.#chunks = [];
    this.#length = 0;
  }

  at(index: number): number {
    return this.#chunks[index >>> BITS]?.[index & MASK] ?? 0;
  }
}

const BITS = 18;
const CHUNK = 1 << BITS;
const MASK = CHUNK - 1;
