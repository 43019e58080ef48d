/** Points off a match for what it is, whatever its text; a memory's own points come with the memory. */
export interface PenaltyPoints {
  /** Through a third language. */
  readonly pivot: number;
  /** Written for another region of the language. */
  readonly region: number;
  /** Confirmed by its translator only. */
  readonly unreviewed: number;
  /** Last changed more than `ageYears` years ago. */
  readonly age: number;
  readonly ageYears: number;
}

/** What holds until the user sets it otherwise. */
export const DEFAULT_PENALTIES: PenaltyPoints = { pivot: 10, region: 1, unreviewed: 0, age: 0, ageYears: 5 };
