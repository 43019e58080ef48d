import type { LanguageTag } from './language.ts';

export const CONCEPT_KINDS = ['term', 'person', 'institution', 'place', 'formula'] as const;
export type ConceptKind = (typeof CONCEPT_KINDS)[number];

export const TERM_STATUSES = ['preferred', 'admitted', 'deprecated', 'forbidden'] as const;
export type TermStatus = (typeof TERM_STATUSES)[number];

export interface Term {
  readonly text: string;
  readonly status: TermStatus;
}

/** A concept as it is looked for in texts, with its terms per language, the preferred term first. */
export interface Concept {
  readonly id: number;
  readonly kind: ConceptKind;
  readonly domain: string;
  readonly note: string;
  /** The glossary it belongs to; absent where there is but one. */
  readonly glossary?: number;
  /** Place of its glossary in the order of precedence: the lower number wins where two know a term. Absent: 0. */
  readonly precedence?: number;
  readonly terms: Readonly<Record<LanguageTag, readonly Term[]>>;
}

/** A term recognised in running text: UTF-16 offsets of the word itself, clitics outside. */
export interface TermHit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly concept: number;
  readonly kind: ConceptKind;
  readonly status: TermStatus;
  readonly note: string;
  /** Terms to use per target language, preferred first; deprecated and forbidden ones left out. */
  readonly targets: Readonly<Record<LanguageTag, readonly string[]>>;
}
