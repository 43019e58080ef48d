/** A text change in its four parts: what stayed before it, what went, what came, what stayed after it. */
export interface ChangedPart {
  readonly before: string;
  readonly deleted: string;
  readonly inserted: string;
  readonly after: string;
}

const isSpace = (text: string, at: number): boolean => /\s/.test(text.charAt(at));

/** The shortest stretch of whole words in which two texts differ. Linear. */
export function changedPart(from: string, to: string): ChangedPart {
  const least = Math.min(from.length, to.length);
  let start = 0;
  while (start < least && from[start] === to[start]) start++;
  // Back to the start of the word, so that what is shown can be read.
  const wholeStart = start === from.length && start === to.length;
  while (!wholeStart && start > 0 && !isSpace(from, start - 1)) start--;
  let end = 0;
  while (end < least - start && from[from.length - 1 - end] === to[to.length - 1 - end]) end++;
  while (end > 0 && end < least && !isSpace(from, from.length - end)) end--;
  return {
    before: from.slice(0, start),
    deleted: from.slice(start, from.length - end),
    inserted: to.slice(start, to.length - end),
    after: from.slice(from.length - end),
  };
}
