import type { LanguageTag } from '#core/model/language.ts';
import type { UnitSet } from '../unit-set.ts';
import { ranksOf } from './containing.ts';
import type { SealedIndex } from './sealed-index.ts';

/** Whether the texts of a memory in a language (with or without region) are wanted. */
export type Wanted = (memory: number, tag: LanguageTag) => boolean;

/** So few texts are looked at one by one rather than making a bitmap of all that are wanted. */
const FEW = 2000;
/** Different pairs of memory and tag up to which such a bitmap is made. */
const MOST_ORIGINS = 64;

/** The texts that a search left in `room.bitmapA` of a sealed index, as units. */
export class FoundUnits {
  readonly #index: SealedIndex;
  /** Units whose sealed texts count no more. */
  readonly #gone: ReadonlySet<number>;
  #highest: number | null = null;
  #survey: Survey | null = null;
  /** What `room.wanted` holds the texts of. */
  #kept: { readonly origins: string; readonly gone: number } | null = null;

  constructor(index: SealedIndex, gone: ReadonlySet<number>) {
    this.#index = index;
    this.#gone = gone;
  }

  /** Takes the texts out that are not wanted, or are gone; returns how many are left of `count`. */
  keep(count: number, wanted: Wanted): number {
    if (count === 0) return 0;
    const { concordance, room, description } = this.#index;
    const { origins, isCompact } = this.#surveyed();
    const own = origins?.filter((origin) => wanted(origin & 0xffff, description.tags[origin >>> 16] ?? ''));
    if (this.#gone.size === 0 && own !== undefined && own.length === origins?.length) return count;
    if (own === undefined || !isCompact || (count <= FEW && !this.#isKept(own)))
      return this.#keepEach(wanted);
    this.#mark(own);
    concordance.intersect(room.bitmapA, room.wanted, description.bitmapBytes);
    return concordance.countBits(room.bitmapA, description.bitmapBytes);
  }

  /** Whether a unit may have a text in the index. */
  reaches(unit: number): boolean {
    // Asked at every confirmation: for that alone the kernel of the concordance is not made.
    this.#highest ??= this.#index.description.highestUnit ?? this.#index.concordance.highestUnit() >>> 0;
    return unit <= this.#highest;
  }

  /** Whether no unit has two texts in the index: then `count` texts are as many units. */
  get isDistinct(): boolean {
    return this.#surveyed().isDistinct;
  }

  /** The lowest ids of the units, at most `limit`. Only where `isDistinct`. */
  first(limit: number): readonly number[] {
    const { concordance, room, buffer } = this.#index;
    if (limit === 0) return [];
    const most = Math.min(limit, this.#index.description.texts);
    const count = concordance.lowestUnits(room.bitmapA, most, this.#surveyed().isInOrder, room.found);
    return [...new Uint32Array(buffer, room.found, count).slice().sort()];
  }

  /** Adds the units of the texts. */
  addTo(units: UnitSet): void {
    const { concordance, room, description } = this.#index;
    const { isCompact } = this.#surveyed();
    if (!isCompact || concordance.countBits(room.bitmapA, description.bitmapBytes) <= FEW) {
      const ids = this.#index.words('units');
      for (const rank of ranksOf(this.#index)) units.add(ids[rank] ?? 0);
      return;
    }
    const bits = this.#unitBits();
    concordance.unitsToBits(room.bitmapA, description.bitmapBytes, room.found);
    units.unite(bits);
  }

  #isKept(origins: readonly number[]): boolean {
    return this.#kept?.origins === String(origins) && this.#kept.gone === this.#gone.size;
  }

  /** Makes `room.wanted` anew where it is of other origins, or units have gone since. */
  #mark(origins: readonly number[]): void {
    if (this.#isKept(origins)) return;
    const { concordance, room, buffer, description } = this.#index;
    new Uint32Array(buffer, room.found, origins.length).set(origins);
    concordance.markOrigins(room.found, origins.length, room.wanted, description.bitmapBytes);
    const { highest } = this.#surveyed();
    if (this.#gone.size > 0) {
      const bits = this.#unitBits();
      for (const unit of this.#gone)
        if (unit <= highest) bits[unit >>> 5] = (bits[unit >>> 5] ?? 0) | (1 << (unit & 31));
      concordance.dropUnits(room.wanted, room.found);
    }
    this.#kept = { origins: String(origins), gone: this.#gone.size };
  }

  #keepEach(wanted: Wanted): number {
    const { room, buffer, description } = this.#index;
    const [ids, records] = [this.#index.words('units'), this.#index.words('records')];
    const bitmap = new Uint8Array(buffer, room.bitmapA, description.bitmapBytes);
    const isWanted = wantedOrigins(this.#index, wanted);
    let count = 0;
    for (const rank of ranksOf(this.#index)) {
      const origin = (records[rank * 4 + 3] ?? 0) & 0xffffff;
      if (isWanted(origin) && !this.#gone.has(ids[rank] ?? 0)) count++;
      else bitmap[rank >>> 3] = (bitmap[rank >>> 3] ?? 0) & ~(1 << (rank & 7));
    }
    return count;
  }

  /** Room of a bit for each unit, cleared. */
  #unitBits(): Uint32Array {
    const { room, buffer } = this.#index;
    return new Uint32Array(buffer, room.found, (this.#surveyed().highest >>> 5) + 1).fill(0);
  }

  #surveyed(): Survey {
    this.#survey ??= this.#look();
    return this.#survey;
  }

  #look(): Survey {
    const { concordance, room, buffer, description } = this.#index;
    const highest = concordance.highestUnit() >>> 0;
    // `room.found` has eight bytes a text.
    const isCompact = highest < description.texts * 64;
    if (isCompact) new Uint8Array(buffer, room.found, (highest >>> 3) + 1).fill(0);
    const isDistinct = isCompact && concordance.hasRepeats(room.found) === 0;
    const origins = concordance.listOrigins(room.found, MOST_ORIGINS);
    return {
      highest,
      isCompact,
      isDistinct,
      isInOrder: concordance.isInOrder(),
      origins: origins > MOST_ORIGINS ? null : [...new Uint32Array(buffer, room.found, origins)],
    };
  }
}

/** What is found out about an index when it is first needed: some milliseconds for a million texts. */
interface Survey {
  readonly highest: number;
  /** Whether there is room for a bit of each id. */
  readonly isCompact: boolean;
  readonly isDistinct: boolean;
  /** 1 where the ids of equally long texts ascend. */
  readonly isInOrder: number;
  /** memory | tag << 16 of all texts, each once; null where there are very many. */
  readonly origins: readonly number[] | null;
}

/** Asks once for each pair of memory and tag. */
function wantedOrigins(index: SealedIndex, wanted: Wanted) {
  const known = new Map<number, boolean>();
  let [last, lastWanted] = [-1, false];
  return (origin: number): boolean => {
    if (origin === last) return lastWanted;
    const answer = known.get(origin) ?? wanted(origin & 0xffff, index.description.tags[origin >>> 16] ?? '');
    known.set(origin, answer);
    [last, lastWanted] = [origin, answer];
    return answer;
  };
}
