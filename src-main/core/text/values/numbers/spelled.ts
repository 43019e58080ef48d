import { primaryLanguage } from '#core/model/language.ts';
import { wordTimeAt } from '../times.ts';
import { currencyAfter } from './currencies.ts';
import { measureAfter } from './measures.ts';
import type { NumberToken } from './number-token.ts';
import { NUMERALS } from './numerals.ts';
import { percentAt } from './percent.ts';
import { romanValue } from './roman.ts';
import { halfEnd } from './sequences.ts';
import { numeralAt, readWordNumbers, type WordNumber } from './words.ts';
import type { NumberReader } from './written.ts';

/**
 * Numbers in words, times in words and roman numerals, outside the lexemes already `covered`: they explain digits
 * elsewhere, nothing has to explain them. Linear.
 */
export function readSpelledNumbers(reader: NumberReader, covered: Uint8Array): NumberToken[] {
  const { lexemes, language } = reader;
  const times = wordTimes(reader, covered);
  const told = new Set(times.flatMap(({ from, to }) => range(from, to)));
  const tokens: NumberToken[] = readWordNumbers(lexemes, language)
    .filter((word) => covered[word.from] !== 1 && !told.has(word.from))
    .map((word) => spelled(reader, word));
  for (let at = 0; at < lexemes.length; at++) {
    const lexeme = lexemes[at];
    if (lexeme?.kind !== 'word' || covered[at] === 1) continue;
    const roman = romanValue(lexeme.text);
    if (roman !== undefined)
      tokens.push(token(reader, at, at + 1, { keys: [`v:${roman}`], values: [`${roman}`], loose: true }));
  }
  return [...tokens, ...times];
}

/** noon, التاسعة مساء: with the hour as a number too, for a version that says no more (at 9). */
function wordTimes(reader: NumberReader, covered: Uint8Array): readonly NumberToken[] {
  const { lexemes, language } = reader;
  const times: NumberToken[] = [];
  for (let at = 0; at < lexemes.length; at++) {
    if (lexemes[at]?.kind !== 'word' || covered[at] === 1) continue;
    const time = wordTimeAt(lexemes, at, language);
    if (time === undefined) continue;
    const hour = time.hour === undefined ? [] : [`v:${time.hour}`];
    const keys = [...time.minutes.map((minutes) => `t:${minutes}`), ...hour];
    times.push(token(reader, at, time.next, { keys, values: [], kind: 'time' }));
    at = time.next - 1;
  }
  return times;
}

const range = (from: number, to: number): readonly number[] =>
  Array.from({ length: to - from }, (_, offset) => from + offset);

function spelled(reader: NumberReader, word: WordNumber): NumberToken {
  const { lexemes, language } = reader;
  const values = word.values.map(String);
  const percent = percentAt(lexemes, word.to);
  const currency =
    percent === undefined
      ? (currencyAfter(lexemes, word.to) ?? currencyAfterHalf(reader, word.to))
      : undefined;
  const measure =
    percent === undefined && currency === undefined ? measureAfter(lexemes, word.to, language) : undefined;
  return token(reader, word.from, word.to, {
    keys: values.map((value) => `v:${value}`),
    values,
    percent: percent?.percent ?? 'no',
    clitics: word.clitics,
    unitEnd: percent?.next ?? currency?.next ?? measure?.next ?? word.to,
    ...(percent?.points === true ? { points: true } : {}),
    ...(currency === undefined ? {} : { currency: currency.currency }),
    ...(measure === undefined ? {} : { unit: measure.unit }),
    ...(word.scaleOnly ? { scaleOnly: true } : {}),
    ...(word.ordinal ? { ordinal: true } : {}),
    ...(word.loose ? { loose: true } : {}),
  });
}

/** un milliard et demi de dollars, مليارا ونصف المليار دولار */
function currencyAfterHalf({ lexemes, language }: NumberReader, at: number) {
  const half = halfEnd(lexemes, at);
  if (half === at) return undefined;
  const primary = primaryLanguage(language);
  const again = numeralAt(lexemes, half, primary, NUMERALS.get(primary) ?? new Map());
  return currencyAfter(lexemes, again?.numeral.role === 'scale' ? half + 1 : half);
}

interface Details
  extends Partial<
    Pick<NumberToken, 'kind' | 'percent' | 'points' | 'currency' | 'unit' | 'scaleOnly' | 'ordinal' | 'loose'>
  > {
  readonly keys: readonly string[];
  readonly values: readonly string[];
  readonly clitics?: number;
  /** Lexeme index after the percent, currency or unit beside it. */
  readonly unitEnd?: number;
}

function token(reader: NumberReader, from: number, to: number, details: Details): NumberToken {
  const { lexemes, text } = reader;
  const { unitEnd = to, clitics = 0, ...rest } = details;
  const start = (lexemes[from]?.start ?? 0) + clitics;
  const end = lexemes[unitEnd - 1]?.end ?? start;
  return {
    start,
    end,
    digitsStart: start,
    digitsEnd: lexemes[to - 1]?.end ?? end,
    text: text.slice(start, end),
    kind: 'plain',
    written: 'words',
    power: 0,
    percent: 'no',
    runs: [],
    inDate: false,
    from,
    to,
    ...rest,
  };
}
