import type { IndexTexts } from '#services/ports/index.ts';

/**
 * Texts for another thread, in memory that both have: nothing changes hands, and nothing is left behind for the
 * collection of memory, which costs more than to copy them.
 */

/** Where the arrays of one language begin, in bytes: the units, and where there are texts, their ends and so many code units of them. */
interface SharedColumn {
  readonly tag: string;
  readonly count: number;
  readonly at: number;
  readonly length: number;
}

/** A message. `memory`: where the thread does not have that of the number yet. */
export interface SharedTexts {
  readonly number: number;
  readonly memory?: SharedArrayBuffer;
  readonly columns: readonly SharedColumn[];
  /** Of texts in languages that another thread has: their units. */
  readonly noted: readonly SharedColumn[];
}

const INT_BYTES = 4;
const UNIT_BYTES = 2;
const FIRST_BYTES = 1 << 16;

interface Slot {
  readonly number: number;
  memory: SharedArrayBuffer;
  isKnown: boolean;
}

/** The thread that writes: gathers texts in as many pieces of memory as it has messages under way, and one. */
export class TextSender {
  #slots = 0;
  readonly #free: Slot[] = [];
  #slot: Slot | null = null;
  #used = 0;
  #columns: SharedColumn[] = [];
  #noted: SharedColumn[] = [];

  /** Copies texts; of those that are another thread's only which units have them. */
  add({ tag, count, units, ends, texts }: IndexTexts, isOwn: boolean): void {
    const length = isOwn ? (ends[count - 1] ?? 0) : 0;
    const at = this.#used;
    this.#used += aligned((isOwn ? 2 : 1) * count * INT_BYTES + length * UNIT_BYTES);
    const memory = this.#room(this.#used);
    new Int32Array(memory, at, count).set(units.subarray(0, count));
    if (isOwn) {
      const endsAt = at + count * INT_BYTES;
      new Int32Array(memory, endsAt, count).set(ends.subarray(0, count));
      new Uint16Array(memory, endsAt + count * INT_BYTES, length).set(texts.subarray(0, length));
    }
    (isOwn ? this.#columns : this.#noted).push({ tag, count, at, length });
  }

  /** What was gathered, as a message; `release` is for when that was read. */
  take(): { readonly message: SharedTexts; release(): void } {
    const slot = this.#slot ?? this.#next();
    const message = {
      number: slot.number,
      ...(slot.isKnown ? {} : { memory: slot.memory }),
      columns: this.#columns,
      noted: this.#noted,
    };
    slot.isKnown = true;
    this.#slot = null;
    this.#used = 0;
    this.#columns = [];
    this.#noted = [];
    return { message, release: () => this.#free.push(slot) };
  }

  /** The memory that is written to, with so many bytes at least. */
  #room(bytes: number): SharedArrayBuffer {
    this.#slot ??= this.#free.pop() ?? this.#next();
    const slot = this.#slot;
    if (bytes > slot.memory.byteLength) {
      const larger = new SharedArrayBuffer(2 * bytes);
      new Uint8Array(larger).set(new Uint8Array(slot.memory));
      slot.memory = larger;
      slot.isKnown = false;
    }
    return slot.memory;
  }

  #next(): Slot {
    return { number: this.#slots++, memory: new SharedArrayBuffer(FIRST_BYTES), isKnown: false };
  }
}

/** The thread that reads. */
export class TextReceiver {
  readonly #memories = new Map<number, SharedArrayBuffer>();

  /** Good until the message is answered. */
  unpack({ number, memory, columns, noted }: SharedTexts): {
    readonly texts: readonly IndexTexts[];
    readonly noted: readonly Pick<IndexTexts, 'tag' | 'count' | 'units'>[];
  } {
    if (memory !== undefined) this.#memories.set(number, memory);
    const shared = this.#memories.get(number);
    if (shared === undefined) throw new Error('The memory of a message is unknown');
    const unitsOf = ({ tag, count, at }: SharedColumn) => ({
      tag,
      count,
      units: new Int32Array(shared, at, count),
    });
    return {
      texts: columns.map((column) => {
        const ends = column.at + column.count * INT_BYTES;
        return {
          ...unitsOf(column),
          ends: new Int32Array(shared, ends, column.count),
          texts: new Uint16Array(shared, ends + column.count * INT_BYTES, column.length),
        };
      }),
      noted: noted.map(unitsOf),
    };
  }
}

const aligned = (bytes: number): number => Math.ceil(bytes / INT_BYTES) * INT_BYTES;
