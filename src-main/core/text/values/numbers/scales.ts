import { primaryLanguage } from '#core/model/language.ts';
import type { Lexeme } from '../lexemes.ts';
import { currencyOf } from './currencies.ts';
import { NUMERALS } from './numerals.ts';
import { numeralAt } from './words.ts';

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
