import { type Issue, SEVERITIES } from '#core/model/issue.ts';
import type { LanguageTag } from '#core/model/language.ts';
import { type CheckContext, type Finding, issueOf, type SegmentCheck } from './check.ts';
import { addHabits, type Habits, habitKey, NO_HABITS, type Unweighed, withHabits } from './habits.ts';
import { MOST_FINDINGS } from './most-findings.ts';
import { SEGMENT_CHECKS } from './registry.ts';
import { isOn, type Rules, rulesFor, severityOf } from './rules.ts';
import { type CheckInput, contextOf } from './versions.ts';

export type { CheckInput } from './versions.ts';

/** The issues of one segment, before the document's habits are known, and what the segment adds to them. */
export interface SegmentReport {
  readonly issues: readonly Unweighed[];
  readonly habits: Habits;
}

/**
 * All checks over the versions of one segment. Issues are in the order of the versions, the source first, then by
 * place; of two in one place the more severe comes first. Offsets are of the untouched texts. Pure and linear;
 * nothing in a text makes it throw. `habits`: of the document so far.
 */
export function runChecks(input: CheckInput, habits: Habits = NO_HABITS): readonly Issue[] {
  const report = checkSegment(input);
  return withHabits(report.issues, addHabits(habits, report.habits), report.habits);
}

/** `runChecks` for whoever weighs the habits of a whole document. */
export function checkSegment(input: CheckInput): SegmentReport {
  const rules = input.rules ?? rulesFor(Object.keys(input.texts));
  return reportOf(contextOf(input, rules), rules, input);
}

/** The report for a context that is already built. */
export function reportOf(
  context: CheckContext,
  rules: Rules,
  input: Pick<CheckInput, 'from' | 'texts' | 'segment'>,
): SegmentReport {
  const issues: Unweighed[] = [];
  const habits: Record<string, [number, number]> = {};
  for (const check of SEGMENT_CHECKS) {
    if (!isOn(check, rules)) continue;
    const findings = findingsOf(check, context);
    const own = findings.flatMap((finding) => {
      const severity = severityOf(check, finding, rules);
      return severity === null ? [] : [issueOf(check, finding, severity, input.segment)];
    });
    // What only counts against a habit takes no place of what counts in any case.
    const [certain, unsure] = [false, true].map((is) =>
      own.filter(({ against }) => (against !== undefined) === is),
    );
    issues.push(...withoutRest(certain ?? []), ...withoutRest(unsure ?? []));
    countHabits(check, findings, context, habits);
  }
  return { issues: inOrder(issues, [input.from, ...Object.keys(input.texts)]), habits };
}

/** No more issues of one check in one text than anybody reads; that there are more is the last one. */
export function withoutRest(issues: readonly Unweighed[]): readonly Unweighed[] {
  if (issues.length <= MOST_FINDINGS) return issues;
  const counts = new Map<LanguageTag, number>();
  return issues.flatMap((issue): readonly Unweighed[] => {
    const count = (counts.get(issue.language) ?? 0) + 1;
    counts.set(issue.language, count);
    if (count <= MOST_FINDINGS) return [issue];
    if (count > MOST_FINDINGS + 1) return [];
    const { fix: _, ...place } = issue;
    return [{ ...place, message: 'rest.more', parameters: { count: MOST_FINDINGS } }];
  });
}

function countHabits(
  check: SegmentCheck,
  findings: readonly Finding[],
  context: CheckContext,
  habits: Record<string, [number, number]>,
): void {
  if (check.kept === undefined) return;
  for (const version of context.versions) {
    const kept = check.kept(version, context);
    for (const [message, times] of Object.entries(kept)) {
      const broken = findings.filter(
        (finding) => finding.message === message && finding.language === version.language,
      ).length;
      if (times + broken === 0) continue;
      // A text that keeps the rule as often as it breaks it has no habit of breaking it.
      const key = habitKey(`${check.id}.${message}`, version.language);
      habits[key] = [times, times >= broken ? 0 : broken];
    }
  }
}

/** By version, the first tag first, then by place, then by severity. */
export function inOrder<One extends Issue>(
  issues: readonly One[],
  tags: readonly LanguageTag[],
): readonly One[] {
  const order = new Map([...tags].reverse().map((tag, at) => [tag, -at]));
  const place = (issue: Issue) => order.get(issue.language) ?? 0;
  return issues.toSorted(
    (a, b) =>
      place(a) - place(b) ||
      a.start - b.start ||
      SEVERITIES.indexOf(b.severity) - SEVERITIES.indexOf(a.severity),
  );
}

function findingsOf(check: SegmentCheck, context: CheckContext): readonly Finding[] {
  switch (check.scope) {
    case 'language':
      return context.versions.flatMap((version) => check.run(version, context));
    case 'pair': {
      const { source } = context;
      if (source === undefined) return [];
      const targets = context.versions.filter((version) => version !== source);
      return targets.flatMap((target) => check.run(source, target, context));
    }
    case 'all':
      return check.run(context);
  }
}
