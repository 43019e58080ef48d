import type { LanguageTag } from '#core/model/language.ts';
import type { AddressToken } from '../codes/addresses.ts';
import { documentAt } from '../codes/documents.ts';
import { lawAt } from '../codes/laws.ts';
import { phoneAt } from '../codes/phones.ts';
import type { Lexeme } from '../lexemes.ts';
import { durationAt, timeAt } from '../times.ts';
import { currencyAfter, currencyBefore } from './currencies.ts';
import { decimal, shift } from './decimals.ts';
import { digitGroupAt } from './digit-groups.ts';
import { measureAfter, unitSize } from './measures.ts';
import type { NumberToken } from './number-token.ts';
import { type PercentFound, percentAt, percentBefore } from './percent.ts';
import { scaleAt } from './scales.ts';
import { halfEnd } from './sequences.ts';

/** Numbers in digits, with what belongs to them: scale words, percent, currency, unit. */

export interface NumberReader {
  readonly text: string;
  readonly lexemes: readonly Lexeme[];
  readonly language: LanguageTag;
  /** Digits that are part of a date. */
  readonly digitStarts: ReadonlySet<number>;
  readonly addresses: readonly AddressToken[];
  /** What equal runs of digits have in common, by the run. */
  readonly shared: Map<string, Shared>;
}

/** A number of digits alone: every further one of the same digits has these very arrays. */
export interface Shared {
  readonly values: readonly string[];
  readonly keys: readonly string[];
  readonly runs: readonly string[];
}

/** Different numbers that are remembered. */
const MOST_SHARED = 10_000;

/** The numbers in digits, in reading order. Linear. */
export function readWrittenNumbers(reader: NumberReader): NumberToken[] {
  const { lexemes, addresses } = reader;
  const tokens: NumberToken[] = [];
  let address = 0;
  let least = 0;
  let at = 0;
  while (at < lexemes.length) {
    const lexeme = lexemes[at];
    if (lexeme === undefined) break;
    while ((addresses[address]?.end ?? Number.POSITIVE_INFINITY) <= lexeme.start) address++;
    const masked = (addresses[address]?.start ?? Number.POSITIVE_INFINITY) <= lexeme.start;
    const token = masked ? undefined : tokenAt(reader, at, least);
    if (token !== undefined) tokens.push(token);
    at = token?.to ?? at + 1;
    if (token !== undefined) least = token.to;
  }
  return tokens;
}

function tokenAt(reader: NumberReader, at: number, least: number): NumberToken | undefined {
  const { lexemes, digitStarts } = reader;
  const lexeme = lexemes[at];
  if (lexeme === undefined) return undefined;
  if (lexeme.kind === 'word') {
    const found = documentAt(lexemes, at);
    if (found === undefined) return undefined;
    return token(reader, at, found.next, { kind: 'document', keys: [`d:${found.symbol}`] });
  }
  if (lexeme.kind !== 'digits' && lexeme.key !== '+') return undefined;
  if (digitStarts.has(lexeme.start)) {
    return token(reader, at, at + 1, { kind: 'plain', values: [decimal(lexeme.key)], inDate: true });
  }
  return exactAt(reader, at) ?? amountAt(reader, at, least);
}

/** Telephone numbers, laws and times of day. */
function exactAt(reader: NumberReader, at: number): NumberToken | undefined {
  const { lexemes, language } = reader;
  const lexeme = lexemes[at];
  const phone = phoneAt(lexemes, at);
  if (phone !== undefined) {
    // The last nine digits are common to +212 5 37.. and 05 37..; a country code is compared where both have one.
    const coded = lexeme?.key === '+' || phone.digits.startsWith('00');
    const full = coded ? [`p:+${phone.digits.replace(/^00/, '')}`] : [];
    return token(reader, at, phone.next, { kind: 'phone', keys: [...full, `p:${phone.digits.slice(-9)}`] });
  }
  if (lexeme?.kind !== 'digits') return undefined;
  const law = lawAt(lexemes, at);
  if (law !== undefined)
    return token(reader, at, law.next, { kind: 'law', keys: [`l:${law.parts.join('-')}`] });
  const duration = durationAt(lexemes, at);
  if (duration !== undefined) {
    return token(reader, duration.from, duration.next, { kind: 'time', keys: [`t:${duration.minutes}`] });
  }
  const time = timeAt(lexemes, at, language);
  if (time === undefined) return undefined;
  const keys = time.minutes.map((minutes) => `t:${minutes}`);
  const hours = time.duration ? [`v:${decimal(lexeme.key)}`] : [];
  return token(reader, at, time.next, { kind: 'time', keys: [...keys, ...hours] });
}

const ORDINAL_SUFFIX = /^(?:er|re|ere|e|eme|ieme|nd|nde|st|rd|th)$/;

function amountAt(reader: NumberReader, at: number, least: number): NumberToken | undefined {
  const { lexemes } = reader;
  const group = digitGroupAt(lexemes, at);
  if (group === undefined) return undefined;
  const suffix = lexemes[group.next];
  if (suffix?.gap === 0 && ORDINAL_SUFFIX.test(suffix.key)) {
    return token(reader, at, group.next + 1, {
      kind: 'plain',
      values: group.values,
      digits: [at, group.next],
      ordinal: true,
    });
  }
  const beside = besideAt(reader, at, group.next, least);
  return token(
    reader,
    beside.from,
    beside.next,
    {
      kind: kindOf(beside, endsCode(lexemes, at)),
      values: group.values,
      keys: decadeKeys(lexemes, at, group.next),
      digits: [at, group.next],
    },
    beside,
  );
}

function currencyBehindHalf(
  lexemes: readonly Lexeme[],
  scale: { readonly power: number; readonly next: number },
) {
  const half = scale.power > 0 ? halfEnd(lexemes, scale.next) : scale.next;
  const found = half === scale.next ? undefined : currencyAfter(lexemes, half);
  return found === undefined ? undefined : { ...found, next: scale.next };
}

/** What belongs to digits: at most one of percent, currency and unit. */
interface Beside {
  readonly scale: number;
  readonly percent?: Pick<PercentFound, 'percent' | 'points'> | undefined;
  readonly currency?: string | undefined;
  readonly unit?: string | undefined;
  /** Lexeme indices of all of it with the digits. */
  readonly from: number;
  readonly next: number;
}

function besideAt(reader: NumberReader, at: number, digitsEnd: number, least: number): Beside {
  const { lexemes, language } = reader;
  const prefix = currencyBefore(lexemes, at, least);
  const scale = scaleAt(lexemes, digitsEnd, language, prefix !== undefined);
  const beside = (
    next: number,
    { percent, currency, unit }: Pick<Beside, 'percent' | 'currency' | 'unit'>,
    from = prefix?.from ?? at,
  ): Beside => ({ scale: scale.power, percent, currency, unit, from, next });
  const percent = percentAt(lexemes, scale.next);
  if (percent !== undefined) return beside(percent.next, { percent, currency: prefix?.currency });
  if (percentBefore(lexemes, at)) return beside(scale.next, { percent: PERCENT }, at - 1);
  // 1 million et demi de dollars: the half, read on its own, stands between.
  const after = currencyAfter(lexemes, scale.next) ?? currencyBehindHalf(lexemes, scale);
  const currency = prefix?.currency ?? after?.currency;
  if (currency !== undefined) return beside(after?.next ?? scale.next, { currency });
  const measure = measureAfter(lexemes, scale.next, language);
  return beside(measure?.next ?? scale.next, { unit: measure?.unit });
}

const PERCENT: Beside['percent'] = { percent: 'yes', points: false };

function kindOf({ percent, currency, unit }: Beside, code: boolean): NumberToken['kind'] {
  if (percent?.percent === 'yes') return 'percent';
  if (currency !== undefined) return 'money';
  if (unit !== undefined) return 'measurement';
  return code ? 'code' : 'plain';
}

/** Digits that touch Latin letters, or capitals with a hyphen between: G20, B12, COVID-19. */
function endsCode(lexemes: readonly Lexeme[], at: number): boolean {
  let before = lexemes[at - 1];
  if (before?.key === '-' && before.gap === 0 && lexemes[at]?.gap === 0) {
    before = lexemes[at - 2];
    return /^[A-Z]{1,8}$/.test(before?.text ?? '');
  }
  return before?.kind === 'word' && lexemes[at]?.gap === 0 && /\p{Script=Latin}/u.test(before.text);
}

const DECADES: ReadonlySet<string> = new Set(['annees', 'سنوات', 'عقد']);

/** The other name of a decade: années 60 for the 1960s, and the reverse. */
function decadeKeys(lexemes: readonly Lexeme[], at: number, next: number): readonly string[] {
  const digits = lexemes[at]?.key ?? '';
  const suffix = lexemes[next];
  const decade = (suffix?.key === 's' && suffix.gap === 0) || DECADES.has(lexemes[at - 1]?.key ?? '');
  if (!decade || next !== at + 1 || !/^(?:19|20)?[1-9]0$/.test(digits)) return NOTHING;
  return digits.length === 2 ? [`v:19${digits}`] : [`v:${digits.slice(2)}`];
}

/** The measure in base units, where it is not what is written already: 1,75 tonne is 1 750 kg. */
export function sizeKeys(
  values: readonly string[],
  power: number,
  unit: string | undefined,
): readonly string[] {
  const size = unit === undefined ? undefined : unitSize(unit);
  if (size === undefined) return [];
  const [dimension, factor] = size;
  // Of two readings the first: 1.500 km is no 1 500 m.
  return values
    .slice(0, 1)
    .map((value) => `q:${dimension} ${Number((Number(shift(value, power)) * factor).toPrecision(9))}`);
}

interface Details {
  readonly kind: NumberToken['kind'];
  readonly values?: readonly string[];
  readonly keys?: readonly string[];
  readonly ordinal?: boolean;
  readonly inDate?: boolean;
  /** Indices of the digits themselves, without scale, percent and currency. */
  readonly digits?: readonly [from: number, to: number];
}

const NOTHING: readonly string[] = [];
const ALONE: Pick<Beside, 'scale' | 'percent' | 'currency' | 'unit'> = { scale: 0 };

/** A text of a million characters may have half a million: few objects for each. */
function token(
  reader: NumberReader,
  from: number,
  to: number,
  details: Details,
  beside: Pick<Beside, 'scale' | 'percent' | 'currency' | 'unit'> = ALONE,
): NumberToken {
  const { lexemes, text } = reader;
  const { scale: power, percent, currency, unit } = beside;
  const start = lexemes[from]?.start ?? 0;
  const end = lexemes[to - 1]?.end ?? start;
  const digitsFrom = details.digits?.[0] ?? from;
  const digitsTo = details.digits?.[1] ?? to;
  const { values, keys, runs } = plainOf(reader, digitsFrom, digitsTo, details, beside) ?? {
    values: details.values ?? NOTHING,
    keys: keysOf(details.keys ?? NOTHING, details.values ?? NOTHING, power, unit),
    runs: runsOf(lexemes, digitsFrom, digitsTo),
  };
  const read: Writable<NumberToken> = {
    start,
    end,
    digitsStart: lexemes[digitsFrom]?.start ?? start,
    digitsEnd: lexemes[digitsTo - 1]?.end ?? end,
    text: text.slice(start, end),
    kind: details.kind,
    written: 'digits',
    keys,
    values,
    power,
    percent: percent?.percent ?? 'no',
    runs,
    inDate: details.inDate ?? false,
    from,
    to,
  };
  if (percent?.points === true) read.points = true;
  if (currency !== undefined) read.currency = currency;
  if (unit !== undefined) read.unit = unit;
  if (details.ordinal === true) read.ordinal = true;
  return read;
}

/** What a number shares with all of the same digits; undefined where it is more than one run of digits. */
function plainOf(
  { lexemes, shared }: NumberReader,
  from: number,
  to: number,
  { values = NOTHING, keys = NOTHING }: Details,
  { scale, unit }: Pick<Beside, 'scale' | 'unit'>,
): Shared | undefined {
  const digits = lexemes[from];
  const plain = to - from === 1 && digits?.kind === 'digits' && scale === 0 && unit === undefined;
  if (!plain || keys.length > 0 || values.length !== 1) return undefined;
  const known = shared.get(digits.key);
  if (known !== undefined) return known;
  const found = { values, keys: keysOf(keys, values, 0, undefined), runs: [digits.key] };
  if (shared.size < MOST_SHARED) shared.set(digits.key, found);
  return found;
}

type Writable<T> = { -readonly [Key in keyof T]: T[Key] };

function keysOf(
  keys: readonly string[],
  values: readonly string[],
  power: number,
  unit: string | undefined,
): readonly string[] {
  const [value] = values;
  if (keys.length === 0 && unit === undefined && values.length === 1 && value !== undefined)
    return [`v:${shift(value, power)}`];
  return [...keys, ...values.map((one) => `v:${shift(one, power)}`), ...sizeKeys(values, power, unit)];
}

function runsOf(lexemes: readonly Lexeme[], from: number, to: number): readonly string[] {
  // An array that grows takes several times the memory of one that is made with what it holds.
  if (to - from === 1) return lexemes[from]?.kind === 'digits' ? [lexemes[from].key] : NOTHING;
  return lexemes
    .slice(from, to)
    .filter(({ kind }) => kind === 'digits')
    .map(({ key }) => key);
}
