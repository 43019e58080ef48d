import type { EditKind, EditView, ImportView, MemoryKind, UnitOrigin } from '#contract/memories.ts';
import type { LanguageTag } from '#core/model/language.ts';
import type { StoredUnit } from '#core/model/memory.ts';
import type { RichText } from '#core/model/rich-text.ts';
import type { Stamp } from './glossary.ts';
import type { Diagnosis } from './host.ts';

/** The upkeep of memories. Work on many units comes in slices, so that a host can do other things between two. */

export interface MemorySettings {
  readonly name: string;
  readonly penalty: number;
  readonly writable: boolean;
  readonly enabled: boolean;
  /** 0-based place among all. */
  readonly position: number;
}

/** What is looked at by SQL; texts are compared by the caller. */
export interface UnitConditions {
  readonly memories?: readonly number[];
  readonly author?: string;
  readonly from?: number;
  readonly until?: number;
  readonly origin?: UnitOrigin;
  readonly import?: number;
}

/** `after`: the last id looked at, from which the next slice goes on; null at the end. */
export interface Slice<Item> {
  readonly items: readonly Item[];
  readonly after: number | null;
}

/** A text in a language, and several units that have it. */
export interface SharedText {
  readonly language: LanguageTag;
  readonly text: string;
  readonly units: readonly StoredUnit[];
}

/** A unit as it becomes; null where it goes. */
export interface UnitChange {
  readonly unit: number;
  readonly variants: Readonly<Record<LanguageTag, RichText>> | null;
  /** A unit whose other properties it takes over as well. */
  readonly joins?: readonly number[];
}

export interface MemoryMaintenance {
  kindOf(memory: number): MemoryKind;
  /** Error: `memory-exists`. */
  createMemory(name: string): number;
  /** Error: `memory-exists`. */
  changeMemory(
    memory: number,
    changes: { readonly [Key in keyof MemorySettings]?: MemorySettings[Key] | undefined },
  ): void;
  /** Its units are gone at once; their rows go in slices, with the next import or check. Returns how many. */
  removeMemory(memory: number): number;
  /** The next `rows` units behind `after` that fit, in the order stored. */
  slice(conditions: UnitConditions, after: number, rows: number): Slice<StoredUnit>;
  /** Of units with those ids, ascending, the ones that fit. */
  sliceOf(conditions: UnitConditions, ids: readonly number[]): readonly StoredUnit[];
  /** The next texts that several units of those memories share; `after` is a place in the order of text keys. */
  sharedTexts(memories: readonly number[] | undefined, after: number, rows: number): Slice<SharedText>;
  /** Changes units, all or none, and remembers them as they were; null where nothing changed. */
  change(kind: EditKind, changes: readonly UnitChange[], stamp: Stamp): number | null;
  /** Moves units to a memory, where one that says the same in the same surroundings takes them in. */
  move(units: readonly number[], into: number): { readonly moved: number; readonly merged: number };
  edits(limit: number): readonly EditView[];
  /** How many units are as they were before it; null where there is no such edit. */
  undo(edit: number): number | null;
  imports(memory?: number): readonly ImportView[];
  fileOfImport(id: number): string | null;
  /** The next `rows` units behind `after`: ids of damaged ones. */
  verify(after: number, rows: number): Slice<number>;
  /** Structure of the file, counts and keys; with `repair`, what follows from the units is written anew. */
  diagnose(repair: boolean): readonly (Diagnosis & { readonly repaired: boolean })[];
}
