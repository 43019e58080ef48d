/** Dates in workbooks: numbers of days that only the format of their cell makes a date (ECMA-376, 18.17.4, 18.8.30). */

const DAY_MS = 86_400_000;
/** Numbers of formats that are dates without a code of their own. */
const DATE_FORMATS: ReadonlySet<number> = new Set([
  ...[14, 15, 16, 17, 18, 19, 20, 21, 22, 45, 46, 47],
  ...[27, 28, 29, 30, 31, 32, 33, 34, 35, 36, 50, 51, 52, 53, 54, 55, 56, 57, 58],
]);

/** Characters of a format that are looked at; Excel allows no more. */
const MAX_CODE = 255;

export class DateFormats {
  readonly #codes = new Set<number>(DATE_FORMATS);
  readonly #styles: boolean[] = [];
  /** The day before day 1. The first day of March 1900 is 61, because Lotus took 1900 for a leap year. */
  readonly #zero: number;

  /** `from1904`: the workbook counts from 1904, as those of old Macs do. */
  constructor(from1904: boolean) {
    this.#zero = from1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, 30);
  }

  /** A format with a code, such as `dd/mm/yyyy`. */
  addFormat(id: number, code: string): void {
    const bare = code.slice(0, MAX_CODE).replace(/"[^"]*"|\\.|\[[^\]]*\]/g, '');
    if (/[dmyhs]/i.test(bare) && !/[#0?]/.test(bare.replace(/[.,]0+/g, ''))) this.#codes.add(id);
    else this.#codes.delete(id);
  }

  /** The style of cells that comes next in the list of the workbook. */
  addStyle(format: number): void {
    this.#styles.push(this.#codes.has(format));
  }

  /** The number as a day, a day and time or a time (ISO 8601) where the style makes it one; else as it is. */
  text(value: string, style: number): string {
    if (this.#styles[style] !== true) return value;
    const days = Number(value);
    if (!Number.isFinite(days) || days < 0 || days > 2_958_466) return value;
    const [day = '', time = ''] = new Date(this.#zero + Math.round(days * 86_400) * 1000)
      .toISOString()
      .split('T');
    const clock = time.slice(0, 8);
    if (days < 1) return clock;
    return (Math.round(days * 86_400) * 1000) % DAY_MS === 0 ? day : `${day}T${clock}`;
  }
}
