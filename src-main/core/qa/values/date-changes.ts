import type { DateToken } from '#core/text/values/dates/read-dates.ts';
import { type Change, changesOf } from '../changes.ts';
import { type Comparison, compareVersions } from '../compare.ts';
import type { Equality } from '../pairing.ts';
import type { Version } from '../version.ts';

/** One date to mend in one version. */
export interface DateChange extends Change<DateToken> {
  readonly version: Version;
}

/** What the dates of all versions differ in. */
export interface DateDifferences {
  readonly changes: readonly DateChange[];
  readonly comparison: Comparison<DateToken>;
}

/** Compares the dates of all versions; with three, the odd one out is to be mended. Linear. */
export function compareDates(versions: readonly Version[]): DateDifferences {
  const comparison = compareVersions(versions.map(datesOf), EQUALITY);
  const changes = comparison.differences.flatMap((difference) => {
    const version = versions.find(({ language }) => language === difference.language);
    return version === undefined
      ? []
      : changesOf(difference, likeness).map((change): DateChange => ({ ...change, version }));
  });
  return { changes, comparison };
}

function datesOf(version: Version) {
  const all = version.values().dates;
  return {
    language: version.language,
    asserted: all.filter((date) => !date.weak),
    evidence: all.filter((date) => date.weak),
  };
}

/** Day and month in every order they can have. */
function orders(date: DateToken): readonly (readonly [month: number, day: number | undefined])[] {
  const own = [date.month, date.day] as const;
  return date.swappable && date.day !== undefined ? [own, [date.day, date.month]] : [own];
}

/** The year written at the date itself. */
const ownYear = (date: DateToken) => (date.yearInherited ? undefined : date.year);

const EQUALITY: Equality<DateToken> = {
  ranks: [
    (date) =>
      orders(date).map(([month, day]) => `${date.calendar} ${ownYear(date) ?? ''} ${month} ${day ?? ''}`),
    (date) => orders(date).map(([month, day]) => `${date.calendar} ${month} ${day ?? ''}`),
    (date) => orders(date).map(([month]) => `${date.calendar} ${month}`),
  ],
  same(a, b) {
    const years = [ownYear(a), ownYear(b)];
    const sameYear = years.includes(undefined) || years[0] === years[1];
    const sameDay = orders(a).some(([month, day]) =>
      orders(b).some(
        ([otherMonth, otherDay]) =>
          month === otherMonth && (day === undefined || otherDay === undefined || day === otherDay),
      ),
    );
    return sameYear && sameDay;
  },
  // March alone repeats 3 March 2024; 3 March does not repeat March, nor 3 March 2024 the day without its year.
  covers: (found, value) =>
    (value.day === undefined || found.day !== undefined) &&
    (ownYear(value) === undefined || ownYear(found) !== undefined),
};

/** The more parts two dates share, the likelier one is the other, mistyped. */
function likeness(a: DateToken, b: DateToken): number {
  if (a.calendar !== b.calendar) return 0;
  const shared = [a.month === b.month, a.day === b.day, ownYear(a) === ownYear(b)].filter(Boolean).length;
  return 0.5 + shared;
}
