/**
 * A number of a text, in digits or in words. Two numbers are the same where they share a key. Keys: `v:` a value
 * (canonical decimal, scale word applied), `t:` minutes since midnight, `p:` the last nine digits of a telephone
 * number, and after `p:+` all of them with the country code, `l:` the parts of a law number,
 * `d:` a document symbol, `q:` a measure in base units.
 */
export interface NumberToken {
  /** UTF-16 offsets of the number with its scale word, percent, unit and currency, wherever they stand. */
  readonly start: number;
  readonly end: number;
  /** The digits themselves. */
  readonly digitsStart: number;
  readonly digitsEnd: number;
  /** As written, `start` to `end`. */
  readonly text: string;
  readonly kind:
    | 'plain'
    | 'code'
    | 'percent'
    | 'money'
    | 'measurement'
    | 'time'
    | 'phone'
    | 'law'
    | 'document';
  readonly written: 'digits' | 'words';
  readonly keys: readonly string[];
  /** Possible values before the scale word, and the power of ten of the scale word. */
  readonly values: readonly string[];
  readonly power: number;
  /** `maybe`: percentage points, or the other end of a range with a percent sign. */
  readonly percent: 'yes' | 'maybe' | 'no';
  /** Percentage points. */
  readonly points?: boolean;
  /** ISO 4217 code of the currency beside it. */
  readonly currency?: string;
  /** Unit of measurement beside it (units.ts). */
  readonly unit?: string;
  /** 1er, 23rd, الثالث. */
  readonly ordinal?: boolean;
  /** The runs of digits, as 0-9. */
  readonly runs: readonly string[];
  /** Part of a date: compared there. */
  readonly inDate: boolean;
  /** A roman numeral, or a word that also means a number (words.ts): it explains a number and is none itself. */
  readonly loose?: boolean;
  /** A scale word alone (مليون): what follows may be added to it. */
  readonly scaleOnly?: boolean;
  /** Lexeme indices, `to` exclusive. */
  readonly from: number;
  readonly to: number;
}
