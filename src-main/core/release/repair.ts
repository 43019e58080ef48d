import type { RichText } from '#core/model/rich-text.ts';
import { normaliseMarks, trimRich } from '#core/text/marks.ts';
import { mendingOf } from '#core/text/mojibake.ts';

/** One thing to mend: where it is, and what to write for it. */
interface Step {
  readonly pattern: RegExp;
  readonly write: (found: string) => string;
}

/** In this order: what comes out of one step may combine in the next. */
const STEPS: readonly Step[] = [
  {
    // Byte order marks, soft hyphens and control characters: invisible, and they part equal words.
    // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for.
    pattern: /[\u0000-\u0008\u000e-\u001f\u007f\u00ad\ufeff]+/g,
    write: () => '',
  },
  {
    // White space that only the layout of the page explains; no-break spaces carry meaning and stay.
    pattern: /[ \t\n\r\v\f\u0085\u1680\u2000-\u2006\u2008-\u200a\u2028\u2029\u205f\u3000]+/g,
    write: (found) => (/[^ \t\u1680\u2000-\u200a\u205f\u3000]/.test(found) ? '\n' : ' '),
  },
  {
    // Letters drawn in one position, as PDF files hold them; ﷲ, ﷺ and their like are written on purpose. The form of
    // a lone haraka decomposes to a space and the haraka: that space is no text.
    pattern: /(?=\p{L})[\ufb50-\ufdef\ufe70-\ufefc]/gu,
    write: (found) => found.normalize('NFKC').replaceAll(' ', ''),
  },
  // A character with the marks that combine with it: the unit of NFC.
  { pattern: /[^\p{M}]\p{M}{1,32}/gu, write: (found) => found.normalize('NFC') },
  // Characters that NFC replaces on their own, such as the Angstrom sign.
  {
    pattern: /[\u0340-\u0387\u0958-\u0fff\u1f71-\u2fff\uf900-\ufb4f]/g,
    write: (found) => found.normalize('NFC'),
  },
];

/**
 * A paragraph as it was meant: Unicode NFC, one space where the page had several, line breaks without spaces
 * around them, Arabic presentation forms as letters (domain-rules.md R8), what was read in the wrong encoding read anew
 * (G5), trimmed. Marks move along. Idempotent.
 */
export function repairText(rich: RichText): RichText {
  return trimRich(STEPS.reduce(applyStep, mended(rich)));
}

/** Text is read wrongly more than once when it passes through several programs. */
const MOST_MENDINGS = 4;

function mended(rich: RichText): RichText {
  let text = rich;
  for (let times = 0; times < MOST_MENDINGS; times++) {
    const step = mendingOf(text.text);
    if (step === undefined) break;
    text = applyStep(text, step);
  }
  return text;
}

function applyStep(rich: RichText, { pattern, write }: Step): RichText {
  const edits: Edit[] = [];
  let shift = 0;
  const text = rich.text.replace(pattern, (found: string, ...rest: unknown[]) => {
    const written = write(found);
    if (written === found) return found;
    const start = rest.find((value) => typeof value === 'number') ?? 0;
    edits.push({ end: start + found.length, start, written: written.length, shift });
    shift += written.length - found.length;
    return written;
  });
  if (edits.length === 0) return rich;
  const marks = rich.marks.map((mark) => ({
    ...mark,
    start: moved(mark.start, edits),
    end: moved(mark.end, edits),
  }));
  return normaliseMarks({ text, marks });
}

/** A replaced stretch of the old text, and by how much all before it had moved the text behind. */
interface Edit {
  readonly start: number;
  readonly end: number;
  readonly written: number;
  readonly shift: number;
}

/** Where an offset of the old text is in the new one; within a replaced stretch, its beginning. */
function moved(offset: number, edits: readonly Edit[]): number {
  let low = 0;
  let high = edits.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((edits[middle]?.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  const edit = edits[low - 1];
  if (edit === undefined) return offset;
  if (offset < edit.end) return edit.start + edit.shift;
  return offset + edit.shift + edit.written - (edit.end - edit.start);
}
