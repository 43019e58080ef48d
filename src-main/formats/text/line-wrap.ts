import { joinDivided } from './hyphens.ts';
import { PAGE_NUMBER } from './page-numbers.ts';

/** Longer lines are paragraphs: no mail program, word processor or page of a PDF file breaks later. */
const WIDEST_WRAP = 115;
const NARROWEST_WRAP = 50;

/**
 * A line that is never joined with its neighbours: list items, end marks, page numbers, short labels with a colon, addresses.
 * Dashes on both sides make an end mark (`- FIN -`), not a list item.
 */
const STANDS_ALONE =
  /^\s*(?:[-–—•*·▪●◦‣]\s|\d{1,3}[.)]\s|[a-zA-Z][.)]\s|#{3,4}\s*$|[-–—]\s?\S{1,10}\s?[-–—]\s*$|\d{1,3}\s?\/\s?\d{1,3}\s*$|page\s\d{1,3}\b.{0,12}$|(?:https?:|www\.)\S+$)/iu;

const STOPPED = /[.!?؟:…»”"؛;]\s*$/u;
const DIVIDED = /\p{L}[-\u2010]\s*$/u;

const width = (line: string): number => [...line.trimEnd()].length;

/** Lines of a page in a proportional face differ by about that share of the widest in their number of characters. */
const RAGGED = 0.93;
const LONG = 0.7;

/**
 * The column at which the lines of a text were broken by a machine, or undefined when each line is a paragraph. A line
 * is full when the next one's first word would not have fitted. Text is wrapped if its long lines mostly break in
 * mid-sentence before a small letter; in scripts without small letters, if they are mostly full.
 */
export function wrapColumn(blocks: readonly (readonly string[])[]): number | undefined {
  const pairs = blocks.flatMap((lines) =>
    lines.slice(1).map((next, index): readonly [string, string] => [lines[index] ?? '', next]),
  );
  // A file may have more lines than a call may have arguments.
  let column = 0;
  for (const lines of blocks) for (const line of lines) column = Math.max(column, width(line));
  if (pairs.length === 0 || column > WIDEST_WRAP || column < NARROWEST_WRAP) return undefined;
  const broken = pairs.filter(
    ([line, next]) =>
      width(line) >= column * LONG && !STOPPED.test(line) && !STANDS_ALONE.test(next) && !DANGLING.test(line),
  );
  const small = broken.filter(([, next]) => /^\s*\p{Ll}/u.test(next));
  const uncased = broken.filter(
    ([line, next]) => /^\s*\p{Lo}/u.test(next) && fills(line, next, column * RAGGED),
  );
  const isWrapped =
    (small.length > 0 && small.length * 2 >= broken.length) ||
    (uncased.length > 1 && uncased.length * 2 >= broken.length && uncased.length * 10 >= pairs.length * 3);
  return isWrapped ? column : undefined;
}

/** Words that no paragraph ends with: an article or preposition at a line's end was broken off by hand. */
const DANGLING =
  /(?:^|\s)(?:the|an?|of|to|and|for|in|on|at|by|with|from|le|la|les|un|une|des?|du|et|à|au|aux|en|par|pour|sur|dans|avec|في|من|على|إلى|عن|مع|أن)\s*$/iu;

/** Whether `next` goes on with the paragraph of `line`. */
export function continues(line: string, next: string, column: number): boolean {
  if (STANDS_ALONE.test(next) || /[:：]\s*$/u.test(line) || PAGE_NUMBER.test(line)) return false;
  if (DANGLING.test(line)) return true;
  // An indented line opens a paragraph, unless it goes on under a list item or in an indented one.
  if (/^[ \t]{2,}\S/.test(next) && !/^(?:[ \t]{2,}|\s*[-–—•*·▪●◦‣]\s)/.test(line)) return false;
  // In a wrapped text nothing begins with a small letter.
  if (!STOPPED.test(line) && /^\s*\p{Ll}/u.test(next)) return !/@|^\s*(?:https?:|www\.)/i.test(next);
  return fills(line, next, STOPPED.test(line) ? column : column * RAGGED);
}

/** Whether the first word of `next` would not have fitted on the line. */
function fills(line: string, next: string, column: number): boolean {
  const firstWord = /^\S+/u.exec(next.trimStart())?.[0] ?? '';
  return width(line) + 1 + width(firstWord) > column;
}

/** Two lines of one paragraph, the way they follow each other in it. */
export function joinLines(line: string, next: string): readonly [string, string] {
  const left = line.trimEnd();
  return DIVIDED.test(left) && /^\s*\p{Ll}/u.test(next)
    ? joinDivided(left, next.trimStart())
    : [left, ` ${next.trimStart()}`];
}
