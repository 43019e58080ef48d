import type { Parsed } from '#contract/index.ts';
import { invalidInput } from '#contract/input-reasons.ts';
import type { Mark, RichText } from '#core/model/rich-text.ts';
import { normaliseMarks } from '#core/text/marks.ts';

/** Addresses that may stand in a document (the renderer is not trusted: a pasted link could run a script). */
const SAFE_ADDRESS = /^(https?:\/\/|mailto:|tel:)[^\s]/i;

/**
 * Rich text from a caller as the model wants it: whole characters, marks in order, none overlapping, links with
 * harmless addresses only. Error: `invalid-input` where a mark lies outside the text.
 */
export function contentFrom(input: Parsed<'segment.edit'>['content']): RichText {
  const text = input.text.toWellFormed();
  const marks = input.marks.map(({ kind, start, end, href }): Mark | null => {
    if (start >= end || end > text.length) {
      throw invalidInput('content.marks', 'outside-text', { value: `${start}-${end}` });
    }
    if (kind !== 'link') return { kind, start, end };
    return href !== undefined && SAFE_ADDRESS.test(href) ? { kind, start, end, href } : null;
  });
  return normaliseMarks({ text, marks: marks.filter((mark) => mark !== null) });
}

/** Both in the order of normaliseMarks. */
export function sameRichText(one: RichText, other: RichText): boolean {
  return (
    one.text === other.text &&
    one.marks.length === other.marks.length &&
    one.marks.every((mark, index) => sameMark(mark, other.marks[index]))
  );
}

function sameMark(one: Mark, other: Mark | undefined): boolean {
  return (
    one.kind === other?.kind && one.start === other.start && one.end === other.end && one.href === other.href
  );
}
