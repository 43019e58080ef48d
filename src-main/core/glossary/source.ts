import type { Concept, ConceptKind, TermStatus } from '#core/model/glossary.ts';
import { type LanguageTag, primaryLanguage } from '#core/model/language.ts';

/** One term of one language, with what of its concept is needed to recognise it. */
export interface SourceTerm {
  readonly concept: number;
  readonly kind: ConceptKind;
  readonly text: string;
  readonly status: TermStatus;
}

/** Where a recogniser reads concepts. Terms of a language are read once, a concept each time it is to be shown. */
export interface TermSource {
  /** All terms of a primary language (`fr`), those of its regions included. */
  terms(language: string): readonly SourceTerm[];
  concept(id: number): Concept | undefined;
}

/** The terms of concepts in one primary language. */
export function* termsIn(concepts: Iterable<Concept>, primary: string): Iterable<SourceTerm> {
  for (const { id, kind, terms } of concepts) {
    for (const language in terms) {
      if (primaryLanguage(language) !== primary) continue;
      for (const { text, status } of terms[language] ?? []) yield { concept: id, kind, text, status };
    }
  }
}

/** A concept's terms in a language, those of regional tags included. */
export function termsOf(concept: Concept, tag: LanguageTag): Concept['terms'][LanguageTag] {
  const primary = primaryLanguage(tag);
  return Object.entries(concept.terms).flatMap(([other, terms]) =>
    primaryLanguage(other) === primary ? terms : [],
  );
}
