import type { Fix } from '#core/model/issue.ts';
import { monthNameLike } from '#core/text/values/dates/months.ts';
import type { DateToken } from '#core/text/values/dates/read-dates.ts';
import { dateValue } from '#core/text/values/find/date-values.ts';
import { localise } from '#core/text/values/localise/localise.ts';
import type { Version } from '../version.ts';

/**
 * The date of `right` in the place of `wrong`. Where one part differs, that part alone; else the whole date as the
 * language writes it. None where the expression holds further days, or the order of day and month is open.
 */
export function fixDate(right: DateToken, wrong: DateToken, version: Version): Fix | undefined {
  if (right.swappable || wrong.swappable || right.calendar !== wrong.calendar) return undefined;
  if ((right.day === undefined) !== (wrong.day === undefined)) return undefined;
  if (sharesItsEnd(wrong, version.values().dates)) return undefined;
  const part = partFix(right, wrong, version);
  if (part !== undefined) return part;
  const like = dateValue(wrong.text, [wrong]);
  const value = { ...dateValue(right.text, [withoutWeekday(right)]), text: wrong.text };
  const text = inDigitsOf(wrong.text, localise(value, version.language, { like }));
  return text === wrong.text ? undefined : { start: wrong.start, end: wrong.end, text };
}

/** Whether the expression holds further days (2-5 December). Dates are in reading order, of one expression together. */
function sharesItsEnd({ end }: DateToken, dates: readonly DateToken[]): boolean {
  let low = 0;
  let high = dates.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((dates[middle]?.end ?? 0) < end) low = middle + 1;
    else high = middle;
  }
  return dates[low + 1]?.end === end;
}

/** Arabic-Indic digits where those are what stands there. */
function inDigitsOf(written: string, text: string): string {
  if (!/[\u0660-\u0669]/.test(written)) return text;
  return text.replace(/\d/g, (digit) => String.fromCharCode(0x660 + Number(digit)));
}

/** The one differing part: day, month or year. */
function partFix(right: DateToken, wrong: DateToken, { language }: Version): Fix | undefined {
  const { text, start } = wrong;
  const differing = [right.day !== wrong.day, right.month !== wrong.month, right.year !== wrong.year];
  if (differing.filter(Boolean).length !== 1) return undefined;
  const replaced = (from: string, to: string | undefined) => {
    const at = text.indexOf(from);
    const sure = from !== '' && to !== undefined && at >= 0 && text.indexOf(from, at + 1) < 0;
    return sure ? { start: start + at, end: start + at + from.length, text: to } : undefined;
  };
  if (right.month !== wrong.month) {
    const name = /\p{L}[\p{L}\p{M}]*(?:[ -]\p{L}[\p{L}\p{M}]*)*/u.exec(
      text.replace(/^\P{L}*(?:de|of|من|شهر)\s/u, ''),
    );
    const written = name?.[0] ?? '';
    return replaced(
      written,
      monthNameLike(language, wrong.calendar, { text: written, month: wrong.month }, right.month),
    );
  }
  if (right.year !== wrong.year && right.year !== undefined && wrong.year !== undefined) {
    return replaced(String(wrong.year), String(right.year));
  }
  // 1er, 2nd and the like change with the day.
  const bare = right.day !== 1 && !/\d(?:er|st|nd|rd|th)/.test(text);
  return bare && String(wrong.day).length === 2 ? replaced(String(wrong.day), String(right.day)) : undefined;
}

function withoutWeekday({ weekday: _, ...date }: DateToken): DateToken {
  return date;
}
