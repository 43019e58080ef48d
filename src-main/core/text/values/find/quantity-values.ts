import { type LanguageTag, primaryLanguage } from '#core/model/language.ts';
import { shift } from '../numbers/decimals.ts';
import type { NumberToken } from '../numbers/number-token.ts';
import type { Decimal, Place, Quantity, TimeValue, Value } from '../value.ts';
import { withHalves } from './halves.ts';

/** The numbers of a reading as values, ranges joined. */
export function quantityValues(
  text: string,
  language: LanguageTag,
  read: readonly NumberToken[],
): readonly Value[] {
  const tokens = withHalves(text, language, read);
  const values: Value[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    if (token === undefined || !counts(token) || isFraction(tokens[at - 1], token, text)) continue;
    const next = tokens[at + 1];
    const joint = next === undefined ? undefined : jointOf(token, next, text);
    if (next !== undefined && joint !== undefined) {
      const range = rangeValue(text, language, token, next, joint);
      if (range !== undefined) {
        values.push(range);
        at++;
        continue;
      }
    }
    values.push(...valuesOf(text, language, token));
  }
  return values;
}

/** One number of a reading as a value; undefined where it is none (a date's digits, an empty reading). */
export function tokenValue(text: string, language: LanguageTag, token: NumberToken): Value | undefined {
  return token.inDate ? undefined : valuesOf(text, language, token)[0];
}

/** Articles (un, a) and what only explains a number elsewhere are no values. */
function counts(token: NumberToken): boolean {
  if (token.inDate || token.loose === true) return false;
  if (token.written === 'digits' || token.ordinal === true) return true;
  const bare = token.percent === 'no' && token.currency === undefined && token.unit === undefined;
  const one = token.values.length === 1 && token.values[0] === '1';
  return !(bare && one);
}

/** one third, two fifths: the ordinal names a part. */
function isFraction(before: NumberToken | undefined, token: NumberToken, text: string): boolean {
  if (before?.written !== 'words' || token.written !== 'words' || token.ordinal !== true) return false;
  return !before.ordinal && /^[\s-]$/u.test(text.slice(before.end, token.start));
}

function valuesOf(text: string, language: LanguageTag, token: NumberToken): readonly Value[] {
  const place: Place = { start: token.start, end: token.end, text: token.text };
  const digits = text.slice(token.digitsStart, token.digitsEnd);
  switch (token.kind) {
    case 'phone':
      return [{ kind: 'phone', ...place, digits: phoneDigits(token) }];
    case 'law':
      return [{ kind: 'law', ...place, parts: partsOf(token) }];
    case 'document':
      return [{ kind: 'document', ...place, exact: token.text }];
    case 'code':
      return [codeValue(text, token)];
    case 'time':
      return [timeValue(text, token, place) ?? hours(text, token, language)];
    default:
      return token.values.length === 0 ? [] : [quantity(token, language, digits)];
  }
}

/** `20 heures` of something: a number, and a word that is none of its own. */
function hours(text: string, token: NumberToken, language: LanguageTag): Value {
  const length = /^\p{Nd}+/u.exec(token.text)?.[0].length ?? token.text.length;
  const end = token.start + length;
  const digits = text.slice(token.start, end);
  const keys = token.keys.filter((key) => key.startsWith('v:'));
  return quantity({ ...token, end, text: digits, keys, values: [] }, language, digits);
}

const phoneDigits = (token: NumberToken): string =>
  token.keys.find((key) => key.startsWith('p:+'))?.slice(2) ?? token.runs.join('');

const partsOf = (token: NumberToken): readonly string[] => (token.keys[0] ?? '').slice(2).split('-');

/** The letters that touch the digits belong to a code: G20, COVID19. */
function codeValue(text: string, token: NumberToken): Value {
  let { start } = token;
  while (start > 0 && /[\p{Script=Latin}\p{N}-]/u.test(text[start - 1] ?? '') && token.start - start < 20)
    start--;
  const exact = text.slice(start, token.end);
  return { kind: 'code', start, end: token.end, text: exact, exact };
}

/** Before a French number of hours that is a time of day: à 20 heures, dès 9 heures. */
const TIME_BEFORE = /(?:à|vers|dès|avant|après|entre|jusqu['’]à|de|et|heure)\s$/iu;

function timeValue(text: string, token: NumberToken, place: Place): TimeValue | undefined {
  const minutes = token.keys.flatMap((key) => (key.startsWith('t:') ? [Number(key.slice(2))] : []));
  const [first, ...alternatives] = minutes;
  if (first === undefined) return undefined;
  // In words, the hour is a time of day, whatever number it is.
  const duration = token.written === 'digits' && token.keys.some((key) => key.startsWith('v:'));
  const before = text.slice(Math.max(0, token.start - 10), token.start);
  if (duration && !TIME_BEFORE.test(before) && !/\dh$/i.test(token.text.replace(/\s/g, ''))) return undefined;
  return { kind: 'time', ...place, minutes: first, alternatives, form: timeForm(token.text) };
}

function timeForm(text: string): TimeValue['form'] {
  if (!/\p{Nd}/u.test(text))
    return /^(?:midi|noon|midday|minuit|midnight|منتصف)/iu.test(text) ? 'name' : 'words';
  return /\p{Nd}\s?(?:[:.]\s?\p{Nd}|h\s?\p{Nd})/iu.test(text) && !/[ap]\.?\s?m/i.test(text)
    ? 'clock'
    : 'hours';
}

function quantity(
  token: NumberToken,
  language: LanguageTag,
  digits: string,
  until?: Quantity['until'],
): Value {
  const readings = readingsOf(token, language, digits);
  const [value = '0', ...alternatives] = readings;
  const common = {
    start: token.start,
    end: token.end,
    text: token.text,
    value,
    alternatives,
    scale: token.written === 'words' ? scaleOf(value) : token.power,
    written: token.written,
    grouped: /\p{Nd}\D\p{Nd}{3}/u.test(digits) || token.written === 'words',
    ...(until === undefined ? {} : { until }),
  };
  const { text } = token;
  if (token.percent === 'yes' || token.points === true) {
    // Arabic prose has no other way beside digits than في المائة: that is no choice of words.
    const sign = /[%٪]/u.test(text) || (primaryLanguage(language) === 'ar' && token.written === 'digits');
    const form = sign ? 'sign' : 'words';
    return { kind: 'percentage', ...common, points: token.points === true, form };
  }
  if (token.currency !== undefined) {
    const form = /\p{Sc}/u.test(text) ? 'symbol' : /\b(?:[A-Z]{3}|DHS?|M+DH)\b/.test(text) ? 'code' : 'words';
    return { kind: 'money', ...common, currency: token.currency, form };
  }
  if (token.unit !== undefined) {
    const rest = text.slice(token.digitsEnd - token.start);
    const form = /\p{L}{4}/u.test(rest) ? 'words' : 'symbol';
    return { kind: 'measurement', ...common, unit: token.unit, form };
  }
  return { kind: 'number', ...common, ordinal: token.ordinal === true };
}

/** The scale word that round millions, milliards and their thousands are written with. */
function scaleOf(value: Decimal): number {
  if (/^\d{1,4}0{10}$/.test(value) && value.length > 12) return 12;
  if (/^\d{1,4}0{7}$/.test(value) && value.length > 9) return 9;
  return /^\d{1,5}0{5}$/.test(value) && value.length > 6 ? 6 : 0;
}

/** The values a number can have, the likeliest first, scale word applied. */
function readingsOf(token: NumberToken, language: LanguageTag, digits: string): readonly Decimal[] {
  if (token.written === 'words' || token.values.length < 2) {
    const keys = token.keys.flatMap((key) => (key.startsWith('v:') ? [key.slice(2)] : []));
    if (token.written === 'words') return keys;
    // A sum (5 ملايين و300 ألف) has its value in its keys only; a decade (1990s) has another name in them as well.
    const own = token.values
      .map((value) => shift(value, token.power))
      .filter((value) => keys.includes(value));
    return own.length > 0 ? own : keys.slice(0, 1);
  }
  const scaled = token.values.map((value) => shift(value, token.power));
  return prefersFraction(token, language, digits) ? scaled.toReversed() : scaled;
}

/** Of 10,900: whether the mark is the language's decimal sign rather than a group mark. */
function prefersFraction(token: NumberToken, language: LanguageTag, digits: string): boolean {
  const mark = /\p{Nd}([.,])\p{Nd}{3}$/u.exec(digits)?.[1];
  if (token.percent === 'yes' || token.power > 0) return true;
  const primary = primaryLanguage(language);
  return primary === 'en' ? mark === '.' : primary === 'fr' && mark === ',';
}

/** How two numbers make a range: only where both are digits and the first has no unit after it. */
function jointOf(a: NumberToken, b: NumberToken, text: string): 'dash' | 'to' | undefined {
  if (a.written !== 'digits' || b.written !== 'digits' || b.inDate || a.end !== a.digitsEnd) return undefined;
  if (a.ordinal || b.ordinal || a.kind === 'code' || b.start - a.end > 8 || b.start < a.end) return undefined;
  if (
    a.values.length === 0 ||
    b.values.length === 0 ||
    (b.currency !== undefined && b.digitsStart !== b.start)
  )
    return undefined;
  const between = text.slice(a.end, b.start);
  if (/^\s?[-–—]\s?$/u.test(between)) return 'dash';
  return /^\s(?:à|to|إلى)\s$/u.test(between) ? 'to' : undefined;
}

/** The range from the first number to the second, with the scale and unit of the second; rising, or none. */
function rangeValue(
  text: string,
  language: LanguageTag,
  a: NumberToken,
  b: NumberToken,
  joint: 'dash' | 'to',
): Value | undefined {
  const digits = text.slice(b.digitsStart, b.digitsEnd);
  const end = readingsOf(b, language, digits)[0] ?? '0';
  const own = readingsOf({ ...a, power: b.power }, language, text.slice(a.digitsStart, a.digitsEnd));
  const start = b.power > 0 && a.values.length === 1 ? shift(a.values[0] ?? '0', b.power) : (own[0] ?? '0');
  if (!(Number(start) < Number(end))) return undefined;
  const whole: NumberToken = {
    ...b,
    start: a.start,
    digitsStart: a.digitsStart,
    digitsEnd: b.digitsEnd,
    text: text.slice(a.start, b.end),
    values: [start],
    keys: [`v:${start}`],
    ...(a.currency === undefined ? {} : { currency: a.currency }),
    ...(a.percent === 'yes' ? { percent: 'yes' as const } : {}),
  };
  return quantity(whole, language, text.slice(a.digitsStart, a.digitsEnd), { value: end, joint });
}
