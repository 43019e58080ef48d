import type { LanguageTag } from '#core/model/language.ts';
import type { Match, Unit } from '#core/model/memory.ts';
import type { BlockKind } from '#core/model/release.ts';
import type { Mark } from '#core/model/rich-text.ts';

/** A segment to find matches for, in any language, with what stands around it. */
export interface MatchQuery {
  readonly text: string;
  /** The text's formatting, where it is known: a match with other marks is not identical. */
  readonly marks?: readonly Mark[] | undefined;
  readonly from: LanguageTag;
  readonly to: readonly LanguageTag[];
  /** Texts of the segments before and after, in `from`. A side that is not given is not compared. */
  readonly previous?: string | undefined;
  readonly next?: string | undefined;
  readonly part?: BlockKind | undefined;
  /** Lowest score wanted, 0-100, after penalties. */
  readonly minimum: number;
  /** Largest number of matches. */
  readonly limit: number;
}

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
   * match has, the best match is there, if `limit` has room for it. A target that no unit above the minimum has
   * is looked for through a third language (kind `pivot`: source and unit id are of the unit found by the
   * segment, the target is of a unit with the same text in the third language).
   */
  search(query: MatchQuery): readonly Match[];
}
