import { GrowingInts } from '../growing.ts';
import { hashUnits } from './hash.ts';

export const NONE = -1;

/** The different forms of a language, numbered as they come. Open addressing over one list of code units. */
export class FormTable {
  chars = new Uint16Array(1 << 14);
  readonly ends = new GrowingInts();
  readonly hashes = new GrowingInts();
  #slots = new Int32Array(1 << 12).fill(NONE);

  get size(): number {
    return this.ends.length;
  }

  startOf(form: number): number {
    return form === 0 ? 0 : this.ends.at(form - 1);
  }

  /** The number of a form, or NONE. */
  find(chars: Uint16Array, start: number, end: number, hash = hashUnits(chars, start, end)): number {
    const mask = this.#slots.length - 1;
    for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
      const form = this.#slots[slot] ?? NONE;
      if (form === NONE || (this.hashes.at(form) === hash && this.#equals(form, chars, start, end)))
        return form;
    }
  }

  /** Adds a form that `find` did not find; returns its number. */
  add(chars: Uint16Array, start: number, end: number, hash: number): number {
    const form = this.ends.length;
    if ((form + 1) * 2 > this.#slots.length) this.#rehash();
    const from = this.startOf(form);
    const to = from + end - start;
    if (to > this.chars.length) this.#growChars(to);
    for (let i = start; i < end; i++) this.chars[from + i - start] = chars[i] ?? 0;
    this.ends.push(to);
    this.hashes.push(hash);
    this.#place(form, hash);
    return form;
  }

  #equals(form: number, chars: Uint16Array, start: number, end: number): boolean {
    const from = this.startOf(form);
    if (this.ends.at(form) - from !== end - start) return false;
    for (let i = start; i < end; i++) if (this.chars[from + i - start] !== chars[i]) return false;
    return true;
  }

  #place(form: number, hash: number): void {
    const mask = this.#slots.length - 1;
    let slot = hash & mask;
    while (this.#slots[slot] !== NONE) slot = (slot + 1) & mask;
    this.#slots[slot] = form;
  }

  #rehash(): void {
    this.#slots = new Int32Array(this.#slots.length * 2).fill(NONE);
    for (let form = 0; form < this.ends.length; form++) this.#place(form, this.hashes.at(form));
  }

  #growChars(needed: number): void {
    const larger = new Uint16Array(Math.max(needed, this.chars.length * 2));
    larger.set(this.chars);
    this.chars = larger;
  }
}
