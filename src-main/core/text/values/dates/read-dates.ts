import { type LanguageTag, primaryLanguage } from '#core/model/language.ts';
import { type Lexeme, readLexemes } from '../lexemes.ts';
import { afterEra, type DayFound, daysAfter, daysBefore, weekdayBefore, yearAfter } from './date-parts.ts';
import { announcesMonth, monthAt, type WeekdayToken, weekdayAt } from './month-words.ts';
import { type CalendarNames, calendarNames, type MonthName } from './months.ts';
import { numericDateAt } from './numeric-dates.ts';

export type { WeekdayToken };

/** One day, or one month without a day, as written; `2-5 December` gives two. */
export interface DateToken {
  readonly calendar: 'gregorian' | 'hijri';
  /** 1-12 */
  readonly month: number;
  readonly day?: number;
  readonly year?: number;
  /** The year was written at another day of the same range (`from 30 June to 4 July 2025`). */
  readonly yearInherited?: boolean;
  /** The weekday written beside it. */
  readonly weekday?: WeekdayToken;
  /** Day and month could be the other way round (03/04/2024). */
  readonly swappable: boolean;
  /** May be another word, so that it proves but never accuses. */
  readonly weak: boolean;
  /** The expression without its weekday, and its UTF-16 offsets. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

export interface DateReading {
  readonly dates: readonly DateToken[];
  /** All weekdays of the text, those beside dates included. */
  readonly weekdays: readonly WeekdayToken[];
  /** Offsets (start) of the digit runs that are days, months or years of a date. */
  readonly digitStarts: ReadonlySet<number>;
}

/** Dates and weekdays of a text. Languages without month names still have numeric dates. Linear. */
export function readDates(text: string, language: LanguageTag): DateReading {
  return readDatesOf(text, readLexemes(text), language);
}

/** `readDates` on a text already cut into lexemes. */
export function readDatesOf(text: string, lexemes: readonly Lexeme[], language: LanguageTag): DateReading {
  const names = calendarNames(language);
  const weekdays = new Map<number, WeekdayToken>();
  for (let at = 0; at < lexemes.length; at++) {
    const found = weekdayAt(lexemes, at, names);
    if (found !== undefined) weekdays.set(at, found);
  }
  const context: Context = { lexemes, names, weekdays, language, digitStarts: new Set(), least: 0 };
  const dates: Found[] = [];
  for (let at = 0; at < lexemes.length; at++) {
    const read =
      writtenDates(context, at, dates) ?? numericDates(context, at) ?? sameMonthDate(context, at, dates);
    if (read === undefined) continue;
    dates.push(...read.dates);
    context.least = read.next;
    at = read.next - 1;
  }
  const shown = dates.map((date) => ({ ...date, text: text.slice(date.start, date.end) }));
  return { dates: inheritYears(shown), weekdays: [...weekdays.values()], digitStarts: context.digitStarts };
}

interface Context {
  readonly lexemes: readonly Lexeme[];
  readonly names: CalendarNames;
  readonly weekdays: ReadonlyMap<number, WeekdayToken>;
  readonly language: LanguageTag;
  readonly digitStarts: Set<number>;
  /** Index after the last expression: what it took belongs to no other. */
  least: number;
}

/** A date before its text is cut out. */
type Found = Omit<DateToken, 'text'>;

interface Read {
  readonly dates: readonly Found[];
  /** Index of the lexeme after the expression. */
  readonly next: number;
}

function writtenDates(context: Context, at: number, before: readonly Found[]): Read | undefined {
  const { lexemes, names, language } = context;
  const found = monthAt(lexemes, at, names);
  if (found === undefined) return undefined;
  const { name } = found;
  const head = daysBefore(lexemes, at, context.weekdays, context.least);
  const tail = head.length === 0 ? daysAfter(lexemes, found.next, language) : { days: [], next: found.next };
  const days = head.length > 0 ? head : withWeekday(context, at, tail.days);
  const year = yearAfter(lexemes, tail.next, name.calendar);
  const next = year?.next ?? tail.next;
  if (year === undefined && isVerb(context, at)) return undefined;
  if (days.length === 0 && year === undefined && !standsAlone(context, at, name)) return undefined;
  for (const day of days) context.digitStarts.add(day.start);
  if (year !== undefined) context.digitStarts.add(year.start);
  const end = lexemes[next - 1]?.end ?? 0;
  const common = {
    calendar: name.calendar,
    month: name.month,
    swappable: false,
    weak: days.length === 0 && year === undefined && weakAlone(context, at, name, before),
    ...(year === undefined ? {} : { year: year.value }),
  };
  const monthStart = lexemes[at]?.start ?? 0;
  if (days.length === 0) return { dates: [{ ...common, start: monthStart, end }], next };
  return { dates: days.map((day) => dated(context, common, day, monthStart, end)), next };
}

/** `Monday, April | 22`: the weekday before the month is that of the first day. */
function withWeekday(
  { lexemes, weekdays }: Context,
  month: number,
  days: readonly DayFound[],
): readonly DayFound[] {
  const { weekdayAt } = weekdayBefore(lexemes, month - 1, weekdays);
  const [first, ...rest] = days;
  return first === undefined || weekdayAt === undefined ? days : [{ ...first, weekdayAt }, ...rest];
}

function dated(
  context: Context,
  common: Pick<DateToken, 'calendar' | 'month' | 'swappable' | 'weak'>,
  day: DayFound,
  monthStart: number,
  end: number,
): Found {
  const weekday = day.weekdayAt === undefined ? undefined : context.weekdays.get(day.weekdayAt);
  return {
    ...common,
    day: day.value,
    start: Math.min(day.start, monthStart),
    end,
    ...(weekday === undefined ? {} : { weekday }),
  };
}

/** A month's name without day and year counts where it cannot be another word, or is written as one would a month. */
function standsAlone(context: Context, at: number, name: MonthName): boolean {
  return name.needs !== 'number' && !isVerb(context, at);
}

/** English writes May and March with a capital; may and march are verbs. */
function isVerb({ lexemes, language }: Context, at: number): boolean {
  return primaryLanguage(language) === 'en' && /^(?:may|march)$/.test(lexemes[at]?.text ?? '');
}

function weakAlone(context: Context, at: number, name: MonthName, before: readonly Found[]): boolean {
  return name.needs === 'announcement' && !announced(context, at, before);
}

function announced({ lexemes, language }: Context, at: number, before: readonly Found[]): boolean {
  if (announcesMonth(lexemes, at, language)) return true;
  // من مارس إلى ماي, juin et mai: what follows a month and one joining word is a month.
  const last = before.at(-1);
  const own = lexemes[at];
  const joint = lexemes[at - 1];
  if (last === undefined || last.weak || own === undefined || joint === undefined) return false;
  if (own.key.startsWith('و') && last.end >= joint.end) return true;
  return /^(?:-|et|and|to|au|الي|و|حتي)$/u.test(joint.key) && last.end >= (lexemes[at - 2]?.end ?? 0);
}

const LAST_HIJRI_YEAR = 1700;

function numericDates(context: Context, at: number): Read | undefined {
  const found = numericDateAt(context.lexemes, at, context.language);
  if (found === undefined) return undefined;
  for (const index of [at, at + 2, at + 4]) context.digitStarts.add(context.lexemes[index]?.start ?? 0);
  const weekday = context.weekdays.get(at - 1) ?? context.weekdays.get(at - 2);
  // 1445/9/2 هـ, as the Saudi press writes it
  const next = found.date.year < LAST_HIJRI_YEAR ? afterEra(context.lexemes, at + 5) : at + 5;
  const date: Found = {
    calendar: next > at + 5 ? 'hijri' : 'gregorian',
    ...found.date,
    weak: false,
    start: context.lexemes[at]?.start ?? 0,
    end: context.lexemes[next - 1]?.end ?? 0,
    ...(weekday === undefined ? {} : { weekday }),
  };
  return { dates: [date], next };
}

/** من فاتح شتنبر إلى 30 منه: a day of the month named last. */
function sameMonthDate(
  { lexemes, digitStarts }: Context,
  at: number,
  before: readonly Found[],
): Read | undefined {
  const day = lexemes[at];
  if (day?.kind !== 'digits') return undefined;
  const [last, of, value] = [before.at(-1), lexemes[at + 1], Number(day.key)];
  if (last === undefined || of?.key !== 'منه' || !(value >= 1 && value <= 31)) return undefined;
  digitStarts.add(day.start);
  const { calendar, month, year } = last;
  const date: Found = {
    calendar,
    month,
    day: value,
    swappable: false,
    weak: false,
    start: day.start,
    end: of.end,
    ...(year === undefined ? {} : { year, yearInherited: true }),
  };
  return { dates: [date], next: at + 2 };
}

/** `du lundi 30 juin au vendredi 4 juillet 2025`: a date without a year takes that of the next, close after it. */
function inheritYears(dates: readonly DateToken[]): readonly DateToken[] {
  return dates.map((date, index) => {
    const next = dates[index + 1];
    const takes =
      date.year === undefined &&
      date.day !== undefined &&
      next?.year !== undefined &&
      next.calendar === date.calendar &&
      next.start - date.end <= 24 &&
      date.month <= next.month;
    return takes ? { ...date, year: next.year, yearInherited: true } : date;
  });
}

/** The weekday of a Gregorian date, 0 = Sunday (days from the civil calendar, H. Hinnant, chrono algorithms). */
export function weekdayOf(year: number, month: number, day: number): number {
  const shifted = month <= 2 ? year - 1 : year;
  const era = Math.floor(shifted / 400);
  const yearOfEra = shifted - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  const days = era * 146_097 + dayOfEra - 719_468;
  return (((days + 4) % 7) + 7) % 7;
}
