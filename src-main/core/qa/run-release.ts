import type { Issue } from '#core/model/issue.ts';
import { issueOf, type ReleaseContext } from './check.ts';
import { addHabits, type Habits, NO_HABITS, withHabits } from './habits.ts';
import { RELEASE_CHECKS } from './registry.ts';
import { isOn, type Rules, rulesFor, severityOf } from './rules.ts';
import { checkSegment, inOrder } from './run.ts';
import { type CheckInput, contextOf } from './versions.ts';

/** A segment of a release: `segment` is required, everything else as for one segment. */
export type ReleaseSegment = CheckInput & { readonly segment: number };

/** What comparing the segments of a release finds, in no particular order. */
export function compareSegments(segments: readonly ReleaseSegment[], rules: Rules): readonly Issue[] {
  const release = releaseContext(segments, rules);
  return RELEASE_CHECKS.filter((check) => isOn(check, rules)).flatMap((check) =>
    check.run(release).flatMap((finding) => {
      const severity = severityOf(check, finding, rules);
      return severity === null ? [] : [issueOf(check, finding, severity, finding.segment)];
    }),
  );
}

/** All checks over all segments, in the order of the segments. */
export function runReleaseChecks(segments: readonly ReleaseSegment[], rules?: Rules): readonly Issue[] {
  const used = rules ?? rulesFor(segments.flatMap(({ texts }) => Object.keys(texts)));
  const reports = segments.map((segment) => checkSegment({ ...segment, rules: used }));
  const habits = reports.reduce<Habits>((sum, report) => addHabits(sum, report.habits), NO_HABITS);
  return joinIssues(
    segments,
    withHabits(
      reports.flatMap(({ issues }) => issues),
      habits,
    ),
    compareSegments(segments, used),
  );
}

/** Issues of the segments and of their comparison, by segment and then in the usual order. */
export function joinIssues(
  segments: readonly Pick<ReleaseSegment, 'segment' | 'from' | 'texts'>[],
  ...lists: readonly (readonly Issue[])[]
): readonly Issue[] {
  const bySegment = new Map<number | undefined, Issue[]>();
  for (const issue of lists.flat()) {
    const known = bySegment.get(issue.segment);
    if (known === undefined) bySegment.set(issue.segment, [issue]);
    else known.push(issue);
  }
  return segments.flatMap(({ segment, from, texts }) =>
    inOrder(bySegment.get(segment) ?? [], [from, ...Object.keys(texts)]),
  );
}

function releaseContext(segments: readonly ReleaseSegment[], rules: Rules): ReleaseContext {
  const languages = [...new Set(segments.flatMap(({ texts }) => Object.keys(texts)))];
  const from = segments[0]?.from ?? '';
  return {
    from,
    targets: languages.filter((language) => language !== from),
    profile: rules.profile,
    segments: segments.map((segment) => ({ ...contextOf(segment, rules), segment: segment.segment })),
  };
}
