import type { HistoryEntry } from '#contract/release.ts';
import type { ReleaseChecking } from '#core/model/checking.ts';
import type { LanguageTag } from '#core/model/language.ts';
import type { UnitContext } from '#core/model/memory.ts';
import type {
  BlockKind,
  CellOrigin,
  CellStatus,
  Release,
  ReleaseSummary,
  RemovedLine,
  Segment,
  TablePlace,
} from '#core/model/release.ts';
import type { RichText } from '#core/model/rich-text.ts';

/** What the services need of the storage of releases. */

/** What a change makes of a cell. The store raises the revision where the content differs. */
export interface CellState {
  readonly content: RichText;
  readonly status: CellStatus;
  readonly origin: CellOrigin;
  readonly basedOn: number;
}

/** A release as it is created: cells in the source language only. */
export interface NewRelease {
  readonly title: string;
  /** Name of the input file without its ending; exports are named after it. */
  readonly fileName: string;
  readonly source: LanguageTag;
  readonly targets: readonly LanguageTag[];
  readonly at: number;
  readonly blocks: readonly NewBlock[];
  readonly removed: readonly RemovedLine[];
}

export interface NewBlock {
  readonly kind: BlockKind;
  readonly runIn: boolean;
  readonly table?: TablePlace;
  /** Of a quotation, who says it. */
  readonly speaker?: string;
  readonly segments: readonly NewSegment[];
}

/** `targets`: translations that come with it (the sample release); the other targets start empty. */
export interface NewSegment {
  readonly content: RichText;
  readonly separator: string;
  readonly words: number;
  readonly targets?: Readonly<Record<LanguageTag, { readonly text: string; readonly status: CellStatus }>>;
}

/** One thing the user did: its changes are undone together, and edits of one burst as well. */
export interface Action {
  readonly release: number;
  readonly kind: 'edit' | 'status' | 'fill' | 'structure';
  readonly author: string;
  readonly at: number;
  /** Where the focus goes when it is undone. */
  readonly segment?: number;
  readonly language?: LanguageTag;
  /** Edits of the same cell with the same burst, in one session, become one action. */
  readonly burst?: number;
}

/** One change within an action, each written to the journal with what was there before. */
export type Change =
  | {
      readonly subject: 'cell';
      readonly kind: 'edit' | 'status' | 'fill';
      readonly segment: number;
      readonly language: LanguageTag;
      readonly after: CellState;
      /** Words of the new text, where the cell is the segment's source. */
      readonly words?: number;
    }
  | { readonly subject: 'block-kind'; readonly block: number; readonly after: BlockKind }
  | { readonly subject: 'title'; readonly after: string }
  | { readonly subject: 'checking'; readonly after: ReleaseChecking }
  | { readonly subject: 'put-back'; readonly removed: number; readonly block: NewBlock };

/** What undo or redo touched. */
export interface Reversal {
  readonly segment: number | null;
  readonly language: LanguageTag | null;
  /** Segments whose cells changed and that still exist. */
  readonly touched: readonly number[];
}

/** A segment with what surrounds it in the release. */
export interface SegmentInPlace {
  readonly segment: Segment;
  readonly part: BlockKind;
  readonly previous: Segment | null;
  readonly next: Segment | null;
}

/** What a confirmed segment gives to the house memory; `unit` is null where it gives nothing any more. */
export interface Contribution {
  readonly segment: number;
  readonly unit: ContributedUnit | null;
  /** Rises with every write; the memory remembers the last one it took over. */
  readonly change: number;
}

export interface ContributedUnit {
  readonly variants: Readonly<Record<LanguageTag, RichText>>;
  readonly context: UnitContext;
  readonly author: string;
  readonly at: number;
  /** Title of the release. */
  readonly release?: string;
}

export interface ReleaseState {
  readonly progress: ReleaseSummary['progress'];
  readonly canUndo: boolean;
  readonly canRedo: boolean;
}

/** One text of a release; `at`: when the release changed last. */
export interface ReleaseText {
  readonly release: number;
  readonly title: string;
  readonly at: number;
  readonly language: LanguageTag;
  readonly text: string;
}

export interface ReleaseStore {
  /** Identifies this releases file to the memory. */
  readonly library: string;
  /** All of `work` reaches the disk, or nothing; calls inside another become part of it. */
  transaction<Result>(work: () => Result): Result;
  /** Releases that are not removed, the one changed last first. */
  list(): readonly ReleaseSummary[];
  count(): number;
  create(release: NewRelease): number;
  /** Null where there is none, or it is removed. */
  open(release: number): Release | null;
  /** Empty where there is no such release. */
  title(release: number): string;
  /** Its profile, and what is silenced in it. */
  checking(release: number): ReleaseChecking;
  /** Name of the file the release came from, without its ending. */
  fileName(release: number): string;
  state(release: number): ReleaseState;
  segment(release: number, segment: number): Segment | null;
  segmentInPlace(release: number, segment: number): SegmentInPlace | null;
  /** The other segments of the release with the same source text and marks, in reading order. */
  repetitions(release: number, segment: Segment): readonly Segment[];
  /** Writes the changes and their journal rows; whatever was undone before can no longer be redone. */
  apply(action: Action, changes: readonly Change[]): void;
  /** Takes the last action back, or does it again. Null where there is none. */
  revert(
    direction: 'undo' | 'redo',
    at: { readonly release: number; readonly author: string; readonly at: number },
  ): Reversal | null;
  /** Hides or shows a release; false where there is none. */
  setRemoved(release: number, at: number | null): boolean;
  /** The latest entries first. */
  history(release: number, limit: number): readonly HistoryEntry[];
  /** Ids of the removed lines that are not put back, in the order of Release.removed. */
  removedLines(release: number): readonly number[];
  /** Every text in one of the languages, those of releases changed last first. */
  texts(languages: readonly LanguageTag[]): Iterable<ReleaseText>;
  contribute(release: number, segment: number, unit: ContributedUnit | null): void;
  contributionsAfter(change: number): readonly Contribution[];
  /** The highest change written, 0 where there is none. */
  lastContribution(): number;
}
