/** What mail programs and messengers put around a text that is sent on. */

/** A stretch of a text that was quoted as often: `> ` before each line of a mail that is sent on. */
export interface Quoted {
  readonly depth: number;
  readonly lines: readonly string[];
}

const MARKS = /^(?:[ \t]{0,2}>)+ ?/;

/**
 * The lines without quotation marks of mail, parted where the depth changes. A single line with one is left alone: in a
 * text of its own `>` opens a path or a remark.
 */
export function unquote(lines: readonly string[]): readonly Quoted[] {
  if (lines.filter((line) => MARKS.test(line)).length < 2) return [{ depth: 0, lines }];
  const parts: { depth: number; lines: string[] }[] = [];
  for (const line of lines) {
    const marks = MARKS.exec(line)?.[0] ?? '';
    const depth = marks.split('>').length - 1;
    const rest = line.slice(marks.length);
    const last = parts.at(-1);
    if (last !== undefined && last.depth === depth) last.lines.push(rest);
    else parts.push({ depth, lines: [rest] });
  }
  return parts;
}

/** `[16/05/2024, 14:05:33] Press office: ` and `16/05/2024, 14:05 - Press office: `, as WhatsApp copies messages. */
const SENDER =
  /^[\u200e\u200f]?(?:\[\d{1,4}[/.-]\d{1,2}[/.-]\d{1,4},? \d{1,2}:\d{2}(?::\d{2})?(?:[ \u202f][AP]M)?\]|\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4},? \d{1,2}:\d{2}(?: [AP]M)? -) [^:]{1,60}:(?: |$)/u;

/** A message's first line as who sent it when, and the text; other lines as they are. */
export function partSender(line: string): readonly string[] {
  const sender = SENDER.exec(line)?.[0];
  return sender === undefined ? [line] : [sender.trim(), line.slice(sender.length)];
}

/** `*bold*` and `_italic_` around a whole line, as messengers write them; `***` and `* * *` are end marks. */
const WRAPPED =
  /^(?<before>[^\p{L}\p{Nd}*_]{0,6})(?<mark>[*_])(?=[^\s*_])(?<inner>[^*_]*[^\s*_])\k<mark>(?<after>[^\p{L}\p{Nd}*_]{0,6})$/u;

/** The line without such marks, and what they mean. */
export function readMarkup(line: string): {
  readonly text: string;
  readonly kind?: 'bold' | 'italic';
  readonly start: number;
  readonly end: number;
} {
  const groups = WRAPPED.exec(line)?.groups;
  if (groups === undefined) return { text: line, start: 0, end: 0 };
  const { before = '', mark, inner = '', after = '' } = groups;
  return {
    text: before + inner + after,
    kind: mark === '*' ? 'bold' : 'italic',
    start: before.length,
    end: before.length + inner.length,
  };
}
