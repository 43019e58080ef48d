/** `20260120T093000Z` (TMX 1.4b, date format), also with the separators of ISO 8601 that some programs write. */
const DATE = /^(\d{4})-?(\d\d)-?(\d\d)T(\d\d):?(\d\d):?(\d\d)(?:\.\d{1,9})?Z?$/;

/** Milliseconds since the epoch, or undefined for what is no date. */
function readDate(text: string | undefined): number | undefined {
  const parts = DATE.exec(text?.trim() ?? '');
  if (parts === null) return undefined;
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = parts.slice(1).map(Number);
  const at = Date.UTC(year, month - 1, day, hour, minute, second);
  const date = new Date(at);
  const isReal = date.getUTCMonth() === month - 1 && date.getUTCDate() === day && hour < 24 && minute < 60;
  return isReal && at >= 0 ? at : undefined;
}

/** Reads dates; the same few stand in a whole file, so the last ones are remembered. */
export class DateReader {
  readonly #known = new Map<string, number | undefined>();

  read(text: string | undefined): number | undefined {
    if (text === undefined) return undefined;
    if (this.#known.has(text)) return this.#known.get(text);
    if (this.#known.size >= KNOWN_DATES) this.#known.clear();
    const date = readDate(text);
    this.#known.set(text, date);
    return date;
  }
}

const KNOWN_DATES = 1000;

/** To the second, as TMX has it. */
export const writeDate = (at: number): string => new Date(at).toISOString().replace(/[-:]|\.\d{3}/g, '');
