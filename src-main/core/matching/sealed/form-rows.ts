import type { BuildingMemory } from './building-memory.ts';

/** As forms.as: words of a form, and their places. */
const WORDS = 4;
const KIND = 1;
const FROM = 2;
const BYTES = 3;

/** What a kernel knows of its forms, by number. Valid until the kernel is called again. */
export class FormRows {
  readonly count: number;
  /** Code units of all forms. */
  readonly chars: Uint16Array;
  readonly #rows: Uint32Array;

  constructor(memory: BuildingMemory) {
    const { forms, formChars, formCount } = memory.kernel;
    this.count = formCount.value;
    this.#rows = memory.words(forms.value, this.count * WORDS);
    this.chars = memory.chars(formChars.value, this.count === 0 ? 0 : this.end(this.count - 1));
  }

  hash(form: number): number {
    return this.#rows[form * WORDS] ?? 0;
  }

  kind(form: number): number {
    return this.#rows[form * WORDS + KIND] ?? 0;
  }

  /** The first of its code units, and the one behind the last. */
  start(form: number): number {
    return (this.#rows[form * WORDS + FROM] ?? 0) / 2;
  }

  end(form: number): number {
    return this.start(form) + (this.#rows[form * WORDS + BYTES] ?? 0) / 2;
  }
}
