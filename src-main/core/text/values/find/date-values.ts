import type { DateReading, DateToken, WeekdayToken } from '../dates/read-dates.ts';
import type { DateValue } from '../value.ts';

/** The dates of a reading as values: days of one expression together, weekdays alone where no date has them. */
export function dateValues(text: string, { dates, weekdays }: DateReading): readonly DateValue[] {
  const values: DateValue[] = [];
  const taken = new Set<number>();
  const sure = dates.filter(({ weak }) => !weak);
  for (let at = 0; at < sure.length; ) {
    const first = sure[at];
    let next = at + 1;
    while (next < sure.length && isSameExpression(first, sure[next])) next++;
    const days = sure.slice(at, next);
    for (const { weekday } of days) if (weekday !== undefined) taken.add(weekday.start);
    values.push(dateValue(text, days));
    at = next;
  }
  const alone = weekdays.filter(({ weak, start }) => !weak && !taken.has(start));
  return [...values, ...alone.map(weekdayValue)];
}

/** `2-5 December`: several days that one month's name ends, or begins. */
function isSameExpression(a: DateToken | undefined, b: DateToken | undefined): boolean {
  return a !== undefined && b !== undefined && a.end === b.end;
}

/** The days of one expression as a value; `text` holds their offsets. */
export function dateValue(text: string, days: readonly DateToken[]): DateValue {
  const [first, ...more] = days;
  const date = first ?? NOTHING;
  const start = Math.min(date.start, date.weekday?.start ?? date.start);
  const own = text.slice(start, date.end);
  return {
    kind: 'date',
    start,
    end: date.end,
    text: own,
    calendar: date.calendar,
    month: date.month,
    form: formOf(date.text),
    swappable: date.swappable,
    ...(date.year === undefined || date.yearInherited ? {} : { year: date.year }),
    ...(date.day === undefined ? {} : { day: date.day }),
    ...(date.weekday === undefined ? {} : { weekday: date.weekday.weekday }),
    ...(more.length === 0 ? {} : { more: { days: more.map(dayOf), joint: jointOf(own) } }),
  };
}

const NOTHING: DateToken = {
  calendar: 'gregorian',
  month: 1,
  swappable: false,
  weak: false,
  text: '',
  start: 0,
  end: 0,
};

function dayOf({ day = 0, weekday }: DateToken) {
  return weekday === undefined ? { day } : { day, weekday: weekday.weekday };
}

function jointOf(text: string): 'dash' | 'to' | 'and' {
  if (/\d(?:er|st|nd|rd|th)?\s?[-–—]\s?(?:\p{L}+ )?\d/u.test(text)) return 'dash';
  return /\d\S*(?:\s?[,،]\s?|\s(?:et|and|و|ou|or|أو)\s?)(?:\p{L}+\s)*\d|\s(?:et|and|و)/u.test(text)
    ? 'and'
    : 'to';
}

function formOf(text: string): DateValue['form'] {
  if (!/\p{L}/u.test(text)) return /^[\d\u0660-\u0669\u06f0-\u06f9]{4}\D/u.test(text) ? 'iso' : 'numeric';
  return /(?:^|[^\p{L}])(?:janv|févr?|fevr?|avr|juil|sept|oct|nov|déc|dec|jan|feb|mar|apr|jun|jul|aug|sep)(?![\p{L}])/iu.test(
    text,
  )
    ? 'short'
    : 'long';
}

function weekdayValue({ weekday, text, start, end }: WeekdayToken): DateValue {
  return { kind: 'date', start, end, text, calendar: 'gregorian', weekday, form: 'long', swappable: false };
}
