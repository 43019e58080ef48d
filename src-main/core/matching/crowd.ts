import type { LanguageTag } from '#core/model/language.ts';
import type { UnitContext } from '#core/model/memory.ts';
import type { Surroundings } from './query.ts';
import { variantOf } from './variant-of.ts';

/** What is needed of the units to tell where they stand. */
export interface Surrounded {
  contextsOf(units: readonly number[]): ReadonlyMap<number, UnitContext>;
  /** Whether a memory's units are asked for. */
  isSearched(memory: number): boolean;
}

/** A crowd's members of one kind that are named: which of thousands is shown is not worth reading them all. */
const MOST_NAMED = 64;

/** One of the texts: where it stands in the index, and its unit. */
export interface Member {
  readonly rank: number;
  readonly unit: number;
}

/** Very many texts that are the same, told apart by a hash of what stands before and after each. */
export class Crowd {
  readonly #members: readonly Member[];
  readonly #hashOf: (text: string) => number;
  readonly #previous: Int32Array;
  readonly #next: Int32Array;
  readonly #parts: readonly (string | undefined)[];

  /** `members`: the newest first. `hashOf`: of a text's tokens, 0 for none. `from`: the tag that the query is in. */
  constructor(
    members: readonly Member[],
    contexts: ReadonlyMap<number, UnitContext>,
    from: LanguageTag,
    hashOf: (text: string) => number,
  ) {
    this.#members = members;
    this.#hashOf = hashOf;
    const hashes = (side: 'previous' | 'next') =>
      Int32Array.from(members, ({ unit }) => {
        const texts = contexts.get(unit)?.[side];
        return hashOf((texts && variantOf(texts, from)?.[1]) ?? '');
      });
    this.#previous = hashes('previous');
    this.#next = hashes('next');
    this.#parts = members.map(({ unit }) => contexts.get(unit)?.part);
  }

  /** Those between the same neighbours that are wanted: those in the same part of a release first, then the newest. */
  between({ previous, next, part }: Surroundings, isWanted: (member: Member) => boolean): readonly Member[] {
    const [before, after] = [this.#hashOf(previous ?? ''), this.#hashOf(next ?? '')];
    if (before === 0 && after === 0) return [];
    const [inPart, elsewhere]: [Member[], Member[]] = [[], []];
    for (let i = 0; i < this.#members.length; i++) {
      if (before !== 0 && this.#previous[i] !== before) continue;
      if (after !== 0 && this.#next[i] !== after) continue;
      const member = this.#members[i];
      const list = part !== undefined && this.#parts[i] === part ? inPart : elsewhere;
      if (member !== undefined && list.length < MOST_NAMED && isWanted(member)) list.push(member);
    }
    return [...inPart, ...elsewhere];
  }
}
