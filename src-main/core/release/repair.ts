import type { RichText } from '#core/model/rich-text.ts';
import { normaliseMarks, trimRich } from '#core/text/marks.ts';

/** White space that only the layout of the page explains; no-break spaces carry meaning and stay. */
const SPACES = /[ \t\u1680\u2000-\u2006\u2008-\u200a\u205f\u3000]+/uy;
const LINE_BREAK = /[ \t]*(?:\r\n|[\n\r\v\f\u0085\u2028\u2029])\s*/uy;
/** Byte order marks, soft hyphens and control characters: invisible, and they part equal words. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for.
const JUNK = /[\u0000-\u0008\u000e-\u001f\u007f\u00ad\ufeff]+/uy;
/** A character with the marks that combine with it: the unit of NFC. */
const CLUSTER = /[^\p{M}]\p{M}{1,32}|[\s\S]/uy;
/** Letters drawn in one position, as PDF files hold them; ﷲ, ﷺ and their like are written on purpose. */
const PRESENTATION_FORM = /^[\ufb50-\ufdef\ufe70-\ufefc]\p{M}*$/u;

/**
 * A paragraph as it was meant: Unicode NFC, one space where the page had several, line breaks without spaces
 * around them, Arabic presentation forms as letters (domain-rules.md R8), trimmed. Marks move along.
 */
export function repairText(rich: RichText): RichText {
  const text = rich.text;
  if (isClean(text)) return trimRich(rich);
  // offsets[i]: where unit i of the old text begins in the new one.
  const offsets = new Uint32Array(text.length + 1);
  let repaired = '';
  let at = 0;
  while (at < text.length) {
    const { length, replacement } = repairAt(text, at);
    offsets.fill(repaired.length, at, at + length);
    repaired += replacement;
    at += length;
  }
  offsets[text.length] = repaired.length;
  const marks = rich.marks.map((mark) => ({
    ...mark,
    start: offsets[mark.start] ?? repaired.length,
    end: offsets[mark.end] ?? repaired.length,
  }));
  return trimRich(normaliseMarks({ text: repaired, marks }));
}

const NOTHING_TO_REPAIR = /^[!-~\u00a0-\u00ac\u00ae-\u02ff\u0600-\u065f\u0670\u2010-\u2027\u202f]*$/u;

/** Most paragraphs need nothing: words of ordinary letters with single spaces, already composed. */
function isClean(text: string): boolean {
  return (
    text.split(' ').every((word) => word !== '' && NOTHING_TO_REPAIR.test(word)) &&
    text.normalize('NFC') === text
  );
}

function repairAt(text: string, at: number): { readonly length: number; readonly replacement: string } {
  const lineBreak = match(LINE_BREAK, text, at);
  if (lineBreak !== '') return { length: lineBreak.length, replacement: '\n' };
  const spaces = match(SPACES, text, at);
  if (spaces !== '') return { length: spaces.length, replacement: ' ' };
  const junk = match(JUNK, text, at);
  if (junk !== '') return { length: junk.length, replacement: '' };
  const cluster = match(CLUSTER, text, at) || (text[at] ?? '');
  const form = PRESENTATION_FORM.test(cluster) && /\p{L}/u.test(cluster) ? 'NFKC' : 'NFC';
  return { length: cluster.length, replacement: cluster.normalize(form) };
}

function match(pattern: RegExp, text: string, at: number): string {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0] ?? '';
}
