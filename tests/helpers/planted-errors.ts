import { fold } from '#core/text/fold.ts';
import { calendarNames } from '#core/text/values/dates/months.ts';

import { SLIPS } from './planted-slips.ts';

/** Deliberate errors in good translations, to measure what the checks find. Deterministic: `turn` picks. */

export type Texts = Readonly<Record<string, string>>;

/** Makes one error in the text of `language`, or null where the text offers no place for it. */
export type Plant = (texts: Texts, language: string, from: string, turn: number) => string | null;

const pick = <T>(values: readonly T[], turn: number): T | undefined => values[turn % values.length];

const changedDigit: Plant = (texts, language, _from, turn) => {
  const text = texts[language] ?? '';
  // Digits of names (G20, COVID-19) and addresses are none that a translator types.
  const places = [...text.matchAll(/(?<![\p{L}\d.@/-])\d[\d.,\u00a0\u202f ]*(?<=\d)/gu)].filter(
    (found) => !/^\p{L}/u.test(text.slice(found.index + found[0].length)) || /^\d+$/.test(found[0]),
  );
  const found = pick(places, turn);
  if (found === undefined) return null;
  const digits = [...found[0].matchAll(/\d/g)].map((digit) => digit.index);
  const at = found.index + (pick(digits, turn * 7 + 3) ?? 0);
  const digit = Number(text[at]);
  const other = at === found.index ? (digit % 9) + 1 : (digit + 3) % 10;
  return other === digit ? null : text.slice(0, at) + String(other) + text.slice(at + 1);
};

/** A name of `names` in the text replaced by another one of the same kind. */
function otherName(text: string, names: readonly (readonly string[])[], turn: number): string | null {
  for (const set of names) {
    for (const [index, name] of set.entries()) {
      const found = new RegExp(`(?<![\\p{L}\\p{M}])${name}(?![\\p{L}\\p{M}])`, 'u').exec(text);
      if (found === null) continue;
      const other = set[(index + 1 + (turn % (set.length - 1))) % set.length] ?? '';
      return text.slice(0, found.index) + other + text.slice(found.index + name.length);
    }
  }
  return null;
}

const WEEKDAYS: Readonly<Record<string, readonly string[]>> = {
  ar: ['الاثنين', 'الثلاثاء', 'الأربعاء', 'الخميس', 'الجمعة', 'السبت'],
  fr: ['lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi', 'dimanche'],
  en: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
};

const swappedWeekday: Plant = (texts, language, _from, turn) =>
  otherName(texts[language] ?? '', [WEEKDAYS[language] ?? []], turn);

const MONTHS: Readonly<Record<string, readonly (readonly string[])[]>> = {
  ar: [
    'يناير فبراير أبريل يونيو يوليوز غشت شتنبر أكتوبر نونبر دجنبر'.split(' '),
    'جانفي فيفري أفريل جوان جويلية أوت سبتمبر أكتوبر نوفمبر ديسمبر'.split(' '),
    'يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر'.split(' '),
    [
      'كانون الثاني',
      'شباط',
      'آذار',
      'نيسان',
      'أيار',
      'حزيران',
      'تموز',
      'أيلول',
      'تشرين الأول',
      'كانون الأول',
    ],
  ],
  fr: ['janvier février avril mai juin juillet août septembre octobre novembre décembre'.split(' ')],
  en: ['January February April June July August September October November December'.split(' ')],
};

const wrongMonth: Plant = (texts, language, _from, turn) => {
  const text = texts[language] ?? '';
  // Only where the version has a month at all: a word that is a month elsewhere proves nothing.
  const known = calendarNames(language).months;
  const hasMonth = text.split(/[^\p{L}\p{M}]+/u).some((word) => known.has(fold(word)));
  return hasMonth ? otherName(text, MONTHS[language] ?? [], turn) : null;
};

const doubledMark: Plant = (texts, language, _from, turn) => {
  const text = texts[language] ?? '';
  const marks = [...text.matchAll(/[.,;:!?،؛؟](?=\s|$)/gu)].filter(
    ({ index }) => !/[.…]/.test(text[index - 1] ?? ''),
  );
  const found = pick(marks, turn);
  if (found === undefined) return null;
  const gap = turn % 3 === 2 ? ' ' : '';
  return text.slice(0, found.index + 1) + gap + found[0] + text.slice(found.index + 1);
};

const copiedSource: Plant = (texts, language, from) => {
  const source = texts[from] ?? '';
  const words = source.match(/\p{L}{2,}/gu)?.length ?? 0;
  return language === from || words < 3 || source === texts[language] ? null : source;
};

const PERCENT = /\s?(?:%|٪|pour cent|per ?cent|(?:في |ب)ال?م(?:ائ|ئ)ة)/u;

const droppedPercent: Plant = (texts, language, _from, turn) => {
  const text = texts[language] ?? '';
  const all = [...text.matchAll(new RegExp(`(\\d[\\d.,]*)(${PERCENT.source})`, 'gu'))];
  // The first end of a range may do without its sign.
  const found = pick(
    all.filter(
      ({ 0: whole, index }) =>
        !/^\s?(?:[-–—]|à|et|to|and|إلى|و)\s?\d/u.test(text.slice(index + whole.length)),
    ),
    turn,
  );
  if (found === undefined) return null;
  // By turns the sign alone, and the number with it.
  const kept = turn % 2 === 0 ? (found[1] ?? '') : '';
  return text.slice(0, found.index) + kept + text.slice(found.index + found[0].length);
};

const VALUE_CHECKS = [
  'numbers',
  'percentages',
  'money',
  'measurements',
  'dates',
  'weekdays',
  'times',
  'phones',
  'references',
];

/** Every kind of error, with the checks that may name it. */
export const PLANTS: Readonly<Record<string, { readonly plant: Plant; readonly checks: readonly string[] }>> =
  {
    'changed digit': { plant: changedDigit, checks: VALUE_CHECKS },
    'swapped weekday': { plant: swappedWeekday, checks: ['weekdays'] },
    'wrong month': { plant: wrongMonth, checks: ['dates'] },
    'doubled mark': { plant: doubledMark, checks: ['doubled-punctuation'] },
    'copied source': { plant: copiedSource, checks: ['untranslated'] },
    'dropped percentage': { plant: droppedPercent, checks: ['percentages'] },
    ...SLIPS,
  };
