import type { DateToken } from '#core/text/values/dates/read-dates.ts';
import { type Change, changesOf } from '../changes.ts';
import { type CheckContext, endOf, type Finding, type Version, type VersionsCheck } from '../check.ts';
import { type Comparison, compareVersions } from '../compare.ts';
import type { Equality } from '../pairing.ts';
import { falseWeekdays, weekdayFindings } from './weekdays.ts';

/**
 * The same days in every version, in full and partial dates, and the true weekday beside each full date
 * (design/domain-rules.md, A6, A7, A10, D2). Hijri dates are compared with Hijri dates only (D3).
 */
export const dates: VersionsCheck = {
  id: 'dates',
  severity: 'error',
  scope: 'all',
  messages: [
    'missing',
    'extra',
    'changed',
    'incomplete',
    'false-weekday',
    'weekday-missing',
    'weekday-extra',
    'weekday-changed',
  ],
  examples: [
    {
      from: 'ar',
      texts: {
        ar: 'الرباط، الاثنين 22 أبريل 2024',
        fr: 'Rabat, le lundi 22 avril 2024',
        en: 'Rabat, Monday, April 22, 2024',
      },
      messages: [],
    },
    {
      from: 'fr',
      texts: { fr: 'du 2 au 5 décembre', ar: 'من 2 إلى 5 دجنبر', en: 'from 2 to 5 December' },
      messages: [],
    },
    {
      from: 'fr',
      texts: { fr: 'le 18 juillet 2023', ar: 'يوم 18 يونيو 2023' },
      messages: ['changed'],
    },
    { from: 'en', texts: { en: 'on Monday', fr: 'mardi' }, messages: ['weekday-changed'] },
    { from: 'ar', texts: { ar: 'الجمعة 18 يوليوز 2023' }, messages: ['false-weekday'] },
  ],
  run(context) {
    const compared = context.versions.map(sideOf);
    const comparison = compareVersions(compared, EQUALITY);
    const changes = comparison.differences.flatMap((difference) => {
      const version = context.versions.find(({ language }) => language === difference.language);
      return version === undefined
        ? []
        : changesOf(difference, likeness).map((change) => ({ change, version }));
    });
    const doubtful = new Set(changes.flatMap(({ change }) => change.extra ?? []));
    const wrong = falseWeekdays(context.versions, doubtful);
    return [
      ...changes.map(({ change, version }) => findingOf(change, version)),
      ...incompleteFindings(context, comparison),
      ...wrong.findings,
      ...weekdayFindings(context.versions, wrong.right),
    ];
  },
};

function sideOf(version: Version) {
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

function findingOf({ missing, extra }: Change<DateToken>, version: Version): Finding {
  const common = { language: version.language };
  if (missing !== undefined && extra !== undefined) {
    return {
      ...common,
      start: extra.start,
      end: extra.end,
      message: 'changed',
      parameters: { source: missing.text, target: extra.text },
    };
  }
  const token = missing ?? extra;
  // A month alone is often said otherwise (last spring), and a Hijri date beside the Gregorian one left out.
  const loose = token?.day === undefined || token.calendar === 'hijri';
  const severity = loose ? ('warning' as const) : ('error' as const);
  if (missing !== undefined) {
    return { ...common, severity, ...endOf(version), message: 'missing', parameters: { date: missing.text } };
  }
  return {
    ...common,
    severity,
    start: extra?.start ?? 0,
    end: extra?.end ?? 0,
    message: 'extra',
    parameters: { date: extra?.text ?? '' },
  };
}

/** A year or day the source gives and the translation leaves out, unless its digits stand elsewhere in it. */
function incompleteFindings(context: CheckContext, comparison: Comparison<DateToken>): readonly Finding[] {
  const [reference, ...others] = context.versions;
  if (reference === undefined) return [];
  return others.flatMap((version) => {
    const numbers = new Set(version.values().numbers.flatMap((token) => token.keys));
    return reference.values().dates.flatMap((date) => {
      const equal = comparison.equals(date, version.language);
      if (equal === undefined || equal.weak) return [];
      const left = [
        ...(date.year !== undefined && equal.year === undefined ? [date.year] : []),
        ...(date.day !== undefined && equal.day === undefined ? [date.day] : []),
      ].filter((part) => !numbers.has(`v:${part}`));
      if (left.length === 0) return [];
      return [
        {
          language: version.language,
          start: equal.start,
          end: equal.end,
          message: 'incomplete',
          severity: 'warning' as const,
          parameters: { source: date.text, target: equal.text },
        },
      ];
    });
  });
}
