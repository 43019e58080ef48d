import type { ConceptFilter } from '#contract/concept.ts';
import type { ConceptKind, TermStatus } from '#core/model/glossary.ts';
import type { LanguageTag } from '#core/model/language.ts';

/** What the table is narrowed to; null where it is not. */
export interface Filters {
  readonly text: string;
  readonly glossary: number | null;
  readonly kind: ConceptKind | null;
  readonly status: TermStatus | null;
  readonly missing: LanguageTag | null;
  readonly conflicting: boolean;
}

export const NO_FILTERS: Filters = {
  text: '',
  glossary: null,
  kind: null,
  status: null,
  missing: null,
  conflicting: false,
};

/** The filters as the operations take them. */
export function toFilter({
  text,
  glossary,
  kind,
  status,
  missing,
  conflicting,
}: Filters): Partial<ConceptFilter> {
  return {
    text,
    conflicting,
    ...(glossary === null ? {} : { glossaries: [glossary] }),
    ...(kind === null ? {} : { kinds: [kind] }),
    ...(status === null ? {} : { statuses: [status] }),
    ...(missing === null ? {} : { missing }),
  };
}

/** Whether anything is left out by them. */
export function narrows(filters: Filters): boolean {
  return JSON.stringify({ ...filters, text: filters.text.trim() }) !== JSON.stringify(NO_FILTERS);
}
