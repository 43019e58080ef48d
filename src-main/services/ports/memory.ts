import type { LanguageTag } from '#core/model/language.ts';
import type { MemoryStatistics, Unit, UnitContext } from '#core/model/memory.ts';
import type { RichText } from '#core/model/rich-text.ts';
import type { Contribution } from './releases.ts';

/** What the services need of the storage of memories. */

export interface MemoryInfo {
  readonly id: number;
  readonly name: string;
  /** Points taken off every match from it. */
  readonly penalty: number;
  readonly writable: boolean;
}

/** Units that came or changed, and ids of those that went. */
export interface MemoryChange {
  readonly stored: readonly Unit[];
  readonly removed: readonly number[];
}

/** `author`, `at` (last change) and `createdAt`: where the file says so; else those of the import. */
export interface NewUnit {
  readonly variants: Readonly<Record<LanguageTag, RichText>>;
  readonly context: UnitContext;
  readonly author?: string;
  readonly at?: number;
  readonly createdAt?: number;
}

export interface StoredUnit extends Unit {
  readonly createdAt: number;
}

export interface MemoryStore {
  memories(): readonly MemoryInfo[];
  /** Every unit, in the order stored. */
  units(): Iterable<Unit>;
  /** At most `limit` units whose ids follow `id`, in the order stored: for reading a memory page by page. */
  unitsAfter(id: number, limit: number): readonly StoredUnit[];
  unit(id: number): Unit | null;
  /** The last contribution taken over from that library, 0 where there was none. */
  synchronised(library: string): number;
  /** Takes contributions over, in order, in one transaction. Doing it twice changes nothing. */
  contribute(library: string, contributions: readonly Contribution[]): MemoryChange;
  /**
   * Adds units to the house memory, all or none; equal ones are merged, and bilingual ones with equal texts joined.
   * `apart`: the units given are not joined with each other.
   */
  add(
    units: readonly NewUnit[],
    stamp: { readonly author: string; readonly at: number },
    apart?: boolean,
  ): MemoryChange & { readonly added: number; readonly merged: number };
  /** Ids of units whose folded text in the language, any region, contains all of the strings, in the order stored. */
  containing(language: LanguageTag, needles: readonly string[]): readonly number[];
  statistics(): MemoryStatistics;
  /** Changes when another process has written to the file. */
  version(): number;
}
