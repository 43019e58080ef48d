/**
 * The typed values of a text: what a translator must carry over exactly, however a language writes it. They are found
 * by `findValues`, compared by `sameValue`, and written in another language by `localise`.
 */

/** Where a value stands: UTF-16 offsets in the untouched text, `end` exclusive, and the text between them. */
export interface Place {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** A canonical decimal: no group marks, no needless zeros, a stop before the fraction, scale word applied (`10900000000`). */
export type Decimal = string;

export interface Quantity extends Place {
  /** The likeliest reading in the text's language. */
  readonly value: Decimal;
  /** The other readings: `10,900` is ten thousand nine hundred, or ten point nine. */
  readonly alternatives: readonly Decimal[];
  /** Power of ten of the scale word that is written: 9 for `10,9 milliards`; 0 where there is none. */
  readonly scale: number;
  readonly written: 'digits' | 'words';
  /** Digits with marks between groups of three (`2.043`): a year has none. */
  readonly grouped: boolean;
  /** The other end of a range, in the same scale and unit (`10 à 15 %`, `70-90`), and how it is joined. */
  readonly until?: { readonly value: Decimal; readonly joint: 'dash' | 'to' };
}

/** A plain number: 1 500, `vingt et un`, 24th. */
export interface NumberValue extends Quantity {
  readonly kind: 'number';
  readonly ordinal: boolean;
}

/** 6,8 %; with `points`, percentage points. */
export interface PercentageValue extends Quantity {
  readonly kind: 'percentage';
  readonly points: boolean;
  readonly form: 'sign' | 'words';
}

/** 10,9 milliards de dirhams. */
export interface MoneyValue extends Quantity {
  readonly kind: 'money';
  /** ISO 4217. */
  readonly currency: string;
  readonly form: 'symbol' | 'code' | 'words';
}

/** 1 350 kg. */
export interface MeasurementValue extends Quantity {
  readonly kind: 'measurement';
  readonly unit: string;
  readonly form: 'symbol' | 'words';
}

/** One day, several days of one month, a month, or a weekday alone. */
export interface DateValue extends Place {
  readonly kind: 'date';
  readonly calendar: 'gregorian' | 'hijri';
  readonly year?: number;
  /** 1-12 */
  readonly month?: number;
  readonly day?: number;
  /** 0-6, Sunday 0. */
  readonly weekday?: number;
  /** Further days of the same month (`2-5 décembre`), and how they are joined. */
  readonly more?: {
    readonly days: readonly { readonly day: number; readonly weekday?: number }[];
    readonly joint: 'dash' | 'to' | 'and';
  };
  readonly form: 'long' | 'short' | 'numeric' | 'iso';
  /** Day and month could be the other way round (03/04/2024). */
  readonly swappable: boolean;
}

/** A time of day. */
export interface TimeValue extends Place {
  readonly kind: 'time';
  /** Minutes since midnight. */
  readonly minutes: number;
  /** Where morning or evening is open (`9:30`), the other one. */
  readonly alternatives: readonly number[];
  /** `clock` 21:30, 21h30; `hours` 21 heures, 9 p.m.; `words` التاسعة مساء; `name` midi. */
  readonly form: 'clock' | 'hours' | 'words' | 'name';
}

/** A telephone number. */
export interface PhoneValue extends Place {
  readonly kind: 'phone';
  /** All digits, with + before a country code. */
  readonly digits: string;
}

/** The number of a law, decree or circular: 27-06, 2.15.10. */
export interface LawValue extends Place {
  readonly kind: 'law';
  readonly parts: readonly string[];
}

/** What is copied character by character: UN document symbols, addresses, hashtags, handles, codes (COVID-19, ISO 9001). */
export interface CopiedValue extends Place {
  readonly kind: 'document' | 'url' | 'email' | 'hashtag' | 'handle' | 'code';
  /** Without what a sentence adds: no full stop at the end, no bidi controls. */
  readonly exact: string;
}

export type Value =
  | NumberValue
  | PercentageValue
  | MoneyValue
  | MeasurementValue
  | DateValue
  | TimeValue
  | PhoneValue
  | LawValue
  | CopiedValue;

/** Keys of what a value says, the language and the form aside; two values with a common key are the same. */
export function valueKeys(value: Value): readonly string[] {
  switch (value.kind) {
    case 'number':
      return quantityKeys('number', value);
    case 'percentage':
      return quantityKeys(value.points ? 'points' : 'percentage', value);
    case 'money':
      return quantityKeys(`money ${value.currency}`, value);
    case 'measurement':
      return quantityKeys(`measurement ${value.unit}`, value);
    case 'date':
      return dateKeys(value);
    case 'time':
      return [value.minutes, ...value.alternatives].map((minutes) => `time ${minutes}`);
    case 'phone':
      return [`phone ${value.digits.slice(-9)}`];
    case 'law':
      return [`law ${value.parts.join('-')}`];
    default:
      return [`${value.kind} ${value.exact}`];
  }
}

/** Whether two values, of any two languages, say the same. */
export function sameValue(a: Value, b: Value): boolean {
  const keys = new Set(valueKeys(a));
  return valueKeys(b).some((key) => keys.has(key));
}

function quantityKeys(prefix: string, { value, alternatives, until }: Quantity): readonly string[] {
  const end = until === undefined ? '' : ` to ${until.value}`;
  return [value, ...alternatives].map((reading) => `${prefix} ${reading}${end}`);
}

function dateKeys(date: DateValue): readonly string[] {
  const more = date.more?.days.map(({ day }) => day).join(',') ?? '';
  const key = (month: number | undefined, day: number | undefined) =>
    `date ${date.calendar} ${date.year ?? ''}-${month ?? ''}-${day ?? ''}+${more} ${
      date.month === undefined ? date.weekday : ''
    }`;
  const own = key(date.month, date.day);
  return date.swappable ? [own, key(date.day, date.month)] : [own];
}
