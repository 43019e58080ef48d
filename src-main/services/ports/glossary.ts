import type { SourceTerm, TermSource } from '#core/glossary/source.ts';
import type { Concept, ConceptKind, TermStatus } from '#core/model/glossary.ts';
import type { LanguageTag } from '#core/model/language.ts';
import type {
  ConceptChangeKind,
  ConceptData,
  ConceptHistoryEntry,
  DetailedConcept,
  Glossary,
  GlossaryKind,
} from '#core/model/termbase.ts';

/** What the services need of the storage of glossaries. */

/** A release in a file of releases: glossaries are switched on and off for it. */
export interface ReleaseScope {
  readonly library: string;
  readonly release: number;
}

export interface Stamp {
  readonly author: string;
  readonly at: number;
}

/** One concept as the table needs it to filter and sort: a row of the list is read when it is shown. */
export interface ConceptSummary {
  readonly id: number;
  readonly glossary: number;
  readonly kind: ConceptKind;
  readonly domain: string;
  readonly updatedAt: number;
  readonly terms: readonly TermSummary[];
}

export interface TermSummary {
  readonly language: LanguageTag;
  readonly text: string;
  readonly status: TermStatus;
}

/** Where a term stands already. */
export interface KnownTerm {
  readonly concept: number;
  readonly glossary: number;
  readonly language: LanguageTag;
  readonly text: string;
  readonly status: TermStatus;
}

/** Concepts that share a term and translate it differently. */
export interface TermConflict {
  readonly language: LanguageTag;
  readonly folded: string;
  readonly concepts: readonly number[];
}

export interface ConceptChange {
  readonly change: ConceptChangeKind;
  readonly stamp: Stamp;
}

/** A concept with all that is stored of it, and when; `glossary` is the one it belongs to. */
export interface StoredConcept extends ConceptData {
  readonly id: number;
  readonly glossary: number;
  readonly revision: number;
  readonly createdAt: number;
  readonly createdBy: string;
  readonly updatedAt: number;
  readonly updatedBy: string;
  readonly removed: boolean;
  /** Whether it came in a file: then it was made elsewhere. */
  readonly imported: boolean;
}

/** One change of many concepts. `first` and `last`: the entries of the history that an undo takes back. */
export type BulkRequest = { readonly change: ConceptChange } & (
  | {
      readonly kind: 'status';
      readonly ids: readonly number[];
      /** All of them where none is named. */
      readonly languages?: readonly LanguageTag[] | undefined;
      readonly status: TermStatus;
    }
  | { readonly kind: 'undoStatus'; readonly first: number; readonly last: number }
  | { readonly kind: 'remove' | 'restore'; readonly ids: readonly number[] }
);

/** `first` to `last`: the entries of the history that it wrote. */
export interface BulkOutcome {
  readonly changed: number;
  readonly first: number;
  readonly last: number;
}

export interface GlossaryStore extends GlossaryTable, TermSource {
  /** Of these glossaries only, where they are named. */
  terms(language: string, glossaries?: readonly number[]): readonly SourceTerm[];
  /** Concepts as recognition needs them, of all glossaries that are not removed. */
  concepts(): readonly Concept[];
  /** The same of some concepts; removed ones are left out. */
  conceptsOf(ids: readonly number[]): readonly Concept[];
  /** Concepts with a term that contains the folded text, those that begin with it first; all where it is empty. */
  search(folded: string, limit: number): { readonly concepts: readonly Concept[]; readonly total: number };
  count(): number;
  /** Changes when another process has written to the file. */
  version(): number;
  /** All of `work` reaches the disk, or nothing. */
  transaction<Result>(work: () => Result): Result;

  /** In the order asked for, removed ones as well; those that never were are left out. */
  detailed(ids: readonly number[]): readonly DetailedConcept[];
  /** Removed ones as well; null where there never was one. */
  stored(id: number): StoredConcept | null;
  /** At most `limit` concepts of a glossary whose ids follow `id`. */
  storedAfter(glossary: number, id: number, limit: number): readonly StoredConcept[];
  insert(glossary: number, data: ConceptData, change: ConceptChange): number;
  replace(id: number, data: ConceptData, change: ConceptChange): void;
  /** Of many at once; those that differ now are returned, as by the two below. */
  setRemoved(ids: readonly number[], removed: boolean, change: ConceptChange): readonly number[];
  /** Of all terms, in these languages where they are named. */
  setStatuses(
    ids: readonly number[],
    languages: readonly LanguageTag[] | undefined,
    status: TermStatus,
    change: ConceptChange,
  ): readonly number[];
  /** Statuses as they were before entries `first` to `last` of the history, where nothing has changed since. */
  restoreStatuses(first: number, last: number, change: ConceptChange): readonly number[];
  /** The latest entry of all histories, 0 where there is none. */
  lastEntry(): number;
  /** How many of these concepts there are, how many of them are not removed, and the glossaries that have them. */
  whereabouts(ids: readonly number[]): {
    readonly concepts: number;
    readonly inUse: number;
    readonly glossaries: readonly number[];
  };
  /** The latest entries first. */
  history(id: number): readonly ConceptHistoryEntry[];
  /** What the concept was before the entry of its history; null where there is no such entry. */
  before(id: number, entry: number): ConceptData | null;

  /** Ids of concepts in the order they were added. */
  page(offset: number, limit: number): readonly number[];
  /** Ids of concepts with a term that contains the folded text, in the order they were added. */
  containing(folded: string): readonly number[];
  /** The id of every concept that is not removed, in order, with the folded texts of its terms, a line each. */
  texts(): Iterable<readonly [id: number, words: string]>;
  textsOf(ids: readonly number[]): readonly (readonly [id: number, words: string])[];
  /** Every concept that is not removed, in the order of ids. */
  summaries(): Iterable<ConceptSummary>;
  summariesOf(ids: readonly number[]): readonly ConceptSummary[];
  /** Terms of that language, any region, whose folded text is one of these. */
  known(language: LanguageTag, folded: readonly string[]): readonly KnownTerm[];
  /** Concepts with a term of that very folded text, in use or not: quick, for imports. */
  holders(language: LanguageTag, folded: string): readonly number[];
  conflicts(): readonly TermConflict[];
  /** The concept of a glossary with that identifier, null where there is none. */
  byKey(glossary: number, key: string): number | null;
}

/** The glossaries themselves. */
export interface GlossaryTable {
  /** Ids of the glossaries that are on: in that release, or where none says otherwise. */
  enabled(scope: ReleaseScope | null): readonly number[];
  /** In order of precedence. */
  glossaries(scope: ReleaseScope | null): readonly Glossary[];
  /** Also where it is removed; null where there never was one. */
  glossary(id: number): { readonly name: string } | null;
  createGlossary(glossary: { readonly name: string; readonly kind: GlossaryKind }): number;
  updateGlossary(
    id: number,
    changes: { readonly name?: string | undefined; readonly writable?: boolean | undefined },
  ): void;
  /** Hides or shows a glossary with its concepts. */
  setGlossaryRemoved(id: number, at: number | null): void;
  reorder(ids: readonly number[]): void;
  setEnabled(id: number, enabled: boolean, scope: ReleaseScope | null): void;
  /** What the file that was imported last said of itself, JSON; empty where there was none. */
  origin(id: number): string;
  setOrigin(id: number, origin: string): void;
}
