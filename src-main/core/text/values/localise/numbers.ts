import type { CountedNoun } from '../numbers/currencies.ts';
import { currencyForms } from '../numbers/currencies.ts';
import { decimal } from '../numbers/decimals.ts';
import { unitForms } from '../numbers/measures.ts';
import type {
  Decimal,
  MeasurementValue,
  MoneyValue,
  NumberValue,
  PercentageValue,
  Quantity,
} from '../value.ts';
import type { Conventions } from './conventions.ts';

/** Numbers, percentages, money and measurements in a language's form. */

const NO_BREAK = '\u00a0';

/** The plain digits of a decimal, grouped where it is asked for: 2043000 as 2 043 000, 2.043.000 or 2,043,000. */
export function writeDecimal(value: Decimal, grouped: boolean, to: Conventions): string {
  const [whole = '0', fraction] = value.split('.');
  const groups = grouped && whole.length > 3 && whole.length < 30 ? inThrees(whole).join(to.group) : whole;
  return inDigits(fraction === undefined ? groups : `${groups}${to.decimal}${fraction}`, to);
}

function inThrees(digits: string): readonly string[] {
  const groups: string[] = [];
  for (let end = digits.length; end > 0; end -= 3) groups.unshift(digits.slice(Math.max(0, end - 3), end));
  return groups;
}

/** A text of western digits in the language's own. */
export function inDigits(text: string, { digits }: Conventions): string {
  if (digits === 'western') return text;
  return text.replace(/\d/g, (digit) => String.fromCharCode(0x660 + Number(digit)));
}

const SCALES: Readonly<Record<Conventions['language'], Readonly<Record<number, readonly string[]>>>> = {
  fr: {
    3: ['mille', 'mille'],
    6: ['million', 'millions'],
    9: ['milliard', 'milliards'],
  },
  en: {
    3: ['thousand', 'thousand'],
    6: ['million', 'million'],
    9: ['billion', 'billion'],
    12: ['trillion', 'trillion'],
  },
  ar: {
    3: ['ألف', 'آلاف'],
    6: ['مليون', 'ملايين'],
    9: ['مليار', 'ملايير'],
    12: ['تريليون', 'تريليونات'],
  },
};

/** A quantity's digits and scale word; `noun` follows a scale word with de, d’ in French. */
interface Amount {
  readonly text: string;
  /** What the noun after it agrees with. */
  readonly counted: Decimal;
  readonly scaled: boolean;
}

function amount(quantity: Quantity, to: Conventions): Amount {
  const scale = scaleIn(quantity, to);
  const value = shiftBack(quantity.value, scale);
  const until = quantity.until === undefined ? undefined : shiftBack(quantity.until.value, scale);
  const large = Number(value) >= 10_000 || Number(until ?? 0) >= 10_000;
  const grouped = quantity.grouped || large || scale < quantity.scale;
  // Arabic says مليون درهم, not 1 مليون درهم.
  if (to.language === 'ar' && scale > 0 && value === '1' && until === undefined)
    return { text: scaleWord(scale, value, to), counted: value, scaled: scale > 3 };
  const last = until ?? value;
  const start = writeDecimal(value, grouped, to);
  const end = until === undefined ? '' : `${jointIn(quantity, to)}${writeDecimal(until, grouped, to)}`;
  const words = scale === 0 ? '' : `${spaceIn(to)}${scaleWord(scale, last, to)}`;
  return { text: `${start}${end}${words}`, counted: last, scaled: scale > 3 };
}

/**
 * The scale word to write with: that of the source, except that French has no everyday word beyond milliard (1 200
 * milliards; its billion is the English trillion), and English writes a thousand billions as a trillion.
 */
function scaleIn({ scale, value }: Quantity, { language }: Conventions): number {
  if (SCALES[language][scale] === undefined) return language === 'fr' && scale === 12 ? 9 : 0;
  return language === 'en' && scale === 9 && /^\d{1,4}0{10}$/.test(value) && value.length > 12 ? 12 : scale;
}

const spaceIn = (to: Conventions): string => (to.language === 'fr' ? NO_BREAK : ' ');

function jointIn({ until }: Quantity, { language }: Conventions): string {
  if (until?.joint === 'dash') return '-';
  return language === 'fr' ? ' à ' : language === 'en' ? ' to ' : ' إلى ';
}

function scaleWord(scale: number, counted: Decimal, { language, monthSet }: Conventions): string {
  const [one = '', plural = ''] = SCALES[language][scale] ?? [];
  const few = scale === 9 && language === 'ar' && monthSet > 0 ? 'مليارات' : plural;
  if (language === 'fr') return Number(counted) < 2 ? one : few;
  return language === 'ar' && isFew(counted) ? few : one;
}

/** A canonical decimal divided by ten to the power. */
function shiftBack(value: Decimal, power: number): Decimal {
  if (power === 0) return value;
  const [whole = '0', fraction = ''] = value.split('.');
  const padded = whole.padStart(power + 1, '0');
  return decimal(padded.slice(0, -power), padded.slice(-power) + fraction);
}

/** Arabic counts 3-10 with the plural. */
const isFew = (value: Decimal): boolean => /^(?:[3-9]|10)$/.test(value) || /\d(?:0[3-9]|10)$/.test(value);

function nounOf(noun: CountedNoun, { counted, scaled }: Amount, { language }: Conventions): string {
  if (language === 'fr') return scaled || Math.abs(Number(counted)) >= 2 ? noun.fr[1] : noun.fr[0];
  if (language === 'en') return counted === '1' && !scaled ? noun.en[0] : noun.en[1];
  if (scaled || counted.includes('.')) return noun.ar[0];
  if (isFew(counted)) return noun.ar[1];
  return /(?:^|[^0])(?:1[1-9]|[2-9]\d)$|0(?:1[1-9]|[2-9]\d)$/.test(counted) ? noun.ar[2] : noun.ar[0];
}

/** `millions d’euros`, `milliards de dirhams`. */
function joinNoun({ text, scaled }: Amount, noun: string, to: Conventions): string {
  if (to.language !== 'fr' || !scaled) return `${text}${spaceIn(to)}${noun}`;
  return /^[aeiouyéèê]/iu.test(noun) ? `${text} d’${noun}` : `${text} de ${noun}`;
}

export function writeNumber(value: NumberValue, to: Conventions): string {
  const words = value.written === 'words' && value.until === undefined ? inWords(value, to) : undefined;
  if (words !== undefined) return words;
  return value.ordinal ? writeOrdinal(value, to) : amount(value, to).text;
}

const CARDINALS = {
  fr: 'zéro un deux trois quatre cinq six sept huit neuf dix'.split(' '),
  en: 'zero one two three four five six seven eight nine ten'.split(' '),
};
const ORDINALS = {
  fr: '|premier|deuxième|troisième|quatrième|cinquième|sixième|septième|huitième|neuvième|dixième'.split('|'),
  en: '|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth'.split('|'),
  ar: '|الأول|الثاني|الثالث|الرابع|الخامس|السادس|السابع|الثامن|التاسع|العاشر'.split('|'),
};

/** Up to ten in words, except Arabic cardinals, whose form depends on the noun. */
function inWords({ value, ordinal }: NumberValue, { language }: Conventions): string | undefined {
  const words = ordinal ? ORDINALS[language] : language === 'ar' ? undefined : CARDINALS[language];
  return words?.[Number(value)] || undefined;
}

function writeOrdinal({ value }: NumberValue, to: Conventions): string {
  const number = Number(value);
  if (to.language === 'fr') return number === 1 ? '1er' : `${value}e`;
  if (to.language === 'en') return `${value}${englishSuffix(number)}`;
  return `الـ${inDigits(value, to)}`;
}

function englishSuffix(value: number): string {
  if (value % 100 >= 11 && value % 100 <= 13) return 'th';
  return ['th', 'st', 'nd', 'rd'][value % 10] ?? 'th';
}

export function writePercentage(value: PercentageValue, to: Conventions): string {
  const { text, counted } = amount(value, to);
  if (value.points) {
    const many = Math.abs(Number(counted)) >= 2;
    if (to.language === 'fr') return `${text}${NO_BREAK}${many ? 'points' : 'point'} de pourcentage`;
    if (to.language === 'en') return `${text} percentage ${counted === '1' ? 'point' : 'points'}`;
    return `${text} ${isFew(counted) ? 'نقاط مئوية' : 'نقطة مئوية'}`;
  }
  const words = to.language === 'ar' ? to.percent === 'words' : value.form === 'words';
  if (words) return `${text} ${{ fr: 'pour cent', en: 'per cent', ar: 'في المائة' }[to.language]}`;
  const sign = to.digits === 'eastern' ? '٪' : '%';
  return to.language === 'fr' ? `${text}${NO_BREAK}${sign}` : `${text}${sign}`;
}

export function writeMoney(value: MoneyValue, to: Conventions): string {
  const sum = amount(value, to);
  const forms = currencyForms(value.currency);
  if (forms === undefined) return joinNoun(sum, value.currency, to);
  if (to.language === 'en') {
    if (forms.sign !== undefined) return `${forms.sign}${sum.text}`;
    return /^[A-Z]{3}$/.test(value.currency)
      ? `${value.currency} ${sum.text}`
      : `${sum.text} ${nounOf(forms, sum, to)}`;
  }
  const noun = to.language === 'ar' && value.currency === 'EUR' ? to.euro : nounOf(forms, sum, to);
  return joinNoun(sum, noun, to);
}

export function writeMeasurement(value: MeasurementValue, to: Conventions): string {
  const sum = amount(value, to);
  const forms = unitForms(value.unit);
  if (forms === undefined) return joinNoun(sum, value.unit, to);
  const symbol = to.language !== 'ar' && value.form === 'symbol' ? forms.symbol : undefined;
  return joinNoun(sum, symbol ?? nounOf(forms, sum, to), to);
}
