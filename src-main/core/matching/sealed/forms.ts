import { GrowingInts } from '../growing.ts';
import { hashUnits } from './hash.ts';

export const NONE = -1;

/** A slot: the hash of a form, its number + 1 (0: empty), and where it stands in the list of code units. */
const SLOT = 4;

/**
 * The different forms of a language, numbered as they come. Open addressing over one list of code units; all that a look
 * needs lies side by side, since at millions of tokens it is the way to memory that costs.
 */
export class FormTable {
  chars = new Uint16Array(1 << 14);
  readonly ends = new GrowingInts();
  readonly hashes = new GrowingInts();
  #slots = new Int32Array(SLOT << 12);

  get size(): number {
    return this.ends.length;
  }

  startOf(form: number): number {
    return form === 0 ? 0 : this.ends.at(form - 1);
  }

  /** The number of a form, or NONE. */
  find(chars: Uint16Array, start: number, end: number, hash = hashUnits(chars, start, end)): number {
    const slots = this.#slots;
    const mask = slots.length - 1;
    const length = end - start;
    for (let slot = (hash << 2) & mask; ; slot = (slot + SLOT) & mask) {
      const form = slots[slot + 1] ?? 0;
      if (form === 0) return NONE;
      if (
        slots[slot] === hash &&
        slots[slot + 3] === length &&
        this.#equals(slots[slot + 2] ?? 0, chars, start, end)
      )
        return form - 1;
    }
  }

  /** Adds a form that `find` did not find; returns its number. */
  add(chars: Uint16Array, start: number, end: number, hash: number): number {
    const form = this.ends.length;
    if ((form + 1) * 2 * SLOT > this.#slots.length) this.#rehash();
    const from = this.startOf(form);
    const to = from + end - start;
    if (to > this.chars.length) this.#growChars(to);
    for (let i = start; i < end; i++) this.chars[from + i - start] = chars[i] ?? 0;
    this.ends.push(to);
    this.hashes.push(hash);
    this.#place(form, hash, from, to - from);
    return form;
  }

  #equals(from: number, chars: Uint16Array, start: number, end: number): boolean {
    const own = this.chars;
    let at = from;
    for (let i = start; i < end; i++) if (own[at++] !== chars[i]) return false;
    return true;
  }

  #place(form: number, hash: number, from: number, length: number): void {
    const slots = this.#slots;
    const mask = slots.length - 1;
    let slot = (hash << 2) & mask;
    while (slots[slot + 1] !== 0) slot = (slot + SLOT) & mask;
    slots[slot] = hash;
    slots[slot + 1] = form + 1;
    slots[slot + 2] = from;
    slots[slot + 3] = length;
  }

  #rehash(): void {
    this.#slots = new Int32Array(this.#slots.length * 2);
    for (let form = 0; form < this.ends.length; form++) {
      const from = this.startOf(form);
      this.#place(form, this.hashes.at(form), from, this.ends.at(form) - from);
    }
  }

  #growChars(needed: number): void {
    const larger = new Uint16Array(Math.max(needed, this.chars.length * 2));
    larger.set(this.chars);
    this.chars = larger;
  }
}
