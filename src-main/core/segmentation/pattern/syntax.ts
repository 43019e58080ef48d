import type { CharacterSet } from './sets.ts';

/** A regular expression as read: what a rule's text may look like before or after a position. */
export type Pattern =
  | { readonly kind: 'sequence' | 'choice'; readonly parts: readonly Pattern[] }
  | { readonly kind: 'set'; readonly set: CharacterSet }
  | { readonly kind: 'repeat'; readonly body: Pattern; readonly least: number; readonly most: number }
  | { readonly kind: 'look'; readonly ahead: boolean; readonly negative: boolean; readonly body: Pattern }
  | { readonly kind: 'assertion'; readonly at: Assertion };

export type Assertion = 'start' | 'end' | 'last-line-end' | 'line-start' | 'line-end' | 'boundary' | 'inside';

export const NOTHING: Pattern = { kind: 'sequence', parts: [] };

/**
 * Why a pattern cannot be used: `syntax` it is not well-formed; `backreference`, `unsupported` a construct this reader
 * does not know; `property` an unknown Unicode property; `too-large` beyond MOST_INSTRUCTIONS when its counts are
 * written out.
 */
export type PatternFault = 'syntax' | 'backreference' | 'unsupported' | 'property' | 'too-large';

export class PatternError extends Error {
  readonly fault: PatternFault;
  /** The part of the pattern that is meant. */
  readonly part: string;

  constructor(fault: PatternFault, part: string) {
    super(`${fault}: ${part}`);
    this.name = 'PatternError';
    this.fault = fault;
    this.part = part;
  }
}
