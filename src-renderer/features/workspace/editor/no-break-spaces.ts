export const NO_BREAK_SPACE = '\u00a0';
export const NARROW_NO_BREAK_SPACE = '\u202f';

/** Offsets of the no-break spaces of a text, which look like any other space. */
export function noBreakSpaces(text: string): readonly number[] {
  return [...text.matchAll(/[\u00a0\u202f]/g)].map((found) => found.index);
}
