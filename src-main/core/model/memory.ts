import type { LanguageTag } from './language.ts';
import type { BlockKind } from './release.ts';
import type { RichText } from './rich-text.ts';

/** A trilingual, direction-free translation unit: one variant per language. */
export interface Unit {
  readonly id: number;
  readonly memory: number;
  readonly variants: Readonly<Record<LanguageTag, RichText>>;
  readonly context: UnitContext;
  readonly author: string;
  readonly updatedAt: number;
}

/** What surrounded a unit where it was written. Neighbours are texts of the segments before and after. */
export interface UnitContext {
  readonly part?: BlockKind;
  readonly previous?: Readonly<Record<LanguageTag, string>>;
  readonly next?: Readonly<Record<LanguageTag, string>>;
}

export type MatchKind = 'context' | 'exact' | 'fuzzy' | 'pivot' | 'assembled';

/** A deduction from a match's score, in points. */
export interface Penalty {
  readonly kind: 'memory' | 'unreviewed' | 'pivot' | 'region';
  readonly points: number;
}

/** One step of the difference between the match's source and the segment at hand, in reading order. */
export interface DifferencePart {
  readonly kind: 'equal' | 'inserted' | 'deleted';
  readonly text: string;
}

/**
 * A unit found for a segment. `score`: 0-100 as in design/matching.md, 101 with the same neighbours, 102 with
 * the same release part as well, penalties already taken off.
 */
export interface Match {
  readonly unit: number;
  readonly memory: string;
  readonly kind: MatchKind;
  readonly score: number;
  readonly source: string;
  readonly targets: Readonly<Record<LanguageTag, RichText>>;
  readonly penalties: readonly Penalty[];
  readonly difference: readonly DifferencePart[];
  readonly author: string;
  readonly updatedAt: number;
}

export interface MemoryStatistics {
  readonly units: number;
  readonly variants: Readonly<Record<LanguageTag, number>>;
  readonly bytes: number;
}
