import { DEFAULT_LANGUAGES, type LanguageTag } from '#core/model/language.ts';

/** The languages of the table, and those that have a field of their own beside it. */
export const TABLE_LANGUAGES: readonly LanguageTag[] = DEFAULT_LANGUAGES;
