import type { ExportFormat } from '#contract/values.ts';
import type { ExportDocument, ReviewDocument, SourceDocument } from '#core/model/document.ts';
import type { SrxDocument } from '#core/model/segmentation.ts';

/** Files in and out, declared by the services and provided by formats/. */

/** Reads and writes files of every supported format. Runs off the main thread where the host has one. */
export interface DocumentPort {
  /**
   * Reads a press release. Errors: `empty-file`, `no-text-in-file`, `encrypted-file`, `oversized-file`,
   * `damaged-file`, `unsupported-format`, each with parameter `file`.
   */
  read(file: { readonly name: string; readonly bytes: Uint8Array }): Promise<SourceDocument>;
  /** Text from the clipboard. */
  readText(input: {
    readonly name: string;
    readonly text: string;
    readonly html: boolean;
  }): Promise<SourceDocument>;
  write(format: ExportFormat, document: ExportDocument): Promise<Uint8Array>;
  /** The side-by-side table, in DOCX. */
  writeReview(document: ReviewDocument): Promise<Uint8Array>;
  /** Reads segmentation rules in SRX. Errors: `unsupported-format`, `damaged-at-line`. */
  readRules(file: { readonly name: string; readonly bytes: Uint8Array }): Promise<SrxDocument>;
}
