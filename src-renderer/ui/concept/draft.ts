import { CONCEPT_KINDS, type ConceptKind } from '#core/model/glossary.ts';
import type { LanguageTag } from '#core/model/language.ts';

/** A concept before it is in a glossary: its kind, and what to write in each language. */
export interface ConceptDraft {
  readonly kind: ConceptKind;
  readonly texts: Readonly<Record<LanguageTag, string>>;
}

export const CONCEPT_KIND_ORDER: readonly ConceptKind[] = CONCEPT_KINDS;

/** The terms as the operations on concepts take them: blank languages left out, one preferred term each. */
export function termsOf({ texts }: ConceptDraft): Record<LanguageTag, { text: string }[]> {
  return Object.fromEntries(
    Object.entries(texts)
      .map(([language, text]) => [language, text.trim()] as const)
      .filter(([, text]) => text !== '')
      .map(([language, text]) => [language, [{ text }]]),
  );
}

/** A concept needs a term in two languages to be of use to a translator. */
export const isComplete = (draft: ConceptDraft): boolean => Object.keys(termsOf(draft)).length >= 2;
