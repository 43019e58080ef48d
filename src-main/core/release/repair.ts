import type { RichText } from '#core/model/rich-text.ts';
import { normaliseMarks, trimRich } from '#core/text/marks.ts';

/** White space that only the layout of the page explains; no-break spaces carry meaning and stay. */
const SPACES = /[ \t\u1680\u2000-\u2006\u2008-\u200a\u205f\u3000]+/uy;
const LINE_BREAK =
  /[ \t\u1680\u2000-\u2006\u2008-\u200a\u205f\u3000]*(?:\r\n|[\n\r\v\f\u0085\u2028\u2029])\s*/uy;
/** Byte order marks, soft hyphens and control characters: invisible, and they part equal words. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for.
const JUNK = /[\u0000-\u0008\u000e-\u001f\u007f\u00ad\ufeff]+/uy;
/** A character with the marks that combine with it: the unit of NFC. */
const CLUSTER = /[^\p{M}]\p{M}{1,32}|[\s\S]/uy;
/** Letters drawn in one position, as PDF files hold them; ﷲ, ﷺ and their like are written on purpose. */
const PRESENTATION_FORM = /^[\ufb50-\ufdef\ufe70-\ufefc]$/;
const LETTER = /\p{L}/u;

/**
 * A paragraph as it was meant: Unicode NFC, one space where the page had several, line breaks without spaces
 * around them, Arabic presentation forms as letters (domain-rules.md R8), trimmed. Marks move along. Idempotent.
 */
export function repairText(rich: RichText): RichText {
  if (isClean(rich.text)) return trimRich(rich);
  // In this order: what comes out of one step may combine in the next.
  const steps = [visibleAt, layoutAt, letterAt, composedAt];
  return trimRich(steps.reduce((text, step) => rewrite(text, step), rich));
}

/** What stands at an offset, how long it is and what to write instead. */
interface Piece {
  readonly length: number;
  readonly replacement: string;
}

/** Writes a text anew piece by piece, moving its marks. */
function rewrite(rich: RichText, pieceAt: (text: string, at: number) => Piece): RichText {
  const { text } = rich;
  // offsets[i]: where unit i of the old text begins in the new one.
  const offsets = new Uint32Array(text.length + 1);
  let written = '';
  for (let at = 0; at < text.length; ) {
    const { length, replacement } = pieceAt(text, at);
    offsets.fill(written.length, at, at + length);
    written += replacement;
    at += length;
  }
  offsets[text.length] = written.length;
  const marks = rich.marks.map((mark) => ({
    ...mark,
    start: offsets[mark.start] ?? written.length,
    end: offsets[mark.end] ?? written.length,
  }));
  return normaliseMarks({ text: written, marks });
}

const NOTHING_TO_REPAIR = /^[!-~\u00a0-\u00ac\u00ae-\u02ff\u0600-\u065f\u0670\u2010-\u2027\u202f]*$/u;

/** Most paragraphs need nothing: words of ordinary letters with single spaces, already composed. */
function isClean(text: string): boolean {
  return (
    text.split(' ').every((word) => word !== '' && NOTHING_TO_REPAIR.test(word)) &&
    text.normalize('NFC') === text
  );
}

function visibleAt(text: string, at: number): Piece {
  const junk = match(JUNK, text, at);
  return junk === '' ? { length: 1, replacement: text[at] ?? '' } : { length: junk.length, replacement: '' };
}

function layoutAt(text: string, at: number): Piece {
  const lineBreak = match(LINE_BREAK, text, at);
  if (lineBreak !== '') return { length: lineBreak.length, replacement: '\n' };
  const spaces = match(SPACES, text, at);
  if (spaces !== '') return { length: spaces.length, replacement: ' ' };
  return { length: 1, replacement: text[at] ?? '' };
}

/** Presentation forms. The form of a lone haraka decomposes to a space and the haraka: the space is no text. */
function letterAt(text: string, at: number): Piece {
  const unit = text[at] ?? '';
  const letter = PRESENTATION_FORM.test(unit) && LETTER.test(unit);
  return { length: 1, replacement: letter ? unit.normalize('NFKC').replaceAll(' ', '') : unit };
}

function composedAt(text: string, at: number): Piece {
  const cluster = match(CLUSTER, text, at) || (text[at] ?? '');
  return { length: cluster.length, replacement: cluster.normalize('NFC') };
}

function match(pattern: RegExp, text: string, at: number): string {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0] ?? '';
}
