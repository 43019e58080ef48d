import { orderOf } from './radix.ts';
import type { SealedIndex } from './sealed-index.ts';

/** The ranks of an index in the order of their units' ids: made once, when many texts are to be listed by unit. */
export class UnitOrder {
  readonly #units: Uint32Array;
  readonly #ranks: Uint32Array;
  /** Whether no unit has two texts in the index. */
  readonly isDistinct: boolean;
  /** memory | tag << 16 of all texts. */
  readonly origins: ReadonlySet<number>;

  constructor(index: SealedIndex) {
    this.#units = index.words('units');
    this.#ranks = orderOf(this.#units);
    let [isDistinct, before] = [true, -1];
    for (const rank of this.#ranks) {
      const unit = this.#units[rank] ?? 0;
      if (unit === before) isDistinct = false;
      before = unit;
    }
    this.isDistinct = isDistinct;
    const origins = new Set<number>();
    const records = index.words('records');
    let last = -1;
    for (let rank = 0; rank < this.#ranks.length; rank++) {
      const origin = (records[rank * 4 + 3] ?? 0) & 0xffffff;
      if (origin !== last) origins.add(origin);
      last = origin;
    }
    this.origins = origins;
  }

  /** The rank of a unit, or -1. */
  rankOf(unit: number): number {
    let [low, high] = [0, this.#ranks.length];
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((this.#units[this.#ranks[middle] ?? 0] ?? 0) < unit) low = middle + 1;
      else high = middle;
    }
    const rank = this.#ranks[low] ?? -1;
    return this.#units[rank] === unit ? rank : -1;
  }

  /** The lowest ids, at most `limit`, of the units whose texts' bits are set, but for those that are gone. */
  first(bits: Uint32Array, limit: number, gone: ReadonlySet<number>): readonly number[] {
    const found: number[] = [];
    for (let i = 0; i < this.#ranks.length && found.length < limit; i++) {
      const rank = this.#ranks[i] ?? 0;
      if ((((bits[rank >>> 5] ?? 0) >>> (rank & 31)) & 1) === 0) continue;
      const unit = this.#units[rank] ?? 0;
      if (!gone.has(unit)) found.push(unit);
    }
    return found;
  }
}
