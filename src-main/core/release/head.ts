import type { DraftBlock } from '#core/model/document.ts';
import type { BlockKind } from '#core/model/release.ts';
import { isListItem, toBlock } from './block.ts';
import { readDateline } from './dateline.ts';
import type { Line } from './line.ts';
import {
  isContactHeading,
  isContactLine,
  isDatelineLine,
  isDocumentSymbol,
  isIssuedReleaseLine,
  isIssuer,
  isLetterhead,
  isReleaseLine,
} from './signals.ts';
import { isTakenUp } from './title.ts';

/** An introduction of more paragraphs than this above the dateline is the text itself. */
const LONGEST_STANDFIRST = 2;

/** A news page puts its title above the release line; a shorter line there is a site's or an issuer's name. */
const PAGE_TITLE_WORDS = 6;

/**
 * Where the lead stands: the first paragraph that a dateline opens, if it comes early, else the first running
 * text that is not set apart by its type. What is above belongs to the head, a standfirst (chapô) included.
 */
export function findBodyStart(lines: readonly Line[]): number {
  const titled = lines.findIndex((line) => line.paragraph.hint === 'title');
  const from = titled < 0 ? 0 : titled + 1;
  const text = lines.findIndex(
    (line, at) => at >= from && (isRunningText(line) || introducesList(lines, at)),
  );
  const dated = lines.findIndex((line, at) => at >= from && isDated(line));
  if (dated >= 0 && (text < 0 || (dated <= text + LONGEST_STANDFIRST && !hasLeadLine(lines, text))))
    return dated;
  if (text < 0) return lines.length;
  return isStandfirst(lines, text, from) ? text + 1 : text;
}

/** Without a dateline to tell: all bold or italic below a headline, before a text that is neither. */
function isStandfirst(lines: readonly Line[], at: number, from: number): boolean {
  const [line, next] = [lines[at], lines[at + 1]];
  if (line === undefined || next === undefined || !isRunningText(next)) return false;
  const headed = from > 0 || lines.slice(0, at).some((above) => isHeadlineLike(above));
  return headed && line.words <= STANDFIRST_WORDS && isEmphasised(line) && !isEmphasised(next);
}

const STANDFIRST_WORDS = 80;

const isEmphasised = ({ text, paragraph }: Line): boolean =>
  paragraph.content.marks.some(
    ({ kind, start, end }) => /^(?:bold|italic)$/.test(kind) && start === 0 && end === text.length,
  );

function isRunningText(line: Line): boolean {
  const { hint } = line.paragraph;
  if (hint === 'table-cell') return true;
  if (hint === 'title' || hint === 'heading') return false;
  return line.sentence && !isContactLine(line) && !isContactHeading(line) && !isListItem(line);
}

/** `اعتمد المجلس في جلسته القرارات الآتية:`, below a headline: the text begins with its list. */
function introducesList(lines: readonly Line[], at: number): boolean {
  const [line, next] = [lines[at], lines[at + 1]];
  if (line === undefined || next === undefined || line.words < INTRODUCTION_WORDS) return false;
  if (line.paragraph.hint !== 'paragraph' || !/[:：]\s*$/.test(line.text) || isContactHeading(line))
    return false;
  return isListItem(next) && lines.slice(0, at).some(isHeadlineLike);
}

const INTRODUCTION_WORDS = 6;

/** A dateline of its own above the text: then the text is the lead, whatever opens a later paragraph. */
function hasLeadLine(lines: readonly Line[], text: number): boolean {
  return lines.slice(0, Math.max(0, text)).some(isDatelineLine);
}

function isDated(line: Line): boolean {
  if (['title', 'heading', 'list-item'].includes(line.paragraph.hint)) return false;
  const dateline = isReleaseLine(line) ? undefined : readDateline(line.text);
  return dateline !== undefined && dateline.leadStart > dateline.end && line.words >= 8;
}

/** The blocks above the text: release line, contacts, headline, subheads, a dateline on a line of its own. */
export function buildHead(lines: readonly Line[], opening: ReadonlySet<string>): readonly DraftBlock[] {
  const headline = findHeadline(lines, opening);
  const blocks: DraftBlock[] = [];
  let contact = false;
  for (const [at, line] of lines.entries()) {
    const kind: BlockKind = at === headline ? 'headline' : headKind(line, at < headline, contact);
    contact = kind === 'contact';
    blocks.push(toBlock(line, kind));
  }
  return blocks;
}

function headKind(line: Line, aboveHeadline: boolean, inContact: boolean): BlockKind {
  if (line.paragraph.hint === 'table-cell') return 'table-cell';
  if (isReleaseLine(line) || isDocumentSymbol(line)) return 'release-line';
  if (isDatelineLine(line)) return 'dateline';
  if (isContactHeading(line) || isContactLine(line)) return 'contact';
  // Names and functions under a contact's heading; the headline is recognised by then.
  if (inContact && line.words <= 6 && !line.stopped) return 'contact';
  if (isListItem(line)) return 'list-item';
  return aboveHeadline ? 'release-line' : 'subhead';
}

/**
 * The headline: what the file marks as title, else its first heading, else a title-like line above the
 * release line (saved news pages), else the first plain line below it, else the first plain line at all. A release line with issuer (`Communiqué du Cabinet Royal`) serves
 * where there is nothing else. -1 without any.
 */
export function findHeadline(lines: readonly Line[], opening: ReadonlySet<string> = NO_WORDS): number {
  const title = lines.findIndex((line) => line.paragraph.hint === 'title' && !isReleaseLine(line));
  if (title >= 0) return title;
  const free = lines
    .map((line, at) => (isHeadlineLike(line) && !isContactName(lines, at) ? at : -1))
    .filter((at) => at >= 0);
  const heading = free.find((at) => lines[at]?.paragraph.hint === 'heading');
  if (heading !== undefined) return heading;
  const releaseLine = lines.findLastIndex((line) => isReleaseLine(line) || isIssuedReleaseLine(line));
  const own = firstTakenUp(lines, free, opening);
  const pageTitle = free.find((at) => isPageTitle(lines, at, releaseLine));
  if (pageTitle !== undefined) return pageTitle;
  const first = free.find((at) => at > releaseLine) ?? free[0];
  if (first === undefined) return lines.findIndex(isIssuedReleaseLine);
  // A letterhead or a label, where another line has the words that the text takes up.
  if (own >= 0 && isWeak(lines[first], opening)) return own;
  // A wire's code or a single word right above a line that reads as a title: `Code 03`.
  const titleLike = (lines[first + 1]?.words ?? 0) >= TITLE_WORDS && free.includes(first + 1);
  return (lines[first]?.words ?? 0) <= LABEL_WORDS && titleLike ? first + 1 : first;
}

const NO_WORDS: ReadonlySet<string> = new Set();

function isPageTitle(lines: readonly Line[], at: number, releaseLine: number): boolean {
  const line = lines[at];
  return line !== undefined && at < releaseLine && line.words >= PAGE_TITLE_WORDS && !isIssuer(line);
}

/** The first line whose words come back in the text, an issuer's name only where there is no other. */
function firstTakenUp(lines: readonly Line[], free: readonly number[], opening: ReadonlySet<string>): number {
  const taken = free.filter((at) => {
    const line = lines[at];
    return line !== undefined && line.words >= TITLE_LENGTH && isTakenUp(line, opening);
  });
  return taken.find((at) => !isIssuer(lines[at] as Line)) ?? -1;
}

function isWeak(line: Line | undefined, opening: ReadonlySet<string>): boolean {
  if (line === undefined) return true;
  return (
    isIssuer(line) || line.words < TITLE_LENGTH || (line.words <= WEAK_WORDS && !isTakenUp(line, opening))
  );
}

const TITLE_LENGTH = 4;
const WEAK_WORDS = 6;
const LABEL_WORDS = 2;
const TITLE_WORDS = 5;

function isHeadlineLike(line: Line): boolean {
  if (line.paragraph.hint === 'table-cell' || line.paragraph.hint === 'list-item') return false;
  if (line.doubtful) return false;
  if (isReleaseLine(line) || isIssuedReleaseLine(line) || isLetterhead(line)) return false;
  if (isContactHeading(line) || isContactLine(line) || isDatelineLine(line)) return false;
  return (
    /\p{L}/u.test(line.text) && !(line.stopped && line.text.trimEnd().endsWith('.')) && !isListItem(line)
  );
}

/** A name right under a contact's heading, before its number. */
function isContactName(lines: readonly Line[], at: number): boolean {
  const above = lines[at - 1];
  const below = lines[at + 1];
  if (above === undefined || below === undefined) return false;
  return (lines[at]?.words ?? 0) <= 6 && isContactHeading(above) && isContactLine(below);
}
