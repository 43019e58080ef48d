import type { ImportReport, MemoryFormat } from '#contract/memory.ts';
import type { LanguageTag } from '#core/model/language.ts';

/** What came of one file. `import`: by which its units are known; null where it added none. */
export interface ImportedFile extends ImportReport {
  readonly file: string;
  readonly import: number | null;
}

export interface ExportOptions {
  readonly format: MemoryFormat;
  /** All of each where none are named. */
  readonly memories?: readonly number[];
  readonly languages?: readonly LanguageTag[];
}
