import type { ErrorCode } from '#contract/errors.ts';
import type { LanguageTag } from '#core/model/language.ts';
import type {
  FileHeader,
  MemoryStatistics,
  StoredUnit,
  Unit,
  UnitContext,
  UnitDetails,
} from '#core/model/memory.ts';
import type { RichText } from '#core/model/rich-text.ts';
import type { Stamp } from './glossary.ts';
import type { IndexFiles, WrittenIndex } from './memory-index.ts';
import type { MemoryMaintenance } from './memory-maintenance.ts';
import type { Contribution } from './releases.ts';
import type { PlainUnits } from './unit-columns.ts';

export type { StoredUnit } from '#core/model/memory.ts';

/** What the services need of the storage of memories. */

export interface MemoryInfo {
  readonly id: number;
  readonly name: string;
  /** Points taken off every match from it. */
  readonly penalty: number;
  /** Whether maintenance and imports may change it. */
  readonly writable: boolean;
  /** Whether its units are looked up. */
  readonly enabled: boolean;
}

/**
 * What happened to the memory since a state: ranges of ids, both ends included, whose units came, changed or went. A
 * unit in a range that is no longer there went. Range [0, 0]: settings of memories changed. `state` is the one reached.
 */
export interface MemoryDelta {
  readonly state: number;
  readonly ranges: readonly (readonly [first: number, last: number])[];
}

/** `author`, `at` (last change) and `createdAt`: where the file says so; else those of the import. */
export interface NewUnit {
  readonly variants: Readonly<Record<LanguageTag, RichText>>;
  readonly context: UnitContext;
  readonly author?: string;
  readonly at?: number;
  readonly createdAt?: number;
  readonly details?: UnitDetails;
}

export interface ImportTarget extends Stamp {
  readonly memory: number;
  /** Name of the file, for people. */
  readonly file: string;
}

export interface ImportCount {
  readonly added: number;
  readonly merged: number;
}

/**
 * `count` texts of one language for a search index: the unit of each, and the texts in UTF-16 one behind the other, with
 * the place where each ends. The arrays may be longer, and are used again: they are good for the call that they are given to.
 */
export interface IndexTexts {
  readonly tag: LanguageTag;
  readonly count: number;
  readonly units: Int32Array;
  readonly ends: Int32Array;
  readonly texts: Uint16Array;
}

/** The sealed index of a language, as the bytes of its file. */
export interface SealedFile {
  readonly language: string;
  readonly name: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** Indexes of all languages, complete up to a state, that cannot be stored; `reason`: the code of the error. */
export interface UnstoredIndexes {
  readonly since: number;
  readonly files: readonly SealedFile[];
  readonly reason: ErrorCode;
}

/** An import under way: nothing of it is visible before `commit`, and nothing of it blocks another writer for long. */
export interface UnitWriter {
  /**
   * Adds units in one short transaction, and takes the texts of plain ones among them. `apart`: they are not joined with others of this import. Returns the texts
   * that the memory did not have, under the ids that will have them; they are good until the next call.
   */
  write(units: readonly NewUnit[], apart: boolean, plain?: PlainUnits | null): readonly IndexTexts[];
  /** After the last units: what takes time before `commit`, and can be done while indexes are sealed elsewhere. */
  prepare(): void;
  /**
   * Takes over the search index of a language made of them: nobody sees it before `commit`. Null: one could not be
   * stored, and the units are kept without any.
   */
  keepIndex(file: WrittenIndex | null): void;
  /**
   * Makes all of them visible at once, with what their file says of them and the search indexes kept. `since`: the state of
   * the memory up to which these hold what was there before.
   */
  commit(since?: number, header?: FileHeader | null): ImportCount;
  /** Takes back what was written; a process that dies leaves that to the next import. */
  abort(): void;
}

/** The texts of a unit, without marks, and where they come from. */
export interface UnitTexts {
  readonly id: number;
  readonly texts: Readonly<Record<LanguageTag, string>>;
  readonly author: string;
  readonly updatedAt: number;
  /** Title of the release that the unit was confirmed in. */
  readonly release: string | null;
}

export interface MemoryStore extends MemoryMaintenance {
  /** The files of its search indexes. */
  readonly index: IndexFiles;
  /** In the order of their priority, house memory first. */
  memories(): readonly MemoryInfo[];
  /** Rises with every change that is visible, whichever process made it. */
  state(): number;
  /** Does what the first change after a start waits for. Where that cannot be done now, the first change does it. */
  warmUp(): void;
  /** Runs `work`, all of whose reads see the memory in one state, and take half the time. */
  snapshot<Result>(work: () => Result): Result;
  /** What changed since that state; null where that is not known any more and all must be read anew. */
  changesSince(state: number): MemoryDelta | null;
  /** Every unit, in the order stored. */
  units(): Iterable<Unit>;
  /** The units of a range of ids, in the order stored, read page by page. */
  unitsBetween(first: number, last: number): Iterable<Unit>;
  /** At most `limit` units whose ids follow `id`, in the order stored: for reading a memory page by page. */
  unitsAfter(id: number, limit: number, memory?: number): readonly StoredUnit[];
  unit(id: number): StoredUnit | null;
  /** What a search needs of a unit. */
  match(id: number): Unit | null;
  /** The texts of those units that are there, by id ascending, in one look. */
  textsOf(ids: readonly number[]): readonly UnitTexts[];
  /** Units, at most `limit`, with that very text without marks in a tag of that language. */
  unitsWithText(text: string, language: LanguageTag, limit: number): readonly number[];
  /** Where those units stood, as far as they keep it, by id. */
  contextsOf(ids: readonly number[]): ReadonlyMap<number, UnitContext>;
  /** The units of those ids that are there, in the order given. */
  unitsOf(ids: readonly number[]): readonly Unit[];
  /** The last contribution taken over from that library, 0 where there was none. */
  synchronised(library: string): number;
  /**
   * Takes contributions over, in order, in one transaction. Doing it twice changes nothing. Error: `library-locked`
   * where another process is writing.
   */
  contribute(library: string, contributions: readonly Contribution[]): void;
  /** Begins an import; equal units will be merged, and bilingual ones with equal texts joined (ADR 022). */
  beginImport(target: ImportTarget): UnitWriter;
  statistics(): MemoryStatistics;
  /** What the files say that were imported into these memories, or units of which came into them; null: into any. */
  headers(memories: readonly number[] | null): readonly FileHeader[];
}
