import type { ValueKind } from '#core/model/memory.ts';
import type { RichText } from '#core/model/rich-text.ts';

/** A replacement of `start`-`end` (UTF-16 offsets) of a translation. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Edits that belong to one value: all of them are made, or none. `start`-`end`: what is shown as the value. */
export interface Change {
  readonly kind: ValueKind;
  readonly start: number;
  readonly end: number;
  readonly edits: readonly Edit[];
}

export const overlaps = (a: Pick<Edit, 'start' | 'end'>, b: Pick<Edit, 'start' | 'end'>): boolean =>
  a.start < b.end && b.start < a.end;

/** Makes edits that do not overlap, in reading order; marks grow and shrink with the text under them. */
export function applyEdits(rich: RichText, edits: readonly Edit[]): RichText {
  const text: string[] = [];
  let at = 0;
  for (const edit of edits) {
    text.push(rich.text.slice(at, edit.start), edit.text);
    at = edit.end;
  }
  text.push(rich.text.slice(at));
  return {
    text: text.join(''),
    marks: rich.marks.map((mark) => ({
      ...mark,
      start: moved(mark.start, edits, 'start'),
      end: moved(mark.end, edits, 'end'),
    })),
  };
}

/** Where an offset of the old text is in the new one. Inside a replaced part it goes to that side's end. */
export function moved(offset: number, edits: readonly Edit[], side: 'start' | 'end'): number {
  let shift = 0;
  for (const { start, end, text } of edits) {
    if (end <= offset) shift += text.length - (end - start);
    else if (start < offset) return start + shift + (side === 'end' ? text.length : 0);
  }
  return offset + shift;
}
