/** The Hijri calendar by Umm al-Qura (CLDR), from which dates by moon sighting differ by a day (domain-rules.md D3). */

export interface HijriDay {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const DAY = 86_400_000;
const UMM_AL_QURA = new Intl.DateTimeFormat('en-u-ca-islamic-umalqura-nu-latn', {
  timeZone: 'UTC',
  year: 'numeric',
  month: 'numeric',
  day: 'numeric',
});

/** The Hijri day of a Gregorian one; undefined outside the years that Umm al-Qura tells (1880-2170). */
export function hijriOf(year: number, month: number, day: number): HijriDay | undefined {
  return year < 1880 || year > 2170 ? undefined : hijriAt(Date.UTC(year, month - 1, day));
}

/**
 * By how many days a Hijri date lies behind (negative) or before the Gregorian date it is said to be; 0 where they are
 * one day by Umm al-Qura, undefined where they are further apart than `most`.
 */
export function hijriDistance(
  hijri: HijriDay,
  gregorian: { readonly year: number; readonly month: number; readonly day: number },
  most: number,
): number | undefined {
  const { year, month, day } = gregorian;
  if (year < 1880 || year > 2170) return undefined;
  const time = Date.UTC(year, month - 1, day);
  for (let distance = 0; distance <= most; distance++) {
    if (isSameDay(hijriAt(time + distance * DAY), hijri)) return distance;
    if (isSameDay(hijriAt(time - distance * DAY), hijri)) return -distance;
  }
  return undefined;
}

function hijriAt(time: number): HijriDay {
  const parts = { year: 0, month: 0, day: 0 };
  for (const { type, value } of UMM_AL_QURA.formatToParts(time)) {
    if (type === 'year' || type === 'month' || type === 'day') parts[type] = Number(value);
  }
  return parts;
}

const isSameDay = (a: HijriDay, b: HijriDay): boolean =>
  a.year === b.year && a.month === b.month && a.day === b.day;
