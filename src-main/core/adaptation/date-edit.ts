import { type LanguageTag, primaryLanguage } from '#core/model/language.ts';
import { fold } from '#core/text/fold.ts';
import { monthAt } from '#core/text/values/dates/month-words.ts';
import { calendarNames, monthNameLike, weekdayName } from '#core/text/values/dates/months.ts';
import { type DateToken, type WeekdayToken, weekdayOf } from '#core/text/values/dates/read-dates.ts';
import { type Lexeme, readLexemes } from '#core/text/values/lexemes.ts';
import type { Edit } from './edit.ts';
import { englishOrdinal } from './number-edit.ts';
import {
  type DateChange,
  digitsLike,
  inOrderOf,
  isNumeric,
  isPadded,
  numericCopy,
  numericPart,
} from './numeric-date.ts';

/** Whether a date of a translation is that of its source: what both say of it is the same. */
export function sameDate(a: DateToken, b: DateToken): boolean {
  const years = [a, b].map(({ year, yearInherited }) => (yearInherited ? undefined : year));
  const sameYear = years.includes(undefined) || years[0] === years[1];
  return a.calendar === b.calendar && a.month === b.month && a.day === b.day && sameYear;
}

/**
 * The edits that make the translation's date that of the segment, in the same form, set of month names and digits;
 * null where a part of it is not said by both, or not certain.
 */
export function dateEdits(text: string, language: LanguageTag, change: DateChange): readonly Edit[] | null {
  const { source, target } = change;
  const copied = numericCopy(change);
  if (copied !== null) return copied;
  const segment = inOrderOf(source, change.segment);
  return partEdits(text, language, { source, segment, target });
}

function partEdits(text: string, language: LanguageTag, change: DateChange): readonly Edit[] | null {
  const { source, segment, target } = change;
  const sameShape =
    source.calendar === segment.calendar &&
    (source.day === undefined) === (segment.day === undefined) &&
    (source.year === undefined) === (segment.year === undefined);
  if (!sameShape || (target.year !== undefined && segment.year === undefined)) return null;
  // The year may stand further off, where it is no part of the date.
  if (source.year !== segment.year && target.year === undefined) return null;
  const lexemes = readLexemes(text);
  const inside = lexemes.filter(({ start, end }) => start >= target.start && end <= target.end);
  const edits = [
    dayEdit(text, language, inside, change),
    monthEdit(language, lexemes, change),
    yearEdit(inside, change),
    weekdayEdit(text, language, change),
  ];
  const made: Edit[] = [];
  for (const edit of edits) {
    if (edit === null) return null;
    if (edit !== undefined) made.push(edit);
  }
  return made;
}

/** undefined: nothing to do; null: not certain. */
type PartEdit = Edit | null | undefined;

/** A day that a word says: فاتح ماي, premier mai. */
const ARABIC_FIRST = /^(?:ال)?فاتح$/u;

function dayEdit(
  text: string,
  language: LanguageTag,
  inside: readonly Lexeme[],
  change: DateChange,
): PartEdit {
  const { segment, target } = change;
  if (target.day === segment.day || target.day === undefined || segment.day === undefined) return undefined;
  const runs = inside.filter(
    ({ kind, key }) => kind === 'digits' && key.length <= 2 && Number(key) === target.day,
  );
  const run = isNumeric(inside) ? numericPart(language, inside, target, 'day') : runs[0];
  if (run === undefined || (runs.length > 1 && !isNumeric(inside))) {
    const word = inside.find(({ text: own }) => ARABIC_FIRST.test(own));
    return word === undefined ? null : { start: word.start, end: word.end, text: String(segment.day) };
  }
  return {
    start: run.start,
    end: suffixEnd(text, run.end),
    text: dayAsWritten(text, language, run, { day: segment.day, isPadded: isPadded(inside, segment) }),
  };
}

const SUFFIX = /^(?:er|st|nd|rd|th)(?!\p{L})/u;

function suffixEnd(text: string, at: number): number {
  return at + (SUFFIX.exec(text.slice(at, at + 3))?.[0].length ?? 0);
}

function dayAsWritten(
  text: string,
  language: LanguageTag,
  run: Lexeme,
  { day, isPadded: zeros }: { readonly day: number; readonly isPadded: boolean },
): string {
  const suffixed = suffixEnd(text, run.end) > run.end;
  const digits = digitsLike(run, day, zeros);
  if (primaryLanguage(language) === 'en' && suffixed) return `${digits}${englishOrdinal(day)}`;
  const numeric = /^[/.-]\d/.test(text.slice(run.end, run.end + 2));
  return primaryLanguage(language) === 'fr' && day === 1 && !numeric ? `${digits}er` : digits;
}

function monthEdit(
  language: LanguageTag,
  lexemes: readonly Lexeme[],
  { segment, target }: DateChange,
): PartEdit {
  if (target.month === segment.month) return undefined;
  const inside = lexemes.filter(({ start, end }) => start >= target.start && end <= target.end);
  if (isNumeric(inside)) {
    const run = numericPart(language, inside, target, 'month');
    return run === undefined
      ? null
      : { start: run.start, end: run.end, text: digitsLike(run, segment.month, isPadded(inside, segment)) };
  }
  const names = calendarNames(language);
  for (const [at, { start }] of lexemes.entries()) {
    if (start < target.start || start >= target.end) continue;
    const found = monthAt(lexemes, at, names);
    if (found?.name.month !== target.month || found.name.calendar !== target.calendar) continue;
    return monthWord(language, lexemes.slice(at, found.next), { segment, target });
  }
  return null;
}

/** The name within its word: Arabic writes conjunctions and prepositions on to it. */
function monthWord(
  language: LanguageTag,
  words: readonly Lexeme[],
  { segment, target }: Pick<DateChange, 'segment' | 'target'>,
): PartEdit {
  const [first] = words;
  const last = words.filter(({ kind }) => kind === 'word').at(-1);
  if (first === undefined || last === undefined || words.some(({ key }) => key === '/' || key === '('))
    return null;
  const written = words
    .filter(({ kind }) => kind === 'word')
    .map(({ text }) => text)
    .join(' ');
  for (let at = 0; at <= Math.min(2, first.text.length - 2); at++) {
    const like = { text: written.slice(at), month: target.month };
    const name = monthNameLike(language, target.calendar, like, segment.month);
    if (name !== undefined)
      return { start: first.start + at, end: last.end, text: likeCase(name, like.text) };
  }
  return null;
}

/** A name in the capitals of another. */
export function likeCase(name: string, like: string): string {
  if (like.length > 1 && like === like.toUpperCase() && like !== like.toLowerCase())
    return name.toUpperCase();
  const [first = ''] = like;
  const capital = first !== first.toLowerCase();
  return capital ? name.charAt(0).toUpperCase() + name.slice(1) : name;
}

function yearEdit(inside: readonly Lexeme[], { segment, target }: DateChange): PartEdit {
  if (target.year === segment.year || target.year === undefined || segment.year === undefined)
    return undefined;
  const runs = inside.filter(({ kind, key }) => kind === 'digits' && Number(key) === target.year);
  const [run] = runs;
  // An inherited year is written, and changed, at the date it comes from.
  if (run === undefined && target.yearInherited) return undefined;
  if (run === undefined || runs.length > 1) return null;
  return { start: run.start, end: run.end, text: digitsLike(run, segment.year) };
}

function weekdayEdit(text: string, language: LanguageTag, { segment, target }: DateChange): PartEdit {
  if (target.weekday === undefined) return undefined;
  const weekday = segment.weekday?.weekday ?? calendarDay(segment);
  return weekday === undefined ? null : weekdayWord(text, language, target.weekday, weekday);
}

function calendarDay({ calendar, year, month, day }: DateToken): number | undefined {
  return calendar === 'gregorian' && year !== undefined && day !== undefined
    ? weekdayOf(year, month, day)
    : undefined;
}

/** A weekday's name in the place of another, what is written on to it kept. */
export function weekdayWord(
  text: string,
  language: LanguageTag,
  target: WeekdayToken,
  weekday: number,
): PartEdit {
  if (target.weekday === weekday) return undefined;
  const [name, own] = [weekdayName(language, weekday), weekdayName(language, target.weekday)];
  const written = text.slice(target.start, target.end);
  if (name === undefined || own === undefined) return null;
  const at = written.length - own.length;
  if (at < 0 || fold(written.slice(at)) !== fold(own)) return null;
  return { start: target.start + at, end: target.end, text: likeCase(name, written.slice(at)) };
}
