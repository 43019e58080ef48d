import { fold } from '#core/text/fold.ts';
import { calendarNames, weekdayName } from '#core/text/values/dates/months.ts';
import { type DateToken, type WeekdayToken, weekdayOf } from '#core/text/values/dates/read-dates.ts';
import { changesOf } from '../changes.ts';
import { endOf, type Finding, type Version } from '../check.ts';
import { compareVersions } from '../compare.ts';
import type { Equality } from '../pairing.ts';

/** Weekdays: the true one beside a full date, and the same ones in every version (design/domain-rules.md, A7). */

interface FalseWeekdays {
  readonly findings: readonly Finding[];
  /** The weekday each false one should be. */
  readonly right: ReadonlyMap<WeekdayToken, number>;
}

/** Weekdays that are not those of the date they stand beside; `doubtful` dates are found wrong themselves. */
export function falseWeekdays(versions: readonly Version[], doubtful: ReadonlySet<DateToken>): FalseWeekdays {
  const findings: Finding[] = [];
  const right = new Map<WeekdayToken, number>();
  for (const version of versions) {
    for (const date of version.values().dates) {
      const known = doubtful.has(date) ? undefined : trueWeekday(date);
      const { weekday } = date;
      if (known === undefined || weekday === undefined || weekday.weekday === known) continue;
      right.set(weekday, known);
      findings.push(falseFinding(version, date, weekday, known, versions));
    }
  }
  return { findings, right };
}

/** The weekday of a full Gregorian date that can only be read one way. */
function trueWeekday(date: DateToken): number | undefined {
  const { calendar, year, month, day } = date;
  if (calendar !== 'gregorian' || year === undefined || day === undefined || date.swappable) return undefined;
  // Before 1583 the calendar was another one.
  return year < 1583 ? undefined : weekdayOf(year, month, day);
}

function falseFinding(
  version: Version,
  date: DateToken,
  weekday: WeekdayToken,
  right: number,
  versions: readonly Version[],
): Finding {
  const { language } = version;
  const name = weekdayName(language, right) ?? '';
  // The date itself may be what is wrong; another version with the true weekday settles it.
  const settled = versions.some(
    (other) => other !== version && other.values().weekdays.some((token) => token.weekday === right),
  );
  const bare = calendarNames(language).weekdays.has(fold(weekday.text));
  const fix = { start: weekday.start, end: weekday.end, text: inCaseOf(weekday.text, name) };
  return {
    language,
    start: weekday.start,
    end: weekday.end,
    message: 'false-weekday',
    parameters: { date: date.text, weekday: name, written: weekday.text },
    ...(settled && bare ? { fix } : {}),
  };
}

function inCaseOf(written: string, name: string): string {
  return /^\p{Lu}/u.test(written) ? name.slice(0, 1).toUpperCase() + name.slice(1) : name;
}

const EQUALITY: Equality<WeekdayToken> = {
  ranks: [(token) => [String(token.weekday)]],
  same: () => true,
  covers: () => true,
};

/** Weekdays that differ between versions; a false one counts as the true one, being reported already. */
export function weekdayFindings(
  versions: readonly Version[],
  right: ReadonlyMap<WeekdayToken, number>,
): readonly Finding[] {
  const compared = versions.map(({ language, values }) => {
    const tokens = values().weekdays.map((token) => ({
      ...token,
      weekday: right.get(token) ?? token.weekday,
    }));
    return {
      language,
      asserted: tokens.filter((token) => !token.weak),
      evidence: tokens.filter((token) => token.weak),
    };
  });
  return compareVersions(compared, EQUALITY).differences.flatMap((difference) => {
    const version = versions.find(({ language }) => language === difference.language);
    if (version === undefined) return [];
    return changesOf(difference, () => 1).map(({ missing, extra }) => findingOf(missing, extra, version));
  });
}

function findingOf(
  missing: WeekdayToken | undefined,
  extra: WeekdayToken | undefined,
  version: Version,
): Finding {
  const { language } = version;
  const place = extra ?? endOf(version);
  const common = { language, start: place.start, end: place.end };
  if (missing !== undefined && extra !== undefined) {
    return {
      ...common,
      message: 'weekday-changed',
      parameters: { source: missing.text, target: extra.text },
    };
  }
  // A weekday may be left out or added for clarity: `today` becomes اليوم الاثنين.
  const parameters = { weekday: (missing ?? extra)?.text ?? '' };
  const message = missing === undefined ? 'weekday-extra' : 'weekday-missing';
  return { ...common, message, severity: 'warning', parameters };
}
