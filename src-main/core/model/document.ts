import type { LanguageTag } from './language.ts';
import type { BlockKind, CellStatus, RemovedLine, TablePlace } from './release.ts';
import type { RichText } from './rich-text.ts';

/** What the file itself says of a paragraph; the structure rules decide what it is in the release. */
export type ParagraphHint = 'title' | 'heading' | 'paragraph' | 'list-item' | 'quote' | 'table-cell';

/** A paragraph as read from a file, before cleaning and structuring. */
export interface SourceParagraph {
  readonly hint: ParagraphHint;
  readonly content: RichText;
  readonly table?: TablePlace;
}

/** What a reader of a format returns. `removed`: lines the reader itself found to lie outside the article. */
export interface SourceDocument {
  readonly format: string;
  readonly title?: string;
  /** Language declared by the file (`<html lang>`, `w:themeFontLang`); not verified. */
  readonly language?: LanguageTag;
  readonly paragraphs: readonly SourceParagraph[];
  readonly removed: readonly RemovedLine[];
}

/** A block before it is stored: its kind, text, and sentences as ranges of that text. */
export interface DraftBlock {
  readonly kind: BlockKind;
  readonly runIn: boolean;
  readonly content: RichText;
  readonly table?: TablePlace;
}

/** A sentence cut out of a block: its own text with marks, and what stood between it and the next. */
export interface DraftSegment {
  readonly content: RichText;
  readonly separator: string;
}

/** A block ready for a writer: one language, segments already joined. */
export interface ExportBlock {
  readonly kind: BlockKind;
  readonly runIn: boolean;
  readonly content: RichText;
  readonly table?: TablePlace;
}

/** One language's version of a release, ready for any writer. */
export interface ExportDocument {
  readonly title: string;
  readonly language: LanguageTag;
  readonly blocks: readonly ExportBlock[];
}

/** The side-by-side review table: one row a segment, the source language first in `languages`. */
export interface ReviewDocument {
  readonly title: string;
  readonly languages: readonly LanguageTag[];
  readonly rows: readonly ReviewRow[];
  /** The language the table's own labels are written in. */
  readonly interfaceLanguage: LanguageTag;
  /** Column headings by language tag, and label texts, already in the interface's language. */
  readonly labels: Readonly<Record<string, string>>;
}

export interface ReviewRow {
  readonly number: number;
  readonly kind: BlockKind;
  /** Of a quotation, who says it. */
  readonly speaker?: string;
  readonly cells: Readonly<Record<LanguageTag, RichText>>;
  readonly statuses: Readonly<Record<LanguageTag, CellStatus>>;
}
