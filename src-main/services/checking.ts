import type { Issue } from '#core/model/issue.ts';
import type { BlockKind, Release, Segment } from '#core/model/release.ts';
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
  const texts = Object.values(segment.cells)
    .map((cell) => [cell.language, cell.content.text] as const)
    .filter(([language, text]) => language === segment.source || include(text));
  return runChecks({
    texts: Object.fromEntries(texts),
    from: segment.source,
    recogniser: context.knowledge.terms(),
    segment: segment.id,
    kind,
  });
}
