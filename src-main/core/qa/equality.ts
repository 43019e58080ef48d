/** How two values are found equal. */
export interface Equality<T> {
  /** Keys from the most to the least specific; two values with a common key of one rank are candidates. */
  readonly ranks: readonly ((value: T) => readonly string[])[];
  /** Whether candidates are equal after all. */
  same(a: T, b: T): boolean;
  /** Whether a value found elsewhere says all that `value` says, so that `value` only repeats it. */
  covers(found: T, value: T): boolean;
}

/** The keys of a value in one rank. */
export type Keys<T> = Equality<T>['ranks'][number];

/** Candidates looked at for one value: keeps a text of a million equal numbers linear. */
export const LOOKAHEAD = 8;
