import type { Issue } from '#core/model/issue.ts';
import type { BlockKind, Cell, Release, Segment } from '#core/model/release.ts';
import { runChecks } from '#core/qa/run.ts';
import type { Context } from './context.ts';

/** The issues of one segment. A translation still to be made is none yet: its empty cell is left out. */
export function issuesOf(context: Context, segment: Segment, kind: BlockKind): readonly Issue[] {
  return check(context, segment, kind, (text) => text !== '');
}

/** The issues of a whole release, in reading order; what is not translated is one. */
export function issuesOfRelease(context: Context, release: Release): readonly Issue[] {
  return release.blocks.flatMap((block) =>
    block.segments.flatMap((segment) => check(context, segment, block.kind, () => true)),
  );
}

function check(
  context: Context,
  segment: Segment,
  kind: BlockKind,
  include: (text: string) => boolean,
): readonly Issue[] {
  const source = segment.source;
  const cells = Object.values(segment.cells).filter((cell) => include(cell.content.text));
  const targets = cells.filter((cell) => cell.language !== source);
  const sourceText = segment.cells[source]?.content.text ?? '';
  const run = (compared: readonly Cell[]) =>
    runChecks({
      texts: Object.fromEntries([
        [source, sourceText],
        ...compared.map((cell) => [cell.language, cell.content.text] as const),
      ]),
      from: source,
      recogniser: context.knowledge.terms(),
      segment: segment.id,
      kind,
    });
  if (targets.length < 2 || targets.every(isVouchedFor)) return run(targets);
  // Two drafts of one other sentence agree with each other: what nobody vouches for never outvotes the source.
  return withoutRepeats(targets.flatMap((target) => run([target])));
}

/** Whether somebody stands behind the text: it was typed, or confirmed. */
function isVouchedFor({ status, origin }: Cell): boolean {
  return status === 'translated' || status === 'reviewed' || status === 'approved' || origin.kind === 'typed';
}

/** What was found in the source alone was found once for each pair. */
function withoutRepeats(issues: readonly Issue[]): readonly Issue[] {
  const seen = new Set<string>();
  return issues.filter((issue) => {
    const key = JSON.stringify(issue);
    return !seen.has(key) && seen.add(key);
  });
}
