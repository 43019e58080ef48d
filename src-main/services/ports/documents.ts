import type { ExportFormat } from '#contract/values.ts';
import type { ExportDocument, ReviewDocument, SourceDocument } from '#core/model/document.ts';
import type { LanguageTag } from '#core/model/language.ts';
import type { SrxDocument } from '#core/model/segmentation.ts';
import type { NewUnit, StoredUnit } from './memory.ts';

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
  /**
   * Reads the units of a TMX file. Errors: `empty-file`, `unsupported-format`, `damaged-at-line` (parameters `file`,
   * `line`).
   */
  readUnits(file: { readonly name: string; readonly bytes: Uint8Array }): Promise<UnitFile>;
  /** Reads segmentation rules in SRX. Errors: `unsupported-format`, `damaged-at-line`. */
  readRules(file: { readonly name: string; readonly bytes: Uint8Array }): Promise<SrxDocument>;
  /** A part of a memory as TMX; the parts in order make the file. */
  writeUnits(part: UnitsPart): Promise<Uint8Array>;
}

/** The units of a file, and what could not be used. `line`: 1-based; `reason`: a code, worded by the hosts. */
export interface UnitFile {
  readonly units: readonly NewUnit[];
  readonly skipped: readonly SkippedUnit[];
  /** Written by our own export: its units stay as they are and are not joined with each other. */
  readonly apart: boolean;
}

export interface SkippedUnit {
  readonly line: number;
  readonly reason: string;
}

/** `source`: the language to name as the source, null where any may be it. */
export interface UnitsPart {
  readonly units: readonly StoredUnit[];
  readonly source: LanguageTag | null;
  readonly first: boolean;
  readonly last: boolean;
}
