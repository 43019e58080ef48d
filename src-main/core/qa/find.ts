import type { TermHit } from '#core/model/glossary.ts';
import type { IssueParameters } from '#core/model/issue.ts';
import type { Finding, Version } from './check.ts';
import { MOST_FINDINGS } from './most-findings.ts';

/** The places of a pattern, each turned into a finding, or null where the place is sound. */
export function findAll(
  version: Version,
  pattern: RegExp,
  find: (found: RegExpExecArray, start: number, end: number) => Finding | null,
): readonly Finding[] {
  const findings: Finding[] = [];
  for (const found of version.text.matchAll(pattern)) {
    const finding = find(found, found.index, found.index + found[0].length);
    if (finding !== null) findings.push(finding);
    if (findings.length > MOST_FINDINGS) break;
  }
  return findings;
}

/** A finding that is mended by writing `text` for the place. */
export function replacing(
  version: Version,
  place: { readonly start: number; readonly end: number },
  text: string,
  message: string,
  parameters: IssueParameters = {},
): Finding {
  const { start, end } = place;
  return { language: version.language, start, end, message, parameters, fix: { start, end, text } };
}

/** How often a pattern stands in a text, up to `most`. */
export function countOf(text: string, pattern: RegExp, most = 10_000): number {
  let count = 0;
  for (const _ of text.matchAll(pattern)) if (++count >= most) break;
  return count;
}

/** `text` with the capital, or the capitals, of `model`. */
export function inCaseOf(model: string, text: string): string {
  if (model.length > 1 && model === model.toUpperCase() && model !== model.toLowerCase())
    return text.toUpperCase();
  return /^\p{Lu}/u.test(model) ? capitalised(text) : text;
}

export function capitalised(text: string): string {
  // A letter may be two UTF-16 units.
  const first = String.fromCodePoint(text.codePointAt(0) ?? 0x20);
  return text === '' ? '' : first.toUpperCase() + text.slice(first.length);
}

/** The terms of a text that hold all of a place; `hits` are in order and overlap only where they are equal. */
export function hitsOver(hits: readonly TermHit[], start: number, end: number): readonly TermHit[] {
  let low = 0;
  let high = hits.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((hits[middle]?.start ?? 0) <= start) low = middle + 1;
    else high = middle;
  }
  const over: TermHit[] = [];
  for (let at = low - 1; at >= 0; at--) {
    const hit = hits[at];
    if (hit === undefined || hit.end <= start) break;
    if (hit.end >= end) over.push(hit);
  }
  return over;
}

/** Whether an offset lies in one of the ranges, which are in order. */
export function isWithin(ranges: readonly (readonly [number, number])[], at: number): boolean {
  let low = 0;
  let high = ranges.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ranges[middle]?.[1] ?? 0) <= at) low = middle + 1;
    else high = middle;
  }
  return (ranges[low]?.[0] ?? Number.POSITIVE_INFINITY) <= at;
}
