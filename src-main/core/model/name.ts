import type { LanguageTag } from './language.ts';

/** Whether two names may be one person's. `score`: 0 to 1, the same both ways round; `same` follows from it alone. */
export interface NameComparison {
  readonly same: 'yes' | 'maybe' | 'no';
  readonly score: number;
}

/** One way in which a name is written in one language, title left out. `segments`: where, without repeats. */
export interface NameSpelling {
  readonly text: string;
  readonly count: number;
  readonly segments: readonly number[];
}

export const NAME_KINDS = ['person', 'institution'] as const;
export type NameKind = (typeof NAME_KINDS)[number];

/** A person or institution with its spellings in each language, the fullest and most frequent first. */
export interface NamedEntity {
  readonly kind: NameKind;
  readonly spellings: Readonly<Record<LanguageTag, readonly NameSpelling[]>>;
  /** Languages in which the same word of the name is written in more than one way. */
  readonly inconsistent: readonly LanguageTag[];
  /** The glossary's concept, where it knows the name. */
  readonly concept?: number;
}
