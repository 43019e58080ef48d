import { TERM_STATUSES } from '#core/model/glossary.ts';
import { type LanguageTag, primaryLanguage } from '#core/model/language.ts';
import { type DetailedConcept, type DetailedTerm, PLAIN_TERM } from '#core/model/termbase.ts';

/** A term as it is sent: new ones have no id. */
export type EditedTerm = Omit<DetailedTerm, 'id'> & { readonly id?: number };

/** The terms of a language with another text for the first; without a text, the first one goes. */
export function withPreferred(terms: readonly DetailedTerm[], text: string): EditedTerm[] {
  const [first, ...others] = terms;
  const words = text.trim();
  if (words === '') return [...others];
  return [first === undefined ? newTerm(words) : { ...first, text: words }, ...others];
}

export function newTerm(text: string): EditedTerm {
  const { key: _key, extra: _extra, ...plain } = PLAIN_TERM;
  return { ...plain, text };
}

/** The terms of a language and of all its regions, the preferred ones first. */
export function termsIn(concept: DetailedConcept, language: LanguageTag): readonly DetailedTerm[] {
  const own = concept.terms[language];
  if (own !== undefined && Object.keys(concept.terms).length <= 1) return own;
  const all = Object.entries(concept.terms).filter(
    ([tag]) => primaryLanguage(tag) === primaryLanguage(language),
  );
  if (all.length === 1) return all[0]?.[1] ?? [];
  return all
    .flatMap(([, terms]) => terms)
    .toSorted((a, b) => TERM_STATUSES.indexOf(a.status) - TERM_STATUSES.indexOf(b.status));
}

/** What a concept is called where one name must do: its first term in the first of these languages that has one. */
export function nameOf(
  concept: DetailedConcept,
  languages: readonly LanguageTag[],
): { readonly text: string; readonly language: LanguageTag } {
  for (const language of [...languages, ...Object.keys(concept.terms)]) {
    const text = concept.terms[language]?.[0]?.text;
    if (text !== undefined) return { text, language };
  }
  return { text: `#${concept.id}`, language: 'en' };
}
