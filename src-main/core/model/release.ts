import type { LanguageTag } from './language.ts';
import type { RichText } from './rich-text.ts';

/** The parts of a release (design/domain-rules.md, A1-A4). */
export const BLOCK_KINDS = [
  'release-line',
  'headline',
  'subhead',
  'dateline',
  'lead',
  'paragraph',
  'quote',
  'list-item',
  'table-cell',
  'boilerplate',
  'end-mark',
  'contact',
] as const;
export type BlockKind = (typeof BLOCK_KINDS)[number];

/**
 * `empty` no text; `draft` text that nobody has confirmed; `translated`, `reviewed`, `approved` confirmed in
 * rising order; `stale` confirmed once, but what it was translated from has changed since.
 */
export const CELL_STATUSES = ['empty', 'draft', 'translated', 'reviewed', 'approved', 'stale'] as const;
export type CellStatus = (typeof CELL_STATUSES)[number];

/** Where a cell's text came from. */
export const ORIGIN_KINDS = [
  'source',
  'typed',
  'context',
  'exact',
  'fuzzy',
  'pivot',
  'assembled',
  'glossary',
  'machine',
] as const;
export type OriginKind = (typeof ORIGIN_KINDS)[number];

/** The origin of a text: for memory matches, the unit (memory.ts) and its score (0-102). */
export interface CellOrigin {
  readonly kind: OriginKind;
  readonly unit?: number;
  readonly score?: number;
}

/** One language's version of a segment. `revision` rises with each change of the text. */
export interface Cell {
  readonly language: LanguageTag;
  readonly content: RichText;
  readonly status: CellStatus;
  readonly origin: CellOrigin;
  readonly revision: number;
  /** The revision of the source cell that this text was translated from; 0 for the source itself. */
  readonly basedOn: number;
}

/** A sentence (or headline, list item ...) with one cell per language. */
export interface Segment {
  readonly id: number;
  readonly block: number;
  /** The language this segment was written in; any language can be the source of a segment. */
  readonly source: LanguageTag;
  /** What stands between this segment and the next of its block in the source, usually one space. */
  readonly separator: string;
  readonly cells: Readonly<Record<LanguageTag, Cell>>;
}

/** A paragraph-like part of a release. `runIn`: the next block follows on the same line (dateline + lead). */
export interface Block {
  readonly id: number;
  readonly kind: BlockKind;
  readonly runIn: boolean;
  /** Row and column, for table cells only; 0-based, tables numbered within the release. */
  readonly table?: TablePlace;
  /** Of a quotation, who says it, in the words of the source. */
  readonly speaker?: string;
  readonly segments: readonly Segment[];
}

export interface TablePlace {
  readonly table: number;
  readonly row: number;
  readonly column: number;
}

/** A line taken out on reading, kept so that it can be put back. */
export interface RemovedLine {
  readonly text: string;
  readonly reason: RemovalReason;
  /** Number of kept paragraphs before it. */
  readonly position: number;
}

/** Why a line counts as page furniture (design/domain-rules.md, E1-E4). */
export const REMOVAL_REASONS = [
  'comment-form',
  'back-to-top',
  'share-bar',
  'cookie-notice',
  'navigation',
  'related-articles',
  'subscription',
  'advertisement',
  'media-credit',
  'date-line',
  'repeated-title',
  'hidden-address',
  'outside-article',
] as const;
export type RemovalReason = (typeof REMOVAL_REASONS)[number];

/** What the list of releases shows. Times are milliseconds since the epoch. */
export interface ReleaseSummary {
  readonly id: number;
  readonly title: string;
  readonly source: LanguageTag;
  readonly targets: readonly LanguageTag[];
  readonly segments: number;
  readonly words: number;
  /** Per target language, the number of segments in each status. */
  readonly progress: Readonly<Record<LanguageTag, Readonly<Record<CellStatus, number>>>>;
  readonly createdAt: number;
  readonly updatedAt: number;
}

export interface Release extends ReleaseSummary {
  readonly blocks: readonly Block[];
  readonly removed: readonly RemovedLine[];
  readonly canUndo: boolean;
  readonly canRedo: boolean;
}
