import { type LanguageTag, primaryLanguage } from '#core/model/language.ts';
import type { DateToken } from '#core/text/values/dates/read-dates.ts';
import type { Lexeme } from '#core/text/values/lexemes.ts';
import type { Edit } from './edit.ts';

/** Dates in digits: which part is which, and with how many digits it is written. */

/** A date of the source, that of the segment in its place, and the translation of the first. */
export interface DateChange {
  readonly source: DateToken;
  readonly segment: DateToken;
  readonly target: DateToken;
}

/** 22/04/2024 and 2024-04-22: digits only. */
export function isNumeric(inside: readonly Lexeme[]): boolean {
  return (
    inside.every(({ kind }) => kind !== 'word') && inside.filter(({ kind }) => kind === 'digits').length === 3
  );
}

const DIGITS = /^(\d{1,4})([/.-])\d{1,2}\2\d{1,4}$/;
/** The mark between the parts, and whether the year comes first; undefined for dates with words. */
function shapeOf(text: string): string | undefined {
  const found = DIGITS.exec(text);
  return found === null ? undefined : `${found[2]} ${found[1]?.length === 4}`;
}

const isDayFirst = ({ text, day }: DateToken): boolean => Number(/^\d+/.exec(text)?.[0]) === day;

/**
 * All of a date that the translation writes in the same digits as the source (28/04/2026 in both): then it writes any
 * date so. Null where it does not, or where the segment shows the other order of day and month.
 */
export function numericCopy({ source, segment, target }: DateChange): readonly Edit[] | null {
  const shape = shapeOf(source.text);
  const alike = shape !== undefined && source.text === target.text && shapeOf(segment.text) === shape;
  if (!alike || source.weekday !== undefined || target.weekday !== undefined) return null;
  const order = shape.endsWith('true') ? false : source.swappable || isDayFirst(source);
  if (!segment.swappable && isDayFirst(segment) !== order) return null;
  return [{ start: target.start, end: target.end, text: segment.text }];
}

/** A date whose day and month could be exchanged (English), in the order that the source shows. */
export function inOrderOf(source: DateToken, segment: DateToken): DateToken {
  const { day, month } = segment;
  const isOpen = segment.swappable && !source.swappable && day !== undefined;
  if (!isOpen || shapeOf(source.text) === undefined || isDayFirst(source) === isDayFirst(segment))
    return segment;
  return { ...segment, day: month, month: day };
}

/** Whether a date of digits fills its parts up with zeros; where none of them shows it, as the segment does. */
export function isPadded(inside: readonly Lexeme[], segment: DateToken): boolean {
  if (!isNumeric(inside)) return false;
  const runs = inside.filter(({ kind }) => kind === 'digits').map(({ text }) => text);
  if (runs.some((run) => /^[0\u0660]/.test(run))) return true;
  return runs.every((run) => run.length > 1) && /(?<!\d)0\d/.test(segment.text);
}

/** A number in the digits of another, with a zero before it if asked for. */
export function digitsLike(like: Lexeme, value: number, isFilled = false): string {
  const zeros = isFilled || (like.text.length === 2 && /^[0\u0660]/.test(like.text));
  const digits = zeros ? String(value).padStart(2, '0') : String(value);
  return /[\u0660-\u0669]/.test(like.text)
    ? digits.replace(/\d/g, (digit) => String.fromCharCode(0x660 + Number(digit)))
    : digits;
}

/** Which digits of a numeric date are its day or month; undefined where they could be either. */
export function numericPart(
  language: LanguageTag,
  inside: readonly Lexeme[],
  target: DateToken,
  part: 'day' | 'month',
): Lexeme | undefined {
  const runs = inside.filter(({ kind }) => kind === 'digits');
  const [first, second, third] = runs;
  const yearFirst = (first?.key.length ?? 0) === 4;
  const [a, b] = yearFirst ? [second, third] : [first, second];
  // English writes both orders; a day beyond 12 tells which.
  if (target.swappable && primaryLanguage(language) === 'en' && !yearFirst) return undefined;
  const [day, month] =
    Number(a?.key) === target.day && Number(b?.key) === target.month && !yearFirst ? [a, b] : [b, a];
  return part === 'day' ? day : month;
}
