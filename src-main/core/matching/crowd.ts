import type { LanguageTag } from '#core/model/language.ts';
import type { UnitContext } from '#core/model/memory.ts';
import type { Surroundings } from './query.ts';
import type { Place } from './retriever.ts';
import { variantOf } from './variant-of.ts';

/** What is needed of the units to tell where they stand. */
export interface Surrounded {
  contextsOf(units: readonly number[]): ReadonlyMap<number, UnitContext>;
  /** Whether a memory's units are asked for. */
  isSearched(memory: number): boolean;
}

/** A crowd's members of one kind that are named: which of thousands is shown is not worth reading them all. */
const MOST_NAMED = 200;

/** Very many texts that are the same, told apart by a hash of what stands before and after each. */
export class Crowd {
  readonly #places: readonly Place[];
  readonly #contexts: ReadonlyMap<number, UnitContext>;
  readonly #from: LanguageTag;
  readonly #hashOf: (text: string) => number;
  readonly #previous: Int32Array;
  readonly #next: Int32Array;

  /** `hashOf`: of a text's tokens, 0 for none. `from`: the tag that the query is in. */
  constructor(
    places: readonly Place[],
    contexts: ReadonlyMap<number, UnitContext>,
    from: LanguageTag,
    hashOf: (text: string) => number,
  ) {
    this.#places = places;
    this.#contexts = contexts;
    this.#from = from;
    this.#hashOf = hashOf;
    this.#previous = this.#hashes('previous');
    this.#next = this.#hashes('next');
  }

  /** Those between the same neighbours, the newest first, and those of them in the same part of a release. */
  between({ previous, next, part }: Surroundings, isWanted: (place: Place) => boolean): readonly Place[] {
    const [before, after] = [this.#hashOf(previous ?? ''), this.#hashOf(next ?? '')];
    if (before === 0 && after === 0) return [];
    const [inPart, elsewhere]: [Place[], Place[]] = [[], []];
    for (const [i, place] of this.#places.entries()) {
      if (before !== 0 && this.#previous[i] !== before) continue;
      if (after !== 0 && this.#next[i] !== after) continue;
      const list = part !== undefined && this.#contexts.get(place.unit)?.part === part ? inPart : elsewhere;
      if (list.length < MOST_NAMED && isWanted(place)) list.push(place);
    }
    return [...inPart, ...elsewhere];
  }

  #hashes(side: 'previous' | 'next'): Int32Array {
    return Int32Array.from(this.#places, ({ unit }) => {
      const texts = this.#contexts.get(unit)?.[side];
      return this.#hashOf((texts && variantOf(texts, this.#from)?.[1]) ?? '');
    });
  }
}
