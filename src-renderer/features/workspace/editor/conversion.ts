import { Mark as DocumentMark, Fragment, type Node } from 'prosemirror-model';
import { MARK_KINDS, type Mark, type MarkKind, type RichText } from '#core/model/rich-text.ts';
import { cellSchema } from './schema.ts';

/** A stretch of text over which the formatting does not change. `marks` in the order of MARK_KINDS. */
export interface Run {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly marks: readonly Mark[];
}

/** Text offset (UTF-16) -> position in the editor's document, whose one paragraph opens at 0. */
export const positionOf = (offset: number): number => offset + 1;
/** Position in the editor's document -> text offset. */
export const offsetOf = (position: number): number => Math.max(0, position - 1);

const kindOrder = (mark: Mark): number => MARK_KINDS.indexOf(mark.kind);

/** Marks inside the text, with a place for each kind: what a run between two boundaries carries. */
function marksOver(marks: readonly Mark[], start: number, end: number): Mark[] {
  const covering = new Map<MarkKind, Mark>();
  for (const mark of marks) {
    if (mark.start <= start && mark.end >= end) covering.set(mark.kind, mark);
  }
  // A raised text cannot be lowered as well: the later of the two wins, as it does in the editor.
  const last = [...covering.values()]
    .filter((mark) => mark.kind === 'superscript' || mark.kind === 'subscript')
    .at(-1);
  if (last) covering.delete(last.kind === 'superscript' ? 'subscript' : 'superscript');
  return [...covering.values()].sort((one, other) => kindOrder(one) - kindOrder(other));
}

/** Cuts a text where its formatting changes, and at `cuts` besides. Runs cover the text without a gap. */
export function runsOf(content: RichText, cuts: readonly number[] = []): readonly Run[] {
  const { text } = content;
  const clamp = (offset: number): number => Math.min(Math.max(offset, 0), text.length);
  const marks = content.marks.filter((mark) => mark.kind !== 'link' || mark.href !== undefined);
  const bounds = new Set([0, text.length, ...cuts.map(clamp)]);
  for (const mark of marks) {
    bounds.add(clamp(mark.start));
    bounds.add(clamp(mark.end));
  }
  const ordered = [...bounds].sort((one, other) => one - other);
  return ordered.slice(1).map((end, index) => {
    const start = ordered[index] ?? 0;
    return { start, end, text: text.slice(start, end), marks: marksOver(marks, start, end) };
  });
}

const sameMark = (one: Mark, other: Mark): boolean => one.kind === other.kind && one.href === other.href;

/** Joins runs into a text whose marks are maximal, ordered by start and then kind. */
function joinRuns(runs: readonly Run[]): RichText {
  const marks: Mark[] = [];
  let open: Mark[] = [];
  for (const run of runs) {
    const next = run.marks.map((mark) => {
      const before = open.find((candidate) => sameMark(candidate, mark) && candidate.end === run.start);
      const { kind, href } = mark;
      const grown: Mark = {
        kind,
        start: before ? before.start : run.start,
        end: run.end,
        ...(href === undefined ? {} : { href }),
      };
      if (before) marks.splice(marks.indexOf(before), 1, grown);
      else marks.push(grown);
      return grown;
    });
    open = next;
  }
  marks.sort((one, other) => one.start - other.start || kindOrder(one) - kindOrder(other));
  return { text: runs.map((run) => run.text).join(''), marks };
}

/** The one form in which two equal rich texts are equal in every detail: clamped, merged, ordered. */
export function canonical(content: RichText): RichText {
  return joinRuns(runsOf({ text: content.text.replace(/[\r\n]/g, ' '), marks: content.marks }));
}

export function sameContent(one: RichText, other: RichText): boolean {
  if (one === other) return true;
  if (one.text !== other.text) return false;
  const [left, right] = [canonical(one).marks, canonical(other).marks];
  return (
    left.length === right.length &&
    left.every((mark, index) => {
      const against = right[index];
      return (
        against !== undefined &&
        sameMark(mark, against) &&
        mark.start === against.start &&
        mark.end === against.end
      );
    })
  );
}

function documentMarks(marks: readonly Mark[]): readonly DocumentMark[] {
  return DocumentMark.setFrom(
    marks.map((mark) =>
      cellSchema.marks[mark.kind].create(mark.kind === 'link' ? { href: mark.href } : null),
    ),
  );
}

/** The content as inline nodes, for insertion at the caret. Line breaks become spaces. */
export function toFragment(content: RichText): Fragment {
  const flat = { text: content.text.replace(/[\r\n]/g, ' '), marks: content.marks };
  return Fragment.fromArray(
    runsOf(flat)
      .filter((run) => run.text !== '')
      .map((run) => cellSchema.text(run.text, documentMarks(run.marks))),
  );
}

/** A cell's content as the editor's document. Line breaks become spaces, so offsets stay. */
export function toDocument(content: RichText): Node {
  return cellSchema.node('doc', null, [cellSchema.node('paragraph', null, toFragment(content))]);
}

function isMarkKind(name: string): name is MarkKind {
  return (MARK_KINDS as readonly string[]).includes(name);
}

function modelMarks(marks: readonly DocumentMark[], start: number, end: number): Mark[] {
  return marks.flatMap((mark) => {
    if (!isMarkKind(mark.type.name)) return [];
    const href: unknown = mark.attrs.href;
    return [{ kind: mark.type.name, start, end, ...(typeof href === 'string' ? { href } : {}) }];
  });
}

/** The editor's document as a cell's content, in canonical form. */
export function fromDocument(doc: Node): RichText {
  const runs: Run[] = [];
  let start = 0;
  doc.firstChild?.forEach((node) => {
    const text = node.text ?? '';
    const end = start + text.length;
    runs.push({ start, end, text, marks: modelMarks(node.marks, start, end) });
    start = end;
  });
  return joinRuns(runs);
}

/** Replaces a range; the new text takes the formatting that covers the whole range it stands for. */
export function replaceRange(content: RichText, start: number, end: number, text: string): RichText {
  const shift = text.length - (end - start);
  const marks = content.marks.flatMap((mark) => {
    const from = mark.start <= start ? mark.start : Math.max(mark.start + shift, start + text.length);
    const to = mark.end >= end ? mark.end + shift : Math.min(mark.end, start);
    return to > from ? [{ ...mark, start: from, end: to }] : [];
  });
  return canonical({ text: content.text.slice(0, start) + text + content.text.slice(end), marks });
}
