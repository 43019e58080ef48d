import { z } from 'zod';
import { CONCEPT_KINDS, TERM_STATUSES, type TermStatus } from '#core/model/glossary.ts';
import type { LanguageTag } from '#core/model/language.ts';
import { type ConceptHistoryEntry, type DetailedConcept, TERM_FORMS } from '#core/model/termbase.ts';
import { MAX_TERM_LENGTH } from './choices.ts';
import { operation } from './define.ts';
import { job } from './jobs.ts';
import { id, language } from './values.ts';

/** Operations on the concepts of the glossaries: the table, the editor, conflicts. */

const word = z.string().trim().max(200).default('');
const prose = z.string().max(20_000).default('');
/** Concepts changed at once. */
const ids = z.array(id).min(1).max(200_000);

const term = z.object({
  /** The term that this one replaces, so that what is not shown of it stays. */
  id: id.optional(),
  text: z.string().trim().min(1).max(MAX_TERM_LENGTH),
  status: z.enum(TERM_STATUSES).default('preferred'),
  partOfSpeech: word,
  gender: word,
  number: word,
  region: word,
  form: z.enum(TERM_FORMS).default(''),
  fullForm: z.string().trim().max(MAX_TERM_LENGTH).default(''),
  example: prose,
  source: prose,
  note: prose,
});

const fields = z.object({
  kind: z.enum(CONCEPT_KINDS),
  domain: z.string().trim().max(200),
  definition: z.string().max(20_000),
  note: z.string().max(20_000),
  source: z.string().max(20_000),
  sections: z.record(language, z.object({ definition: prose, note: prose })),
  /** Every term of each language named; languages that are not named keep theirs. */
  terms: z.record(language, z.array(term).max(200)),
});
export type ConceptFields = z.output<typeof fields>;

const filter = z.object({
  /** Contained in any term, compared as the recogniser does: whatever the hamza, accents and capitals. */
  text: z.string().max(1000).default(''),
  glossaries: z.array(id).max(1000).optional(),
  kinds: z.array(z.enum(CONCEPT_KINDS)).max(CONCEPT_KINDS.length).optional(),
  /** Concepts with a term of one of these statuses, in `language` where that is given. */
  statuses: z.array(z.enum(TERM_STATUSES)).max(TERM_STATUSES.length).optional(),
  language: language.optional(),
  domain: z.string().max(200).optional(),
  /** Concepts without any term in this language. */
  missing: language.optional(),
  /** Only concepts that contradict another one. */
  conflicting: z.boolean().default(false),
});
export type ConceptFilter = z.output<typeof filter>;

export const CONCEPT_ORDERS = ['added', 'changed', 'kind', 'domain', 'term'] as const;
const order = z.object({
  by: z.enum(CONCEPT_ORDERS),
  /** The column of `term`; its own alphabet gives the order, concepts without a term in it come last. */
  language: language.default('en'),
  descending: z.boolean().default(false),
});
export type ConceptOrder = z.output<typeof order>;

/** A window of the table: concepts `offset` to `offset` + their number - 1, of `total`. */
export interface ConceptWindow {
  readonly concepts: readonly DetailedConcept[];
  readonly offset: number;
  readonly total: number;
  readonly ms: number;
}

/** Entries of the history that one change has written, for its undo. */
export interface HistoryRange {
  readonly first: number;
  readonly last: number;
}

/** A term that is there already. `exact`: written the same, not only the same to a tolerant reader. */
export interface Duplicate {
  readonly concept: DetailedConcept;
  readonly language: LanguageTag;
  readonly text: string;
  readonly status: TermStatus;
  readonly exact: boolean;
}

/** Concepts that share a term and translate it differently. */
export interface Conflict {
  readonly language: LanguageTag;
  readonly text: string;
  readonly concepts: readonly DetailedConcept[];
}

/** Where a concept was used: releases with one of its terms, those changed last first. */
export interface ConceptUsage {
  readonly releases: readonly { readonly id: number; readonly title: string; readonly at: number }[];
  readonly total: number;
  /** When the release changed last in which it was used last; null where it was never used. */
  readonly lastAt: number | null;
  readonly terms: readonly {
    readonly language: LanguageTag;
    readonly text: string;
    readonly releases: number;
  }[];
}

export const conceptOperations = {
  'concept.list': operation(
    z.object({
      filter: filter.default(filter.parse({})),
      order: order.default(order.parse({ by: 'added' })),
      offset: z.int().nonnegative().default(0),
      limit: z.int().positive().max(500).default(100),
    }),
  ).returns<ConceptWindow>(),
  /** The ids of a whole list, in its order: for choosing all of it. */
  'concept.ids': operation(
    z.object({
      filter: filter.default(filter.parse({})),
      order: order.default(order.parse({ by: 'added' })),
    }),
  ).returns<{ readonly ids: readonly number[] }>(),
  'concept.get': operation(z.object({ id })).returns<DetailedConcept>(),
  /** Terms that are there already, to be shown before a concept is saved. `except`: the concept being edited. */
  'concept.duplicates': operation(
    z.object({
      terms: z.record(language, z.array(z.string().max(MAX_TERM_LENGTH)).max(200)),
      except: id.optional(),
    }),
  ).returns<{ readonly duplicates: readonly Duplicate[] }>(),
  'concept.create': operation(
    z.object({
      glossary: id.optional(),
      concept: fields.partial().extend({ terms: fields.shape.terms }),
    }),
  ).returns<DetailedConcept>(),
  /** `revision`: the one the edit was made on; another one on disk is an `edit-conflict`. */
  'concept.update': operation(
    z.object({ id, revision: z.int().positive().optional(), changes: fields.partial() }),
  ).returns<DetailedConcept>(),
  'concept.setStatus': operation(
    z.object({
      ids,
      languages: z.array(language).max(100).optional(),
      status: z.enum(TERM_STATUSES),
      job: job.optional(),
    }),
  ).returns<{ readonly changed: number; readonly entries: HistoryRange | null }>(),
  /** The statuses as they were before; concepts that were changed since, or removed, are left as they are. */
  'concept.undoStatus': operation(z.object({ first: id, last: id, job: job.optional() })).returns<{
    readonly changed: number;
  }>(),
  'concept.remove': operation(z.object({ ids, job: job.optional() })).returns<{ readonly changed: number }>(),
  /** Brings removed concepts back. */
  'concept.restore': operation(z.object({ ids, job: job.optional() })).returns<{
    readonly changed: number;
  }>(),
  /** Makes the concept what it was before an entry of its history: the undo of that change and of all after it. */
  'concept.revert': operation(z.object({ id, entry: id })).returns<DetailedConcept>(),
  /** Joins the terms and texts of concepts in `into`; the others are removed and can be restored. */
  'concept.merge': operation(z.object({ ids, into: id })).returns<DetailedConcept>(),
  'concept.conflicts': operation(
    z.object({
      offset: z.int().nonnegative().default(0),
      limit: z.int().positive().max(500).default(100),
    }),
  ).returns<{ readonly conflicts: readonly Conflict[]; readonly total: number }>(),
  'concept.history': operation(z.object({ id })).returns<{
    readonly entries: readonly ConceptHistoryEntry[];
  }>(),
  'concept.usage': operation(z.object({ id })).returns<ConceptUsage>(),
  'concept.domains': operation(z.object({})).returns<{
    readonly domains: readonly { readonly name: string; readonly concepts: number }[];
  }>(),
};
