import { fold } from '#core/text/fold.ts';
import { calendarNames, weekdayName } from '#core/text/values/dates/months.ts';
import { type DateToken, type WeekdayToken, weekdayOf } from '#core/text/values/dates/read-dates.ts';
import { changesOf } from '../../changes.ts';
import { type CheckContext, endOf, type Finding, type Version, type VersionsCheck } from '../../check.ts';
import { compareVersions } from '../../compare.ts';
import { firstOf } from '../../most-findings.ts';
import type { Equality } from '../../pairing.ts';

/** Weekdays: the true one beside a full date, and the same ones in every version (design/domain-rules.md, A7). */
export const weekdays: VersionsCheck = {
  id: 'weekdays',
  severity: 'error',
  scope: 'all',
  messages: ['false', 'missing', 'extra', 'changed'],
  examples: [
    {
      from: 'ar',
      texts: { ar: 'يوم الاثنين 22 أبريل 2024', fr: 'lundi 22 avril 2024', en: 'Monday, 22 April 2024' },
      messages: [],
    },
    { from: 'en', texts: { en: 'on Monday', fr: 'mardi' }, messages: ['changed'] },
    { from: 'ar', texts: { ar: 'الجمعة 18 يوليوز 2023' }, messages: ['false'] },
  ],
  run(context) {
    const doubtful = new Set(context.differences.dates().changes.flatMap(({ extra }) => extra ?? []));
    const wrong = falseWeekdays(context.versions, doubtful);
    return [...wrong.findings, ...weekdayFindings(context, wrong.right)];
  },
};

interface FalseWeekdays {
  readonly findings: readonly Finding[];
  /** The weekday each false one should be. */
  readonly right: ReadonlyMap<WeekdayToken, number>;
}

/** Weekdays that are not those of the date they stand beside; `doubtful` dates are found wrong themselves. */
function falseWeekdays(versions: readonly Version[], doubtful: ReadonlySet<DateToken>): FalseWeekdays {
  const findings: Finding[] = [];
  const right = new Map<WeekdayToken, number>();
  const named = new Map(
    versions.map((version) => [version, new Set(version.values().weekdays.map((token) => token.weekday))]),
  );
  for (const version of versions) {
    for (const date of version.values().dates) {
      const known = doubtful.has(date) ? undefined : trueWeekday(date);
      const { weekday } = date;
      if (known === undefined || weekday === undefined || weekday.weekday === known) continue;
      right.set(weekday, known);
      // The date itself may be what is wrong; another version with the true weekday settles it.
      const settled = versions.some((other) => other !== version && named.get(other)?.has(known));
      findings.push(falseFinding(version, date, weekday, known, settled));
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
  settled: boolean,
): Finding {
  const { language } = version;
  const name = weekdayName(language, right) ?? '';
  const fix = { start: weekday.start, end: weekday.end, text: inCaseOf(weekday.text, name) };
  return {
    language,
    start: weekday.start,
    end: weekday.end,
    message: 'false',
    parameters: { date: date.text, weekday: name, written: weekday.text },
    ...(settled && isBare(weekday, language) ? { fix } : {}),
  };
}

/** A name without clitics (بالاثنين), so that another can stand in its place. */
function isBare({ text }: WeekdayToken, language: string): boolean {
  return calendarNames(language).weekdays.has(fold(text));
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
function weekdayFindings(
  { versions }: CheckContext,
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
    const changes = changesOf(difference, () => 1);
    return firstOf(changes, () => version.language).map(({ missing, extra }) =>
      // Two versions that have it against two that do not: it is extra here, not changed into itself.
      findingOf(missing?.weekday === extra?.weekday ? undefined : missing, extra, version),
    );
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
    const name = weekdayName(language, missing.weekday) ?? '';
    const fix = { start: extra.start, end: extra.end, text: inCaseOf(extra.text, name) };
    return {
      ...common,
      message: 'changed',
      parameters: { source: missing.text, target: extra.text },
      ...(isBare(extra, language) && name !== '' ? { fix } : {}),
    };
  }
  // A weekday may be left out or added for clarity: `today` becomes اليوم الاثنين.
  const parameters = { weekday: (missing ?? extra)?.text ?? '' };
  return { ...common, message: missing === undefined ? 'extra' : 'missing', severity: 'warning', parameters };
}
