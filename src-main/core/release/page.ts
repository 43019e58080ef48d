import type { RemovalReason } from '#core/model/release.ts';
import { dateEndAt, isDateLine } from '#core/text/press-dates.ts';
import { isByline, isPageFacts } from './byline.ts';
import { findDoubtful } from './doubt.ts';
import { isMenuWord } from './furniture/menu.ts';
import type { FurnitureRule } from './furniture/rules.ts';
import type { Line } from './line.ts';
import { isBarSign, isBreadcrumb, isFurnitureBar, isTagCloud } from './navigation.ts';
import { isFixed, type Page, type Reasons, readPage } from './page-view.ts';
import { findRepeatedTitles } from './repeated-title.ts';
import { isPartOfRelease, isSignOff } from './signals.ts';
import {
  markCredited,
  markMenus,
  markNames,
  markSender,
  markTags,
  markTail,
  markTeasers,
  markTop,
} from './surroundings.ts';

/** For each line, why it is page furniture, or nothing; and why it may be, where that has to be asked. */
export interface Findings {
  readonly reasons: readonly (RemovalReason | undefined)[];
  readonly doubts: readonly (RemovalReason | undefined)[];
}

export function findFurniture(lines: readonly Line[], fromPage: boolean): Findings {
  const page = readPage(lines);
  const reasons: Reasons = lines.map((_, at) => reasonAt(page, at));
  for (const at of findRepeatedTitles(lines, page.bodyStart, page.headline)) reasons[at] ??= 'repeated-title';
  for (const at of page.mail) reasons[at] ??= 'outside-article';
  markMenus(page, reasons);
  markTop(page, reasons, fromPage);
  markTeasers(page, reasons);
  closeArticle(page, reasons);
  markTail(page, reasons);
  markTags(page, reasons);
  markCredited(page, reasons);
  markNames(page, reasons);
  markSender(page, reasons);
  return { reasons, doubts: findDoubtful({ ...page, reasons }) };
}

function reasonAt(page: Page, at: number): RemovalReason | undefined {
  const line = page.lines[at];
  if (line === undefined || isFixed(line)) return undefined;
  const rule = page.rules[at]?.find((candidate) => applies(candidate, page, at));
  const spared = at <= page.bodyEnd && rule?.zone !== 'anywhere' && isPartOfRelease(line);
  if (rule !== undefined && !spared) return rule.reason;
  const form = formOf(page, at);
  if (form !== undefined) return form;
  if ((isOutside(page, at) || PUBLISHED.test(line.text)) && isDateLine(line.text)) return 'date-line';
  if (at > page.headline && at < page.bodyStart && isStamp(line)) return 'date-line';
  if (at <= page.bodyStart && (isBreadcrumb(line) || isAboveTitle(page, at))) return 'navigation';
  return isSignature(page, at) ? 'outside-article' : undefined;
}

/** What the form of a line alone tells, whatever its words. */
function formOf(page: Page, at: number): RemovalReason | undefined {
  const line = page.lines[at];
  if (line === undefined) return undefined;
  if (HIDDEN_ADDRESS.test(line.text)) return 'hidden-address';
  const number = PAGE_NUMBER.test(line.text) && !isPartOfRelease(line);
  if (number || (at > page.bodyStart && isFurnitureBar(line))) return 'navigation';
  return isOutside(page, at) && (isBarSign(line) || isTagCloud(line)) ? 'navigation' : undefined;
}

/** The number at the foot of a printed page; bare ones may be entries of a list. */
const PAGE_NUMBER = /^\s*[-–—]\s?\p{Nd}{1,3}\s?[-–—]\s*$/u;

/** Only pages tell when they were published; a date without the word may belong to the text. */
const PUBLISHED =
  /^(?:publiée?|posted|published|updated|last updated|mise? à jour|نشر في|تم النشر|آخر تحديث)\s/iu;

/** A date with the time of day before few other words: `16/05/2024 11:05, LE KEF/Tunisie`. */
function isStamp(line: Line): boolean {
  const end = line.words <= STAMP_WORDS && !line.stopped ? dateEndAt(line.text, 0) : -1;
  return end > 0 && /^[ ,-]{1,3}\d{1,2}[:h]\d{2}/u.test(line.text.slice(end));
}

const STAMP_WORDS = 8;

/** Bylines stand below a headline; without a line that could be one, the words may be the headline's own. */
function isSignature(page: Page, at: number): boolean {
  const line = page.lines[at];
  if (line === undefined) return false;
  // The outlet signs below the text as well: `Le Phare avec AFP`.
  if (at > page.bodyEnd) return isByline(line) && !isPartOfRelease(line);
  if (at >= page.bodyStart) return false;
  if (!(isByline(line) || isPageFacts(line) || isSignOff(line))) return false;
  if (isPartOfRelease(line) && !isSignOff(line)) return false;
  return page.headline >= 0 && page.headline < at;
}

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
