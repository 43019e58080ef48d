import { fold, foldWithMap } from './fold.ts';
import { foldLine } from './plain-key.ts';
import { allCalendarNames } from './values/dates/months.ts';

/**
 * Dates as press releases write them, in three languages and all four sets of Arabic month names (CLDR 48:
 * ar-MA, ar-DZ/TN, ar-EG, ar-LB). Recognition only: what day it is, the typed values tell.
 */

const names = allCalendarNames();
/** Short names that only a page's own date lines use: Mon 22 Apr. */
const SHORT_WEEKDAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];

const month = alternatives(names.months);
const hijriMonth = alternatives(names.hijri);
const weekday = alternatives([...names.weekdays, ...SHORT_WEEKDAYS]);
const day = '\\d{1,2}(?:er|st|nd|rd|th)?';
const year = '\\d{4}';
const gap = '[ ,./]{1,3}';

const written = [
  // 22 avril 2024, 22 April, 22 فبراير/ شباط 2024
  `${day} (?:de |of )?${month}\\.?(?: ?/ ?${month})?(?:${gap}${year})?`,
  // April 22, 2024
  `${month}\\.? ${day}(?:${gap}${year})?`,
  // 14 شوال 1445 هـ الموافق ل 22 أبريل 2024
  `${day} (?:de |من )?${hijriMonth}(?:${gap}${year})?(?: ?(?:ه|h|ah|de l'hegire)(?![\\p{L}]))?(?: ?[,(]? ?(?:(?:ال)?موافق ?ل? ?|correspondant au |corresponding to )(?:${weekday} )?${day} ${month}(?: ${year})?\\)?)?`,
  '\\d{4}-\\d{2}-\\d{2}',
  '\\d{1,2}[/.-]\\d{1,2}[/.-]\\d{2}(?:\\d{2})?',
].join('|');

const DATE = new RegExp(
  `(?:(?:le |on |يوم )?${weekday}\\.?[ ,]{1,2})?(?:${written})(?![\\p{L}\\p{Nd}])`,
  'uy',
);

/** The end of the date that begins at `at`, weekday included, or -1. Offsets are UTF-16 units of the text. */
export function dateEndAt(text: string, at: number): number {
  // No date is longer than the window; folding only that keeps repeated calls on a long text cheap.
  const { folded, map } = foldWithMap(text.slice(at, at + 90));
  DATE.lastIndex = 0;
  const found = DATE.exec(folded);
  return found === null ? -1 : at + (map[found[0].length] ?? 0);
}

const DATE_LINE_PARTS = new RegExp(
  [
    `(?:(?:le |on |يوم )?${weekday}\\.?[ ,]{1,2})?(?:${written})(?![\\p{L}\\p{Nd}])`,
    `(?:${weekday})(?![\\p{L}])`,
    // 14:30, 14h30, 9 a.m., with or without a zone
    '(?:a |at |الساعه |علي الساعه )?\\d{1,2} ?(?:[:h] ?\\d{0,2}(?::\\d{2})?(?!\\p{L})|(?=[ap]\\.?m))(?: ?[ap]\\.?m\\.?| ?صباحا| ?مساء| ?[صم](?![\\p{L}]))?(?: ?(?:gmt|utc|cet)(?:[+-]\\d{1,2})?)?',
    // il y a 2 heures, 3 hours ago, منذ ساعتين
    'il y a \\d{1,3} (?:minutes?|heures?|jours?|semaines?|mois|ans?)',
    '\\d{1,3} (?:minutes?|hours?|days?|weeks?|months?|years?) ago',
    'منذ (?:\\d{1,3} )?(?:دقيقه|دقائق|ساعه|ساعتين|ساعات|يوم|يومين|ايام|اسبوع|اسبوعين|اسابيع|شهر|شهرين|اشهر|سنه|سنوات)',
    '(?:publie|publiee|mis|mise|modifie|posted|published|updated|last updated|last modified|derniere mise|date)(?: ?(?:a jour|de publication))?(?: (?:le|on|at))?',
    '(?:نشر|نشرت|تم النشر|تاريخ النشر|اخر تحديث|تم التحديث|حرر|التاريخ)(?: (?:في|يوم|بتاريخ))?',
    '(?:في|بتاريخ|le|on|at|a|et|and|يوم|اليوم)(?![\\p{L}])',
    '[ ,:;|/()\\[\\]·•-]',
  ].join('|'),
  'uy',
);

/** No line of a page that only tells when it was published is longer. */
const LONGEST_DATE_LINE = 140;

/** Whether a line tells nothing but a date or time: `Publié le 22 avril 2024 à 14h30`, `منذ ساعتين`. */
export function isDateLine(text: string): boolean {
  if (text.length > LONGEST_DATE_LINE) return false;
  const line = foldLine(text).replace(/^[^\p{L}\p{Nd}]+/u, '');
  let at = 0;
  let dated = false;
  while (at < line.length) {
    DATE_LINE_PARTS.lastIndex = at;
    const part = DATE_LINE_PARTS.exec(line)?.[0];
    if (part === undefined || part === '') return false;
    dated ||= /\d{1,2}.{1,14}\d|ago$|^il y a|^منذ|\d \p{L}{3}/u.test(part);
    at += part.length;
  }
  return dated;
}

/** A group of alternatives, longest first, folded as the text is. */
function alternatives(list: readonly string[]): string {
  const folded = new Set(list.map(fold));
  return `(?:${[...folded].sort((a, b) => b.length - a.length).join('|')})`;
}
