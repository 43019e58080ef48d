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
 * The column at which the lines of a text were broken by a machine, or undefined when each line is a paragraph. A line
 * is full when the next one's first word would not have fitted. Text is wrapped if full lines mostly break in
 * mid-sentence before a small letter; in scripts without small letters, if most lines are full.
 */
export function wrapColumn(blocks: readonly (readonly string[])[]): number | undefined {
  const pairs = blocks.flatMap((lines) =>
    lines.slice(1).map((next, index): readonly [string, string] => [lines[index] ?? '', next]),
  );
  const column = blocks.reduce((widest, lines) => Math.max(widest, ...lines.map(width)), 0);
  if (pairs.length === 0 || column > WIDEST_WRAP || column < NARROWEST_WRAP) return undefined;
  const full = pairs.filter(([line, next]) => !DANGLING.test(line) && continues(line, next, column));
  const broken = full.filter(([line]) => !/[.!?؟:…»”"]\s*$/u.test(line));
  const small = broken.filter(([, next]) => /^\s*\p{Ll}/u.test(next));
  const uncased = broken.filter(([, next]) => /^\s*\p{Lo}/u.test(next));
  const isWrapped =
    small.length * 2 >= full.length && small.length > 0
      ? true
      : uncased.length > 1 && uncased.length * 2 >= full.length && full.length >= pairs.length * 0.6;
  return isWrapped ? column : undefined;
}

/** Words that no paragraph ends with: an article or preposition at a line's end was broken off by hand. */
const DANGLING =
  /(?:^|\s)(?:the|an?|of|to|and|for|in|on|at|by|with|from|le|la|les|un|une|des?|du|et|à|au|aux|en|par|pour|sur|dans|avec|في|من|على|إلى|عن|مع|أن)\s*$/iu;

/** Whether `next` goes on with the paragraph of `line`: its first word would not have fitted before the column. */
export function continues(line: string, next: string, column: number): boolean {
  if (STANDS_ALONE.test(next) || /[:：]\s*$/u.test(line)) return false;
  if (DANGLING.test(line)) return true;
  // An indented line opens a paragraph, unless it goes on under a list item or in an indented one.
  if (/^[ \t]{2,}\S/.test(next) && !/^(?:[ \t]{2,}|\s*[-–—•*·▪●◦‣]\s)/.test(line)) return false;
  const firstWord = /^\S+/u.exec(next.trimStart())?.[0] ?? '';
  return width(line) + 1 + width(firstWord) > column;
}

/** The two lines as one; a word divided at a hyphen keeps it, since most such hyphens belong to the word. */
export function joinLines(line: string, next: string): string {
  const left = line.trimEnd();
  const divided = /\p{L}-$/u.test(left) && /^\s*\p{Ll}/u.test(next);
  return left + (divided ? '' : ' ') + next.trimStart();
}
