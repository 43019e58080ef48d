import type { Mark, RichText } from '#core/model/rich-text.ts';

/** Text with marks, cut and joined. All offsets are UTF-16 units; no function changes its argument. */

/** The part of a rich text from `start` to `end` (exclusive), both clipped to the text. */
export function sliceRich(rich: RichText, start: number, end: number): RichText {
  const from = clip(start, rich.text);
  const to = Math.max(from, clip(end, rich.text));
  const marks: Mark[] = [];
  for (const mark of rich.marks) {
    const head = Math.max(mark.start, from);
    const tail = Math.min(mark.end, to);
    if (head < tail) marks.push({ ...mark, start: head - from, end: tail - from });
  }
  return { text: rich.text.slice(from, to), marks };
}

/** The parts one after another; marks that touch and agree become one. */
export function concatRich(parts: readonly RichText[]): RichText {
  const marks: Mark[] = [];
  const texts: string[] = [];
  let offset = 0;
  for (const part of parts) {
    for (const mark of part.marks) {
      marks.push({ ...mark, start: mark.start + offset, end: mark.end + offset });
    }
    texts.push(part.text);
    offset += part.text.length;
  }
  return normaliseMarks({ text: texts.join(''), marks });
}

/** Without white space at either end, no-break spaces included. */
export function trimRich(rich: RichText): RichText {
  const start = rich.text.length - rich.text.trimStart().length;
  return sliceRich(rich, start, rich.text.trimEnd().length);
}

/**
 * Marks in reading order, within the text, none empty, none of one kind overlapping another. Marks of one kind
 * that touch merge where they agree; where two links overlap, the one that begins later gives way to the end
 * of the first.
 */
export function normaliseMarks(rich: RichText): RichText {
  const byKind = new Map<string, Mark[]>();
  const clipped = rich.marks
    .map((mark) => ({ ...mark, start: clip(mark.start, rich.text), end: clip(mark.end, rich.text) }))
    .filter((mark) => mark.start < mark.end)
    .sort(inReadingOrder);
  for (const mark of clipped) {
    const row = byKind.get(mark.kind) ?? [];
    byKind.set(mark.kind, row);
    const last = row.at(-1);
    if (last === undefined || mark.start > last.end) row.push(mark);
    else if (last.href === mark.href) row[row.length - 1] = { ...last, end: Math.max(last.end, mark.end) };
    else if (mark.end > last.end) row.push({ ...mark, start: last.end });
  }
  return { text: rich.text, marks: [...byKind.values()].flat().sort(inReadingOrder) };
}

function clip(offset: number, text: string): number {
  return Math.min(Math.max(offset, 0), text.length);
}

/** By start, the longer first, then by kind: one order for one set of marks. */
function inReadingOrder(a: Mark, b: Mark): number {
  return a.start - b.start || b.end - a.end || (a.kind < b.kind ? -1 : a.kind > b.kind ? 1 : 0);
}
