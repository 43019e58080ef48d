import { z } from 'zod';
import type { LanguageTag } from '#core/model/language.ts';
import type { UnitContext, UnitDetails } from '#core/model/memory.ts';
import type { RichText } from '#core/model/rich-text.ts';
import { UNIT_ORIGINS, type UnitOrigin } from './choices.ts';
import { operation } from './define.ts';
import { job } from './jobs.ts';
import { id, language, richText } from './values.ts';

/** The memories of the library and the upkeep of their units. */

/** What a memory is for: confirmed segments go to the house memory, the starter one came with the application. */
export type MemoryKind = 'house' | 'starter' | 'own';

export interface MemoryView {
  readonly id: number;
  readonly kind: MemoryKind;
  readonly name: string;
  /** Points taken off every match from it. */
  readonly penalty: number;
  /** Whether imports and upkeep may change it; confirming always writes to the house memory. */
  readonly writable: boolean;
  /** Whether its units are looked up. */
  readonly enabled: boolean;
  readonly units: number;
  /** How many of them have a text in the language. */
  readonly variants: Readonly<Record<LanguageTag, number>>;
}

/** All memories in the order of their priority. */
export interface MemoryList {
  readonly memories: readonly MemoryView[];
}

export interface MemoryUnit {
  readonly id: number;
  readonly memory: number;
  readonly variants: Readonly<Record<LanguageTag, RichText>>;
  readonly context: UnitContext;
  readonly author: string;
  readonly createdAt: number;
  readonly updatedAt: number;
  readonly origin: UnitOrigin;
  /** Title of the release it was confirmed in. */
  readonly release: string | null;
  /** File it was imported from. */
  readonly file: string | null;
  readonly details: UnitDetails | null;
}

export type { UnitOrigin } from './choices.ts';

const memoryName = z.string().trim().min(1).max(100);
const memories = z.array(id).min(1).max(1000);

/** Units to look at; all fields that are given must fit. Times are milliseconds since the epoch, both included. */
const unitFilter = z.object({
  /** In any language, or in `language`; case, marks and Arabic spelling make no difference. */
  text: z.string().max(1000).optional(),
  language: language.optional(),
  /** Units that have no text in this language. */
  without: language.optional(),
  memories: memories.optional(),
  author: z.string().max(200).optional(),
  from: z.int().nonnegative().optional(),
  until: z.int().nonnegative().optional(),
  origin: z.enum(UNIT_ORIGINS).optional(),
  import: id.optional(),
});
export type UnitFilter = z.infer<typeof unitFilter>;

/** Part of a long list: asked for with the `next` of the part before; null where there is no more. */
const page = {
  after: z.number().nonnegative().optional(),
  limit: z.int().positive().max(500).default(100),
  job: job.optional(),
};

export interface UnitPage {
  readonly units: readonly MemoryUnit[];
  readonly next: number | null;
}

/** Units that share a text. */
export interface UnitGroup {
  readonly language: LanguageTag;
  readonly text: string;
  readonly units: readonly MemoryUnit[];
}

export interface GroupPage {
  readonly groups: readonly UnitGroup[];
  readonly next: number | null;
}

export interface Replacement {
  readonly unit: number;
  readonly language: LanguageTag;
  readonly before: string;
  readonly after: string;
}

/** Names what can be taken back with `memory.undo`. */
export interface EditReply {
  /** Null where nothing changed. */
  readonly edit: number | null;
  readonly units: number;
}

export const EDIT_KINDS = ['edit', 'delete', 'replace', 'merge'] as const;
export type EditKind = (typeof EDIT_KINDS)[number];

export interface EditView {
  readonly edit: number;
  readonly kind: EditKind;
  readonly at: number;
  readonly author: string;
  readonly units: number;
}

export interface ImportView {
  readonly import: number;
  readonly memory: number;
  readonly file: string;
  readonly at: number;
  readonly author: string;
}

export interface MemoryCheck {
  readonly ok: boolean;
  /** Whether something was mended. */
  readonly repaired: boolean;
  readonly checks: readonly { readonly name: string; readonly ok: boolean; readonly detail: string }[];
}

export const memoriesOperations = {
  'memory.list': operation(z.object({})).returns<MemoryList>(),
  /** Errors: `memory-exists`. */
  'memory.create': operation(z.object({ name: memoryName })).returns<
    MemoryList & { readonly memory: number }
  >(),
  /** `position`: 0-based place in the list. Errors: `not-found-memory`, `memory-exists`. */
  'memory.update': operation(
    z.object({
      memory: id,
      name: memoryName.optional(),
      penalty: z.number().min(0).max(100).optional(),
      writable: z.boolean().optional(),
      enabled: z.boolean().optional(),
      position: z.int().nonnegative().optional(),
    }),
  ).returns<MemoryList>(),
  /** With all of its units, for good. Errors: `not-found-memory`, `protected-memory` for the house memory. */
  'memory.remove': operation(z.object({ memory: id })).returns<MemoryList & { readonly units: number }>(),
  /** In the order stored. */
  'memory.browse': operation(z.object({ filter: unitFilter, ...page })).returns<UnitPage>(),
  /** Errors: `not-found-unit`. */
  'memory.unit': operation(z.object({ unit: id })).returns<MemoryUnit>(),
  /** Texts by language; null takes one away. Errors: `not-found-unit`, `read-only-memory`, `too-few-texts`. */
  'memory.edit': operation(z.object({ unit: id, variants: z.record(language, richText.nullable()) })).returns<
    EditReply & { readonly unit: MemoryUnit }
  >(),
  /** Errors: `read-only-memory`. */
  'memory.delete': operation(z.object({ units: z.array(id).min(1).max(10_000) })).returns<EditReply>(),
  /** Units that say the same in all languages that both have, two at least. */
  'memory.duplicates': operation(z.object({ memories: memories.optional(), ...page })).returns<GroupPage>(),
  /** Units with one text in `language` and several in `target`, or in any other language. */
  'memory.conflicts': operation(
    z.object({ language, target: language.optional(), memories: memories.optional(), ...page }),
  ).returns<GroupPage>(),
  /**
   * Makes one of several units that do not contradict each other; it keeps the id `keep`. Errors: `not-found-unit`,
   * `read-only-memory`, `units-contradict`.
   */
  'memory.mergeUnits': operation(z.object({ units: z.array(id).min(2).max(1000), keep: id })).returns<
    EditReply & { readonly unit: MemoryUnit }
  >(),
  /** Merges all duplicates within each memory. */
  'memory.mergeDuplicates': operation(
    z.object({ memories: memories.optional(), job: job.optional() }),
  ).returns<EditReply>(),
  /**
   * Replaces a text wherever it stands in the units that fit the filter, read-only memories left out. Without `apply`
   * it only shows what would change, `limit` changes at most; `found` counts all. `units`: only these of them.
   */
  'memory.replace': operation(
    z.object({
      filter: unitFilter,
      language,
      search: z.string().min(1).max(1000),
      replacement: z.string().max(1000),
      matchCase: z.boolean().default(true),
      wholeWord: z.boolean().default(false),
      units: z.array(id).max(100_000).optional(),
      apply: z.boolean(),
      limit: z.int().positive().max(1000).default(100),
      job: job.optional(),
    }),
  ).returns<EditReply & { readonly found: number; readonly changes: readonly Replacement[] }>(),
  /**
   * Moves all units of a memory into another, where equal ones become one; `from` is left empty. It cannot be taken
   * back. Errors: `not-found-memory`, `read-only-memory`, `same-memory`.
   */
  'memory.merge': operation(z.object({ from: id, into: id, job: job.optional() })).returns<{
    readonly moved: number;
    readonly merged: number;
  }>(),
  /** What can be taken back, the latest first. */
  'memory.edits': operation(z.object({ limit: z.int().positive().max(500).default(50) })).returns<{
    readonly edits: readonly EditView[];
  }>(),
  /** Takes an edit back; units that have changed again since are left. Errors: `nothing-to-undo`. */
  'memory.undo': operation(z.object({ edit: id })).returns<{ readonly units: number }>(),
  /** The latest first. */
  'memory.imports': operation(z.object({ memory: id.optional() })).returns<{
    readonly imports: readonly ImportView[];
  }>(),
  /** Structure, hashes of all units, counts and keys; `repair` writes anew what follows from the units. */
  'memory.check': operation(
    z.object({ repair: z.boolean().default(true), job: job.optional() }),
  ).returns<MemoryCheck>(),
};
