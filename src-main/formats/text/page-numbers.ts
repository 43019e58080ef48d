/**
 * Pages of a PDF file end in mid-sentence, and their numbers stand between the two halves. A number on a line of its own
 * goes behind the paragraph, so that the halves can be joined (line-wrap.ts): only where the line before it is open and
 * the one after it goes on, with a small letter or, in scripts without, behind a line as long as the others.
 */
export function liftPageNumbers(lines: readonly string[]): readonly string[] {
  const numbered = lines.some((line) => PAGE_NUMBER.test(line));
  if (!numbered) return lines;
  const widest = lines.reduce((most, { length }) => Math.max(most, length), 0);
  const lifted: string[] = [];
  const waiting: string[] = [];
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at] ?? '';
    const next = PAGE_NUMBER.test(line) ? nextWritten(lines, at + 1) : -1;
    const before = lastWritten(lifted);
    if (next > 0 && goesOn(lifted[before] ?? '', lines[next] ?? '', widest)) {
      waiting.push(line);
      lifted.length = before + 1;
      at = next - 1;
      continue;
    }
    if (line.trim() === '' && waiting.length > 0) lifted.push('', ...waiting.splice(0));
    lifted.push(line);
  }
  return waiting.length === 0 ? lifted : [...lifted, '', ...waiting];
}

/** A line of nothing but the number of a page: 2, - 2 -, 2/3, page 2. */
export const PAGE_NUMBER =
  /^\s*(?:[-–—]\s?\d{1,3}\s?[-–—]|\d{1,3}(?:\s?\/\s?\d{1,3})?|page\s\d{1,3}(?:\s?(?:\/|of|sur|de)\s?\d{1,3})?|(?:ال)?صفحة\s\d{1,3}(?:\s?(?:\/|من)\s?\d{1,3})?)\s*$/iu;
const OPEN = /[\p{L}\p{N},،\-\u2010]\s*$/u;
/** Of the widest line: shorter ones end a paragraph, or are a heading. */
const LONG = 0.7;
/** No line of a page is broken earlier. */
const NARROWEST = 40;

function goesOn(line: string, next: string, widest: number): boolean {
  if (
    !OPEN.test(line) ||
    line.trimEnd().length < Math.max(NARROWEST, widest * LONG) ||
    PAGE_NUMBER.test(next)
  )
    return false;
  return /^\s*(?:\p{Ll}|\p{Lo})/u.test(next);
}

function nextWritten(lines: readonly string[], from: number): number {
  for (let at = from; at < lines.length && at < from + MOST_BLANK; at++)
    if (lines[at]?.trim() !== '') return at;
  return -1;
}

/** Blank lines around a page number. */
const MOST_BLANK = 4;

function lastWritten(lines: readonly string[]): number {
  let at = lines.length - 1;
  while (at >= 0 && lines[at]?.trim() === '') at--;
  return at;
}
