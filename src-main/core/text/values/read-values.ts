import type { LanguageTag } from '#core/model/language.ts';
import { addressRanges } from './codes/addresses.ts';
import { lawAt } from './codes/laws.ts';
import { phoneAt } from './codes/phones.ts';
import { type DateReading, readDatesOf } from './dates/read-dates.ts';
import { type Lexeme, readLexemes } from './lexemes.ts';
import { decimal, shift } from './numbers/decimals.ts';
import { digitGroupAt } from './numbers/digit-groups.ts';
import type { NumberToken } from './numbers/number-token.ts';
import { romanValue } from './numbers/roman.ts';
import { joinNumbers } from './numbers/sequences.ts';
import { currencyAfter, currencyOf, percentAt, percentBefore, scaleAt } from './numbers/units.ts';
import { readWordNumbers } from './numbers/words.ts';
import { timeAt, wordTimeAt } from './times.ts';

export type { NumberToken };

export interface ValueReading extends DateReading {
  readonly numbers: readonly NumberToken[];
}

/** The numbers of a text, in digits and in words. See `NumberToken`. Linear. */
export function readNumbers(text: string, language: LanguageTag): readonly NumberToken[] {
  return readValues(text, language).numbers;
}

/** Numbers, dates and weekdays of a text, read together: the digits of a date are marked as such. */
export function readValues(text: string, language: LanguageTag): ValueReading {
  const lexemes = readLexemes(text);
  const dates = readDatesOf(text, lexemes, language);
  const reader: Reader = { text, lexemes, language, digitStarts: dates.digitStarts };
  const written = readDigits(reader);
  const covered = new Set<number>();
  for (const token of written) for (let at = token.from; at < token.to; at++) covered.add(at);
  const spelled = readSpelled(reader, covered);
  const numbers = [...written, ...spelled].sort((a, b) => a.start - b.start);
  return { ...dates, numbers: joinNumbers(numbers, lexemes, text) };
}

interface Reader {
  readonly text: string;
  readonly lexemes: readonly Lexeme[];
  readonly language: LanguageTag;
  readonly digitStarts: ReadonlySet<number>;
}

function readDigits(reader: Reader): NumberToken[] {
  const { lexemes } = reader;
  const addresses = addressRanges(reader.text);
  const tokens: NumberToken[] = [];
  let address = 0;
  let at = 0;
  while (at < lexemes.length) {
    const lexeme = lexemes[at];
    if (lexeme === undefined) break;
    while ((addresses[address]?.[1] ?? Number.POSITIVE_INFINITY) <= lexeme.start) address++;
    const masked = (addresses[address]?.[0] ?? Number.POSITIVE_INFINITY) <= lexeme.start;
    const token = masked ? undefined : digitTokenAt(reader, at);
    if (token !== undefined) tokens.push(token);
    at = token?.to ?? at + 1;
  }
  return tokens;
}

function digitTokenAt(reader: Reader, at: number): NumberToken | undefined {
  const { lexemes, language, digitStarts } = reader;
  const lexeme = lexemes[at];
  if (lexeme === undefined || (lexeme.kind !== 'digits' && lexeme.key !== '+')) return undefined;
  if (digitStarts.has(lexeme.start)) {
    return token(reader, at, at + 1, { kind: 'plain', values: [decimal(lexeme.key)], inDate: true });
  }
  const phone = phoneAt(lexemes, at);
  if (phone !== undefined) {
    // The last nine digits are common to +212 5 37.. and 05 37..; a country code is compared where both have one.
    const full =
      lexeme.key === '+' || phone.digits.startsWith('00') ? [`p:+${phone.digits.replace(/^00/, '')}`] : [];
    return token(reader, at, phone.next, { kind: 'phone', keys: [...full, `p:${phone.digits.slice(-9)}`] });
  }
  if (lexeme.kind !== 'digits') return undefined;
  const law = lawAt(lexemes, at);
  if (law !== undefined)
    return token(reader, at, law.next, { kind: 'law', keys: [`l:${law.parts.join('-')}`] });
  const time = timeAt(lexemes, at, language);
  if (time !== undefined) {
    const keys = time.minutes.map((minutes) => `t:${minutes}`);
    const hours = time.duration ? [`v:${decimal(lexeme.key)}`] : [];
    return token(reader, at, time.next, { kind: 'time', keys: [...keys, ...hours] });
  }
  return amountAt(reader, at);
}

/** Digits with what belongs to them: scale words, percent, currency before or after. */
function amountAt(reader: Reader, at: number): NumberToken | undefined {
  const { lexemes, language } = reader;
  const group = digitGroupAt(lexemes, at);
  if (group === undefined) return undefined;
  const before = lexemes[at - 1];
  const prefix = (lexemes[at]?.gap ?? 0) <= 1 ? currencyOf(before) : undefined;
  const scale = scaleAt(lexemes, group.next, language, prefix !== undefined);
  const percent =
    percentAt(lexemes, scale.next) ??
    (percentBefore(lexemes, at) ? { percent: 'yes' as const, next: scale.next } : undefined);
  const suffix = percent === undefined ? currencyAfter(lexemes, scale.next) : undefined;
  const currency = prefix ?? suffix?.currency;
  const code =
    before?.kind === 'word' &&
    lexemes[at]?.gap === 0 &&
    prefix === undefined &&
    /\p{Script=Latin}/u.test(before.text);
  return token(reader, at, percent?.next ?? suffix?.next ?? scale.next, {
    kind: percent?.percent === 'yes' ? 'percent' : currency !== undefined ? 'money' : code ? 'code' : 'plain',
    values: group.values,
    keys: decadeKeys(lexemes, at, group.next),
    power: scale.power,
    percent: percent?.percent ?? 'no',
    digitsTo: group.next,
    ...(currency === undefined ? {} : { currency }),
  });
}

/** The other name of a decade: années 60 for the 1960s, and the reverse. */
function decadeKeys(lexemes: readonly Lexeme[], at: number, next: number): readonly string[] {
  const digits = lexemes[at]?.key ?? '';
  const suffix = lexemes[next];
  const decade =
    (suffix?.key === 's' && suffix.gap === 0) || /^(?:annees|سنوات|عقد)$/u.test(lexemes[at - 1]?.key ?? '');
  if (!decade || next !== at + 1 || !/^(?:19|20)?[1-9]0$/.test(digits)) return [];
  return digits.length === 2 ? [`v:19${digits}`] : [`v:${digits.slice(2)}`];
}

interface Details {
  readonly kind: NumberToken['kind'];
  readonly values?: readonly string[];
  readonly keys?: readonly string[];
  readonly power?: number;
  readonly percent?: NumberToken['percent'];
  readonly currency?: string;
  readonly inDate?: boolean;
  /** Index after the digits themselves, without scale, percent and currency. */
  readonly digitsTo?: number;
}

function token(reader: Reader, from: number, to: number, details: Details): NumberToken {
  const { lexemes, text } = reader;
  const values = details.values ?? [];
  const power = details.power ?? 0;
  const start = lexemes[from]?.start ?? 0;
  const end = lexemes[to - 1]?.end ?? start;
  const digits = lexemes.slice(from, to).filter((lexeme) => lexeme.kind === 'digits');
  return {
    start,
    end,
    digitsEnd: lexemes[(details.digitsTo ?? to) - 1]?.end ?? end,
    text: text.slice(start, end),
    kind: details.kind,
    written: 'digits',
    keys: [...(details.keys ?? []), ...values.map((value) => `v:${shift(value, power)}`)],
    values,
    power,
    percent: details.percent ?? 'no',
    runs: digits.map((lexeme) => lexeme.key),
    inDate: details.inDate ?? false,
    from,
    to,
    ...(details.currency === undefined ? {} : { currency: details.currency }),
  };
}

/** Numbers in words, times in words and roman numerals: they explain digits elsewhere, nothing has to explain them. */
function readSpelled(reader: Reader, covered: ReadonlySet<number>): NumberToken[] {
  const { lexemes, language, text } = reader;
  const tokens: NumberToken[] = [];
  const add = (
    from: number,
    to: number,
    keys: readonly string[],
    values: readonly string[],
    scaleOnly = false,
  ) => {
    const start = lexemes[from]?.start ?? 0;
    const end = lexemes[to - 1]?.end ?? start;
    const after = percentAt(lexemes, to);
    tokens.push({
      start,
      end,
      digitsEnd: end,
      text: text.slice(start, end),
      kind: 'plain',
      written: 'words',
      keys,
      values,
      power: 0,
      percent: after === undefined ? 'no' : after.percent,
      runs: [],
      inDate: false,
      from,
      to,
      ...(scaleOnly ? { scaleOnly } : {}),
    });
  };
  for (const word of readWordNumbers(lexemes, language)) {
    if (covered.has(word.from)) continue;
    const values = word.values.map(String);
    add(
      word.from,
      word.to,
      values.map((value) => `v:${value}`),
      values,
      word.scaleOnly,
    );
  }
  for (let at = 0; at < lexemes.length; at++) {
    const lexeme = lexemes[at];
    if (lexeme?.kind !== 'word' || covered.has(at)) continue;
    const roman = romanValue(lexeme.text);
    if (roman !== undefined) add(at, at + 1, [`v:${roman}`], [String(roman)]);
    const time = wordTimeAt(lexemes, at, language);
    if (time !== undefined)
      add(
        at,
        time.next,
        time.minutes.map((minutes) => `t:${minutes}`),
        [],
      );
  }
  return tokens;
}
