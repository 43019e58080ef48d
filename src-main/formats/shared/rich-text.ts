import type { Mark, MarkKind, RichText } from '#core/model/rich-text.ts';
import { MARK_KINDS } from '#core/model/rich-text.ts';
import { cleanText, dropLayoutHints, unifyLineBreaks } from './clean-text.ts';
import { safeHref } from './links.ts';

/** The formatting that is on at a point of the text. */
export interface Style {
  readonly kinds: ReadonlySet<MarkKind>;
  readonly href?: string;
}

export const PLAIN: Style = { kinds: new Set() };

/** `style` with one more kind on; a link inside a link replaces it, as in browsers. */
export function withMark(style: Style, kind: MarkKind, href?: string): Style {
  const kinds = new Set(style.kinds).add(kind);
  return kind === 'link' && href !== undefined
    ? { kinds, href }
    : { kinds, ...(style.href === undefined ? {} : { href: style.href }) };
}

/** `style` with one kind off, as `<b style="font-weight: normal">` asks for. */
export function withoutMark(style: Style, kind: MarkKind): Style {
  const kinds = new Set(style.kinds);
  kinds.delete(kind);
  return { kinds, ...(kind === 'link' || style.href === undefined ? {} : { href: style.href }) };
}

const sameStyle = (a: Style, b: Style): boolean =>
  a.href === b.href && a.kinds.size === b.kinds.size && [...a.kinds].every((kind) => b.kinds.has(kind));

/** A stretch of text in one style. */
export interface Run {
  readonly text: string;
  readonly style: Style;
}

/**
 * Collects a paragraph run by run: white space is collapsed across runs, `break` puts a line break, and marks of
 * runs that touch are joined, so that a word split into several runs is one word again.
 */
export class RichTextBuilder {
  /** The text of each run in the pieces in which it came: looking at its end must not put it together each time. */
  readonly #runs: { pieces: string[]; style: Style }[] = [];
  #end = '';

  /** Adds text whose white space means nothing but a gap between words. */
  add(text: string, style: Style): void {
    let collapsed = dropLayoutHints(cleanText(text)).replace(/[ \t\n\r\f\u0085\u2028\u2029]+/g, ' ');
    if (collapsed.startsWith(' ') && (this.#end === '' || this.#end === ' ' || this.#end === '\n'))
      collapsed = collapsed.slice(1);
    this.#push(collapsed, style);
  }

  /** Adds text whose line breaks and spaces count, as in `<pre>`. */
  addVerbatim(text: string, style: Style): void {
    this.#push(dropLayoutHints(cleanText(unifyLineBreaks(text))).replaceAll('\t', ' '), style);
  }

  /** A line break within the paragraph. */
  break(style: Style): void {
    const pieces = this.#runs.at(-1)?.pieces;
    const last = pieces?.at(-1);
    if (pieces !== undefined && last?.endsWith(' ')) pieces[pieces.length - 1] = last.slice(0, -1);
    this.#push('\n', style);
  }

  /** Whether the last thing added was a line break. */
  get endsWithBreak(): boolean {
    return this.#end === '\n';
  }

  /** The text so far, trimmed, with its marks. */
  build(): RichText {
    return trimRichText(joinRuns(this.#runs.map(({ pieces, style }) => ({ text: pieces.join(''), style }))));
  }

  #push(text: string, style: Style): void {
    if (text === '') return;
    this.#end = text.slice(-1);
    const last = this.#runs.at(-1);
    if (last !== undefined && sameStyle(last.style, style)) last.pieces.push(text);
    else this.#runs.push({ pieces: [text], style });
  }
}

/** Runs as text with marks, marks of one kind joined where they touch. */
export function joinRuns(runs: readonly Run[]): RichText {
  const text = runs.map((run) => run.text).join('');
  return { text, marks: orderMarks(MARK_KINDS.flatMap((kind) => marksOfKind(runs, kind))) };
}

function marksOfKind(runs: readonly Run[], kind: MarkKind): readonly Mark[] {
  const marks: { start: number; end: number; href: string | undefined }[] = [];
  let start = 0;
  for (const run of runs) {
    const end = start + run.text.length;
    const href = kind === 'link' ? run.style.href : undefined;
    const last = marks.at(-1);
    if (run.style.kinds.has(kind)) {
      if (last?.end === start && last.href === href) last.end = end;
      else marks.push({ start, end, href });
    }
    start = end;
  }
  return marks.map(({ href, ...range }) => ({ kind, ...range, ...(href === undefined ? {} : { href }) }));
}

const orderMarks = (marks: readonly Mark[]): readonly Mark[] =>
  marks.toSorted(
    (a, b) => a.start - b.start || a.end - b.end || MARK_KINDS.indexOf(a.kind) - MARK_KINDS.indexOf(b.kind),
  );

/** The part `start`-`end` with its marks; marks that would cover nothing but white space are dropped. */
export function sliceRichText(content: RichText, start: number, end: number): RichText {
  const text = content.text.slice(start, end);
  const marks = content.marks.flatMap((mark): Mark[] => {
    const from = Math.max(mark.start, start) - start;
    const to = Math.min(mark.end, end) - start;
    if (from >= to || text.slice(from, to).trim() === '') return [];
    return [{ ...mark, start: from, end: to }];
  });
  return { text, marks };
}

/** Without white space at either end. No-break spaces count as white space there. */
export function trimRichText(content: RichText): RichText {
  const start = content.text.length - content.text.trimStart().length;
  const end = Math.max(start, content.text.trimEnd().length);
  return sliceRichText(content, start, end);
}

/** A heading that is bold from end to end is bold because it is a heading; the mark would say it twice. */
export function headingText(content: RichText): RichText {
  const isWhole = (mark: Mark): boolean => mark.start === 0 && mark.end === content.text.length;
  return {
    text: content.text,
    marks: content.marks.filter((mark) => mark.kind !== 'bold' || !isWhole(mark)),
  };
}

/** Cut at the blank lines inside, each part trimmed; parts without text are left out. */
export function splitAtBlankLines(content: RichText): readonly RichText[] {
  const parts: RichText[] = [];
  let start = 0;
  for (const gap of content.text.matchAll(/\n[ \u00A0]*\n\s*/g)) {
    parts.push(trimRichText(sliceRichText(content, start, gap.index)));
    start = gap.index + gap[0].length;
  }
  parts.push(trimRichText(sliceRichText(content, start, content.text.length)));
  return parts.filter((part) => part.text !== '');
}

/** Text with marks as runs of one style each, in order; together they are the whole text. */
export function runsOf(content: RichText): readonly Run[] {
  const length = content.text.length;
  const bounds = new Set([0, length]);
  for (const mark of content.marks) {
    bounds.add(Math.min(Math.max(mark.start, 0), length));
    bounds.add(Math.min(Math.max(mark.end, 0), length));
  }
  const sorted = [...bounds].toSorted((a, b) => a - b);
  const pending = content.marks.toSorted((a, b) => a.start - b.start);
  let active: Mark[] = [];
  let next = 0;
  return sorted.slice(0, -1).flatMap((start, index): Run[] => {
    const end = sorted[index + 1] ?? length;
    for (let mark = pending[next]; mark !== undefined && mark.start <= start; mark = pending[++next])
      active.push(mark);
    active = active.filter((mark) => mark.end > start);
    const text = content.text.slice(start, end);
    return text === '' ? [] : [{ text, style: styleOf(active) }];
  });
}

function styleOf(marks: readonly Mark[]): Style {
  const link = marks.find((mark) => mark.kind === 'link');
  const href = safeHref(link?.href);
  const kinds = new Set(marks.map((mark) => mark.kind));
  if (href === undefined) kinds.delete('link');
  return href === undefined ? { kinds } : { kinds, href };
}
