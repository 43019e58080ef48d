import { TERM_STATUSES, type TermStatus } from './glossary.ts';
import type { LanguageTag } from './language.ts';

/**
 * What a column holds, as text: a field of the concept (`id`, `kind`, `domain`, `definition`, `note`, `source`,
 * `data`), a field of a language (`term:fr`, `term:fr:forbidden`, `definition:fr`, `status:fr`, `gender:fr` …), of a
 * pair whose languages stand in the row (`sourceTerm`, `targetTerm`, `sourceLanguage`, `targetLanguage`), or
 * `ignore`. What is ignored is kept beside the concept.
 */
export interface Role {
  readonly field: RoleField;
  readonly language?: LanguageTag;
  readonly status?: TermStatus;
  /** Terms of the column are abbreviations. */
  readonly abbreviation?: true;
}

export const CONCEPT_FIELDS = [
  'id',
  'kind',
  'domain',
  'definition',
  'note',
  'source',
  'data',
  'ignore',
] as const;
export const PAIR_FIELDS = [
  'sourceTerm',
  'targetTerm',
  'sourceLanguage',
  'targetLanguage',
  'partOfSpeech',
] as const;
/** Fields of terms, each as many values as the column of terms has. */
export const TERM_FIELDS = [
  'status',
  'partOfSpeech',
  'gender',
  'number',
  'region',
  'form',
  'fullForm',
  'example',
  'termSource',
  'termNote',
] as const;
export type TermField = (typeof TERM_FIELDS)[number];
/** `termInfo`: what memoQ says of a term in one column. */
export type RoleField =
  | (typeof CONCEPT_FIELDS)[number]
  | (typeof PAIR_FIELDS)[number]
  | TermField
  | 'term'
  | 'termInfo';

/** The role as it is written; null for what is none. */
export function parseRole(text: string): Role | null {
  const [field = '', language, rest] = text.trim().split(':');
  if (language === undefined || language === '') {
    const known = [...CONCEPT_FIELDS, ...PAIR_FIELDS].find((candidate) => candidate === field);
    return known === undefined ? null : { field: known };
  }
  const known = ['term', 'definition', 'note', 'termInfo', ...TERM_FIELDS].find(
    (candidate) => candidate === field,
  );
  if (known === undefined || !/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/.test(language)) return null;
  const status = TERM_STATUSES.find((candidate) => candidate === rest);
  if (rest !== undefined && rest !== 'abbreviation' && status === undefined) return null;
  return {
    field: known as RoleField,
    language,
    ...(status === undefined ? {} : { status }),
    ...(rest === 'abbreviation' ? { abbreviation: true } : {}),
  };
}

export function roleText({ field, language, status, abbreviation }: Role): string {
  const rest = status ?? (abbreviation === true ? 'abbreviation' : undefined);
  return [field, language, rest].filter((part) => part !== undefined).join(':');
}
