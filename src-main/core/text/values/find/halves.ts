import { type LanguageTag, primaryLanguage } from '#core/model/language.ts';
import { plus, shift } from '../numbers/decimals.ts';
import type { NumberToken } from '../numbers/number-token.ts';

/** How a language adds a half to a number, or takes half of a scale word. */
interface HalfWords {
  /** Directly after the number: et demi, ونصف المليون; the first group is a scale word that the half stands before. */
  readonly after: RegExp;
  /** Directly before a scale word or a dozen: half a, un demi-, نصف. */
  readonly before: RegExp;
}

const WORDS: Readonly<Record<string, HalfWords>> = {
  fr: {
    after: /^[ \u00a0]et[ \u00a0]demie?(?!\p{L})/iu,
    before: /(?<!\p{L})(?:une?[ \u00a0])?demi[- \u00a0]$/iu,
  },
  en: {
    after: /^[ \u00a0]and[ \u00a0]a[ \u00a0]half(?:[ \u00a0](thousand|million|billion|trillion))?(?!\p{L})/iu,
    before: /(?<!\p{L})(?:a[ \u00a0])?half[ \u00a0-](?:a[ \u00a0])?$/iu,
  },
  ar: {
    after:
      /^[ \u00a0]و[ \u00a0]?نصف(?:[ \u00a0](?:ال)?(?:[أا]لف|مليون|مليار|بليون|تريليون)\p{M}*)?(?!\p{L})/u,
    before: /(?<!\p{L})نصف[ \u00a0]$/u,
  },
};

const LONGEST = 30;
/** Tokens looked through for the scale word: a, half and it. */
const MOST_INSIDE = 6;

/**
 * The numbers of a reading with the halves that belong to them: trois millions et demi, three and a half million,
 * ثلاثة ملايين ونصف المليون, half a million. A reading keeps both readings of such a number, for the comparison of
 * versions; a value that is written in another language has to be the whole of it.
 */
export function withHalves(
  text: string,
  language: LanguageTag,
  tokens: readonly NumberToken[],
): readonly NumberToken[] {
  const words = WORDS[primaryLanguage(language)];
  if (words === undefined || !/half|demi|نصف/iu.test(text)) return tokens;
  const joined: NumberToken[] = [];
  let from = 0;
  for (const [at, token] of tokens.entries()) {
    // What the last number has taken in: its scale word, the article before the half.
    if (token.start < from) continue;
    const whole = withHalfAfter(text, words, tokens, at) ?? halfOf(text, words, token) ?? token;
    joined.push(whole);
    if (whole !== token) from = whole.end;
  }
  return joined;
}

function withHalfAfter(
  text: string,
  { after }: HalfWords,
  tokens: readonly NumberToken[],
  at: number,
): NumberToken | undefined {
  const token = tokens[at];
  const value = token === undefined ? undefined : plainValue(token);
  if (token === undefined || value === undefined) return undefined;
  const numberEnd = token.written === 'digits' && token.power > 0 ? token.end : token.digitsEnd;
  const found = after.exec(text.slice(numberEnd, numberEnd + LONGEST));
  if (found === null) return undefined;
  const end = numberEnd + found[0].length;
  const scale =
    found[1] === undefined
      ? undefined
      : tokens.slice(at + 1, at + MOST_INSIDE).find(({ digitsEnd }) => digitsEnd === end);
  const power = scale === undefined ? scalePower(token, value) : powerOf(scale.values[0] ?? '1');
  const half = power === 0 ? '0.5' : shift('5', power - 1);
  const sum = plus(scale === undefined ? value : shift(value, power), half);
  if (sum === null) return undefined;
  const { unitless, ...unit } = unitOf(scale ?? token);
  return over(text, token, sum, end, { ...unit, end: unitless ? end : Math.max(end, (scale ?? token).end) });
}

function halfOf(text: string, { before }: HalfWords, token: NumberToken): NumberToken | undefined {
  const value = plainValue(token);
  if (token.written !== 'words' || token.ordinal === true || value === undefined) return undefined;
  const half = value === '12' ? '6' : /^10{3,}$/.test(value) ? `5${value.slice(2)}` : undefined;
  if (half === undefined) return undefined;
  const found = before.exec(text.slice(Math.max(0, token.start - LONGEST), token.start));
  if (found === null) return undefined;
  const start = token.start - found[0].length;
  return over(text, { ...token, start }, half, token.digitsEnd, { end: token.end });
}

function plainValue({ values, power, kind, percent, inDate, loose }: NumberToken): string | undefined {
  const [value] = values;
  const plain = kind === 'plain' && percent === 'no' && !inDate && loose !== true;
  return plain && value !== undefined ? shift(value, power) : undefined;
}

/** Half of what: of the scale word (trois millions et demi), or of one. */
function scalePower(token: NumberToken, value: string): number {
  return token.power > 0 || token.written === 'words' ? Math.floor((value.length - 1) / 3) * 3 : 0;
}

const powerOf = (scale: string): number => scale.length - 1;

function unitOf({ currency, unit }: NumberToken) {
  return {
    unitless: currency === undefined && unit === undefined,
    ...(currency === undefined ? {} : { currency }),
    ...(unit === undefined ? {} : { unit }),
  };
}

function over(
  text: string,
  token: NumberToken,
  value: string,
  digitsEnd: number,
  more: Partial<NumberToken> & { readonly end: number },
): NumberToken {
  return {
    ...token,
    ...more,
    text: text.slice(token.start, more.end),
    digitsStart: token.start,
    digitsEnd,
    values: [value],
    keys: [`v:${value}`],
    power: 0,
    written: 'words',
  };
}
