import type { Lexeme } from '../lexemes.ts';
import { plus, shift } from './decimals.ts';
import { measureAt, unitSize } from './measures.ts';
import type { NumberToken } from './number-token.ts';

/** Numbers that share what follows them (10 à 15 %, $15-20 million), and numbers in several parts (5 ملايين و300 ألف). */

const RANGE: ReadonlySet<string> = new Set([
  '-',
  '~',
  '/',
  'à',
  'a',
  'au',
  'to',
  'and',
  'et',
  'ou',
  'or',
  'و',
  'الي',
  'حتي',
  'او',
]);
const LIST: ReadonlySet<string> = new Set([...RANGE, ',']);
const SUM: ReadonlySet<string> = new Set(['و', 'et', 'and']);
const BEFORE_HALF: ReadonlySet<string> = new Set(['et', 'and', 'a', 'و']);
const HALF: ReadonlySet<string> = new Set(['demi', 'demie', 'half', 'ونصف', 'نصف', 'النصف', 'والنصف']);

/** Tokens in reading order, with what neighbours lend to one another. */
export function joinNumbers(
  tokens: readonly NumberToken[],
  lexemes: readonly Lexeme[],
  text: string,
): readonly NumberToken[] {
  const joined: NumberToken[] = [];
  for (const each of tokens) {
    const before = joined.at(-1);
    const token = withUnitBefore(each, lexemes, text);
    const sum =
      before === undefined
        ? undefined
        : (added(before, token, lexemes, text) ?? addedMeasure(before, token, lexemes, text));
    if (before !== undefined && sum !== undefined) joined[joined.length - 1] = sum;
    else joined.push(token);
  }
  return lend(
    joined.map((token) => withHalf(token, lexemes)),
    lexemes,
  );
}

/** 5 ملايين و300 ألف is 5,300,000: a smaller scale added to a larger one. */
function added(
  before: NumberToken,
  token: NumberToken,
  lexemes: readonly Lexeme[],
  text: string,
): NumberToken | undefined {
  if (token.written !== 'digits' || token.kind === 'time' || token.percent !== 'no') return undefined;
  const power = scalePower(before);
  if (power < 3 || token.power >= power || token.values.length === 0 || before.currency !== undefined)
    return undefined;
  if (!linked(before, token, lexemes, SUM, 1) || (token.power === 0 && token.from - before.to === 0))
    return undefined;
  // مليونا و200 ألف: before و it is one million, not two.
  const own = before.keys.filter((key) => key.startsWith('v:'));
  const sums = (before.written === 'words' ? own.slice(-1) : own).flatMap((key) =>
    token.values.map((value) => plus(key.slice(2), shift(value, token.power))),
  );
  const keys = sums.filter((sum) => sum !== null).map((sum) => `v:${sum}`);
  // The parts stay readable on their own: "2 millions et 3" may be two counts.
  const parts = before.written === 'digits' ? [] : token.keys;
  return {
    ...token,
    start: before.start,
    digitsStart: before.digitsStart,
    from: before.from,
    text: text.slice(before.start, token.end),
    keys: [...keys, ...parts],
    runs: [...before.runs, ...token.runs],
  };
}

/** طن و750 كيلوغراما: the larger unit, counted once without a number. */
function withUnitBefore(token: NumberToken, lexemes: readonly Lexeme[], text: string): NumberToken {
  const { unit, from } = token;
  const joint = lexemes[from - 1];
  if (unit === undefined || joint?.key !== 'و' || token.written !== 'digits') return token;
  const larger = unitEndingAt(lexemes, from - 2);
  if (larger === undefined || lexemes[larger.from - 1]?.kind === 'digits') return token;
  const whole = { ...token, from: larger.from, start: lexemes[larger.from]?.start ?? token.start };
  return sumOfSizes(whole, token, [1, larger.unit], text) ?? token;
}

function unitEndingAt(
  lexemes: readonly Lexeme[],
  at: number,
): { readonly unit: string; readonly from: number } | undefined {
  const found = measureAt(lexemes, at, 'ar');
  return found?.next === at + 1 ? { unit: found.unit, from: at } : undefined;
}

/** 3 كيلوغرامات و200 غرام, 2 m 10 cm: a smaller unit of the same dimension added to a larger one. */
function addedMeasure(
  before: NumberToken,
  token: NumberToken,
  lexemes: readonly Lexeme[],
  text: string,
): NumberToken | undefined {
  if (before.unit === undefined || token.unit === undefined || before.values.length !== 1) return undefined;
  if (!linked(before, token, lexemes, SUM, 1)) return undefined;
  const scaled = Number(shift(before.values[0] ?? '0', before.power));
  const whole = { ...token, start: before.start, digitsStart: before.digitsStart, from: before.from };
  const sum = sumOfSizes(whole, token, [scaled, before.unit], text);
  return sum && { ...sum, runs: [...before.runs, ...token.runs] };
}

/** `whole` with the value of `token` and of a count of a larger unit before it; undefined where they do not add up. */
function sumOfSizes(
  whole: NumberToken,
  token: NumberToken,
  [count, unit]: readonly [number, string],
  text: string,
): NumberToken | undefined {
  const [larger, smaller] = [unitSize(unit), unitSize(token.unit ?? '')];
  const [value] = token.values;
  const adds =
    larger !== undefined && smaller !== undefined && larger[0] === smaller[0] && larger[1] > smaller[1];
  if (!adds || value === undefined || token.values.length !== 1) return undefined;
  const base = count * larger[1] + Number(shift(value, token.power)) * smaller[1];
  const exact = (size: number) => String(Number((base / size).toPrecision(9)));
  return {
    ...whole,
    text: text.slice(whole.start, whole.end),
    values: [exact(smaller[1])],
    power: 0,
    keys: [`v:${exact(smaller[1])}`, `q:${larger[0]} ${Number(base.toPrecision(9))}`],
  };
}

function scalePower(token: NumberToken): number {
  if (token.written === 'digits') return token.power;
  const value = Number(token.values[0] ?? 0);
  return token.scaleOnly || value >= 1000 ? Math.floor(Math.log10(Math.max(1, value)) / 3) * 3 : 0;
}

/** The index after a half that belongs to the number before it (et demi, and a half, ونصف), else `at` itself. */
export function halfEnd(lexemes: readonly Lexeme[], at: number): number {
  let next = at;
  while (next < at + 2 && BEFORE_HALF.has(lexemes[next]?.key ?? '')) next++;
  return HALF.has(lexemes[next]?.key ?? '') ? next + 1 : at;
}

/** 2 millions et demi, مليار ونصف: half of the scale more. */
function withHalf(token: NumberToken, lexemes: readonly Lexeme[]): NumberToken {
  if (token.keys.length === 0 || halfEnd(lexemes, token.to) === token.to) return token;
  const power = scalePower(token);
  const half = shift('5', Math.max(0, power - 1));
  const keys = token.keys
    .filter((key) => key.startsWith('v:'))
    .map((key) => plus(key.slice(2), power === 0 ? '0.5' : half));
  return { ...token, keys: [...token.keys, ...keys.filter((key) => key !== null).map((key) => `v:${key}`)] };
}

function lend(tokens: readonly NumberToken[], lexemes: readonly Lexeme[]): readonly NumberToken[] {
  const lent = tokens.slice();
  let borrowed = 0;
  // From the end, so that in "5, 10 and 15 %" the first receives as well.
  for (let index = lent.length - 2; index >= 0; index--) {
    const token = lent[index];
    const next = lent[index + 1];
    if (token === undefined || next === undefined) continue;
    const power = Math.max(next.power, borrowed);
    // A comma joins only what an "and" has joined already: "5 %, 10 million" are two statements.
    const list = next.percent === 'maybe' || borrowed > 0;
    const joined = !token.inDate && !next.inDate && linked(token, next, lexemes, list ? LIST : RANGE, 2);
    borrowed = joined && token.power === 0 ? power : 0;
    if (!joined) continue;
    lent[index] = received(token, next, borrowed);
    if (isShortYear(token, next)) {
      lent[index + 1] = { ...next, keys: [...next.keys, `v:${token.text.slice(0, 2)}${next.text}`] };
    }
    // %10-15: a sign before a range, as Arabic may have it, is for both ends.
    const signBefore = token.percent === 'yes' && token.end === token.digitsEnd;
    if (next.percent === 'no' && signBefore) lent[index + 1] = { ...next, percent: 'maybe' };
  }
  return lent;
}

/** 2019-20 for 2019-2020 */
function isShortYear(token: NumberToken, next: NumberToken): boolean {
  return /^(?:1[5-9]|20)\d\d$/.test(token.text) && /^\d\d$/.test(next.text) && next.start === token.end + 1;
}

/** A number with the scale (a power of ten) and the percent sign of the next. */
function received(token: NumberToken, next: NumberToken, power: number): NumberToken {
  const scaled = power > 0 ? token.values.map((value) => `v:${shift(value, power)}`) : [];
  const percent = token.percent === 'no' && next.percent !== 'no' ? 'maybe' : token.percent;
  if (scaled.length === 0 && percent === token.percent) return token;
  return { ...token, keys: [...token.keys, ...scaled], percent };
}

/** Whether only joining words and signs stand between two numbers, at least none and at most `most`. */
function linked(
  a: NumberToken,
  b: NumberToken,
  lexemes: readonly Lexeme[],
  joins: ReadonlySet<string>,
  most: number,
): boolean {
  if (b.from < a.to || b.from - a.to > most + 1) return false;
  for (let at = a.to; at < b.from; at++) {
    const key = lexemes[at]?.key ?? '';
    if (!joins.has(key) && !/^[$€£]$/u.test(key)) return false;
  }
  return true;
}
