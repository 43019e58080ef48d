import type { RemovalReason } from '#core/model/release.ts';
import { isDateLine } from '#core/text/press-dates.ts';
import { isMenuWord } from './furniture/menu.ts';
import { furnitureOf } from './furniture/registry.ts';
import type { FurnitureRule } from './furniture/rules.ts';
import type { Line } from './line.ts';
import { findMail } from './mail.ts';
import { isBreadcrumb } from './navigation.ts';
import {
  isContactHeading,
  isContactLine,
  isDatelineLine,
  isEndMark,
  isIssuedReleaseLine,
  isIssuer,
  isPartOfRelease,
  isSignOff,
} from './signals.ts';
import { isMuchCloser, isTakenUp, openingWords } from './title.ts';

export type Reasons = (RemovalReason | undefined)[];

/** A page read as a whole: where its article begins and ends, and which rules each line meets. */
export interface Page {
  readonly lines: readonly Line[];
  readonly rules: readonly (readonly FurnitureRule[])[];
  /** The first line of running text and the last of the article; a page without text is all article. */
  readonly bodyStart: number;
  /** The first line that the file marks as a title, or -1. */
  readonly title: number;
  /** The line whose words the text takes up, else the first that could be the headline, or -1. */
  readonly headline: number;
  /** Lines of a mail's header and the words around what it carries. */
  readonly mail: ReadonlySet<number>;
  readonly bodyEnd: number;
}

/** Works out where the parts of a page are, from all of its lines. */
export function readPage(lines: readonly Line[]): Page {
  const mail = findMail(lines);
  const rules = lines.map((line, at) =>
    isFixed(line) || mail.has(at) || isEndMark(line)
      ? []
      : furnitureOf(line.key).filter((rule) => mayBe(rule, line)),
  );
  const isFree = (at: number) => rules[at]?.length === 0 && !mail.has(at);
  const bodyStart = findTextStart(lines, rules, isFree);
  // Without running text, as in an invitation, nothing tells the page's edges from its middle.
  if (bodyStart < 0)
    return { lines, rules, mail, bodyStart: 0, title: -1, headline: -1, bodyEnd: lines.length - 1 };
  const title = lines.findIndex((line) => line.paragraph.hint === 'title');
  const headline = title >= 0 ? title : findHeadline(lines, bodyStart, isFree);
  return { lines, rules, mail, bodyStart, title, headline, bodyEnd: lastBodyLine(lines, rules) };
}

/**
 * The first running text that is not alone above a menu: a cookie notice, the caption of a picture or the site's own words
 * may stand as a sentence above the headline, with the page's navigation between it and the text.
 */
function findTextStart(
  lines: readonly Line[],
  rules: readonly (readonly FurnitureRule[])[],
  isFree: (at: number) => boolean,
): number {
  const texts = lines
    .map((_, at) => at)
    .filter((at) => lines[at]?.sentence && isFree(at) && !isBreadcrumb(lines[at] as Line));
  let first = 0;
  while (first < texts.length - 2 && first < MOST_STRAYS) {
    const [from = 0, to = 0] = [texts[first], texts[first + 1]];
    const known = lines
      .slice(from + 1, to)
      .filter((line, at) => rules[from + 1 + at]?.length || isMenuWord(line.text) || isDateLine(line.text));
    const credited = lines[from - 1]?.text.trimStart().startsWith('©') ?? false;
    if (known.length < (credited ? 1 : FEWEST_BETWEEN) || (lines[from]?.words ?? 0) > LONGEST_STRAY) break;
    first++;
  }
  return texts[first] ?? -1;
}

const MOST_STRAYS = 6;
const FEWEST_BETWEEN = 3;
const LONGEST_STRAY = 60;

function findHeadline(lines: readonly Line[], bodyStart: number, isFree: (at: number) => boolean): number {
  const opening = openingWords(lines, bodyStart);
  const isTitle = (line: Line, at: number) =>
    at < bodyStart &&
    line.words >= HEADLINE_WORDS &&
    isFree(at) &&
    !isPartOfRelease(line) &&
    !isDateLine(line.text);
  const taken = (line: Line, at: number) => isTitle(line, at) && isTakenUp(line, opening);
  const own = lines.findIndex((line, at) => taken(line, at) && !isIssuer(line) && !isBreadcrumb(line));
  // The site's motto may share two words with the text; the headline shares more.
  const better = lines.findIndex(
    (line, at) => at > own && own >= 0 && taken(line, at) && isMuchCloser(line, lines[own] as Line, opening),
  );
  const first = better >= 0 ? better : own >= 0 ? own : lines.findIndex(taken);
  if (first >= 0)
    return lines.findLastIndex((line, at) => at >= first && taken(line, at) && isLonger(line, lines[first]));
  const issued = lines.findLastIndex((line, at) => at < bodyStart && isIssuedReleaseLine(line));
  return issued >= 0 ? issued : lines.findIndex((line, at) => line.words >= HEADLINE_WORDS && isFree(at));
}

/** Itself, or the same words with others between them: a breadcrumb or a share bar shortens the title. */
function isLonger(line: Line, title: Line | undefined): boolean {
  if (title !== undefined && /^ [|-] /.test(line.key.slice(title.key.length))) return false;
  const words = new Set(line.key.split(' '));
  return line === title || (title?.key.split(' ').every((word) => words.has(word)) ?? false);
}

/** A table is part of the document, and a title the author marked is never furniture. */
export function isFixed(line: Line): boolean {
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
  const contacts = contactsBehind(lines, rules, closing);
  const related = rules.findIndex(isRelated);
  return lines.findLastIndex((line, at) => {
    if ((rules[at]?.length ?? 0) > 0) return false;
    const behind = at > closing;
    if (closesRelease(line)) return !behind || contacts.has(at);
    // A teaser that is cut off, below what announces it.
    const cut = related >= 0 && at > related && /(?:…|\.\.\.|\[…\])\s*$/.test(line.text);
    return line.sentence && !cut && !(behind && (comments || line.words < WEIGHTY_WORDS));
  });
}

const isRelated = (rules: readonly FurnitureRule[]): boolean =>
  rules.some(({ reason }) => reason === 'related-articles');

/**
 * Behind the line that closes the article a page has contact details of its own: there only an end mark, or details
 * under a heading that names the press, are the release's.
 */
function contactsBehind(
  lines: readonly Line[],
  rules: readonly (readonly FurnitureRule[])[],
  closing: number,
): ReadonlySet<number> {
  const found = new Set<number>();
  let open = false;
  for (const [at, line] of lines.entries()) {
    if (at <= closing) continue;
    if ((rules[at]?.length ?? 0) > 0) open = false;
    else if (isEndMark(line) || (isContactHeading(line) && PRESS.test(line.key))) open = true;
    if (open && closesRelease(line)) found.add(at);
  }
  return found;
}

const PRESS = /press|media|medias|صحاف|صحفي|اعلام/u;

/** The first closing line with two thirds of the running text above it; for comments half is enough. */
function findClosing(
  lines: readonly Line[],
  rules: readonly (readonly FurnitureRule[])[],
): { readonly at: number; readonly comments: boolean } {
  const weight = lines.map((line, at) => (line.sentence && rules[at]?.length === 0 ? line.words : 0));
  const total = weight.reduce((sum, words) => sum + words, 0);
  let above = 0;
  for (let at = 0; at < lines.length; at++) {
    const rule = rules[at]?.find(
      ({ closesArticle, zone }) => closesArticle && (zone === 'anywhere' || zone === 'after'),
    );
    const comments = rule?.reason === 'comment-form';
    if (rule?.reason === 'related-articles' && isAside(lines, rules, at)) continue;
    if (rule !== undefined && above > 0 && above * 6 >= total * (comments ? 3 : 4)) return { at, comments };
    above += weight[at] ?? 0;
  }
  return { at: lines.length, comments: false };
}

/** `Pour aller plus loin` with one title in the middle of the text: nothing but sentences follow it up to other furniture. */
function isAside(lines: readonly Line[], rules: readonly (readonly FurnitureRule[])[], at: number): boolean {
  const teaser = lines[at + 1];
  if (teaser === undefined || teaser.sentence || teaser.stopped || (rules[at + 1]?.length ?? 0) > 0)
    return false;
  let next = at + 2;
  while (lines[next]?.sentence && lines[next]?.stopped && rules[next]?.length === 0) next++;
  const behind = lines[next];
  const ends = behind === undefined || (rules[next]?.length ?? 0) > 0 || closesRelease(behind);
  // A title and its teaser again are a list of articles.
  return next > at + 2 && (ends || lines[next + 1]?.sentence !== true);
}

/** End marks, contact details and a closing place and date; a lone `Contact` may be a site's footer. */
function closesRelease(line: Line): boolean {
  return (
    isEndMark(line) ||
    isSignOff(line) ||
    isContactLine(line) ||
    isDatelineLine(line) ||
    (isContactHeading(line) && PRESS.test(line.key))
  );
}

/** Teasers are one sentence; a paragraph of an article is longer. */
const WEIGHTY_WORDS = 30;

/** The fewest words of a headline that a byline is believed to follow. */
const HEADLINE_WORDS = 3;
