import { type LanguageTag, primaryLanguage } from '#core/model/language.ts';
import { hourInWords } from '#core/text/values/localise/times.ts';
import { type NumberToken, readNumbers } from '#core/text/values/read-values.ts';
import type { Edit } from './edit.ts';

/** Times of day in the form that stands in the translation: 21h30, 9:30 p.m., الساعة التاسعة والنصف مساء. */

interface TimeChange {
  readonly source: NumberToken;
  readonly segment: NumberToken;
  readonly target: NumberToken;
}

const HALF_DAY = 12 * 60;

/**
 * The edit that makes the translation's time that of the segment, null where it is not certain: which half of the day
 * is meant, or how the translation would say it. What is written is read again, and must be that time.
 */
export function timeEdits(text: string, language: LanguageTag, change: TimeChange): readonly Edit[] | null {
  const { source, segment, target } = change;
  const time = [source, segment, target].every(({ kind }) => kind === 'time') ? timeMeant(change) : null;
  if (time === null) return null;
  const western = target.text.replace(/[\u0660-\u0669]/g, (digit) => String(digit.charCodeAt(0) - 0x660));
  const style: Style = {
    hourPadded: /^0\d/.test(western) || (/^\d\d\D\d\d/.test(western) && /^0\d/.test(segment.text)),
  };
  const written = WRITERS[primaryLanguage(language)]?.(western, time, style) ?? onClock(western, time, style);
  if (written === null) return null;
  const eastern = western !== target.text;
  const edit = {
    start: target.start,
    end: target.end,
    text: eastern ? written.replace(/\d/g, (digit) => String.fromCharCode(0x660 + Number(digit))) : written,
  };
  return says(text, language, edit, time) ? [edit] : null;
}

interface Style {
  /** 06:05 rather than 6:05. */
  readonly hourPadded: boolean;
}

const minutesOf = ({ keys }: NumberToken): readonly number[] =>
  keys.flatMap((key) => (key.startsWith('t:') ? [Number(key.slice(2))] : []));

/**
 * Minutes since midnight that the segment means. A clock without a half of the day (9:30) means what it means in the
 * source, of which the translation may say it: 9:30 is 21h30 there.
 */
function timeMeant({ source, segment, target }: TimeChange): number | null {
  const [times, known, said] = [minutesOf(segment), minutesOf(source), minutesOf(target)];
  const [first] = times;
  if (first === undefined || times.length === 1) return first ?? null;
  const common = known.filter((time) => said.includes(time));
  const [own] = common;
  // 09:40 is of the clock of 24 hours, and so is 11:10 beside it.
  if (own === undefined || common.length > 1) return isBare(source) && isBare(target) ? first : null;
  return own < HALF_DAY ? first : (times[1] ?? null);
}

/** Digits only: a clock that may have 12 or 24 hours. */
const isBare = ({ text }: NumberToken): boolean => /^[\p{Nd}]{1,2}[:.][\p{Nd}]{2}$/u.test(text);

/** How the languages write a time in the form of another; null for forms that are not known. */
const WRITERS: Readonly<Record<string, (like: string, time: number, style: Style) => string | null>> = {
  fr: inFrench,
  en: inEnglish,
  ar: inArabic,
};

const hourOf = (time: number): number => Math.floor(time / 60);
const minuteOf = (time: number): number => time % 60;
const two = (part: number): string => String(part).padStart(2, '0');
const twelve = (time: number): number => hourOf(time) % 12 || 12;
const hours = (time: number, { hourPadded }: Style): string =>
  hourPadded ? two(hourOf(time)) : String(hourOf(time));

function inFrench(like: string, time: number, style: Style): string | null {
  const short = /^\d{1,2}(\s?)h(?:(\s?)(\d{2}))?$/u.exec(like);
  const minute = minuteOf(time);
  if (short !== null) {
    const [, gap = '', second = gap, old] = short;
    return `${hours(time, style)}${gap}h${old === undefined && minute === 0 ? '' : `${second}${two(minute)}`}`;
  }
  const long = /^\d{1,2}(\s)heures?(?:(\s)\d{2}(\sminutes)?)?$/u.exec(like);
  if (long === null) return null;
  const [, gap = '', second = gap, unit = ''] = long;
  const word = hourOf(time) < 2 ? 'heure' : 'heures';
  return `${hours(time, style)}${gap}${word}${minute === 0 ? '' : `${second}${two(minute)}${unit}`}`;
}

function inEnglish(like: string, time: number): string | null {
  const found = /^\d{1,2}(?:([:.])(\d{2}))?(\s?)([ap])(\.?\s?m\.?)$/iu.exec(like);
  if (found === null) return null;
  const [, mark = ':', old, gap = '', half = '', rest = ''] = found;
  const letter = hourOf(time) < 12 ? 'a' : 'p';
  const minute = old === undefined && minuteOf(time) === 0 ? '' : `${mark}${two(minuteOf(time))}`;
  return `${twelve(time)}${minute}${gap}${half === half.toLowerCase() ? letter : letter.toUpperCase()}${rest}`;
}

/** Parts of the day, and the hours that they are said of, the end exclusive. */
const PARTS_OF_DAY: readonly (readonly [part: string, from: number, to: number])[] = [
  ['صباحا', 0, 12],
  ['صباحًا', 0, 12],
  ['زوالا', 12, 15],
  ['ظهرا', 12, 15],
  ['بعد الزوال', 12, 18],
  ['بعد الظهر', 12, 18],
  ['مساء', 15, 24],
  ['مساءً', 15, 24],
  ['ليلا', 20, 24],
];

function inArabic(like: string, time: number): string | null {
  const part = PARTS_OF_DAY.find(([name]) => like.endsWith(` ${name}`));
  const half = part === undefined ? '' : ` ${partLike(part, hourOf(time))}`;
  const digits = /^\d{1,2}(?::(\d{2}))?\s/u.exec(part === undefined ? '' : like);
  const minute = minuteOf(time);
  if (digits !== null)
    return `${twelve(time)}${digits[1] === undefined && minute === 0 ? '' : `:${two(minute)}`}${half}`;
  if (/\d/.test(like)) return null;
  const words = hourInWords(time);
  if (words === null) return null;
  // The article may stand before the value: ال|ثامنة.
  return `${like.startsWith('ال') ? words : words.replace(/^ال/u, '')}${half}`;
}

/** The same part of the day where it fits the hour, else the usual one. */
function partLike([name, from, to]: (typeof PARTS_OF_DAY)[number], hour: number): string {
  if (hour >= from && hour < to) return name;
  return PARTS_OF_DAY.find(([, start, end]) => hour >= start && hour < end)?.[0] ?? name;
}

/** 09:40, 9.40: digits with the mark that stands there. */
function onClock(like: string, time: number, style: Style): string | null {
  const mark = /^\d{1,2}([:.])\d{2}$/.exec(like)?.[1];
  return mark === undefined ? null : `${hours(time, style)}${mark}${two(minuteOf(time))}`;
}

function says(text: string, language: LanguageTag, edit: Edit, time: number): boolean {
  const changed = text.slice(0, edit.start) + edit.text + text.slice(edit.end);
  return readNumbers(changed, language).some(
    (token) => token.start === edit.start && token.kind === 'time' && minutesOf(token).includes(time),
  );
}
