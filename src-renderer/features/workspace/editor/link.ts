import type { EditorState, Transaction } from 'prosemirror-state';
import { fromDocument, offsetOf, positionOf } from './conversion.ts';
import { cellSchema, isSafeHref } from './schema.ts';

/** What a link is put on: a range of the text (UTF-16 offsets), with the address it has already. */
export interface LinkTarget {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly href: string | null;
}

const WORD = /[\p{L}\p{M}\p{N}]+(?:['’.@_-][\p{L}\p{M}\p{N}]+)*/gu;

/** The link that the selection is in, else the selection, else the word at the caret, else the caret itself. */
export function linkTarget(state: EditorState): LinkTarget {
  const { text, marks } = fromDocument(state.doc);
  const start = offsetOf(state.selection.from);
  const end = offsetOf(state.selection.to);
  const of = (range: { readonly start: number; readonly end: number }, href: string | null): LinkTarget => ({
    start: range.start,
    end: range.end,
    text: text.slice(range.start, range.end),
    href,
  });
  const link = marks.find((mark) => mark.kind === 'link' && mark.start <= start && mark.end >= end);
  if (link) return of(link, link.href ?? null);
  if (start < end) return of({ start, end }, null);
  for (const { index, 0: word } of text.matchAll(WORD)) {
    if (index <= start && index + word.length >= start)
      return of({ start: index, end: index + word.length }, null);
  }
  return of({ start, end }, null);
}

/**
 * An address as typed in its full form: a bare e-mail address becomes `mailto:`, a bare domain `https://`. Null where
 * it is none that may stand in a text.
 */
export function fullHref(typed: string): string | null {
  const address = typed.trim();
  if (address === '' || /\s/.test(address)) return null;
  if (isSafeHref(address)) return URL.canParse(address) ? address : null;
  if (/^[a-z][a-z0-9+.-]*:(?!\d)/i.test(address)) return null;
  const full = address.includes('@') && !address.includes('/') ? `mailto:${address}` : `https://${address}`;
  return address.includes('.') && URL.canParse(full) ? full : null;
}

/** Puts the address on the range, or takes it off (null). Where there is no text, the address itself becomes one. */
export function linkTransaction(state: EditorState, target: LinkTarget, href: string | null): Transaction {
  const { link } = cellSchema.marks;
  const last = state.doc.content.size - 1;
  const from = Math.min(positionOf(target.start), last);
  const to = Math.min(positionOf(target.end), last);
  const { tr } = state;
  if (href === null) return tr.removeMark(from, to, link);
  const mark = link.create({ href });
  if (from === to) return tr.insert(from, cellSchema.text(href.replace(/^mailto:/i, ''), [mark]));
  return tr.removeMark(from, to, link).addMark(from, to, mark);
}
