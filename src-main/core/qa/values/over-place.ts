import type { Fix } from '#core/model/issue.ts';

/**
 * A fix of part of a place as a fix of all of it: what is offered for an issue then always stands for the very range
 * that the issue names.
 */
export function overPlace(
  fix: Fix | undefined,
  place: { readonly start: number; readonly end: number },
  text: string,
): Fix | undefined {
  if (fix === undefined || fix.start < place.start || fix.end > place.end) return fix;
  const { start, end } = place;
  return { start, end, text: text.slice(start, fix.start) + fix.text + text.slice(fix.end, end) };
}
