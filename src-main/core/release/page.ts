import type { RemovalReason } from '#core/model/release.ts';
import { isDateLine } from '#core/text/press-dates.ts';
import { isByline, isPageFacts } from './byline.ts';
import { findDoubtful } from './doubt.ts';
import { isMenuWord } from './furniture/menu.ts';
import { furnitureOf } from './furniture/registry.ts';
import type { FurnitureRule } from './furniture/rules.ts';
import type { Line } from './line.ts';
import { findRepeatedTitles } from './repeated-title.ts';
import { isContactLine, isDatelineLine, isEndMark, isPartOfRelease, isSignOff } from './signals.ts';

type Reasons = (RemovalReason | undefined)[];

/** A page read as a whole: where its article begins and ends, and which rules each line meets. */
interface Page {
  readonly lines: readonly Line[];
  readonly rules: readonly (readonly FurnitureRule[])[];
  /** The first line of running text and the last of the article; a page without text is all article. */
  readonly bodyStart: number;
  /** The first line that the file marks as a title, or -1. */
  readonly title: number;
  /** The first line that could be the headline, or -1. */
  readonly headline: number;
  readonly bodyEnd: number;
}

/** For each line, why it is page furniture, or nothing; and why it may be, where that has to be asked. */
export interface Findings {
  readonly reasons: readonly (RemovalReason | undefined)[];
  readonly doubts: readonly (RemovalReason | undefined)[];
}

export function findFurniture(lines: readonly Line[]): Findings {
  const page = readPage(lines);
  const reasons: Reasons = lines.map((_, at) => reasonAt(page, at));
  for (const at of findRepeatedTitles(lines, page.bodyStart)) reasons[at] ??= 'repeated-title';
  markMenus(page, reasons);
  closeArticle(page, reasons);
  return { reasons, doubts: findDoubtful({ ...page, reasons }) };
}

function readPage(lines: readonly Line[]): Page {
  const rules = lines.map((line) =>
    isFixed(line) ? [] : furnitureOf(line.key).filter((rule) => mayBe(rule, line)),
  );
  const bodyStart = lines.findIndex((line, at) => line.sentence && rules[at]?.length === 0);
  // Without running text, as in an invitation, nothing tells the page's edges from its middle.
  if (bodyStart < 0)
    return { lines, rules, bodyStart: 0, title: -1, headline: -1, bodyEnd: lines.length - 1 };
  const headline = lines.findIndex((line, at) => line.words >= HEADLINE_WORDS && rules[at]?.length === 0);
  const title = lines.findIndex((line) => line.paragraph.hint === 'title');
  return { lines, rules, bodyStart, title, headline, bodyEnd: lastBodyLine(lines, rules) };
}

/** A table is part of the document, and a title the author marked is never furniture. */
function isFixed(line: Line): boolean {
  return line.paragraph.hint === 'table-cell' || line.paragraph.hint === 'title';
}

/** A whole sentence is furniture only where furniture speaks in sentences. */
function mayBe(rule: FurnitureRule, line: Line): boolean {
  return !line.sentence || !line.stopped || SPEAKING.has(rule.reason) || line.words < 9;
}

const SPEAKING: ReadonlySet<RemovalReason> = new Set([
  'comment-form',
  'outside-article',
  'cookie-notice',
  'subscription',
  'back-to-top',
]);

/**
 * The last line that surely belongs to the article: running text, an end mark or contact details. Behind a line
 * that closes the article (`Related articles`, `Leave a Reply`) late in the text only a paragraph of weight
 * counts, since teasers and readers' comments are sentences as well (E5).
 */
function lastBodyLine(lines: readonly Line[], rules: readonly (readonly FurnitureRule[])[]): number {
  const { at: closing, comments } = findClosing(lines, rules);
  return lines.findLastIndex((line, at) => {
    if ((rules[at]?.length ?? 0) > 0) return false;
    if (closesRelease(line)) return true;
    const behind = at > closing;
    return line.sentence && !(behind && (comments || line.words < WEIGHTY_WORDS));
  });
}

/** The first closing line with two thirds of the running text above it; for comments half is enough. */
function findClosing(
  lines: readonly Line[],
  rules: readonly (readonly FurnitureRule[])[],
): { readonly at: number; readonly comments: boolean } {
  const weight = lines.map((line, at) => (line.sentence && rules[at]?.length === 0 ? line.words : 0));
  const total = weight.reduce((sum, words) => sum + words, 0);
  let above = 0;
  for (let at = 0; at < lines.length; at++) {
    const rule = rules[at]?.find((candidate) => candidate.closesArticle && candidate.zone === 'anywhere');
    const comments = rule?.reason === 'comment-form';
    if (rule !== undefined && above > 0 && above * 6 >= total * (comments ? 3 : 4)) return { at, comments };
    above += weight[at] ?? 0;
  }
  return { at: lines.length, comments: false };
}

/** End marks, contact details and a closing place and date; a lone `Contact` may be a site's footer. */
function closesRelease(line: Line): boolean {
  return isEndMark(line) || isSignOff(line) || isContactLine(line) || isDatelineLine(line);
}

/** Teasers are one sentence; a paragraph of an article is longer. */
const WEIGHTY_WORDS = 30;

function reasonAt(page: Page, at: number): RemovalReason | undefined {
  const line = page.lines[at];
  if (line === undefined || isFixed(line)) return undefined;
  const rule = page.rules[at]?.find((candidate) => applies(candidate, page, at));
  const spared = at <= page.bodyEnd && rule?.zone !== 'anywhere' && isPartOfRelease(line);
  if (rule !== undefined && !spared) return rule.reason;
  if (HIDDEN_ADDRESS.test(line.text)) return 'hidden-address';
  if ((isOutside(page, at) || PUBLISHED.test(line.text)) && isDateLine(line.text)) return 'date-line';
  if (isOutside(page, at) && isTagCloud(line)) return 'navigation';
  if (at <= page.bodyStart && (isBreadcrumb(line) || isAboveTitle(page, at))) return 'navigation';
  return isSignature(page, at) ? 'outside-article' : undefined;
}

/** Only pages tell when they were published; a date without the word may belong to the text. */
const PUBLISHED =
  /^(?:publiée?|posted|published|updated|last updated|mise? à jour|نشر في|تم النشر|آخر تحديث)\s/iu;

/** Bylines stand below a headline; without a line that could be one, the words may be the headline's own. */
function isSignature(page: Page, at: number): boolean {
  const line = page.lines[at];
  if (line === undefined || at >= page.bodyStart) return false;
  if (!(isByline(line) || isPageFacts(line) || isSignOff(line))) return false;
  if (isPartOfRelease(line) && !isSignOff(line)) return false;
  return page.headline >= 0 && page.headline < at;
}

/** The fewest words of a headline that a byline is believed to follow. */
const HEADLINE_WORDS = 3;

function applies(rule: FurnitureRule, page: Page, at: number): boolean {
  if (rule.zone === 'anywhere') return true;
  if (rule.zone === 'edge') return isOutside(page, at);
  if (rule.zone === 'after') return at > page.bodyEnd;
  return at > page.bodyStart;
}

function isOutside(page: Page, at: number): boolean {
  return at < page.bodyStart || at > page.bodyEnd;
}

/** Above a title that the file marks, list items and menu words are the site's navigation. */
function isAboveTitle(page: Page, at: number): boolean {
  const line = page.lines[at];
  if (line === undefined || at >= page.title || isPartOfRelease(line)) return false;
  return isMenuWord(line.text) || (line.paragraph.hint === 'list-item' && !line.sentence);
}

/** What a mail-hiding service leaves of an address; nothing can be read from it. */
const HIDDEN_ADDRESS = /^[^\p{L}\p{N}]*\[\s?email\s?protected\s?\][^\p{L}\p{N}]*$/iu;

/** Nothing but hashtags, two or more. */
function isTagCloud(line: Line): boolean {
  return line.words >= 2 && line.text.length < 400 && /^#[^\s#]+(?:\s+#[^\s#]+)+$/u.test(line.text);
}

/** `Accueil > Actualités > Politique`: short steps, at least one of them a word of menus. */
function isBreadcrumb(line: Line): boolean {
  if (line.text.length > 240) return false;
  const steps = line.text.split(/\s*[>›»/|→]\s*/).filter((step) => step !== '');
  return steps.length >= 2 && steps.length <= 8 && isMenuWord(steps[0] ?? '') && !line.stopped;
}

/** Rows of menu entries above the article: three or more short lines of which half are words of menus. */
function markMenus(page: Page, reasons: Reasons): void {
  let start = 0;
  for (let at = 0; at <= page.bodyStart; at++) {
    const line = page.lines[at];
    const inside = at < page.bodyStart && line !== undefined && isMenuLike(line, reasons[at]);
    if (inside) continue;
    // A short headline may follow the menu without a break: the row ends at its last known entry.
    const row = page.lines.slice(start, at);
    const length = row.findLastIndex((entry) => isMenuWord(entry.text)) + 1;
    const known = row.filter((entry) => isMenuWord(entry.text)).length;
    if (length >= 3 && known * 2 >= length) {
      for (let entry = start; entry < start + length; entry++) reasons[entry] ??= 'navigation';
    }
    start = at + 1;
  }
}

function isMenuLike(line: Line, reason: RemovalReason | undefined): boolean {
  if (isFixed(line) || line.stopped || isPartOfRelease(line)) return false;
  return line.words <= 3 || reason === 'navigation';
}

/** Furniture that stands among an article's own parts and so does not end it. */
const WITHIN_ARTICLE: ReadonlySet<RemovalReason> = new Set(['media-credit', 'advertisement', 'date-line']);

/** Everything behind the first furniture that stands behind the body goes with it (E5). */
function closeArticle(page: Page, reasons: Reasons): void {
  let reason: RemovalReason | undefined;
  for (let at = page.bodyEnd + 1; at < page.lines.length && page.bodyEnd >= 0; at++) {
    const line = page.lines[at];
    if (line === undefined || isFixed(line)) continue;
    const rule = page.rules[at]?.find((candidate) => applies(candidate, page, at));
    if (rule?.closesArticle) reason = rule.reason;
    else if (rule !== undefined && !WITHIN_ARTICLE.has(rule.reason)) reason ??= 'outside-article';
    if (reason !== undefined) reasons[at] ??= reason;
  }
}
