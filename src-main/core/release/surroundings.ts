import type { RemovalReason } from '#core/model/release.ts';
import { isDateLine } from '#core/text/press-dates.ts';
import { isMenuWord } from './furniture/menu.ts';
import type { Line } from './line.ts';
import { isFixed, type Page, type Reasons } from './page-view.ts';
import {
  isBoilerplateHeading,
  isContactLine,
  isEndMark,
  isIssuedReleaseLine,
  isIssuer,
  isPartOfRelease,
  isReleaseLine,
  isSignOff,
} from './signals.ts';

/**
 * Lines that no wording gives away, told by where they stand on a page of which other furniture is known: the entries
 * of its menu above the headline, whatever they are called, and the names and times below the end.
 */

/** Entries of a menu and names of sites; a longer line may be the title of the article. */
const LABEL_WORDS = 5;
const LONG_LABEL_WORDS = 10;
/** Fewer short lines above a headline may be its kicker or a letterhead. */
const FEWEST_LABELS = 3;
/** Furniture that other texts have as well: a date may stand above a release that was never on a page. */
const WEAK: ReadonlySet<RemovalReason> = new Set(['date-line']);

/** What stands above the headline, where a menu is known or the page has furniture enough. */
export function markTop(page: Page, reasons: Reasons, fromPage: boolean): void {
  const { lines, headline, bodyStart } = page;
  markCaptions(page, reasons);
  if (headline < 0 || headline > bodyStart || !(fromPage || isPage(reasons, headline))) return;
  const above = lines.map((_, at) => at).filter((at) => at < headline);
  const menu = reasons.slice(0, headline).lastIndexOf('navigation');
  const released = lines.findIndex((line) => isReleaseLine(line) || isIssuedReleaseLine(line));
  // What is under the release line tells of the release: a committee, its session.
  const isFree = (at: number) => at < menu || released < 0 || at <= released;
  const labels = above.filter((at) => isLabel(lines[at], at < menu, isFree(at)));
  const known = above.filter((at) => reasons[at] !== undefined);
  // Two are a menu where one of them is known to stand in menus.
  const isMenu = labels.length >= 2 && labels.some((at) => isMenuWord(lines[at]?.text ?? ''));
  if (fromPage || isMenu || new Set([...labels, ...known]).size >= FEWEST_LABELS) {
    for (const at of labels) reasons[at] ??= 'navigation';
  }
  for (const at of above) {
    if (isShortened(lines, at, headline)) reasons[at] ??= 'repeated-title';
    if (COOKIES.test(lines[at]?.key ?? '')) reasons[at] ??= 'cookie-notice';
  }
  markPoster(page, reasons);
}

const COOKIES = /(?<![\p{L}])(?:cookies?|traceurs|كوكيز|ملفات تعريف الارتباط)(?![\p{L}])/u;

/** Sure furniture above the headline, or twice anywhere. */
function isPage(reasons: Reasons, headline: number): boolean {
  const sure = reasons.map((reason) => reason !== undefined && !WEAK.has(reason));
  return sure.slice(0, headline).includes(true) || sure.filter(Boolean).length >= 2;
}

/** `aboveMenu`: a sure entry of one is below; then the line is no letterhead but the name of the site. */
function isLabel(line: Line | undefined, aboveMenu: boolean, isFree: boolean): boolean {
  if (line === undefined || line.stopped || line.words > (aboveMenu ? LONG_LABEL_WORDS : LABEL_WORDS))
    return false;
  const { hint } = line.paragraph;
  if (hint === 'table-cell' || hint === 'title') return false;
  if (isMenuWord(line.text)) return true;
  if (aboveMenu) return !isReleaseLine(line) && !isIssuedReleaseLine(line) && !isContactLine(line);
  if (!isFree || isIssuer(line)) return false;
  return !isPartOfRelease(line) || isSignOff(line) || isBoilerplateHeading(line);
}

/** The headline again, without some of its words, as the last step of a breadcrumb. */
function isShortened(lines: readonly Line[], at: number, headline: number): boolean {
  const line = lines[at];
  const title = lines[headline];
  if (line === undefined || title === undefined || line.words < FEWEST_LABELS || line.words > title.words)
    return false;
  const words = new Set(title.key.split(' '));
  return !isPartOfRelease(line) && line.key.split(' ').every((word) => words.has(word));
}

/** The same short words twice in a row between headline and text: a picture's caption and its alternative text. */
function markCaptions({ lines, headline, bodyStart }: Page, reasons: Reasons): void {
  for (let at = headline + 1; at < bodyStart - 1; at++) {
    if (lines[at]?.key === '' || lines[at]?.key !== lines[at + 1]?.key) continue;
    reasons[at] ??= 'media-credit';
    reasons[at + 1] ??= 'media-credit';
  }
}

/** What `Read also` alone on its line announces: the title under it, where the text goes on below. */
export function markTeasers({ lines, bodyStart, bodyEnd }: Page, reasons: Reasons): void {
  for (let at = bodyStart + 1; at < bodyEnd - 1; at++) {
    const [marker, teaser, next] = [lines[at], lines[at + 1], lines[at + 2]];
    if (reasons[at] !== 'related-articles' || marker === undefined || marker.words > MARKER_WORDS) continue;
    if (teaser === undefined || teaser.stopped || teaser.words > TEASER_WORDS || teaser.sentence) continue;
    if (teaser.paragraph.hint === 'paragraph' && next?.sentence && !isPartOfRelease(teaser))
      reasons[at + 1] ??= 'related-articles';
  }
}

const MARKER_WORDS = 4;
const TEASER_WORDS = 18;

/** Who published a post, above the line that says when: `Ambassade de Norvège`, `1 j ·`. */
function markPoster({ lines }: Page, reasons: Reasons): void {
  const [poster, time] = lines;
  if (poster === undefined || time === undefined || poster.stopped || poster.words > POSTER_WORDS) return;
  if (isDateLine(time.text) && /[·•]\s*$/u.test(time.text)) {
    reasons[0] ??= 'outside-article';
    reasons[1] ??= 'date-line';
  }
}

const POSTER_WORDS = 10;

/** Rubrics under the text: two short lines or more whose words the text has used, above known furniture. */
export function markTags({ lines, bodyEnd }: Page, reasons: Reasons): void {
  const last = reasons.findIndex((reason, at) => at > bodyEnd && reason !== undefined);
  const run = lines.slice(bodyEnd + 1, last < 0 ? bodyEnd + 1 : last);
  const used = new Set(lines.slice(0, bodyEnd + 1).flatMap((line) => line.key.split(/[^\p{L}\p{Nd}]+/u)));
  const isTag = (line: Line) =>
    line.words <= TAG_WORDS &&
    !line.stopped &&
    !isPartOfRelease(line) &&
    line.key.split(' ').every((word) => used.has(word));
  const isLink = (line: Line) => isMenuWord(line.text) || ARROW.test(line.text);
  const rubrics = run.length >= 2 && run.every((line) => isTag(line) || isLink(line));
  run.forEach((line, at) => {
    if (rubrics || isLink(line)) reasons[bodyEnd + 1 + at] ??= 'navigation';
  });
}

const TAG_WORDS = 3;
/** The articles before and after this one, as blogs link them. */
const ARROW = /^\s*[←→«»‹›]\s|\s[←→»›]\s*$/u;

/**
 * Between headline and text: the site's or the author's name, which other furniture has as well, and the place, which the
 * dateline under it repeats.
 */
export function markNames({ lines, headline, bodyStart }: Page, reasons: Reasons): void {
  const lead = lines[bodyStart]?.key ?? '';
  const known = lines.filter((_, at) => reasons[at] !== undefined).map(({ key }) => ` ${key} `);
  if (headline < 0 || known.length < FEWEST_KNOWN) return;
  for (let at = headline + 1; at < bodyStart; at++) {
    const line = lines[at];
    if (
      line === undefined ||
      line.key === '' ||
      line.words > NAME_WORDS ||
      line.stopped ||
      isPartOfRelease(line)
    )
      continue;
    if (line.paragraph.hint !== 'paragraph') continue;
    const place = lead.startsWith(line.key) && /^[ ,/(-]/.test(lead.slice(line.key.length));
    if (place || known.some((key) => key.includes(` ${line.key} `) || key.includes(` ${line.key}.`)))
      reasons[at] ??= 'outside-article';
  }
}

const NAME_WORDS = 4;
const FEWEST_KNOWN = 3;

/** The caption of a picture beside its credit, above the text: `© UNDP/M. Diallo`, `Farmers in the north receive seeds.` */
export function markCredited({ lines, rules, headline, bodyStart }: Page, reasons: Reasons): void {
  for (let at = Math.max(headline + 1, 1); at < bodyStart; at++) {
    const line = lines[at];
    const credit = [lines[at - 1], lines[at + 1]].some((other) => other?.text.trimStart().startsWith('©'));
    if (
      line !== undefined &&
      credit &&
      rules[at]?.length === 0 &&
      !isPartOfRelease(line) &&
      line.words <= CAPTION_WORDS
    )
      reasons[at] ??= 'media-credit';
  }
}

const CAPTION_WORDS = 40;

/** Short lines between the end of the release, where it is marked, and the furniture below it. */
export function markTail({ lines, bodyEnd }: Page, reasons: Reasons): void {
  const end = lines.findLastIndex((line) => isEndMark(line) || isSignOff(line));
  const last = reasons.findLastIndex((reason) => reason !== undefined);
  if (end < 0 || end < bodyEnd - 1) return;
  for (let at = end + 1; at < last; at++) {
    const line = lines[at];
    if (line === undefined || line.paragraph.hint === 'table-cell') continue;
    if (line.sentence || (isPartOfRelease(line) && !isSignOff(line))) return;
    reasons[at] ??= 'outside-article';
  }
}

/** The department below `From:` and above `Published`, as GOV.UK has it between headline and text. */
export function markSender({ lines, headline, bodyStart }: Page, reasons: Reasons): void {
  for (let at = Math.max(headline, 0) + 1; at < bodyStart - 2; at++) {
    const line = lines[at + 1];
    if (lines[at]?.key !== 'from' || line === undefined || line.stopped || reasons[at + 2] === undefined)
      continue;
    reasons[at + 1] ??= 'outside-article';
  }
}

/** Rows of menu entries above the article: three or more short lines of which half are words of menus. */
export function markMenus(page: Page, reasons: Reasons): void {
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
