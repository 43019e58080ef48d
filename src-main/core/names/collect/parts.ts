import type { TermHit } from '#core/model/glossary.ts';
import type { LanguageTag } from '#core/model/language.ts';
import type { NamedEntity } from '#core/model/name.ts';

/** A text in which names are looked for. Texts of one segment are versions of each other. */
export interface NamedText {
  readonly segment: number;
  readonly language: LanguageTag;
  readonly text: string;
  /** What the glossary recognises in it: its places are no persons, its persons and institutions are names. */
  readonly terms: readonly Pick<TermHit, 'start' | 'end' | 'text' | 'concept' | 'kind'>[];
}

/** An entity while it grows: for each language the spellings found. */
export interface Growing {
  readonly kind: NamedEntity['kind'];
  readonly concept: number | undefined;
  readonly spellings: Map<LanguageTag, Set<string>>;
}
