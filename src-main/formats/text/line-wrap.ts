/** Lines longer than this were not wrapped by a mail program or an old word processor. */
const WIDEST_WRAP = 100;
const NARROWEST_WRAP = 50;

/**
 * A line that is never joined with its neighbours: list items, end marks, short labels with a colon, addresses.
 * Dashes on both sides make an end mark (`- FIN -`), not a list item.
 */
const STANDS_ALONE =
  /^\s*(?:[-–—•*·▪●◦‣]\s|\d{1,3}[.)]\s|[a-zA-Z][.)]\s|#{3,4}\s*$|[-–—]\s?\S{1,10}\s?[-–—]\s*$|(?:https?:|www\.)\S+$)/u;

const width = (line: string): number => [...line.trimEnd()].length;

/**
 * The column at which the lines of a text were broken by a machine, or undefined when each line is a paragraph.
 * Wrapped text has most lines close to one width, none far beyond it, and lines that end in mid-sentence.
 */
export function wrapColumn(blocks: readonly (readonly string[])[]): number | undefined {
  const inner = blocks.flatMap((lines) => lines.slice(0, -1));
  if (inner.length < 2) return undefined;
  const widest = Math.max(...blocks.flatMap((lines) => lines.map(width)));
  if (widest > WIDEST_WRAP || widest < NARROWEST_WRAP) return undefined;
  const full = inner.filter((line) => width(line) >= widest * 0.75);
  const broken = full.filter((line) => !/[.!?؟:…»”"]\s*$/u.test(line));
  return full.length >= inner.length * 0.6 && broken.length >= full.length * 0.5 ? widest : undefined;
}

/** Whether `next` goes on with the paragraph of `line`: its first word would not have fitted before the column. */
export function continues(line: string, next: string, column: number): boolean {
  if (STANDS_ALONE.test(next) || /^[ \t]{2,}\S/.test(next) || /[:：]\s*$/u.test(line)) return false;
  const firstWord = /^\S+/u.exec(next.trimStart())?.[0] ?? '';
  return width(line) + 1 + width(firstWord) > column;
}

/** The two lines as one; a word divided at a hyphen keeps it, since most such hyphens belong to the word. */
export function joinLines(line: string, next: string): string {
  const left = line.trimEnd();
  const divided = /\p{L}-$/u.test(left) && /^\s*\p{Ll}/u.test(next);
  return left + (divided ? '' : ' ') + next.trimStart();
}
