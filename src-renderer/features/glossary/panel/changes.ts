import type { LanguageTag } from '#core/model/language.ts';
import type { ConceptContent } from '#core/model/termbase.ts';

export interface FieldChange {
  readonly field: 'terms' | 'kind' | 'domain' | 'definition' | 'note' | 'source';
  /** Of terms. */
  readonly language?: LanguageTag;
  readonly from: string;
  readonly to: string;
}

const FIELDS = ['kind', 'domain', 'definition', 'note', 'source'] as const;

/** What differs between two states of a concept, terms as one line a language. */
export function changesBetween(before: ConceptContent, after: ConceptContent): readonly FieldChange[] {
  const languages = [...new Set([...Object.keys(before.terms), ...Object.keys(after.terms)])];
  const terms = languages.map((language) => ({
    field: 'terms' as const,
    language,
    from: termsLine(before, language),
    to: termsLine(after, language),
  }));
  const fields = FIELDS.map((field) => ({ field, from: before[field], to: after[field] }));
  return [...terms, ...fields].filter(({ from, to }) => from !== to);
}

function termsLine({ terms }: ConceptContent, language: LanguageTag): string {
  return (terms[language] ?? [])
    .map(({ text, status }) => (status === 'preferred' ? text : `${text} (${status})`))
    .join(' · ');
}
