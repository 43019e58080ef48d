import type { GlossaryPreview, SkippedEntry } from '#contract/glossary.ts';
import type { ConceptFormat, TbxDialect, TbxStyle } from '#core/model/concept-file.ts';
import type { ConceptData } from '#core/model/termbase.ts';
import type { BulkOutcome, BulkRequest } from './glossary.ts';
import type { JobControl } from './jobs.ts';

/** Glossaries in and out of files, declared by the services and provided by formats/ and the hosts. */

/** What stands at a line of a file (1-based; a row of a sheet): a concept, or why there is none. */
export type FileEntry = { readonly line: number; readonly concept: ConceptData } | SkippedEntry;

/** How a table is to be read; what is left out is guessed. */
export interface TableOptions {
  readonly encoding?: string | undefined;
  readonly delimiter?: string | undefined;
  readonly header?: boolean | undefined;
  readonly sheet?: string | undefined;
  /** What each column holds, in the order of the file; `ignore` for those left out. See core/model/column-role.ts. */
  readonly columns?: readonly string[] | undefined;
  /** What parts several terms of one cell: always bars and lines, with `;` semicolons as well. */
  readonly separator?: '|' | ';' | undefined;
}

export interface GlossaryFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** A file of this machine, or one that came with the call. */
export type GlossarySource = GlossaryFile | { readonly name: string; readonly path: string };

/** A file opened for reading, entry by entry. */
export interface ConceptFile {
  readonly format: ConceptFormat;
  /** Its concepts have identities of their own: they are not joined with each other. */
  readonly apart: boolean;
  /** In batches, so that other work gets its turn between two. Errors: `damaged-at-line`, `cancelled`. */
  entries(control: JobControl): AsyncIterable<readonly FileEntry[]>;
  /** What it says of itself, JSON; known once all entries are read. `before`: the same of an earlier file of the glossary. */
  origin(before: string): string;
}

/** What kind of TBX to write. What is left out is as the file that was imported, or TBX-Basic of 2019, DCA. */
export interface TbxChoice {
  readonly version?: 2 | 3 | undefined;
  readonly dialect?: TbxDialect | undefined;
  readonly style?: TbxStyle | undefined;
}

/** What of a file is shown before it is read, its first concepts whole. */
export interface FilePreview extends Omit<GlossaryPreview, 'concepts'> {
  readonly concepts: readonly ConceptData[];
}

export interface ImportRequest {
  readonly file: GlossarySource;
  readonly glossary: number;
  readonly table: TableOptions;
  readonly stamp: { readonly author: string; readonly at: number };
}

export interface ImportOutcome {
  readonly concepts: number;
  readonly added: number;
  readonly merged: number;
  readonly skipped: readonly SkippedEntry[];
}

/** A concept that an import added or changed. */
export interface ImportedConcept {
  readonly concept: number;
  /** The first entry of its history that the import wrote. */
  readonly entry: number;
  /** Whether nobody has changed it since. */
  readonly untouched: boolean;
}

export interface UndoRequest {
  readonly glossary: number;
  /** The time of the import, which names it. */
  readonly import: number;
  readonly stamp: ImportRequest['stamp'];
}

/** `kept`: concepts that somebody has changed since. */
export interface UndoneImport {
  readonly removed: number;
  readonly restored: number;
  readonly kept: number;
}

export interface ExportRequest {
  readonly format: ConceptFormat;
  readonly glossaries: readonly number[];
  /** Only these concepts. */
  readonly ids?: readonly number[] | undefined;
  readonly languages?: readonly string[] | undefined;
  readonly tbx: TbxChoice;
  /** Tables: what a spreadsheet would take for a formula gets an apostrophe in front. */
  readonly guard: boolean;
  readonly at: number;
}

/**
 * Works on whole glossaries, off the main thread where the host has a worker. Errors: those of reading
 * (`empty-file`, `unsupported-format`, `encrypted-file`, `oversized-file`, `damaged-file`, `damaged-at-line`),
 * `cancelled`, and for an export `output-not-writable` and `disk-full`; what fails leaves nothing behind.
 */
export interface GlossaryFilesPort {
  /** Changes many concepts of the library, all or none. Errors: `cancelled`, `glossary-busy`. */
  change(request: BulkRequest, control: JobControl): Promise<BulkOutcome>;
  preview(file: GlossarySource, table: TableOptions): Promise<FilePreview>;
  import(request: ImportRequest, control: JobControl): Promise<ImportOutcome>;
  undoImport(request: UndoRequest, control: JobControl): Promise<UndoneImport>;
  /** Writes the file at `path`, whole or not at all. */
  export(path: string, request: ExportRequest, control: JobControl): Promise<{ readonly concepts: number }>;
}
