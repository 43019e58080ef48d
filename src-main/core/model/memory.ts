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
  /** Title of the release it was confirmed in, where it was. */
  readonly release?: string | null;
}

/** What surrounded a unit where it was written. Neighbours are texts of the segments before and after. */
export interface UnitContext {
  readonly part?: BlockKind;
  /** Nobody but the translator has confirmed it. */
  readonly unreviewed?: true;
  readonly previous?: Readonly<Record<LanguageTag, string>>;
  readonly next?: Readonly<Record<LanguageTag, string>>;
}

/** What a file says of a unit beyond its texts, kept so that an export gives it back. */
export interface UnitDetails {
  /** Attributes of the unit's own element, but for those that dates and author come from. */
  readonly attributes?: Readonly<Record<string, string>>;
  readonly notes?: readonly UnitNote[];
  readonly variants?: Readonly<Record<LanguageTag, VariantDetails>>;
}

export interface VariantDetails {
  readonly attributes?: Readonly<Record<string, string>>;
  readonly notes?: readonly UnitNote[];
  /** The content of the segment as the file has it, with its inline codes, where text and marks do not say it all. */
  readonly markup?: string;
}

/** A property or note: the element's name (`prop`, `note`, others of other programs), its attributes and content. */
export interface UnitNote {
  readonly name: string;
  readonly attributes?: Readonly<Record<string, string>>;
  readonly text?: string;
  /** The content as the file has it, where it is more than text. */
  readonly markup?: string;
}

/** What a file says of all of its units, kept so that an export gives it back: the attributes of its header, and what is in it. */
export interface FileHeader {
  readonly attributes: Readonly<Record<string, string>>;
  readonly notes: readonly UnitNote[];
}

/** A unit with all that is known of it. */
export interface StoredUnit extends Unit {
  readonly createdAt: number;
  /** The import it came by, 0 where it was confirmed here. */
  readonly import: number;
  readonly release: string | null;
  readonly details: UnitDetails | null;
}

export type MatchKind = 'context' | 'exact' | 'fuzzy' | 'pivot' | 'assembled';

/** A deduction from a match's score, in points. */
export interface Penalty {
  readonly kind: 'memory' | 'age' | 'unreviewed' | 'pivot' | 'region';
  readonly points: number;
}

/** One step of the difference between the match's source and the segment at hand, in reading order. */
export interface DifferencePart {
  readonly kind: 'equal' | 'inserted' | 'deleted';
  readonly text: string;
}

/** What a segment and the source of a match can say differently without being another sentence. */
export const VALUE_KINDS = ['number', 'date', 'weekday', 'name'] as const;
export type ValueKind = (typeof VALUE_KINDS)[number];

/**
 * A value of a proposal that is not that of its unit: `from` stood in the unit's text, `to` stands at
 * `start`-`end` (UTF-16 offsets) of the proposal in `language`.
 */
export interface AdaptedValue {
  readonly language: LanguageTag;
  readonly kind: ValueKind;
  readonly start: number;
  readonly end: number;
  readonly from: string;
  readonly to: string;
}

/**
 * A value of the segment that a proposal does not have, or the reverse, because it was not certain what to write.
 * `from`: what the proposal says, at `start`-`end`, empty where it says nothing; `to`: what it should say, in the
 * proposal's language where `localised`, else as the segment writes it; empty where it should go.
 */
export interface ValueToCheck extends AdaptedValue {
  readonly localised: boolean;
}

/**
 * Where a stretch of a draft comes from: a whole unit inside the segment, a part of a unit, a term of the glossary, a
 * number or date written in the language, the marks between them, or the segment itself where nothing is known.
 */
export const PART_KINDS = ['unit', 'fragment', 'term', 'value', 'mark', 'untranslated'] as const;
export type PartKind = (typeof PART_KINDS)[number];

/** A stretch of the segment (`start`-`end`) and of the draft (`targetStart`-`targetEnd`), UTF-16 offsets. */
export interface AssembledPart {
  readonly kind: PartKind;
  readonly start: number;
  readonly end: number;
  readonly targetStart: number;
  readonly targetEnd: number;
  readonly unit?: number;
  readonly concept?: number;
}

/** How a draft was put together. `coverage`: percent of the segment's words that have a translation in it. */
export interface Assembly {
  readonly language: LanguageTag;
  readonly coverage: number;
  readonly parts: readonly AssembledPart[];
}

/** How well a unit's text in another known version of the segment fits that version, 0-100. */
export interface Agreement {
  readonly language: LanguageTag;
  readonly score: number;
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
  /** The unit's text that was found, and the tag of its language: another known version's than the source's, at times. */
  readonly source: string;
  readonly sourceLanguage: LanguageTag;
  readonly targets: Readonly<Record<LanguageTag, RichText>>;
  readonly agreement: readonly Agreement[];
  readonly penalties: readonly Penalty[];
  /** Number of units that say the same in all these languages; shown once. */
  readonly copies: number;
  readonly difference: readonly DifferencePart[];
  /** Values of the segment put into `targets`, and those that the translator has to look at. */
  readonly adapted: readonly AdaptedValue[];
  readonly toCheck: readonly ValueToCheck[];
  /** Of the kind `assembled` only: its parts. Its `unit` is that of its longest part, 0 where no unit has one. */
  readonly assembly?: Assembly;
  readonly author: string;
  readonly updatedAt: number;
  /** Title of the release that the unit was confirmed in; absent where it came otherwise. */
  readonly release?: string;
}

export interface MemoryStatistics {
  readonly units: number;
  readonly variants: Readonly<Record<LanguageTag, number>>;
  /** Size of the file that holds all memories. */
  readonly bytes: number;
  readonly memories: readonly MemoryCount[];
}

export interface MemoryCount {
  readonly id: number;
  readonly name: string;
  readonly units: number;
  readonly variants: Readonly<Record<LanguageTag, number>>;
}
