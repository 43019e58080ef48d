import type { LanguageTag } from '#core/model/language.ts';
import type { BlockKind, CellOrigin, CellStatus, TablePlace } from '#core/model/release.ts';
import type { RichText } from '#core/model/rich-text.ts';

/** What the journal keeps of one thing before and after a change, as JSON. */

/** `current`: the text was translated from the source as it then stood, whatever that revision was called. */
export interface CellImage {
  readonly content: RichText;
  readonly status: CellStatus;
  readonly origin: CellOrigin;
  readonly basedOn: number;
  readonly current: boolean;
  readonly revision: number;
  readonly words?: number;
}

/** A line put back, with the ids it was given, so that doing it again gives the same release. Null: not there. */
export interface PutBackImage {
  readonly removed: number;
  readonly block: BlockImage | null;
}

export interface BlockImage {
  readonly id: number;
  readonly paragraph: number;
  readonly place: number;
  readonly kind: BlockKind;
  readonly runIn: boolean;
  readonly table?: TablePlace;
  readonly speaker?: string;
  readonly segments: readonly SegmentImage[];
}

export interface SegmentImage {
  readonly id: number;
  readonly source: LanguageTag;
  readonly separator: string;
  readonly words: number;
  readonly cells: Readonly<Record<LanguageTag, CellImage>>;
}

export interface JournalRow {
  readonly id: number;
  readonly release: number;
  readonly undo_group: number;
  readonly at: number;
  readonly author: string;
  readonly kind: 'edit' | 'status' | 'fill' | 'structure' | 'undo' | 'redo';
  readonly subject: 'cell' | 'block-kind' | 'title' | 'put-back' | 'checking';
  readonly segment: number | null;
  readonly language: LanguageTag | null;
  readonly block: number | null;
  readonly before: string;
  readonly after: string;
}
