import type { GivenTexts } from './language-builder.ts';

/** Code units and texts that are worth handing over. */
const ENOUGH_UNITS = 1 << 15;
const ENOUGH_TEXTS = 1 << 10;

/** Texts of one language that come one by one, until there are enough of them. */
export class WaitingTexts implements GivenTexts {
  count = 0;
  readonly units = new Int32Array(ENOUGH_TEXTS);
  readonly origins = new Int32Array(ENOUGH_TEXTS);
  readonly bounds = new Int32Array(ENOUGH_TEXTS * 2);
  texts = new Uint16Array(ENOUGH_UNITS);
  #used = 0;

  get isEnough(): boolean {
    return this.count === ENOUGH_TEXTS || this.#used >= ENOUGH_UNITS;
  }

  /** Where there is not enough yet. */
  add(unit: number, origin: number, text: string): void {
    const start = this.#used;
    const end = start + text.length;
    if (end > this.texts.length) {
      const larger = new Uint16Array(end);
      larger.set(this.texts);
      this.texts = larger;
    }
    for (let i = 0; i < text.length; i++) this.texts[start + i] = text.charCodeAt(i);
    this.units[this.count] = unit;
    this.origins[this.count] = origin;
    this.bounds[this.count * 2] = start;
    this.bounds[this.count * 2 + 1] = end;
    this.#used = end;
    this.count += 1;
  }

  clear(): void {
    this.count = 0;
    this.#used = 0;
  }
}
