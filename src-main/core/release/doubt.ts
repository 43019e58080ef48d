import type { RemovalReason } from '#core/model/release.ts';
import { isListItem } from './block.ts';
import type { Line } from './line.ts';
import { isAddressLine, isContactHeading, isContactLine, isPartOfRelease } from './signals.ts';

/** What a line is doubted by: the lines of a page, what is already known of each, and where its text begins and ends. */
export interface DoubtfulPage {
  readonly lines: readonly Line[];
  readonly reasons: readonly (RemovalReason | undefined)[];
  readonly bodyStart: number;
  readonly bodyEnd: number;
}

type Reasons = (RemovalReason | undefined)[];

/** A menu entry, a rubric, the name of an outlet: no more. */
const LABEL_WORDS = 4;
/** A line beside which labels stand must be able to be the headline. */
const HEADLINE_WORDS = 5;
/** Titles of other articles, below the line that announces them. */
const TEASER_WORDS = 24;

/**
 * For each line that stays in the text, why it may be page furniture after all, or nothing: to be asked, never decided
 * (domain-rules.md E5). Only lines beside known furniture are doubted, so that a plain text raises no question.
 */
export function findDoubtful(page: DoubtfulPage): readonly (RemovalReason | undefined)[] {
  const doubts: Reasons = page.lines.map(() => undefined);
  if (page.bodyEnd < page.bodyStart) return doubts;
  doubtLabels(page, doubts);
  doubtTeasers(page, doubts);
  doubtTail(page, doubts);
  return doubts;
}

/** Short lines around the headline that touch furniture, or a line doubted for that. */
function doubtLabels({ lines, reasons, bodyStart }: DoubtfulPage, doubts: Reasons): void {
  const headline = headlineOf(lines, reasons, bodyStart);
  if (headline < 0) return;
  const touches = (at: number) => [at - 1, at + 1].some((one) => (reasons[one] ?? doubts[one]) !== undefined);
  const visit = (at: number) => {
    const line = lines[at];
    if (line === undefined || reasons[at] !== undefined || at === headline) return;
    if (isLabel(line) && touches(at)) doubts[at] = 'navigation';
  };
  for (let at = 0; at < bodyStart; at++) visit(at);
  for (let at = bodyStart - 1; at >= 0; at--) visit(at);
}

/** What the file marks as title, else the first line long enough; without either nothing is a label beside it. */
function headlineOf(
  lines: readonly Line[],
  reasons: readonly (RemovalReason | undefined)[],
  bodyStart: number,
): number {
  const title = lines.findIndex(({ paragraph }) => paragraph.hint === 'title');
  if (title >= 0) return title;
  return lines.findIndex(
    (line, at) =>
      at < bodyStart && reasons[at] === undefined && line.words >= HEADLINE_WORDS && !isPartOfRelease(line),
  );
}

function isLabel(line: Line): boolean {
  const { hint } = line.paragraph;
  if (hint === 'title' || hint === 'heading' || hint === 'table-cell') return false;
  return line.words <= LABEL_WORDS && !line.stopped && !isPartOfRelease(line);
}

/** Below `À lire aussi` in the middle of the text: lines that are no sentences, up to the next one that is. */
function doubtTeasers({ lines, reasons, bodyStart, bodyEnd }: DoubtfulPage, doubts: Reasons): void {
  let below = false;
  for (let at = bodyStart; at <= bodyEnd; at++) {
    const line = lines[at];
    if (line === undefined) continue;
    if (reasons[at] !== undefined) {
      below = below || reasons[at] === 'related-articles';
      continue;
    }
    below =
      below &&
      !line.stopped &&
      !line.text.startsWith('(') &&
      line.words <= TEASER_WORDS &&
      !isListedPart(line);
    if (below) doubts[at] = 'related-articles';
  }
}

/** What is behind the text, among furniture, and no known part of a release. */
function doubtTail({ lines, reasons, bodyEnd }: DoubtfulPage, doubts: Reasons): void {
  const last = reasons.findLastIndex((reason) => reason !== undefined);
  for (let at = bodyEnd + 1; at < last; at++) {
    const line = lines[at];
    if (line === undefined || reasons[at] !== undefined) continue;
    // `($1 = 0.92 euros)` belongs to the text above it.
    if (/^\(.*\)$/.test(line.text) || (isAddressLine(line) && isContact(lines[at - 1]))) continue;
    if (!line.sentence && !isListedPart(line)) doubts[at] = 'outside-article';
  }
}

const isContact = (line: Line | undefined): boolean =>
  line !== undefined && (isContactLine(line) || isContactHeading(line) || isAddressLine(line));

function isListedPart(line: Line): boolean {
  const { hint } = line.paragraph;
  return (
    hint === 'table-cell' ||
    hint === 'heading' ||
    hint === 'title' ||
    isListItem(line) ||
    isPartOfRelease(line)
  );
}
