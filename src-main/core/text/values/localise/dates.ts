import { hijriMonthName, monthName, weekdayName } from '../dates/months.ts';
import type { DateValue } from '../value.ts';
import type { Conventions } from './conventions.ts';
import { inDigits } from './numbers.ts';

/** A date in a language's form: lundi 22 avril 2024, Monday, 22 April 2024, الاثنين 22 أبريل 2024. */
export function writeDate(date: DateValue, to: Conventions): string {
  return inDigits(written(date, to), to);
}

function written(date: DateValue, to: Conventions): string {
  const { month, day, year, weekday } = date;
  if (month === undefined) return weekdayIn(weekday ?? 0, to);
  const whole = day !== undefined && year !== undefined;
  if (date.form === 'iso' && whole) return `${year}-${two(month)}-${two(day)}`;
  if (date.form === 'numeric' && whole) {
    return to.monthFirst ? `${two(month)}/${two(day)}/${year}` : `${two(day)}/${two(month)}/${year}`;
  }
  const name = monthIn(date.calendar, month, to);
  const era = date.calendar === 'hijri' && year !== undefined ? ERAS[to.language] : '';
  const weekdayText = weekday === undefined ? '' : `${weekdayIn(weekday, to)}${weekdayEnd(date, to)} `;
  if (day === undefined) return `${name}${year === undefined ? '' : ` ${year}`}${era}`;
  const days = `${dayIn(day, to)}${moreDays(date, to)}`;
  if (to.monthFirst) return `${weekdayText}${name} ${days}${year === undefined ? '' : `, ${year}`}${era}`;
  return `${weekdayText}${days} ${name}${year === undefined ? '' : ` ${year}`}${era}`;
}

const ERAS = { ar: ' هـ', fr: ' de l’Hégire', en: ' AH' } as const;
/** Monday, 11 March, but Monday 11 to Friday 15 March. */
const weekdayEnd = ({ more }: Pick<DateValue, 'more'>, { language }: Conventions): string =>
  language === 'en' && !more?.days.some(({ weekday }) => weekday !== undefined) ? ',' : '';

const two = (part: number): string => String(part).padStart(2, '0');

const dayIn = (day: number, { language }: Conventions): string =>
  language === 'fr' && day === 1 ? '1er' : String(day);

function weekdayIn(weekday: number, { language }: Conventions): string {
  return weekdayName(language, weekday) ?? '';
}

function monthIn(calendar: DateValue['calendar'], month: number, to: Conventions): string {
  if (calendar === 'hijri') return hijriMonthName(to.language, month) ?? '';
  return monthName(to.language, month, to.language === 'ar' ? to.monthSet : 0) ?? '';
}

const JOINTS = {
  dash: { ar: '-', fr: '-', en: '-' },
  to: { ar: ' إلى ', fr: ' au ', en: ' to ' },
  and: { ar: ' و', fr: ' et ', en: ' and ' },
} as const;

/** `2 au | 5 décembre`: the further days; in a list, all but the last after a comma. */
function moreDays({ more }: DateValue, to: Conventions): string {
  if (more === undefined) return '';
  const comma = to.language === 'ar' ? '، ' : ', ';
  return more.days
    .map(({ day, weekday }, at) => {
      const last = at === more.days.length - 1;
      const name = weekday === undefined ? '' : `${weekdayIn(weekday, to)}${weekdayEnd({ more }, to)} `;
      return `${last ? JOINTS[more.joint][to.language] : comma}${name}${dayIn(day, to)}`;
    })
    .join('');
}
