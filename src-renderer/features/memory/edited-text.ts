import type { RichText } from '#core/model/rich-text.ts';
import { normaliseMarks } from '#core/text/marks.ts';

/**
 * A rich text with other words: formatting before and after the part that changed stays where it was, formatting
 * around it grows or shrinks with it, formatting within it goes.
 */
export function withText(before: RichText | undefined, text: string): RichText {
  if (before === undefined) return { text, marks: [] };
  const head = commonStart(before.text, text);
  const tail = commonEnd(before.text.slice(head), text.slice(head));
  const grown = text.length - before.text.length;
  const changedEnd = before.text.length - tail;
  const moved = (offset: number, atEnd: boolean): number => {
    if (offset <= head && !(atEnd && offset === head && head === changedEnd)) return offset;
    if (offset >= changedEnd) return offset + grown;
    return atEnd ? head : changedEnd + grown;
  };
  const marks = before.marks.map((mark) => ({
    ...mark,
    start: moved(mark.start, false),
    end: moved(mark.end, true),
  }));
  return normaliseMarks({ text, marks });
}

function commonStart(a: string, b: string): number {
  let length = 0;
  while (length < a.length && length < b.length && a[length] === b[length]) length++;
  return length;
}

function commonEnd(a: string, b: string): number {
  let length = 0;
  while (length < a.length && length < b.length && a[a.length - 1 - length] === b[b.length - 1 - length])
    length++;
  return length;
}
