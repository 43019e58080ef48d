import { primaryLanguage } from '#core/model/language.ts';
import { fold } from '../fold.ts';
import type { Lexeme } from './lexemes.ts';
import { NUMERALS } from './numbers/numerals.ts';
import { numeralAt } from './numbers/words.ts';

/** Times of day: 21 h = 21h00 = 9 p.m. = 21:00 = التاسعة مساء (domain-rules.md D7). */
export interface TimeFound {
  /** Minutes since midnight; two where morning or evening is open (9:00). */
  readonly minutes: readonly number[];
  /** The hour could be a number of hours: `20 heures`. */
  readonly duration: boolean;
  /** The hour in words, as a number. */
  readonly hour?: number;
  readonly next: number;
}

const HALF_DAY = 12 * 60;
const AM = words('am صباحا صباح فجرا ص');
const PM = words('pm مساء ظهرا زوالا ليلا عصرا م');

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(' ').map(fold));
}

const HOURS: ReadonlySet<string> = words('hours hour hrs hr heures heure h ساعات ساعة');
const MINUTES: ReadonlySet<string> = words('minutes minute mins min mn دقيقة دقائق');
/** Arabic says one and two hours without a number. */
const ARABIC_HOURS: ReadonlyMap<string, number> = new Map([
  [fold('ساعة'), 1],
  [fold('ساعتان'), 2],
  [fold('ساعتين'), 2],
]);

/** A duration written with both its units (2 hours and 40 minutes, ساعتين و40 دقيقة), which French writes as a time: 2h40. */
export function durationAt(
  lexemes: readonly Lexeme[],
  at: number,
): { readonly minutes: number; readonly from: number; readonly next: number } | undefined {
  const before = lexemes[at - 2];
  const hours = lexemes[at - 1]?.key === 'و' ? ARABIC_HOURS.get(before?.key ?? '') : undefined;
  const first = Number(lexemes[at]?.key);
  if (hours !== undefined && MINUTES.has(lexemes[at + 1]?.key ?? '') && first < 60) {
    return { minutes: hours * 60 + first, from: at - 2, next: at + 2 };
  }
  if (!HOURS.has(lexemes[at + 1]?.key ?? '') || first > 99) return undefined;
  const second = /^(?:and|et|و)$/u.test(lexemes[at + 2]?.key ?? '') ? at + 3 : at + 2;
  const digits = lexemes[second];
  if (digits?.kind !== 'digits' || !MINUTES.has(lexemes[second + 1]?.key ?? '')) return undefined;
  const minutes = Number(digits.key);
  return minutes < 60 ? { minutes: first * 60 + minutes, from: at, next: second + 2 } : undefined;
}

/** The time that begins with the digits at a lexeme. */
export function timeAt(lexemes: readonly Lexeme[], at: number, language: string): TimeFound | undefined {
  const hourText = lexemes[at]?.key ?? '';
  const hour = Number(hourText);
  if (hourText.length > 2 || hour > 24) return undefined;
  const primary = primaryLanguage(language);
  if (primary === 'fr') return frenchTime(lexemes, at, hour) ?? clockTime(lexemes, at, hour, primary);
  return clockTime(lexemes, at, hour, primary);
}

/** 21 h, 21h30, 9 heures 30, 9 heures du soir */
function frenchTime(lexemes: readonly Lexeme[], at: number, hour: number): TimeFound | undefined {
  const unit = lexemes[at + 1];
  if (unit === undefined || unit.gap > 1 || !/^(?:h|heures?)$/.test(unit.key)) return undefined;
  const minute = minuteAt(lexemes, at + 2);
  let next = minute === undefined ? at + 2 : at + 3;
  if (minute !== undefined && /^(?:min|mn|minutes?)$/.test(lexemes[next]?.key ?? '')) next++;
  const base = hour * 60 + (minute ?? 0);
  const part = `${lexemes[next]?.key ?? ''} ${lexemes[next + 1]?.key ?? ''}`;
  const evening = part === 'du soir' || (part === 'de l' && lexemes[next + 3]?.key === 'apres');
  if (evening && hour < 12) return { minutes: [base + HALF_DAY], duration: false, next: next + 2 };
  return { minutes: [base], duration: minute === undefined, next };
}

/** 21:00, 9:30 p.m., 9 am, 6.30-10am, الساعة 9 صباحا */
function clockTime(
  lexemes: readonly Lexeme[],
  at: number,
  hour: number,
  primary: string,
): TimeFound | undefined {
  const separator = lexemes[at + 1];
  const separated = separator?.gap === 0 && (separator.key === ':' || separator.key === '.');
  const minute = separated && lexemes[at + 2]?.gap === 0 ? minuteAt(lexemes, at + 2) : undefined;
  const afterDigits = minute === undefined ? at + 1 : at + 3;
  const spoken = primary === 'ar' ? minutesAfterAnd(lexemes, at) : undefined;
  if (spoken !== undefined) return spokenTime(lexemes, hour, spoken);
  const half = halfAt(lexemes, afterDigits, primary);
  const colon = minute !== undefined && separator?.key === ':';
  if (half === undefined && !colon) return undefined;
  const base = hour * 60 + (minute ?? 0);
  if (half !== undefined) {
    return { minutes: [base + shiftOf(half.half, hour)], duration: false, next: half.next };
  }
  // 03:30 is of the clock of 24 hours.
  const open = hour >= 1 && hour <= 12 && !(lexemes[at]?.key ?? '').startsWith('0');
  return {
    minutes: open ? [base % (2 * HALF_DAY), (base + HALF_DAY) % (2 * HALF_DAY)] : [base],
    duration: false,
    next: afterDigits,
  };
}

/** From the twelve-hour clock to minutes since midnight. */
function shiftOf(half: 'am' | 'pm', hour: number): number {
  if (half === 'pm') return hour < 12 ? HALF_DAY : 0;
  return hour === 12 ? -HALF_DAY : 0;
}

interface MinutesFound {
  readonly minutes: number;
  readonly next: number;
}

/** الساعة 8 و25 دقيقة: minutes in digits after the hour. */
function minutesAfterAnd(lexemes: readonly Lexeme[], at: number): MinutesFound | undefined {
  const clock = lexemes[at - 1]?.key.endsWith(fold('الساعة')) ?? false;
  return clock ? minutesAt(lexemes, at + 1) : undefined;
}

function minutesAt(lexemes: readonly Lexeme[], at: number): MinutesFound | undefined {
  const digits = lexemes[at + 1];
  const found =
    lexemes[at]?.key === 'و' &&
    digits?.kind === 'digits' &&
    /^(?:دقيقه|دقائق)$/u.test(lexemes[at + 2]?.key ?? '');
  return found && Number(digits.key) < 60 ? { minutes: Number(digits.key), next: at + 3 } : undefined;
}

function spokenTime(lexemes: readonly Lexeme[], hour: number, { minutes, next }: MinutesFound): TimeFound {
  const half = halfAt(lexemes, next, 'ar');
  const base = (hour % 24) * 60 + minutes;
  if (half !== undefined) {
    return { minutes: [base + shiftOf(half.half, hour)], duration: false, next: half.next };
  }
  const open = hour >= 1 && hour <= 12;
  return { minutes: open ? [base, (base + HALF_DAY) % (2 * HALF_DAY)] : [base], duration: false, next };
}

function minuteAt(lexemes: readonly Lexeme[], at: number): number | undefined {
  const digits = lexemes[at];
  if (digits?.kind !== 'digits' || digits.gap > 1 || digits.key.length !== 2) return undefined;
  const minute = Number(digits.key);
  return minute < 60 ? minute : undefined;
}

/** am, p.m., صباحا, بعد الزوال */
function halfAt(
  lexemes: readonly Lexeme[],
  at: number,
  primary: string,
): { readonly half: 'am' | 'pm'; readonly next: number } | undefined {
  const word = lexemes[at];
  if (word?.kind !== 'word' || word.gap > 1) return undefined;
  if (AM.has(word.key) && (word.key.length > 1 || primary === 'ar')) return { half: 'am', next: at + 1 };
  if (PM.has(word.key) && (word.key.length > 1 || primary === 'ar')) return { half: 'pm', next: at + 1 };
  const letters = [0, 1, 2].map((offset) => lexemes[at + offset]?.key ?? '');
  if (/^[ap]$/.test(letters[0] ?? '') && letters[1] === '.' && letters[2] === 'm') {
    return { half: letters[0] === 'a' ? 'am' : 'pm', next: lexemes[at + 3]?.key === '.' ? at + 4 : at + 3 };
  }
  return letters[0] === 'بعد' && /^ال(?:زوال|ظهر)$/u.test(letters[1] ?? '')
    ? { half: 'pm', next: at + 2 }
    : undefined;
}

const NAMED: ReadonlyMap<string, number> = new Map([
  ['midi', HALF_DAY],
  ['noon', HALF_DAY],
  ['midday', HALF_DAY],
  ['minuit', 0],
  ['midnight', 0],
]);

/** A time in words at a lexeme: noon, midi, (الساعة) التاسعة والنصف مساء. */
export function wordTimeAt(lexemes: readonly Lexeme[], at: number, language: string): TimeFound | undefined {
  const word = lexemes[at];
  if (word?.kind !== 'word') return undefined;
  const joined = lexemes[at - 1]?.key === '-' && word.gap === 0;
  const named = joined ? undefined : NAMED.get(word.key);
  if (named !== undefined) return { minutes: [named], duration: false, next: at + 1 };
  const primary = primaryLanguage(language);
  if (word.key === 'mi' && lexemes[at + 1]?.key === '-' && lexemes[at + 2]?.key === 'journee')
    return { minutes: [HALF_DAY], duration: false, next: at + 3 };
  if (primary !== 'ar') return undefined;
  if (word.key === MIDDLE) {
    const minutes = MIDDLES.get(lexemes[at + 1]?.key ?? '');
    return minutes === undefined ? undefined : { minutes: [minutes], duration: false, next: at + 2 };
  }
  return arabicHour(lexemes, at);
}

const MIDDLE = fold('منتصف');
/** منتصف الليل, and منتصف ليلة الأحد. */
const MIDDLES: ReadonlyMap<string, number> = new Map(
  [
    ['الليل', 0],
    ['ليلة', 0],
    ['ليل', 0],
    ['النهار', HALF_DAY],
    ['نهار', HALF_DAY],
  ].map(([word, minutes]) => [fold(String(word)), Number(minutes)]),
);
const ONE = fold('الواحدة');

function arabicHour(lexemes: readonly Lexeme[], at: number): TimeFound | undefined {
  const numerals = NUMERALS.get('ar');
  const hour = numerals === undefined ? undefined : numeralAt(lexemes, at, 'ar', numerals)?.numeral;
  if (hour === undefined || hour.value > 12) return undefined;
  if (!hour.ordinal && lexemes[at]?.key !== ONE) return undefined;
  let value = hour.value;
  let next = at + 1;
  const teen = lexemes[next]?.key;
  if (teen === fold('عشرة') && value <= 2) {
    value += 10;
    next++;
  }
  const fraction = fractionAt(lexemes, next);
  next = fraction?.next ?? next;
  const half = halfAt(lexemes, next, 'ar');
  const clock = lexemes[at - 1]?.key.endsWith(fold('الساعة')) ?? false;
  if (half === undefined && !clock) return undefined;
  const base = (value % 12) * 60 + (fraction?.minutes ?? 0);
  const day = 2 * HALF_DAY;
  const both = [(base + day) % day, (base + HALF_DAY + day) % day];
  if (half === undefined) return { minutes: both, duration: false, hour: value, next };
  const minutes = both.slice(minutesIn(half.half, half.next, lexemes, value)).slice(0, 1);
  return { minutes, duration: false, hour: value, next: half.next };
}

/** Which of the two: twelve at night is midnight. */
function minutesIn(half: 'am' | 'pm', next: number, lexemes: readonly Lexeme[], hour: number): 0 | 1 {
  const night = hour === 12 && lexemes[next - 1]?.key === fold('ليلا');
  return half === 'am' || night ? 0 : 1;
}

/** والنصف, والربع, إلا ربعا, والثلث after an hour. */
function fractionAt(
  lexemes: readonly Lexeme[],
  at: number,
): { readonly minutes: number; readonly next: number } | undefined {
  const key = lexemes[at]?.key ?? '';
  if (key === 'والنصف') return { minutes: 30, next: at + 1 };
  if (key === 'والربع') return { minutes: 15, next: at + 1 };
  if (key === 'والثلث') return { minutes: 20, next: at + 1 };
  const digits = minutesAt(lexemes, at);
  if (digits !== undefined) return digits;
  return key === 'الا' && /^(?:ال)?ربعا?$/u.test(lexemes[at + 1]?.key ?? '')
    ? { minutes: -15, next: at + 2 }
    : undefined;
}
