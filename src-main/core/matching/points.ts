/** The numbers of ranking, as data: nothing else in this folder states a score. */

/** A way in which two texts with the same words can still differ. */
export type SurfaceKind = 'formatting' | 'typography' | 'punctuation' | 'numbers';

/**
 * Points off 100 for texts whose words are the same: `typography` is case, accents, harakat, spaces and kinds of
 * quotes (all that fold.ts unifies), `formatting` the marks. Several kinds add up, down to SURFACE_FLOOR.
 */
export const SURFACE_POINTS: Readonly<Record<SurfaceKind, number>> = {
  formatting: 1,
  typography: 1,
  punctuation: 2,
  numbers: 3,
};
export const SURFACE_FLOOR = 95;

/** Scores of an identical text: on its own, with the same neighbours, and with the same release part as well. */
export const IDENTICAL = 100;
export const SAME_NEIGHBOURS = 101;
export const SAME_NEIGHBOURS_AND_PART = 102;

/**
 * What agreement in another known version adds to a match's rank, not to its score: nothing at AGREES_FROM, all of
 * it at 100.
 */
export const AGREEMENT_POINTS = 5;
export const AGREES_FROM = 50;

/** A pivot's two halves say the same in the third language where the score of one for the other reaches this. */
export const PIVOT_LINK = 90;

/** Quarters of a token that two different tokens of one light stem, or two numbers, cost (matching.md: 0.25). */
export const SAME_STEM_QUARTERS = 1;
/** Quarters that an inserted, deleted or wholly different token costs. */
export const TOKEN_QUARTERS = 4;

/** Beyond this many tokens a text is compared for equal words only: nobody edits a match of this length. */
export const LONGEST_FUZZY = 2000;
