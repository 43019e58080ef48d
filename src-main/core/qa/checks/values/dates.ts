import type { DateToken } from '#core/text/values/dates/read-dates.ts';
import { type CheckContext, endOf, type Finding, type VersionsCheck } from '../../check.ts';
import type { DateChange } from '../../values/date-changes.ts';
import { fixDate } from '../../values/date-fix.ts';

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
    return [...changes.map(findingOf), ...incompleteFindings(context)];
  },
};

function findingOf(change: DateChange): Finding {
  const { missing, extra, version } = change;
  const common = { language: version.language };
  if (missing !== undefined && extra !== undefined) {
    const fix = fixDate(missing, extra, version);
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

/** A year or day the source gives and the translation leaves out, unless its digits stand elsewhere in it. */
function incompleteFindings(context: CheckContext): readonly Finding[] {
  const { comparison } = context.differences.dates();
  const [reference, ...others] = context.versions;
  if (reference === undefined) return [];
  return others.flatMap((version) => {
    const numbers = new Set(version.values().numbers.flatMap((token) => token.keys));
    return reference.values().dates.flatMap((date) => {
      const equal = comparison.equals(date, version.language);
      if (equal === undefined || equal.weak || !leavesOut(date, equal, numbers)) return [];
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

function leavesOut(date: DateToken, equal: DateToken, numbers: ReadonlySet<string>): boolean {
  const left = [
    ...(date.year !== undefined && equal.year === undefined ? [date.year] : []),
    ...(date.day !== undefined && equal.day === undefined ? [date.day] : []),
  ];
  return left.some((part) => !numbers.has(`v:${part}`));
}
