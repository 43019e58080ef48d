import type { LanguageTag } from '#core/model/language.ts';

/** Numbers, dates and names of languages in the interface's locale. Percentages are passed as 0-100. */
export interface Formats {
  integer(value: number): string;
  percent(value: number): string;
  /** A size of a file, in the unit that suits it. */
  bytes(value: number): string;
  /** A span in seconds, with a decimal where it is short. */
  seconds(value: number): string;
  /** Hours, minutes and seconds of a moment in milliseconds since the epoch. */
  time(at: number): string;
  date(at: number): string;
  dateTime(at: number): string;
  /** "12 minutes ago" within a day, else the date. */
  moment(at: number, now: number): string;
  /** As a heading or label: with a capital. */
  languageName(tag: LanguageTag): string;
  /** As within a sentence, where French writes "arabe". */
  languageInText(tag: LanguageTag): string;
  list(items: readonly string[]): string;
  compare(first: string, second: string): number;
}

const KILOBYTE = 1000;
/** From here on a decimal says nothing. */
const WHOLE = 10;

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** Bidirectional controls that Intl puts around signs; the interface isolates by markup instead. */
const BIDI_CONTROLS = /[\u200e\u200f\u061c]/g;

const isTag = (text: string): boolean => /^[a-z]{2,3}(?:-[a-z\d]{2,8})*$/i.test(text);

export function createFormats(locale: string): Formats {
  const integer = new Intl.NumberFormat(locale, { maximumFractionDigits: 0 });
  const percent = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 });
  const time = new Intl.DateTimeFormat(locale, { timeStyle: 'medium' });
  const date = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'long', year: 'numeric' });
  const dateTime = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeStyle: 'short' });
  const relative = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' });
  const names = new Intl.DisplayNames(locale, { type: 'language' });
  const list = new Intl.ListFormat(locale, { type: 'conjunction' });
  const collator = new Intl.Collator(locale, { sensitivity: 'base', numeric: true });
  const quantity = (unit: string, value: number, unitDisplay: 'short' | 'long' = 'short') =>
    new Intl.NumberFormat(locale, {
      style: 'unit',
      unit,
      unitDisplay,
      maximumFractionDigits: value < WHOLE ? 1 : 0,
    })
      .format(value)
      .replace(BIDI_CONTROLS, '');
  /** What is no language's tag stays as it is: it may be what an error tells of. */
  const languageInText = (tag: LanguageTag) => (isTag(tag) ? (names.of(tag) ?? tag) : tag);
  return {
    integer: (value) => integer.format(value),
    percent: (value) => percent.format(value / 100).replace(BIDI_CONTROLS, ''),
    bytes(value) {
      const units = ['byte', 'kilobyte', 'megabyte', 'gigabyte'] as const;
      let at = 0;
      while (at < units.length - 1 && value / KILOBYTE ** at >= KILOBYTE) at++;
      return quantity(units[at] ?? 'byte', value / KILOBYTE ** at, at === 0 ? 'long' : 'short');
    },
    seconds: (value) => quantity('second', value),
    time: (at) => time.format(at),
    date: (at) => date.format(at),
    dateTime: (at) => dateTime.format(at),
    moment(at, now) {
      const elapsed = now - at;
      if (elapsed >= DAY || elapsed < -MINUTE) return date.format(at);
      if (elapsed >= HOUR) return relative.format(-Math.floor(elapsed / HOUR), 'hour');
      if (elapsed >= MINUTE) return relative.format(-Math.floor(elapsed / MINUTE), 'minute');
      return relative.format(0, 'second');
    },
    languageName(tag) {
      const name = languageInText(tag);
      return name.charAt(0).toLocaleUpperCase(locale) + name.slice(1);
    },
    languageInText,
    list: (items) => list.format(items),
    compare: (first, second) => collator.compare(first, second),
  };
}
