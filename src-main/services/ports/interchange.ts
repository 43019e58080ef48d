import type { MemoryCheck } from '#contract/memories.ts';
import type { LanguageTag } from '#core/model/language.ts';
import type { FileHeader, StoredUnit } from '#core/model/memory.ts';
import type { JobControl } from './jobs.ts';
import type { ImportCount, ImportTarget, IndexTexts, NewUnit, UnstoredIndexes } from './memory.ts';
import type { WrittenIndex } from './memory-index.ts';
import type { PlainUnits } from './unit-columns.ts';

/** Memories in and out of files. The work is done where the host has it done: in a thread with connections of its own. */

/** A file of this machine, or one that came with the call. */
export type FileSource =
  | { readonly name: string; readonly path: string }
  | { readonly name: string; readonly bytes: Uint8Array };

/** A unit of a file that was not taken over. `line`: 1-based; `reason`: a code, worded by the hosts. */
export interface SkippedUnit {
  readonly line: number;
  readonly reason: string;
}

/** Units of a part of a file, in its order. */
export interface UnitBatch {
  readonly units: readonly NewUnit[];
  /** Plain units that stand among them, where they were asked for so; good until the next batch is asked for. */
  readonly plain: PlainUnits | null;
  readonly skipped: readonly SkippedUnit[];
  /** Written by our own export: its units stay as they are and are not joined with each other. */
  readonly apart: boolean;
  /** What the file says of all units, once that is read; null where it says nothing. */
  readonly header: FileHeader | null;
  /** Bytes read so far, and of all. */
  readonly done: number;
  readonly total: number;
}

export interface ImportResult extends ImportCount {
  readonly units: number;
  readonly skipped: readonly SkippedUnit[];
}

export interface ExportChoice {
  readonly format: 'tmx' | 'tsv' | 'csv' | 'xlf';
  /** Only these; a tag without region stands for all of its regions. Null for all. */
  readonly languages: readonly LanguageTag[] | null;
  /** Only units of these memories; null for all. */
  readonly memories: readonly number[] | null;
}

/** A part of an export; the parts in order make the file. `columns`: the languages of a table. */
export interface UnitsPart {
  readonly units: readonly StoredUnit[];
  readonly columns: readonly LanguageTag[];
  /** What the files that the units came from say of all of them. */
  readonly header: FileHeader | null;
  /** The language to name as the source, null where any may be it. */
  readonly source: LanguageTag | null;
  readonly first: boolean;
  readonly last: boolean;
}

/** Makes the search indexes beside an import, in a thread of its own. */
export interface Indexing {
  /** Takes a copy of the texts; resolves once it is worth sending more. */
  add(texts: readonly IndexTexts[]): Promise<void>;
  /**
   * Writes each language's index to its file and tells of it, or of one that could not be stored; resolves to the state of
   * the memory that they began with.
   */
  seal(keep: (file: WrittenIndex | null) => void): Promise<number>;
  close(): Promise<void>;
}

export interface MemoryFiles {
  /** Whether the memories are whole; with `repair`, what follows from the units is mended. Errors: `cancelled`. */
  check(repair: boolean, control: JobControl): Promise<MemoryCheck>;
  /**
   * Seals the search index of the memory where much changed since that was done last, or from all units (`anew`). Returns
   * it where it cannot be stored. Errors: `cancelled`.
   */
  sealIndex(anew: boolean, control: JobControl): Promise<UnstoredIndexes | null>;
  /**
   * Takes the units of a file over, all or none. Errors: `empty-file`, `unsupported-format`, `damaged-at-line`, `broken-off-file`, `declares-entities`,
   * `unreadable-file`, `not-found-file`, `cancelled`, and those of storage.
   */
  importFile(source: FileSource, target: ImportTarget, control: JobControl): Promise<ImportResult>;
  /** The units of a file of moderate size, taken over nowhere. Errors as importFile. */
  readFile(source: FileSource): Promise<readonly NewUnit[]>;
  /** Writes units to a file, whole or not at all. Errors: `output-not-writable`, `disk-full`, `cancelled`. */
  exportFile(path: string, choice: ExportChoice, control: JobControl): Promise<{ readonly units: number }>;
}
