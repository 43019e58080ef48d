/** A document type that is longer is none of an honest file. */
const MAX_LENGTH = 65_536;
const OPENING = '<!DOCTYPE';

/**
 * The length of the document type at the beginning of the text, with its internal subset; null where its end has not
 * been read. Entities are all in it that would do anything: undefined where it declares some, or goes beyond the bound.
 * Read from left to right once: a pattern for the whole would try comments as other text as well, in every combination.
 */
export function documentTypeLength(text: string): number | null | undefined {
  const source = text.slice(0, MAX_LENGTH);
  const length = lengthIn(source);
  if (length === null) return source.length >= MAX_LENGTH ? undefined : null;
  return /<!ENTITY/i.test(source.slice(0, length)) ? undefined : length;
}

function lengthIn(source: string): number | null {
  let inSubset = false;
  // What changes how the text behind it is to be read.
  const marks = /["'<[\]>]/g;
  marks.lastIndex = OPENING.length;
  for (let found = marks.exec(source); found !== null; found = marks.exec(source)) {
    const mark = found[0];
    if (mark === '[') inSubset = true;
    else if (mark === ']') inSubset = false;
    else if (mark === '>' && !inSubset) return found.index + 1;
    const closing = closingOf(mark, source, found.index);
    if (closing === undefined) continue;
    const end = source.indexOf(closing, found.index + 1);
    if (end < 0) return null;
    marks.lastIndex = end + closing.length;
  }
  return null;
}

/** What ends a literal or a comment that begins there; undefined where none does. */
function closingOf(mark: string, source: string, at: number): string | undefined {
  if (mark === '"' || mark === "'") return mark;
  return mark === '<' && source.startsWith('<!--', at) ? '-->' : undefined;
}
