import type { ExportFormat } from '#contract/values.ts';
import type { ExportDocument, SourceDocument } from '#core/model/document.ts';

/** A file to read: its name, only for messages and as a hint, and its bytes. */
export interface InputFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Formats that can be read; the registry has one adapter for each. */
export const READABLE_FORMATS = ['docx', 'odt', 'html', 'mhtml', 'md', 'txt'] as const;
export type ReadableFormat = (typeof READABLE_FORMATS)[number];

export type Reader = (file: InputFile) => Promise<SourceDocument>;
export type Writer = (document: ExportDocument) => Promise<Uint8Array>;

/**
 * One file format. Reader and writer are loaded when first asked for, because the libraries behind some of them
 * take longer to start than a whole command that does not need them.
 */
export interface FormatAdapter {
  readonly id: ReadableFormat;
  /** Endings without the dot, the usual one first. */
  readonly extensions: readonly [string, ...string[]];
  readonly loadReader: () => Promise<Reader>;
  readonly loadWriter?: () => Promise<Writer>;
}

/** An adapter that can write as well. */
export interface ExportAdapter extends FormatAdapter {
  readonly id: ExportFormat;
  readonly loadWriter: () => Promise<Writer>;
}
