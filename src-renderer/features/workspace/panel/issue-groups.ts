import { type CheckId, SEVERITIES, type Severity } from '#core/model/issue.ts';
import type { LanguageTag } from '#core/model/language.ts';
import type { ListedIssue } from '../state/selectors.ts';

/** Which issues are shown. */
export interface IssueFilter {
  /** This severity and what is worse. */
  readonly least: Severity;
  readonly language: LanguageTag | null;
  readonly check: CheckId | null;
}

export const EVERYTHING: IssueFilter = { least: 'info', language: null, check: null };

export function filtered(listed: readonly ListedIssue[], filter: IssueFilter): readonly ListedIssue[] {
  const bar = SEVERITIES.indexOf(filter.least);
  return listed.filter(
    ({ issue }) =>
      SEVERITIES.indexOf(issue.severity) >= bar &&
      (filter.language === null || issue.language === filter.language) &&
      (filter.check === null || issue.check === filter.check),
  );
}

export interface IssueGroup {
  readonly check: CheckId;
  readonly severity: Severity;
  readonly issues: readonly ListedIssue[];
  readonly fixable: number;
}

/** By check, the worst first, then the most frequent; within one in reading order. */
export function groupsOf(listed: readonly ListedIssue[]): readonly IssueGroup[] {
  const groups = Map.groupBy(listed, ({ issue }) => issue.check);
  return [...groups]
    .map(([check, issues]): IssueGroup => {
      const worst = Math.max(...issues.map(({ issue }) => SEVERITIES.indexOf(issue.severity)));
      const fixable = issues.filter(({ issue }) => issue.fix !== undefined).length;
      return { check, issues, fixable, severity: SEVERITIES[worst] ?? 'info' };
    })
    .toSorted(
      (a, b) =>
        SEVERITIES.indexOf(b.severity) - SEVERITIES.indexOf(a.severity) || b.issues.length - a.issues.length,
    );
}
