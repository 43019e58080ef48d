import type { LanguageTag } from '#core/model/language.ts';
import type { Match, Unit } from '#core/model/memory.ts';
import type { PenaltyPoints } from '#core/model/penalties.ts';
import type { BlockKind } from '#core/model/release.ts';
import type { Mark } from '#core/model/rich-text.ts';

/** A segment to find matches for, in any language, with what stands around it. */
export interface MatchQuery {
  readonly text: string;
  /** The text's formatting, where it is known: a match with other marks is not identical. */
  readonly marks?: readonly Mark[] | undefined;
  readonly from: LanguageTag;
  readonly to: readonly LanguageTag[];
  /** Other versions of the segment that are known, by language: searched as well, and asked to agree. */
  readonly also?: Readonly<Record<LanguageTag, string>> | undefined;
  /** Texts of the segments before and after, in `from`. A side that is not given is not compared. */
  readonly previous?: string | undefined;
  readonly next?: string | undefined;
  readonly part?: BlockKind | undefined;
  /** Points off for what a match is; without them, those of DEFAULT_PENALTIES. */
  readonly penalties?: PenaltyPoints | undefined;
  /** The time that ages are counted to, milliseconds since the epoch; without it nothing is old. */
  readonly now?: number | undefined;
  /** Lowest score wanted, 0-100, after penalties. */
  readonly minimum: number;
  /** Largest number of matches. */
  readonly limit: number;
}

/** What a query says of where its text stands. */
export type Surroundings = Pick<MatchQuery, 'from' | 'previous' | 'next' | 'part'>;

/** What ranking knows of a memory. `penalty`: points off each of its matches. */
export interface MemoryInfo {
  readonly name: string;
  readonly penalty: number;
}

/** A memory that is searched, kept up to date with every unit that comes and goes. */
export interface MatchIndex {
  /** Adds a unit, searchable at once; one with a known id replaces it. */
  add(unit: Unit): void;
  /** Takes a unit out; unknown ids are ignored. */
  remove(unitId: number): void;
  readonly size: number;
  /** Seals what is there: from then on it is found by the index, and only what comes later by a scan. */
  seal(): void;
  /**
   * The best matches, best first. Only requested targets that exist are in `targets`; of each target that any
   * match has, the best match is there, if `limit` has room for it. A unit whose text in another known version fits
   * that version ranks higher, and is found by that version alone too. Of a target that a unit lacks, the texts that
   * other units have for its text in a third language are offered (kind `pivot`: source and unit id are of the unit
   * found by the segment), where they can outrank what has the target, or nothing has.
   */
  search(query: MatchQuery): readonly Match[];
}
