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

const SHORT_FRENCH_WEEKDAYS = 'lun|mar|mer|jeu|ven|sam|dim';

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
    // Year first, with slashes; a day, the month's name and a year between slashes; a Hijri year's mark
    '\\d{4}/\\d{1,2}/\\d{1,2}(?![\\p{Nd}])',
    `\\d{1,2}[/-]${month}[/-]\\d{2,4}`,
    '(?:هـ?|م|ه|ah)(?![\\p{L}])',
    `(?:${weekday}|${SHORT_FRENCH_WEEKDAYS})\\.?(?![\\p{L}])`,
    // 14:30, 14h30, 9 a.m., with or without a zone
    '(?:a |at |الساعه |علي الساعه )?\\d{1,2} ?(?:[:h] ?\\d{0,2}(?::\\d{2})?(?!\\p{L})|(?=[ap]\\.?m))(?: ?[ap]\\.?m\\.?| ?صباحا| ?مساء| ?[صم](?![\\p{L}]))?(?: ?(?:gmt|utc|cet)(?: ?[+-] ?\\d{1,2})?)?',
    '(?:at )?\\d{1,2}\\.\\d{2} ?[ap]\\.?m\\.?(?![\\p{L}])',
    '(?:local time|heure locale|gmt|utc|بتوقيت غرينتش|بالتوقيت المحلي|ت م|واس|spa)(?![\\p{L}])',
    // il y a 2 heures, 3 hours ago, منذ ساعتين
    'il y a (?:une? |\\d{1,3} )(?:minutes?|heures?|jours?|semaines?|mois|ans?)',
    '(?:an? |\\d{1,3} )(?:minutes?|mins?|hours?|hrs?|days?|weeks?|months?|years?) ago',
    'منذ (?:\\d{1,3} )?(?:دقيقه|دقائق|ساعه|ساعتين|ساعات|يوم|يومين|ايام|اسبوع|اسبوعين|اسابيع|شهر|شهرين|اشهر|سنه|سنوات)',
    '\\d{1,2} ?(?:j|h|min|d|w|sem|س|د|ي|ساعه|يوم)(?= ?[·•])',
    '(?:hier|avant-hier|yesterday|امس)(?![\\p{L}])',
    '(?:(?:date|derniere|dernier|last|page|article) )?(?:publie|publiee|publication|mis|mise|modifie|modifiee|modification|posted|published|updated|update|modified|date)(?: ?(?:de publication|de modification|a jour))?(?: (?:le|on|at|il y a))?(?![\\p{L}])',
    '(?:نشر|نشرت|تم النشر|تاريخ النشر|(?:اخر|تاريخ) (?:تحديث|تعديل)|تم التحديث|حرر|التاريخ|تاريخ)(?: (?:في|يوم|بتاريخ|علي|للصفحه|الصفحه|الخبر|المقال|:))*(?![\\p{L}])',
    '(?:في|بتاريخ|الي|علي|الساعه|الموافق ?ل?|le|on|at|a|et|and|يوم|اليوم)(?![\\p{L}])',
    '[ ,:;|/()\\[\\]·•»›.–-]',
  ].join('|'),
  'uy',
);

/** No line of a page that only tells when it was published is longer. */
const LONGEST_DATE_LINE = 140;

/** Whether a line tells nothing but a date or time: `Publié le 22 avril 2024 à 14h30`, `منذ ساعتين`. */
export function isDateLine(text: string): boolean {
  if (text.length > LONGEST_DATE_LINE) return false;
  // Reuters' pages lose the space between day and hour: March 12, 20242:30 PM.
  const line = foldLine(text)
    .replace(/^[^\p{L}\p{Nd}]+/u, '')
    .replace(/(20\d{2})(?=\d{1,2}:\d{2})/u, '$1 ');
  let at = 0;
  let dated = false;
  while (at < line.length) {
    DATE_LINE_PARTS.lastIndex = at;
    const part = DATE_LINE_PARTS.exec(line)?.[0];
    if (part === undefined || part === '') return false;
    dated ||=
      /\d{1,2}.{1,14}\d|ago$|^il y a|^منذ|\d \p{L}{3}|^(?:hier|yesterday)|^\d{1,2} ?(?:j|h|d|w|س|ي)$/u.test(
        part,
      );
    at += part.length;
  }
  return dated;
}

/** A group of alternatives, longest first, folded as the text is. */
function alternatives(list: readonly string[]): string {
  const folded = new Set(list.map(fold));
  return `(?:${[...folded].sort((a, b) => b.length - a.length).join('|')})`;
}
