import { TERM_STATUSES, type TermStatus } from '#core/model/glossary.ts';
import type { LanguageTag } from '#core/model/language.ts';
import type { LanguageNames } from '../languages.ts';

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

const CONCEPT_FIELDS = ['id', 'kind', 'domain', 'definition', 'note', 'source', 'data', 'ignore'] as const;
const PAIR_FIELDS = ['sourceTerm', 'targetTerm', 'sourceLanguage', 'targetLanguage', 'partOfSpeech'] as const;
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
type RoleField =
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

/** Words of headings in the languages of the interface, and the field they mean. */
const WORDS: readonly (readonly [RegExp, RoleField])[] = [
  [
    /^(id|ids|identifier|identifiant|key|entry id|concept id|record id|entry number|stringid|string id|termid|term id|المعرف|الرقم)$/,
    'id',
  ],
  [
    /^(lang|language|language code|langue|اللغة|source ?lang(uage)?|srclang|langue source|اللغة المصدر)$/,
    'sourceLanguage',
  ],
  [/^(target ?lang(uage)?|tgtlang|langue cible|اللغة الهدف)$/, 'targetLanguage'],
  [/^(source( ?(string|term|text))?|terme source|المصطلح المصدر)$/, 'sourceTerm'],
  [
    /^(target( ?(string|term|text))?|terme cible|translation|traduction|المصطلح الهدف|الترجمة)$/,
    'targetTerm',
  ],
  [/^(kind|type|concept type|nature|النوع)$/, 'kind'],
  [
    /^(domain|domains|subject|subject field|entry subject|field|topic|category|domaine|sujet|catégorie|المجال|مجال)$/,
    'domain',
  ],
  [/^(definition|definitions|description|meaning|définition|تعريف|التعريف|الوصف)$/, 'definition'],
  [
    /^(note|notes|entry note|comment|comments|remark|remarks|remarque|remarques|commentaire|ملاحظة|ملاحظات)$/,
    'note',
  ],
  [/^(reference|references|référence|provenance|sources|concept source|المرجع)$/, 'source'],
  [/^(data)$/, 'data'],
  [/^(pos|part of speech|partofspeech|word class|wordclass|catégorie grammaticale|القسم)$/, 'partOfSpeech'],
  [/^(gender|genre|grammatical gender|الجنس)$/, 'gender'],
  [/^(number|grammatical number|nombre|العدد)$/, 'number'],
  [/^(status|statut|usage status|term status|administrative status|الحالة)$/, 'status'],
  [/^(region|country|usage|geographical usage|région|pays|البلد|المنطقة)$/, 'region'],
  [/^(form|term type|forme)$/, 'form'],
  [/^(full ?form|long form|forme longue)$/, 'fullForm'],
  [
    /^(example|examples|term example|context|usage example|exemple|exemples|contexte|مثال|السياق)$/,
    'example',
  ],
  [/^(term source|source du terme)$/, 'termSource'],
  [/^(term note|note du terme)$/, 'termNote'],
  [/^term info$/, 'termInfo'],
];

const TERM_WORD = /^(term|terms|terme|termes|preferred|preferred term|المصطلح|مصطلح)?$/;
const SYNONYM =
  /^(short|short form|short name|forme courte|synonyms?|synonymes?|variants?|variantes?|admitted|admitted term|alternatives?|مرادف|مرادفات)$/;
const FORBIDDEN = /^(forbidden|forbidden terms?|prohibited|do not use|interdits?|termes? interdits?|ممنوع)$/;
const DEPRECATED = /^(deprecated|deprecated terms?|obsolete|déconseillés?|مهجور)$/;
const ABBREVIATION = /^(abbreviations?|abbr|acronyms?|abréviations?|sigles?|مختصر|اختصار)$/;

/** What a heading says its column holds; null where it says nothing known. */
export function roleOfHeading(heading: string, languages: LanguageNames): Role | null {
  const written = parseRole(heading);
  if (written !== null) return written;
  const plain = heading
    .trim()
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .replace(/[\s_.:/()[\]-]+/g, ' ')
    .trim();
  if (/^(n|no|nr|№|#)[.°]?$/i.test(heading.trim()) && heading.trim().toLowerCase() !== 'no')
    return { field: 'id' };
  const alone = WORDS.find(([pattern]) => pattern.test(plain));
  if (alone !== undefined) return { field: alone[1] };
  const whole = languageOf(heading.trim(), languages);
  if (whole !== null) return { field: 'term', language: whole };
  return roleInLanguage(plain, languages);
}

/** `French definition`, `note (fr)`, `en_US synonyms`. */
function roleInLanguage(plain: string, languages: LanguageNames): Role | null {
  const words = plain.split(' ');
  for (const [from, to] of [
    [0, 1],
    [words.length - 1, words.length],
    [0, 2],
    [words.length - 2, words.length],
  ] as const) {
    if (from < 0 || to > words.length) continue;
    const language = languageOf(words.slice(from, to).join('-'), languages);
    if (language === null || (to - from === 1 && ORDINARY.has(language))) continue;
    const rest = [...words.slice(0, from), ...words.slice(to)].join(' ').replace(/ \d+$|^\d+$/, '');
    const role = fieldInLanguage(rest, language);
    if (role !== null) return role;
  }
  return null;
}

function fieldInLanguage(rest: string, language: LanguageTag): Role | null {
  if (TERM_WORD.test(rest)) return { field: 'term', language };
  if (SYNONYM.test(rest)) return { field: 'term', language, status: 'admitted' };
  if (FORBIDDEN.test(rest)) return { field: 'term', language, status: 'forbidden' };
  if (DEPRECATED.test(rest)) return { field: 'term', language, status: 'deprecated' };
  if (ABBREVIATION.test(rest)) return { field: 'term', language, abbreviation: true };
  const field = WORDS.find(([pattern]) => pattern.test(rest))?.[1];
  if (field === undefined) return null;
  if (field === 'source') return { field: 'termSource', language };
  const role = parseRole(`${field}:${language}`);
  return role;
}

/** Codes of three letters that have no shorter one and stand at the head of columns here. */
const LONG_CODES = new Set(['ary', 'arz', 'ber', 'ckb', 'fil', 'kab', 'rif', 'shi', 'tzm', 'yue', 'zgh']);
/** Words of headings that are codes of languages as well. */
const ORDINARY = new Set([
  'am',
  'an',
  'as',
  'be',
  'he',
  'id',
  'in',
  'is',
  'la',
  'my',
  'no',
  'or',
  'so',
  'to',
]);

/** The language that a heading names. Three letters are a code only where somebody writes it so: `def` is none. */
function languageOf(name: string, languages: LanguageNames): LanguageTag | null {
  const tag = languages.read(name);
  if (tag === null) return null;
  const [code = '', ...rest] = tag.split('-');
  if (code.length > 2 && !LONG_CODES.has(code)) return null;
  if (rest.some((part) => !/^([A-Z]{2}|\d{3}|[A-Z][a-z]{3})$/.test(part))) return null;
  const known = new Intl.DisplayNames(['en'], { type: 'language', fallback: 'none' }).of(code);
  return known === undefined ? null : tag;
}
