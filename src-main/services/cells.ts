import type { LanguageTag } from '#core/model/language.ts';
import type { Cell, CellOrigin, CellStatus, Segment } from '#core/model/release.ts';
import { EMPTY_TEXT, type RichText } from '#core/model/rich-text.ts';
import { countWords } from '#core/text/count-words.ts';
import type { CellState, Change } from './ports/index.ts';

/** The rules of a cell's life, without storage: which change follows from what the user did. */

type CellChange = Extract<Change, { subject: 'cell' }>;

const CONFIRMED: ReadonlySet<CellStatus> = new Set(['translated', 'reviewed', 'approved']);

/** Somebody has vouched for the text, and its source has not changed since. */
export function isConfirmed(status: CellStatus): boolean {
  return CONFIRMED.has(status);
}

export function sourceCell(segment: Segment): Cell {
  const cell = segment.cells[segment.source];
  if (cell === undefined) throw new Error(`Segment ${segment.id} has no source cell`);
  return cell;
}

/** White space alone is no text. */
export function withoutBlank(content: RichText): RichText {
  return content.text.trim() === '' ? EMPTY_TEXT : content;
}

/** What typing into a cell changes: the cell, and where it is the source, whatever was confirmed against it. */
export function edited(
  segment: Segment,
  language: LanguageTag,
  content: RichText,
  origin: CellOrigin,
): readonly CellChange[] {
  return language === segment.source
    ? editedSource(segment, content)
    : [editedTarget(segment, language, content, origin)];
}

function editedTarget(
  segment: Segment,
  language: LanguageTag,
  content: RichText,
  origin: CellOrigin,
): CellChange {
  const empty = content.text === '';
  const after: CellState = {
    content,
    status: empty ? 'empty' : 'draft',
    origin: empty ? { kind: 'typed' } : origin,
    basedOn: sourceCell(segment).revision,
  };
  return { subject: 'cell', kind: 'edit', segment: segment.id, language, after };
}

function editedSource(segment: Segment, content: RichText): readonly CellChange[] {
  const cell = sourceCell(segment);
  const status = content.text === '' ? 'empty' : cell.status === 'empty' ? 'approved' : cell.status;
  const change: CellChange = {
    subject: 'cell',
    kind: 'edit',
    segment: segment.id,
    language: segment.source,
    after: { content, status, origin: { kind: 'source' }, basedOn: 0 },
    words: countWords(content.text),
  };
  return cell.content.text === content.text ? [change] : [change, ...staled(segment)];
}

function staled(segment: Segment): readonly CellChange[] {
  return Object.values(segment.cells)
    .filter((cell) => cell.language !== segment.source && isConfirmed(cell.status))
    .map((cell) => statusChange(segment, cell, 'stale', cell.basedOn));
}

/** Confirming keeps what stands higher than translated. Null where the cell is confirmed already. */
export function confirmed(segment: Segment, cell: Cell): CellChange | null {
  const current = cell.basedOn === sourceCell(segment).revision;
  if (cell.language === segment.source || (isConfirmed(cell.status) && current)) return null;
  return statusChange(segment, cell, isConfirmed(cell.status) ? cell.status : 'translated');
}

/** The cell with another status; a confirmed one is based on the source as it stands. */
export function statusChange(
  segment: Segment,
  cell: Cell,
  status: CellStatus,
  basedOn = isConfirmed(status) ? basis(segment, cell) : cell.basedOn,
): CellChange {
  const { content, origin, language } = cell;
  return {
    subject: 'cell',
    kind: 'status',
    segment: segment.id,
    language,
    after: { content, status, origin, basedOn },
  };
}

const basis = (segment: Segment, cell: Cell): number =>
  cell.language === segment.source ? 0 : sourceCell(segment).revision;

/** A machine's text in an empty cell: always a draft, for the translator to confirm. */
export function filled(
  segment: Segment,
  language: LanguageTag,
  content: RichText,
  origin: CellOrigin,
): CellChange {
  const basedOn = sourceCell(segment).revision;
  return {
    subject: 'cell',
    kind: 'fill',
    segment: segment.id,
    language,
    after: { content, status: 'draft', origin, basedOn },
  };
}
