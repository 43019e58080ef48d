import type { Severity } from '#core/model/issue.ts';
import { hijriDistance, hijriOf } from '#core/text/values/dates/hijri.ts';
import { hijriMonthName } from '#core/text/values/dates/months.ts';
import type { DateToken } from '#core/text/values/dates/read-dates.ts';
import type { Finding, LanguageCheck, Version } from '../../check.ts';

/**
 * A Hijri date beside the Gregorian date it corresponds to (design/domain-rules.md, D3). Months begin by moon sighting:
 * a day more or less than Umm al-Qura is right, two are a remark, more a warning.
 */
export const hijri: LanguageCheck = {
  id: 'hijri',
  severity: 'warning',
  scope: 'language',
  messages: ['differs'],
  examples: [
    { from: 'ar', texts: { ar: '13 شوال 1445 هـ الموافق لـ 22 أبريل 2024' }, messages: [] },
    {
      from: 'fr',
      texts: { fr: '12 chaoual 1445 de l’Hégire, correspondant au 22 avril 2024' },
      messages: [],
    },
    { from: 'ar', texts: { ar: '23 شوال 1445 هـ الموافق لـ 22 أبريل 2024' }, messages: ['differs'] },
  ],
  run(version, context) {
    // A date that differs between the versions is told there.
    const changed = new Set(context.differences.dates().changes.flatMap(({ extra }) => extra ?? []));
    const all = version.values().dates.filter((date) => !date.weak && !changed.has(date));
    return all.flatMap((date, at) => {
      const next = all[at + 1];
      const pair = next === undefined || !correspond(date, next, version.text) ? undefined : [date, next];
      if (pair === undefined) return [];
      const [own, other] = date.calendar === 'hijri' ? [date, next] : [next, date];
      return own === undefined || other === undefined ? [] : compare(own, other, version);
    });
  },
};

/** Says that two dates are one day: الموافق ل, correspondant au, corresponding to, or brackets. */
const CORRESPONDING =
  /^\s?[,،]?\s?[([]?\s?(?:(?:ال)?موافق|correspondant|soit|corresponding|equivalent|i\.e\.|[([]|\/|$)/iu;
/** What joins the two is short. */
const LONGEST_JOINT = 40;

function correspond(a: DateToken, b: DateToken, text: string): boolean {
  if (a.calendar === b.calendar || b.start - a.end > LONGEST_JOINT || b.start < a.end) return false;
  return CORRESPONDING.test(
    text.slice(a.end, b.weekday === undefined ? b.start : Math.min(b.start, b.weekday.start)),
  );
}

function compare(own: DateToken, other: DateToken, version: Version): readonly Finding[] {
  const written = wholeDay(own);
  const gregorian = wholeDay(other);
  if (written === undefined || gregorian === undefined) return [];
  const distance = hijriDistance(written, gregorian, 2);
  if (distance !== undefined && Math.abs(distance) < 2) return [];
  const right = hijriOf(gregorian.year, gregorian.month, gregorian.day);
  if (right === undefined) return [];
  const severity: Severity = distance === undefined ? 'warning' : 'info';
  const name = hijriMonthName(version.language, right.month) ?? String(right.month);
  return [
    {
      language: version.language,
      start: own.start,
      end: own.end,
      message: 'differs',
      severity,
      parameters: { hijri: own.text, date: other.text, right: `${right.day} ${name} ${right.year}` },
    },
  ];
}

function wholeDay({ year, month, day }: DateToken) {
  return year === undefined || day === undefined ? undefined : { year, month, day };
}
