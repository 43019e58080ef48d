import type { Concept, ConceptKind, Term } from './glossary.ts';
import type { LanguageTag } from './language.ts';

/** The glossary as it is kept and edited; what recognition needs of it is in glossary.ts. */

export const GLOSSARY_KINDS = ['house', 'client', 'project', 'starter'] as const;
export type GlossaryKind = (typeof GLOSSARY_KINDS)[number];

/** A glossary of the library. `precedence`: 0 is asked first and wins where two contradict each other. */
export interface Glossary {
  readonly id: number;
  readonly name: string;
  readonly kind: GlossaryKind;
  readonly precedence: number;
  /** Whether its concepts may be changed. */
  readonly writable: boolean;
  /** Whether it is used in the release asked for; without a release, in releases that say nothing of it. */
  readonly enabled: boolean;
  readonly concepts: number;
}

/** How a term stands to the full form of its concept; empty where nobody said. */
export const TERM_FORMS = ['', 'full', 'abbreviation', 'acronym', 'short', 'variant', 'phrase'] as const;
export type TermForm = (typeof TERM_FORMS)[number];

/**
 * A term with what is known of it. Grammar is open text, because files bring values of their own; the usual ones
 * are `noun`, `verb`, `adjective`, `adverb`, `properNoun`, `other`; `masculine`, `feminine`, `neuter`; `singular`,
 * `dual`, `plural`. What is not known is empty.
 */
export interface DetailedTerm extends Term {
  /** Stays when the term is reworded or moved. */
  readonly id: number;
  readonly partOfSpeech: string;
  readonly gender: string;
  readonly number: string;
  /** Where it is used: a region subtag (`MA`) or words. */
  readonly region: string;
  readonly form: TermForm;
  /** The text of the full form that it abbreviates, a term of the same concept and language as a rule. */
  readonly fullForm: string;
  /** A sentence that shows it in use. */
  readonly example: string;
  readonly source: string;
  readonly note: string;
}

/** What a concept says in one language beside its terms. */
export interface LanguageSection {
  readonly definition: string;
  readonly note: string;
}

/** A concept with everything the glossary keeps of it. Times are milliseconds since the epoch, 0 where unknown. */
export interface DetailedConcept extends Concept {
  readonly glossary: number;
  readonly precedence: number;
  readonly definition: string;
  readonly source: string;
  /** The identifier it has in files, empty where it has none. */
  readonly key: string;
  readonly sections: Readonly<Record<LanguageTag, LanguageSection>>;
  readonly terms: Readonly<Record<LanguageTag, readonly DetailedTerm[]>>;
  /** Rises with every change. */
  readonly revision: number;
  readonly createdAt: number;
  readonly createdBy: string;
  readonly updatedAt: number;
  readonly updatedBy: string;
  readonly removed: boolean;
}

export const CONCEPT_CHANGES = [
  'create',
  'update',
  'status',
  'merge',
  'remove',
  'restore',
  'import',
] as const;
export type ConceptChangeKind = (typeof CONCEPT_CHANGES)[number];

/** The content of a concept: what is edited, and what its history keeps. */
export interface ConceptContent {
  readonly kind: ConceptKind;
  readonly domain: string;
  readonly definition: string;
  readonly note: string;
  readonly source: string;
  readonly sections: Readonly<Record<LanguageTag, LanguageSection>>;
  readonly terms: Readonly<Record<LanguageTag, readonly Omit<DetailedTerm, 'id'>[]>>;
}

/** One entry of a concept's history, which is only ever appended to. */
export interface ConceptHistoryEntry {
  readonly id: number;
  readonly at: number;
  readonly author: string;
  readonly change: ConceptChangeKind;
  /** What the concept was before; null where it was created. */
  readonly before: ConceptContent | null;
  readonly after: ConceptContent;
}

/**
 * Data of an imported file that the model has no field for, kept so that it can be written again: an element with
 * its attributes and what it holds. `field`: its text is that of a field of the model, which may have changed since.
 */
export interface DataNode {
  readonly name: string;
  /** The address of its namespace, where it has one beside that of the format. */
  readonly namespace?: string;
  readonly attributes?: Readonly<Record<string, string>>;
  readonly field?: string;
  readonly children?: readonly (DataNode | string)[];
}

/** A term as it is stored: `id` is absent before; `key` is its identifier in files. */
export interface TermData extends Omit<DetailedTerm, 'id'> {
  readonly id?: number;
  readonly key: string;
  readonly extra: readonly DataNode[];
}

export interface SectionData extends LanguageSection {
  readonly extra: readonly DataNode[];
}

/** A concept as it is stored, and as files bring it: its content with what the model has no field for. */
export interface ConceptData extends ConceptContent {
  readonly key: string;
  readonly extra: readonly DataNode[];
  readonly sections: Readonly<Record<LanguageTag, SectionData>>;
  readonly terms: Readonly<Record<LanguageTag, readonly TermData[]>>;
}

/** A term of which nothing is known but its text. */
export const PLAIN_TERM: Omit<TermData, 'text' | 'id'> = {
  status: 'preferred',
  partOfSpeech: '',
  gender: '',
  number: '',
  region: '',
  form: '',
  fullForm: '',
  example: '',
  source: '',
  note: '',
  key: '',
  extra: [],
};

/** A concept of which nothing is known. */
export const PLAIN_CONCEPT: ConceptData = {
  kind: 'term',
  domain: '',
  definition: '',
  note: '',
  source: '',
  key: '',
  extra: [],
  sections: {},
  terms: {},
};

export const PLAIN_SECTION: SectionData = { definition: '', note: '', extra: [] };
