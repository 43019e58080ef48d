import { z } from 'zod';
import type { TermHit } from '#core/model/glossary.ts';
import type { Issue } from '#core/model/issue.ts';
import type { Match } from '#core/model/memory.ts';
import type { ReleaseSummary, Segment } from '#core/model/release.ts';
import { operation } from './define.ts';
import { cellStatus, id, language, origin, richText } from './values.ts';

/** Everything the panel shows of the segment at hand. Matches carry what they have of each target. */
export interface SegmentView {
  readonly segment: Segment;
  readonly matches: readonly Match[];
  /** Terms found in the source cell. */
  readonly terms: readonly TermHit[];
  readonly issues: readonly Issue[];
}

/** The reply to every change of a cell: all that changed, so that nothing needs to be asked again. */
export interface SegmentChange {
  /** The segments that changed: the one at hand first, then propagated repetitions. */
  readonly segments: readonly Segment[];
  /** The issues of the segment at hand, after the change. */
  readonly issues: readonly Issue[];
  readonly progress: ReleaseSummary['progress'];
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  /** When the change reached the disk, milliseconds since the epoch. */
  readonly savedAt: number;
}

const cellAddress = { release: id, segment: id, language };

export const segmentOperations = {
  'segment.open': operation(z.object({ release: id, segment: id })).returns<SegmentView>(),
  /**
   * Replaces a cell's text. `revision` is the revision the edit was made on; another one on disk is an
   * `edit-conflict`. Edits of one `burst` (a number the client raises at each pause) are undone together.
   */
  'segment.edit': operation(
    z.object({
      ...cellAddress,
      content: richText,
      revision: z.int().nonnegative(),
      burst: z.int().nonnegative(),
      origin: origin.default({ kind: 'typed' }),
    }),
  ).returns<SegmentChange>(),
  'segment.setStatus': operation(z.object({ ...cellAddress, status: cellStatus })).returns<SegmentChange>(),
  /** Marks a cell as translated, writes the unit to the memory and fills empty repetitions. */
  'segment.confirm': operation(z.object(cellAddress)).returns<SegmentChange>(),
};
