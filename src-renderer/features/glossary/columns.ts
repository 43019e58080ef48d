import { DEFAULT_LANGUAGES, type LanguageTag } from '#core/model/language.ts';

/** The columns of the table, in the order of the keyboard: choosing, the languages, the domain. */
export type Column =
  | { readonly kind: 'choice' }
  | { readonly kind: 'language'; readonly language: LanguageTag }
  | { readonly kind: 'domain' };

/** The languages of the table. */
export const TABLE_LANGUAGES: readonly LanguageTag[] = DEFAULT_LANGUAGES;

export const COLUMNS: readonly Column[] = [
  { kind: 'choice' },
  ...TABLE_LANGUAGES.map((language) => ({ kind: 'language', language }) as const),
  { kind: 'domain' },
];

/** The place of a language's column. */
export function columnOf(language: LanguageTag): number {
  return COLUMNS.findIndex((column) => column.kind === 'language' && column.language === language);
}
