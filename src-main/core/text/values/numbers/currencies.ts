import { fold } from '../../fold.ts';
import type { Lexeme } from '../lexemes.ts';

/** Currencies: how texts name them, and how each language writes an amount in them. */

/** Arabic counts in three forms: 3-10 دراهم, 11-99 درهما, and the singular for all others. */
export interface CountedNoun {
  readonly ar: readonly [singular: string, few: string, many: string];
  readonly fr: readonly [singular: string, plural: string];
  readonly en: readonly [singular: string, plural: string];
}

interface Currency extends CountedNoun {
  /** Every word, sign and abbreviation that stands for it in one of the languages. */
  readonly read: string;
  /** What English writes before the digits; the code where there is no sign. */
  readonly sign?: string;
}

/** By ISO 4217 code; `DINAR`, `POUND` and `RUPEE`, which several countries share, by their name. */
const CURRENCIES: Readonly<Record<string, Currency>> = {
  MAD: {
    read: 'dh dhs mad mdh mmdh mdhs mmdhs dirham dirhams درهم درهما دراهم الدراهم',
    ar: ['درهم', 'دراهم', 'درهما'],
    fr: ['dirham', 'dirhams'],
    en: ['dirham', 'dirhams'],
  },
  EUR: {
    read: '€ eur euro euros يورو أورو اليورو الأورو',
    sign: '€',
    ar: ['أورو', 'أورو', 'أورو'],
    fr: ['euro', 'euros'],
    en: ['euro', 'euros'],
  },
  USD: {
    read: '$ usd dollar dollars دولار دولارا دولارات',
    sign: '$',
    ar: ['دولار', 'دولارات', 'دولارا'],
    fr: ['dollar', 'dollars'],
    en: ['dollar', 'dollars'],
  },
  GBP: {
    read: '£ gbp sterling إسترليني',
    sign: '£',
    ar: ['جنيه إسترليني', 'جنيهات إسترلينية', 'جنيها إسترلينيا'],
    fr: ['livre sterling', 'livres sterling'],
    en: ['pound sterling', 'pounds sterling'],
  },
  JPY: {
    read: '¥ jpy yen yens ين',
    ar: ['ين', 'ينات', 'ينا'],
    fr: ['yen', 'yens'],
    en: ['yen', 'yen'],
  },
  CNY: {
    read: 'cny yuan yuans يوان يوانا',
    ar: ['يوان', 'يوانات', 'يوانا'],
    fr: ['yuan', 'yuans'],
    en: ['yuan', 'yuan'],
  },
  SAR: {
    read: 'sar riyal riyals ريال ريالا ريالات',
    ar: ['ريال', 'ريالات', 'ريالا'],
    fr: ['riyal', 'riyals'],
    en: ['riyal', 'riyals'],
  },
  XOF: {
    read: 'fcfa xof cfa سيفا',
    ar: ['فرنك سيفا', 'فرنكات سيفا', 'فرنك سيفا'],
    fr: ['franc CFA', 'francs CFA'],
    en: ['CFA franc', 'CFA francs'],
  },
  CHF: {
    read: 'chf',
    ar: ['فرنك سويسري', 'فرنكات سويسرية', 'فرنكا سويسريا'],
    fr: ['franc suisse', 'francs suisses'],
    en: ['Swiss franc', 'Swiss francs'],
  },
  DINAR: {
    read: 'dinar dinars دينار دينارا دنانير',
    ar: ['دينار', 'دنانير', 'دينارا'],
    fr: ['dinar', 'dinars'],
    en: ['dinar', 'dinars'],
  },
};

const BY_NAME: ReadonlyMap<string, string> = new Map(
  Object.entries(CURRENCIES).flatMap(([code, { read }]) =>
    read.split(' ').map((name) => [fold(name), code] as const),
  ),
);

/** The currency a word or sign names, as an ISO 4217 code. */
export function currencyOf(lexeme: Lexeme | undefined): string | undefined {
  return lexeme === undefined ? undefined : BY_NAME.get(lexeme.key);
}

/** How a currency is written; undefined for one that is not known here. */
export function currencyForms(code: string): (CountedNoun & { readonly sign?: string }) | undefined {
  return CURRENCIES[code];
}

const LINKS: ReadonlySet<string> = new Set(
  ['de', 'd', "'", 'of', 'us', 'من', '(', 'livres', 'livre', 'pounds', 'pound', 'francs', 'franc', 'canadian']
    .concat(['جنيه', 'جنيها', 'جنيهات', 'فرنك', 'فرنكا'])
    .map(fold),
);

/** The currency after a number: directly, or after `de`, `d’`, `of`, `US`, `francs`. */
export function currencyAfter(
  lexemes: readonly Lexeme[],
  at: number,
): { readonly currency: string; readonly next: number } | undefined {
  for (let index = at; index <= at + 2; index++) {
    const lexeme = lexemes[index];
    const currency = currencyOf(lexeme);
    if (currency !== undefined && (lexeme?.gap ?? 0) <= 1) return { currency, next: index + 1 };
    if (lexeme === undefined || lexeme.gap > 1 || !LINKS.has(lexeme.key)) return undefined;
  }
  return undefined;
}

/** The currency before a number, and the index where it begins: `MAD 500`, `US$5`, `$5`. */
export function currencyBefore(
  lexemes: readonly Lexeme[],
  at: number,
  least: number,
): { readonly currency: string; readonly from: number } | undefined {
  const sign = lexemes[at - 1];
  const currency = at - 1 >= least && (lexemes[at]?.gap ?? 2) <= 1 ? currencyOf(sign) : undefined;
  if (currency === undefined) return undefined;
  const us = sign?.gap === 0 && at - 2 >= least && /^(?:us|a|c|ca)$/.test(lexemes[at - 2]?.key ?? '');
  return { currency, from: us ? at - 2 : at - 1 };
}
