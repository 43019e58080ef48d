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
