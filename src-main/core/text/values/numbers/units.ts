import { primaryLanguage } from '#core/model/language.ts';
import { fold } from '../../fold.ts';
import type { Lexeme } from '../lexemes.ts';
import { NUMERALS } from './numerals.ts';
import { numeralAt } from './words.ts';

/** What follows or precedes the digits of a number: scale words, percent, currencies. */

/** Scale abbreviations and the power of ten they stand for; the second list needs an amount of money. */
const SHORT_SCALES: ReadonlyMap<string, number> = new Map([
  ['bn', 9],
  ['md', 9],
  ['mds', 9],
  ['mrd', 9],
  ['mmdh', 9],
  ['mdh', 6],
  ['mdhs', 6],
  ['mmdhs', 9],
  ['mn', 6],
  ['tn', 12],
]);
const MONEY_SCALES: ReadonlyMap<string, number> = new Map([
  ['m', 6],
  ['k', 3],
  ['b', 9],
]);

const CURRENCIES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    MAD: 'dh dhs mad mdh mmdh mdhs mmdhs dirham dirhams درهم درهما دراهم',
    EUR: '€ eur euro euros يورو أورو',
    USD: '$ usd dollar dollars دولار دولارا دولارات',
    GBP: '£ gbp',
    JPY: '¥ yen yens ين',
    CNY: 'yuan yuans يوان',
    SAR: 'riyal riyals ريال ريالا',
    XOF: 'fcfa',
  }).flatMap(([code, names]) => names.split(' ').map((name) => [fold(name), code] as const)),
);

/** The currency a word or sign names, as an ISO 4217 code. */
export function currencyOf(lexeme: Lexeme | undefined): string | undefined {
  return lexeme === undefined ? undefined : CURRENCIES.get(lexeme.key);
}

/** The powers of ten of the scale words from a lexeme on (`mille milliards` is 12), and the index after them. */
export function scaleAt(
  lexemes: readonly Lexeme[],
  from: number,
  language: string,
  money: boolean,
): { readonly power: number; readonly next: number } {
  const primary = primaryLanguage(language);
  const numerals = NUMERALS.get(primary);
  let power = 0;
  // $300+ billion
  let next = lexemes[from]?.key === '+' && lexemes[from]?.gap === 0 ? from + 1 : from;
  while (next < lexemes.length) {
    const lexeme = lexemes[next];
    if (lexeme?.kind !== 'word' || lexeme.gap > 1) break;
    const found = numerals === undefined ? undefined : numeralAt(lexemes, next, primary, numerals);
    const step =
      found?.numeral.role === 'scale' && !found.numeral.ordinal && !found.joined
        ? Math.round(Math.log10(found.numeral.value))
        : shortScale(lexemes, next, power, money);
    if (step === undefined) break;
    power += step;
    // MDH and MMDH name the currency too: leave them to be read again.
    if (currencyOf(lexeme) !== undefined) return { power, next };
    next++;
  }
  return { power, next: power === 0 ? from : next };
}

function shortScale(
  lexemes: readonly Lexeme[],
  at: number,
  power: number,
  money: boolean,
): number | undefined {
  const lexeme = lexemes[at];
  if (lexeme === undefined || power > 0) return undefined;
  const follower = lexemes[at + 1];
  const paid = money || (follower !== undefined && follower.gap <= 1 && currencyOf(follower) !== undefined);
  return SHORT_SCALES.get(lexeme.key) ?? (paid ? MONEY_SCALES.get(lexeme.key) : undefined);
}

const PERCENT_PHRASES = phrases(
  '%|pour cent|pourcent|percent|per cent|pct|p . 100|في المائة|في المئة|بالمائة|بالمئة|في الميئة|المائة',
);
/** Percentage points: often shortened to points in one language and not in another. */
const POINT_PHRASES = phrases(
  'points de pourcentage|point de pourcentage|points de %|point de %|percentage points|percentage point|نقطة مئوية|نقط مئوية|نقاط مئوية|points|point|نقطة|نقط|نقاط',
);

/** `yes` for a percentage, `maybe` for percentage points, and the index after the words. */
export function percentAt(
  lexemes: readonly Lexeme[],
  at: number,
): { readonly percent: 'yes' | 'maybe'; readonly next: number } | undefined {
  const percent = phraseEnd(lexemes, at, PERCENT_PHRASES);
  if (percent !== undefined) return { percent: 'yes', next: percent };
  const points = phraseEnd(lexemes, at, POINT_PHRASES);
  return points === undefined ? undefined : { percent: 'maybe', next: points };
}

/** Whether a percent sign stands before the digits, as in Arabic text typed from the left: %70. */
export function percentBefore(lexemes: readonly Lexeme[], at: number): boolean {
  const sign = lexemes[at - 1];
  if (sign === undefined || sign.key !== '%' || lexemes[at]?.gap !== 0) return false;
  return sign.gap > 0 || lexemes[at - 2]?.kind !== 'digits';
}

const LINKS: ReadonlySet<string> = new Set(['de', 'd', "'", 'of', 'us', 'من', '(']);

/** The currency after a number: directly, or after `de`, `d’`, `of`, `US`. */
export function currencyAfter(
  lexemes: readonly Lexeme[],
  at: number,
): { readonly currency: string; readonly next: number } | undefined {
  for (let index = at; index <= at + 2; index++) {
    const lexeme = lexemes[index];
    const currency = currencyOf(lexeme);
    if (currency !== undefined && (lexeme?.gap ?? 0) <= 1) return { currency, next: index + 1 };
    if (lexeme === undefined || !LINKS.has(lexeme.key)) return undefined;
  }
  return undefined;
}

type Phrase = readonly string[];

function phrases(list: string): ReadonlyMap<string, readonly Phrase[]> {
  const byHead = new Map<string, Phrase[]>();
  for (const phrase of list.split('|')) {
    const keys = phrase.split(' ').map(fold);
    const head = keys[0] ?? '';
    byHead.set(head, [...(byHead.get(head) ?? []), keys]);
  }
  return byHead;
}

function phraseEnd(
  lexemes: readonly Lexeme[],
  at: number,
  byHead: ReadonlyMap<string, readonly Phrase[]>,
): number | undefined {
  const head = lexemes[at];
  if (head === undefined || head.gap > 1) return undefined;
  const found = byHead
    .get(head.key)
    ?.find((phrase) => phrase.every((key, offset) => lexemes[at + offset]?.key === key));
  return found === undefined ? undefined : at + found.length;
}
