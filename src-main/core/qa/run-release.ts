import type { Issue } from '#core/model/issue.ts';
import type { SeenNames } from '#core/model/seen-names.ts';
import { issueOf, type ReleaseContext, type SegmentContext } from './check.ts';
import { addHabits, type Habits, NO_HABITS, withHabits } from './habits.ts';
import { RELEASE_CHECKS } from './registry.ts';
import { isOn, type Rules, rulesFor, severityOf } from './rules.ts';
import { inOrder, reportOf, withoutRest } from './run.ts';
import { NO_NAMES } from './seen-names.ts';
import { type CheckInput, contextOf } from './versions.ts';

/** A segment of a release: `segment` is required, everything else as for one segment. */
export type ReleaseSegment = CheckInput & { readonly segment: number };

/** What comparing the segments of a release, with names seen before, finds, in no particular order. */
export function compareSegments(
  segments: readonly SegmentContext[],
  rules: Rules,
  seen: SeenNames = NO_NAMES,
): readonly Issue[] {
  const release = { ...releaseContext(segments, rules), seen };
  return RELEASE_CHECKS.filter((check) => isOn(check, rules)).flatMap((check) =>
    withoutRest(
      check.run(release).flatMap((finding) => {
        const severity = severityOf(check, finding, rules);
        return severity === null ? [] : [issueOf(check, finding, severity, finding.segment)];
      }),
    ),
  );
}

/** What the checks see of one segment of a release. */
export function segmentContext(input: ReleaseSegment, rules: Rules): SegmentContext {
  return { ...contextOf(input, rules), segment: input.segment };
}

/** All checks over all segments, in the order of the segments. */
export function runReleaseChecks(segments: readonly ReleaseSegment[], rules?: Rules): readonly Issue[] {
  const used = rules ?? rulesFor(segments.flatMap(({ texts }) => Object.keys(texts)));
  const contexts = segments.map((segment) => segmentContext(segment, used));
  const reports = contexts.map((context, at) => reportOf(context, used, segments[at] ?? EMPTY));
  const habits = reports.reduce<Habits>((sum, report) => addHabits(sum, report.habits), NO_HABITS);
  const own = reports.flatMap((report) => withHabits(report.issues, habits, report.habits));
  return joinIssues(segments, own, compareSegments(contexts, used));
}

const EMPTY: ReleaseSegment = { texts: {}, from: '', segment: 0 };

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
  return onceAWord(
    segments.flatMap(({ segment, from, texts }) =>
      inOrder(bySegment.get(segment) ?? [], [from, ...Object.keys(texts)]),
    ),
  );
}

/** Words no dictionary knows, each where it stands first: a name of the release need not be looked at on every page. */
function onceAWord(issues: readonly Issue[]): readonly Issue[] {
  const seen = new Set<string>();
  return issues.filter(({ check, language, parameters }) => {
    if (check !== 'spelling') return true;
    const key = `${language} ${parameters.word}`;
    return !seen.has(key) && seen.add(key);
  });
}

function releaseContext(segments: readonly SegmentContext[], rules: Rules): Omit<ReleaseContext, 'seen'> {
  const languages = segments.flatMap(({ versions }) => versions.map(({ language }) => language));
  const from = segments[0]?.from ?? '';
  return {
    from,
    targets: [...new Set(languages)].filter((language) => language !== from),
    profile: rules.profile,
    segments,
  };
}
