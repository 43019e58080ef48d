import type { DateToken } from '#core/text/values/dates/read-dates.ts';
import { type CheckContext, endOf, type Finding, type Version, type VersionsCheck } from '../../check.ts';
import { firstOf } from '../../most-findings.ts';
import type { DateChange } from '../../values/date-changes.ts';
import { fixDate } from '../../values/date-fix.ts';
import { overPlace } from '../../values/over-place.ts';

/**
 * The same days in every version, in full and partial dates (design/domain-rules.md, A6, A7, A10, D2). Hijri dates are
 * compared with Hijri dates only (D3).
 */
export const dates: VersionsCheck = {
  id: 'dates',
  severity: 'error',
  scope: 'all',
  messages: ['missing', 'extra', 'changed', 'incomplete'],
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
    {
      from: 'en',
      texts: { en: 'before 30 June 2026', fr: 'dans les meilleurs délais' },
      messages: ['missing'],
    },
  ],
  run(context) {
    const { changes } = context.differences.dates();
    const shown = firstOf(changes, ({ version }) => version.language);
    return [...shown.map(findingOf), ...incompleteFindings(context)];
  },
};

function findingOf(change: DateChange): Finding {
  const { missing, extra, version } = change;
  const common = { language: version.language };
  if (missing !== undefined && extra !== undefined) {
    const fix = overPlace(fixDate(missing, extra, version), extra, version.text);
    return {
      ...common,
      start: extra.start,
      end: extra.end,
      message: 'changed',
      parameters: { source: missing.text, target: extra.text },
      ...(fix === undefined ? {} : { fix }),
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

/** A year or day that the others give and one version leaves out, unless it stands elsewhere in that version. */
function incompleteFindings({ versions, differences }: CheckContext): readonly Finding[] {
  const { comparison } = differences.dates();
  const found = new Map<DateToken, Finding>();
  const counts = new Map(versions.map((version) => [version, countsOutsideDates(version)]));
  // What is left out may stand outside the dates, more often than in the version that has it in one.
  for (const [own, version] of versions.entries()) {
    for (const date of version.values().dates) {
      const equals = versions.map((other, at) =>
        at === own ? date : comparison.equals(date, other.language),
      );
      for (const [at, equal] of equals.entries()) {
        const other = versions[at];
        if (other === undefined || equal === undefined || !leavesOut(date, equal)) continue;
        // The source's word is enough; against another version, or the source itself, two must agree.
        const agreeing = equals.filter((one) => one !== undefined && !leavesOut(date, one)).length;
        const right = own === 0 || agreeing > 1;
        if (!right) continue;
        const times = (part: number, one: Version) => counts.get(one)?.().get(`v:${part}`) ?? 0;
        const standsElsewhere = partsLeftOut(date, equal).every(
          (part) => times(part, other) > times(part, version),
        );
        if (!standsElsewhere) found.set(equal, incomplete(date, equal, other));
      }
    }
  }
  return [...found.values()];
}

function incomplete(date: DateToken, equal: DateToken, { language }: Version): Finding {
  return {
    language,
    start: equal.start,
    end: equal.end,
    message: 'incomplete',
    severity: 'warning',
    parameters: { source: date.text, target: equal.text },
  };
}

function leavesOut(date: DateToken, equal: DateToken): boolean {
  // A word that may be a month, or may not: where it stands for a day, the day is missing.
  if (equal.weak && date.day === undefined) return false;
  return partsLeftOut(date, equal).length > 0;
}

function partsLeftOut(date: DateToken, equal: DateToken): readonly number[] {
  return [
    ...(date.year !== undefined && equal.year === undefined ? [date.year] : []),
    ...(date.day !== undefined && equal.day === undefined ? [date.day] : []),
  ];
}

/** How often each value stands outside the dates of a version; counted when first asked for. */
function countsOutsideDates(version: Version): () => ReadonlyMap<string, number> {
  let counts: Map<string, number> | undefined;
  return () => {
    if (counts !== undefined) return counts;
    counts = new Map();
    for (const { inDate, keys } of version.values().numbers) {
      if (!inDate) for (const key of new Set(keys)) counts.set(key, (counts.get(key) ?? 0) + 1);
    }
    return counts;
  };
}
