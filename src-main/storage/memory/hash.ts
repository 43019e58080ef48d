/**
 * Hashes of texts without a call outside JavaScript, fast enough for an import: 32-bit lanes, each a
 * multiplication by an odd constant for two UTF-16 units, mixed at the end as in MurmurHash3 (fmix32). They find equal texts
 * and damage; they are no protection against somebody who forges both text and hash.
 */

const A = 0x9e3779b1;
const B = 0x85ebca77;
const C = 0xc2b2ae3d;
const D = 0x27d4eb2f;

/** 64 bits over a text of a language, kept as two numbers so that nothing is allocated. */
export class TextHash {
  low = 0;
  high = 0;

  /** `seed`: the language and whatever else tells texts apart. */
  of(text: string, seed: number): void {
    let a = seed ^ A;
    let b = seed ^ B;
    const { length } = text;
    // Two UTF-16 units a step; what is beyond the end counts as 0, and the length tells it apart.
    for (let index = 0; index < length; index += 2) {
      const word = text.charCodeAt(index) | (text.charCodeAt(index + 1) << 16);
      a = Math.imul(a ^ word, C);
      b = Math.imul(b ^ word, D);
      a ^= a >>> 15;
      b ^= b >>> 13;
    }
    this.low = mixed(a ^ text.length);
    this.high = mixed(b ^ this.low);
  }

  /** The same for the UTF-16 units [from, to). */
  ofUnits(units: Uint16Array, from: number, to: number, seed: number): void {
    let a = seed ^ A;
    let b = seed ^ B;
    for (let index = from; index < to; index += 2) {
      const second = index + 1 < to ? (units[index + 1] ?? 0) : 0;
      const word = (units[index] ?? 0) | (second << 16);
      a = Math.imul(a ^ word, C);
      b = Math.imul(b ^ word, D);
      a ^= a >>> 15;
      b ^= b >>> 13;
    }
    this.low = mixed(a ^ (to - from));
    this.high = mixed(b ^ this.low);
  }

  /** The same for the ASCII characters [from, to); false where there are others. */
  ofAscii(bytes: Uint8Array, from: number, to: number, seed: number): boolean {
    let a = seed ^ A;
    let b = seed ^ B;
    let all = 0;
    for (let index = from; index < to; index += 2) {
      const second = index + 1 < to ? (bytes[index + 1] ?? 0) : 0;
      const word = (bytes[index] ?? 0) | (second << 16);
      all |= word;
      a = Math.imul(a ^ word, C);
      b = Math.imul(b ^ word, D);
      a ^= a >>> 15;
      b ^= b >>> 13;
    }
    this.low = mixed(a ^ (to - from));
    this.high = mixed(b ^ this.low);
    return (all & 0x80_0080) === 0;
  }

  /** The first 52 bits, for a column. */
  get key(): number {
    return keyOf(this.low, this.high);
  }
}

/** The first 52 of 64 bits. */
export const keyOf = (low: number, high: number): number => (high >>> 0) * 0x100000 + (low >>> 12);

/** 32 bits of a short text, for seeds. */
export function seedOf(text: string): number {
  let seed = D;
  for (let index = 0; index < text.length; index += 1) seed = Math.imul(seed ^ text.charCodeAt(index), C);
  return mixed(seed);
}

/** 64 bits over parts that are texts, numbers or nothing, and over hashes of texts; their order counts. */
export class PartsHash {
  readonly #text = new TextHash();
  readonly #words = new Uint32Array(2);
  readonly #bytes = new Uint8Array(this.#words.buffer);
  #a = A;
  #b = B;

  begin(): void {
    this.#a = A;
    this.#b = B;
  }

  /** 64 bits that stand for a text. */
  hash(low: number, high: number): void {
    this.#a = Math.imul(this.#a ^ low, C) + 1;
    this.#b = Math.imul(this.#b ^ high ^ (this.#a >>> 15), D) + 1;
  }

  part(part: string | number | null): void {
    if (typeof part === 'string') {
      this.#text.of(part, B);
      this.hash(this.#text.low, this.#text.high);
    } else if (part === null) this.hash(A, D);
    else this.hash(part | 0, (part / 0x1_0000_0000) | 0);
  }

  /** The same as `part` of the text that the bytes [from, to) are in UTF-8. */
  partInUtf8(bytes: Uint8Array, from: number, to: number): void {
    if (this.#text.ofAscii(bytes, from, to, B)) this.hash(this.#text.low, this.#text.high);
    else this.part(Buffer.from(bytes.buffer, bytes.byteOffset + from, to - from).toString());
  }

  /** The 8 bytes. */
  end(): Uint8Array {
    const bytes = new Uint8Array(this.#bytes.length);
    this.endInto(bytes);
    return bytes;
  }

  endInto(bytes: Uint8Array): void {
    this.#words[0] = mixed(this.#a ^ this.#b);
    this.#words[1] = mixed(this.#b ^ Math.imul(this.#a, B));
    for (let at = 0; at < this.#bytes.length; at += 1) bytes[at] = this.#bytes[at] ?? 0;
  }
}

/**
 * 128 bits over the parts, in order; a part more or less, or text that moves between parts, makes another hash. Units
 * written before 64 bits over hashes (PartsHash) have it.
 */
export function rowHash(parts: readonly (string | number | null)[]): Uint8Array {
  let a = A;
  let b = B;
  let c = C;
  let d = D;
  for (const part of parts) {
    const text = part === null ? '\u0001' : String(part);
    const { length } = text;
    for (let index = 0; index < length; index += 2) {
      const word = text.charCodeAt(index) | (text.charCodeAt(index + 1) << 16);
      a = Math.imul(a ^ word, C);
      b = Math.imul(b ^ word, D);
      c = Math.imul(c ^ word, A);
      d = Math.imul(d ^ word, B);
      a ^= a >>> 15;
      b ^= b >>> 13;
      c ^= c >>> 14;
      d ^= d >>> 16;
    }
    a = Math.imul(a ^ text.length, B) + 1;
    b = Math.imul(b ^ a, A) + 1;
    c = Math.imul(c ^ b, D) + 1;
    d = Math.imul(d ^ c, C) + 1;
  }
  const words = new Uint32Array([mixed(a ^ d), mixed(b ^ a), mixed(c ^ b), mixed(d ^ c)]);
  return new Uint8Array(words.buffer);
}

function mixed(word: number): number {
  let bits = word;
  bits = Math.imul(bits ^ (bits >>> 16), 0x85ebca6b);
  bits = Math.imul(bits ^ (bits >>> 13), 0xc2b2ae35);
  return bits ^ (bits >>> 16);
}
