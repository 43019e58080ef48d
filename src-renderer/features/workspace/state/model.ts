import type { CheckedRelease } from '#contract/checking.ts';
import type { HistoryEntry } from '#contract/release.ts';
import type { SegmentChange, SegmentView } from '#contract/segment.ts';
import type { TermHit } from '#core/model/glossary.ts';
import type { Issue } from '#core/model/issue.ts';
import type { LanguageTag } from '#core/model/language.ts';
import type { Release } from '#core/model/release.ts';
import type { RichText } from '#core/model/rich-text.ts';
import type { ClientError } from '#renderer/client/client.ts';
import type { CellAddress, CellKey, Row } from './cells.ts';

export const PANEL_TABS = ['matches', 'terms', 'names', 'issues', 'history'] as const;
export type PanelTab = (typeof PANEL_TABS)[number];

/** What the issues and history tabs list: the segment at hand, or the whole release. */
export type PanelScope = 'segment' | 'release';

export interface PanelState {
  readonly open: boolean;
  readonly tab: PanelTab;
  readonly scope: PanelScope;
  /** What is looked for in the memory; null while the matches are shown. `asked` rises with each request for the field. */
  readonly search: { readonly text: string; readonly asked: number } | null;
}

/** A text that was edited here while the cell changed elsewhere; both are kept until the user chooses. */
export interface Conflict {
  readonly cell: CellAddress;
  readonly mine: RichText;
  readonly theirs: RichText;
  readonly revision: number;
}

/** One line that tells what happened, by key below `workspace:notice`. */
export type Notice =
  | { readonly kind: 'filled'; readonly counts: Readonly<Record<'matches' | 'empty', number>> }
  | { readonly kind: 'all-confirmed'; readonly language: LanguageTag }
  | { readonly kind: 'propagated'; readonly count: number }
  | { readonly kind: 'respelled'; readonly count: number }
  | { readonly kind: 'mended'; readonly count: number }
  | { readonly kind: 'nothing-to-confirm' }
  | { readonly kind: 'unsaved-first' }
  | { readonly kind: 'failed'; readonly error: ClientError };

export interface SavingState {
  /** Cells whose text is not on the disk yet. */
  readonly unsaved: number;
  /** Milliseconds since the epoch, from the last reply; null before the first. */
  readonly savedAt: number | null;
  readonly failure: ClientError | null;
}

/** Everything the workspace shows. Rebuilt from operation replies; `drafts` alone are ahead of the disk. */
export interface WorkspaceState {
  readonly release: Release | null;
  readonly loadError: ClientError | null;
  readonly rows: readonly Row[];
  readonly columns: readonly LanguageTag[];
  readonly active: CellAddress | null;
  /** Whether the active cell is an editor. */
  readonly editing: boolean;
  /** The target language the panel works for: that of the active cell, else the last target used. */
  readonly target: LanguageTag | null;
  readonly drafts: ReadonlyMap<CellKey, RichText>;
  readonly views: ReadonlyMap<number, SegmentView>;
  /** Terms of the source by segment, for the rows that have been in view. */
  readonly terms: ReadonlyMap<number, readonly TermHit[]>;
  readonly issues: ReadonlyMap<number, readonly Issue[]>;
  /** The profile in use and what is silenced; null until the release was checked once. */
  readonly checking: Omit<CheckedRelease, 'issues'> | null;
  /** Why the first check failed: nothing is known of the issues until it is tried again. */
  readonly checkFailure: ClientError | null;
  readonly history: readonly HistoryEntry[] | null;
  readonly conflicts: ReadonlyMap<CellKey, Conflict>;
  readonly saving: SavingState;
  readonly notice: Notice | null;
  readonly pretranslating: boolean;
  readonly panel: PanelState;
  /** Rises whenever the active cell is to take the focus, also when it had been active before. */
  readonly focus: number;
  /** A range to select in the active cell as soon as it is an editor. */
  readonly jump: { readonly start: number; readonly end: number } | null;
}

export type WorkspaceAction =
  | { readonly type: 'release-loaded'; readonly release: Release }
  | { readonly type: 'load-failed'; readonly error: ClientError }
  | ({ readonly type: 'checked' } & CheckedRelease)
  /** Null: it is tried again. */
  | { readonly type: 'check-failed'; readonly error: ClientError | null }
  | { readonly type: 'view-loaded'; readonly view: SegmentView }
  | { readonly type: 'views-outdated'; readonly keep?: number }
  | { readonly type: 'terms-found'; readonly segment: number; readonly terms: readonly TermHit[] }
  | { readonly type: 'history-loaded'; readonly history: readonly HistoryEntry[] }
  | { readonly type: 'activated'; readonly cell: CellAddress; readonly editing: boolean }
  | { readonly type: 'jumped'; readonly cell: CellAddress; readonly start: number; readonly end: number }
  | { readonly type: 'editor-left' }
  | { readonly type: 'typed'; readonly cell: CellAddress; readonly content: RichText }
  | {
      readonly type: 'changed';
      readonly change: SegmentChange;
      /** The cell whose draft is now on the disk, if any. */
      readonly settled?: CellAddress;
      readonly unsaved: number;
    }
  | { readonly type: 'draft-dropped'; readonly cell: CellAddress }
  | { readonly type: 'save-failed'; readonly error: ClientError; readonly unsaved: number }
  | { readonly type: 'conflicted'; readonly conflict: Conflict }
  | { readonly type: 'conflict-resolved'; readonly cell: CellAddress }
  | { readonly type: 'pretranslating'; readonly running: boolean }
  | { readonly type: 'noticed'; readonly notice: Notice | null }
  | { readonly type: 'panel-changed'; readonly panel: Partial<PanelState> };
