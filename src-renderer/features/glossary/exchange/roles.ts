import { CONCEPT_FIELDS, PAIR_FIELDS, parseRole, type Role, TERM_FIELDS } from '#core/model/column-role.ts';
import { DEFAULT_LANGUAGES, type LanguageTag } from '#core/model/language.ts';

/** What a column of a table may hold: the values of the contract's `table.columns`, taken apart for two choices. */

const TERM_CHOICES = [
  'term',
  'term-admitted',
  'term-deprecated',
  'term-forbidden',
  'term-abbreviation',
] as const;
/** Fields that belong to a language. */
const LANGUAGE_FIELDS = [...TERM_CHOICES, ...TERM_FIELDS, 'termInfo'] as const;
/** Fields of the whole concept, and of rows that name their languages. */
const PLAIN_FIELDS = [...CONCEPT_FIELDS, ...PAIR_FIELDS] as const;
/** Fields of a concept that a language may have for itself. */
const EITHER_FIELDS: readonly string[] = ['definition', 'note', 'partOfSpeech'];

export type FieldId = (typeof PLAIN_FIELDS)[number] | (typeof LANGUAGE_FIELDS)[number];

/** All fields, those that are most often chosen first. */
export const FIELD_IDS: readonly FieldId[] = [
  ...new Set<FieldId>([
    'ignore',
    ...TERM_CHOICES,
    ...PLAIN_FIELDS.filter((field) => !LANGUAGE_FIELDS.some((known) => known === field)),
    ...LANGUAGE_FIELDS,
  ]),
];

export interface ColumnRole {
  readonly field: FieldId;
  /** Null where the field has none, or stands for all. */
  readonly language: LanguageTag | null;
}

export const takesLanguage = (field: FieldId): boolean =>
  LANGUAGE_FIELDS.some((known) => known === field) || EITHER_FIELDS.includes(field);

/** Whether the field may also stand for all languages. */
export const maySpareLanguage = (field: FieldId): boolean => EITHER_FIELDS.includes(field);

/** The two choices that a role of the contract stands for. */
export function roleParts(role: string): ColumnRole {
  const parsed = parseRole(role);
  const whole = parsed === null ? 'ignore' : choiceOf(parsed);
  const field = FIELD_IDS.find((known) => known === whole) ?? 'ignore';
  return { field, language: parsed?.language ?? null };
}

function choiceOf({ field, status, abbreviation }: Role): string {
  const detail = abbreviation === true ? 'abbreviation' : status;
  return detail === undefined || detail === 'preferred' ? field : `${field}-${detail}`;
}

/** The role of the contract. A field that needs a language and has none gets the first of the three. */
export function roleText({ field, language }: ColumnRole): string {
  if (!takesLanguage(field) || (language === null && maySpareLanguage(field))) return field;
  const [name, detail] = field.split('-');
  return [name, language ?? DEFAULT_LANGUAGES[0], ...(detail === undefined ? [] : [detail])].join(':');
}

/** Languages to choose among: the three, those of the file, and those most at home beside them. */
export function languageChoices(roles: readonly string[]): readonly LanguageTag[] {
  const own = roles.map((role) => roleParts(role).language).filter((language) => language !== null);
  return [...new Set([...DEFAULT_LANGUAGES, ...own, ...OTHERS])];
}

const OTHERS = ['es', 'de', 'it', 'pt', 'nl', 'tr', 'ru', 'zh', 'ja', 'fa', 'he', 'zgh', 'sw'] as const;
