import { primaryLanguage } from '#core/model/language.ts';
import { fold } from '../../fold.ts';
import type { Lexeme } from '../lexemes.ts';
import { isMonthName } from './months.ts';

/** Days and years around a month's name. */

export interface DayFound {
  /** 1-31 */
  readonly value: number;
  readonly start: number;
  /** Index of the lexeme of the weekday written before the day. */
  readonly weekdayAt?: number;
}

const ORDINAL_SUFFIX = /^(?:er|re|e|eme|st|nd|rd|th|o|º)$/u;
/** Between a day and its month: `22 of April`, `22 من شهر أبريل`. */
const DAY_TO_MONTH: ReadonlySet<string> = words('of de du d the mois من شهر');
/** Between two days of one month: `2 et 3`, `2 au 5`, `من 2 إلى 5`. */
const BETWEEN_DAYS: ReadonlySet<string> = words('au a et ou to and or through until till الى و حتى أو غاية');
const BEFORE_DAY: ReadonlySet<string> = words('le les du the on يوم من ال يومي أيام الموافق ل لـ');
/** The first of a month in words: le premier mai, فاتح ماي, في الفاتح من يناير. */
const FIRST_DAY: ReadonlySet<string> = words('premier فاتح الفاتح بفاتح وفاتح لفاتح');
const DASH = /^-$/;
const COMMA = /^,$/;
/** Days of one month that one expression lists. */
const MOST_DAYS = 12;

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(' ').map(fold));
}

/** The days that stand before a month's name, in reading order: `lundi 2 et mardi 3 | décembre`. None lies before `least`. */
export function daysBefore(
  lexemes: readonly Lexeme[],
  month: number,
  weekdays: ReadonlyMap<number, unknown>,
  least: number,
): readonly DayFound[] {
  const days: DayFound[] = [];
  let at = month - 1;
  // Only one sign may part a day from its month: 22-April, 22/April.
  if (isSign(lexemes[at], /^[-/']$/) && lexemes[at]?.gap === 0) at--;
  for (let skipped = 0; skipped < 2 && DAY_TO_MONTH.has(lexemes[at]?.key ?? ''); skipped++) at--;
  while (days.length < MOST_DAYS) {
    const day = dayEndingAt(lexemes, at);
    if (day === undefined || day.first < least) break;
    const { weekdayAt, before } = weekdayBefore(lexemes, day.first - 1, weekdays);
    days.unshift({ value: day.value, start: day.start, ...(weekdayAt === undefined ? {} : { weekdayAt }) });
    const joined = weekdayAt !== undefined && lexemes[weekdayAt]?.key.startsWith('و') === true;
    at = joined ? before : joinBefore(lexemes, before);
    if (at === before && !joined) break;
  }
  return days;
}

/** The weekday written before a day (`lundi 2`, `Monday, 2`), and the index before both. */
export function weekdayBefore(
  lexemes: readonly Lexeme[],
  from: number,
  weekdays: ReadonlyMap<number, unknown>,
): { readonly weekdayAt?: number; readonly before: number } {
  const before = skipBack(lexemes, from);
  const weekdayAt = isSign(lexemes[before], COMMA) ? before - 1 : before;
  return weekdays.has(weekdayAt) ? { weekdayAt, before: skipBack(lexemes, weekdayAt - 1) } : { before };
}

function skipBack(lexemes: readonly Lexeme[], from: number): number {
  let at = from;
  while (at >= 0 && BEFORE_DAY.has(lexemes[at]?.key ?? '')) at--;
  return at;
}

/** The index before a joining word or sign that ends at `at`; `at` itself where there is none. */
function joinBefore(lexemes: readonly Lexeme[], at: number): number {
  const lexeme = lexemes[at];
  if (lexeme === undefined) return at;
  if (BETWEEN_DAYS.has(lexeme.key)) return at - 1;
  return isSign(lexeme, DASH) || isSign(lexeme, COMMA) ? at - 1 : at;
}

function dayEndingAt(
  lexemes: readonly Lexeme[],
  at: number,
): { readonly value: number; readonly start: number; readonly first: number } | undefined {
  const last = lexemes[at];
  if (last === undefined) return undefined;
  if (FIRST_DAY.has(last.key)) return { value: 1, start: last.start, first: at };
  const suffixed = last.gap === 0 && ORDINAL_SUFFIX.test(last.key);
  const first = suffixed ? at - 1 : at;
  return dayAt(lexemes, first);
}

function dayAt(
  lexemes: readonly Lexeme[],
  at: number,
): { readonly value: number; readonly start: number; readonly first: number } | undefined {
  const digits = lexemes[at];
  if (digits?.kind !== 'digits' || digits.key.length > 2) return undefined;
  const value = Number(digits.key);
  const before = lexemes[at - 1];
  // Not the end of a code or of a larger number: COVID-19, B12, 3.5, 10:30, 12/05.
  const code = before !== undefined && digits.gap === 0 && endsCode(before, lexemes[at - 2]);
  return value < 1 || value > 31 || code ? undefined : { value, start: digits.start, first: at };
}

/** Whether what touches a number from before makes it part of a code or of another number. */
function endsCode(before: Lexeme, beforeThat: Lexeme | undefined): boolean {
  // Arabic glues prefixes to digits: و23, ال12.
  if (before.kind === 'word') return /[a-z]/.test(before.key);
  if (before.gap > 0 || beforeThat === undefined) return false;
  if (before.key === '-') return beforeThat.kind === 'word' && !isBeforeDay(beforeThat.key);
  return /^[.,:/٫٬]$/u.test(before.key) && beforeThat.kind === 'digits';
}

/** mid-12 March; 31 January-15 March; 1er-2 janvier */
function isBeforeDay(key: string): boolean {
  return ORDINAL_SUFFIX.test(key) || key === 'mid' || key === 'mi' || isMonthName(key);
}

/** Words that may follow `April 22 and 23`; before a noun, 23 counts something. */
const AFTER_LAST_DAY: ReadonlySet<string> = words(
  'in at for from with as to by of on during when where and respectively',
);

/** The days after a month's name, as English writes them: `April | 22`, `April 22-24`, `April 22 and 23`. */
export function daysAfter(
  lexemes: readonly Lexeme[],
  next: number,
  language: string,
): { readonly days: readonly DayFound[]; readonly next: number } {
  const days: DayFound[] = [];
  if (primaryLanguage(language) !== 'en') return { days, next };
  let end = next;
  let at = lexemes[next]?.key === 'the' ? next + 1 : next;
  while (days.length < MOST_DAYS) {
    const day = dayAt(lexemes, at);
    if (day === undefined) break;
    const after = dayTail(lexemes, at);
    if (after === undefined || (days.length > 0 && !isLast(lexemes, after, at))) break;
    days.push({ value: day.value, start: day.start });
    end = after;
    at = joinAfter(lexemes, after);
    if (at === after) break;
  }
  return { days, next: end };
}

/** The index after a day and its suffix; undefined where the digits go on (22%, 22.5, 22:30, 22 000). */
function dayTail(lexemes: readonly Lexeme[], at: number): number | undefined {
  const suffix = lexemes[at + 1];
  const after = suffix !== undefined && suffix.gap === 0 && ORDINAL_SUFFIX.test(suffix.key) ? at + 2 : at + 1;
  const follower = lexemes[after];
  if (follower === undefined) return after;
  if (follower.key === '%' || (follower.gap === 0 && follower.kind === 'word')) return undefined;
  const number =
    follower.gap === 0 &&
    /^[.:,/]$/u.test(follower.key) &&
    lexemes[after + 1]?.gap === 0 &&
    lexemes[after + 1]?.kind === 'digits';
  return number ? undefined : after;
}

function isLast(lexemes: readonly Lexeme[], after: number, at: number): boolean {
  if (isSign(lexemes[at - 1], DASH)) return true;
  const follower = lexemes[after];
  return follower === undefined || follower.kind !== 'word' || AFTER_LAST_DAY.has(follower.key);
}

function joinAfter(lexemes: readonly Lexeme[], after: number): number {
  const lexeme = lexemes[after];
  if (lexeme === undefined) return after;
  const joins = isSign(lexeme, DASH) || isSign(lexeme, COMMA) || /^(?:and|to|or|through)$/u.test(lexeme.key);
  return joins ? after + 1 : after;
}

/** Between a month and its year: `أبريل من سنة 2024`, `April of 2024`, `avril de l’année 2024`. */
const MONTH_TO_YEAR: ReadonlySet<string> = words(
  "of de l d annee an year the من عام سنة لسنة لعام العام السنة '",
);

/** The year after a month or day, with the index after it (and after هـ, AH, "de l’Hégire" for Hijri). */
export function yearAfter(
  lexemes: readonly Lexeme[],
  from: number,
  calendar: 'gregorian' | 'hijri',
): { readonly value: number; readonly start: number; readonly next: number } | undefined {
  let at = from;
  if (isSign(lexemes[at], COMMA) || lexemes[at]?.key === '.' || lexemes[at]?.key === '/') at++;
  for (let skipped = 0; skipped < 4 && MONTH_TO_YEAR.has(lexemes[at]?.key ?? ''); skipped++) at++;
  const digits = lexemes[at];
  if (digits?.kind !== 'digits') return undefined;
  const value = Number(digits.key);
  const [least, most] = calendar === 'hijri' ? [1, 1699] : [1000, 2999];
  const rightLength =
    calendar === 'hijri' ? digits.key.length >= 3 && digits.key.length <= 4 : digits.key.length === 4;
  const decade = lexemes[at + 1]?.key === 's' && lexemes[at + 1]?.gap === 0;
  if (!rightLength || value < least || value > most || decade) return undefined;
  return { value, start: digits.start, next: calendar === 'hijri' ? afterEra(lexemes, at + 1) : at + 1 };
}

/** The index after the sign of the Hijri era (هـ, AH, de l’Hégire), `at` itself where there is none. */
export function afterEra(lexemes: readonly Lexeme[], at: number): number {
  const key = lexemes[at]?.key ?? '';
  if (/^(?:ه|هجريه|هجري|ah|h)$/u.test(key)) return at + 1;
  const phrase = [0, 1, 2, 3].map((offset) => lexemes[at + offset]?.key ?? '');
  return phrase[0] === 'de' && phrase[1] === 'l' && phrase[3] === 'hegire' ? at + 4 : at;
}

function isSign(lexeme: Lexeme | undefined, pattern: RegExp): boolean {
  return lexeme?.kind === 'sign' && pattern.test(lexeme.key);
}
