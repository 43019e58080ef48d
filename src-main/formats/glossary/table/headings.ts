import { parseRole, type Role, type RoleField } from '#core/model/column-role.ts';
import type { LanguageTag } from '#core/model/language.ts';
import type { LanguageNames } from '../languages.ts';

/** Words of headings in the languages of the interface, and the field they mean. */
const WORDS: readonly (readonly [RegExp, RoleField])[] = [
  [
    /^(id|ids|identifier|identifiant|key|e id|sense id|entry number|stringid|string id|termid|term id|المعرف|الرقم)$/,
    'id',
  ],
  [
    /^(lang|language|language code|l code|langue|sprache|اللغة|source ?lang(uage)?|srclang|langue source|اللغة المصدر)$/,
    'sourceLanguage',
  ],
  [/^(target ?lang(uage)?|tgtlang|langue cible|اللغة الهدف)$/, 'targetLanguage'],
  [/^(source( ?(string|term|text))?|terme source|t term|المصطلح المصدر)$/, 'sourceTerm'],
  [
    /^(target( ?(string|term|text))?|terme cible|translation|traduction|المصطلح الهدف|الترجمة)$/,
    'targetTerm',
  ],
  [/^(kind|type|concept type|nature|النوع)$/, 'kind'],
  [
    /^(domains?|subjects?|subject field|fields?|topics?|category|categories|e domains?|domaines?|sujet|catégorie|thème|sachgebiet|fachgebiet|المجال|مجال|الميدان)$/,
    'domain',
  ],
  [/^(term description|description du terme)$/, 'termNote'],
  [
    /^(definition|definitions|description|meaning|définition|définitions|begriffsdefinition|تعريف|التعريف|الوصف)$/,
    'definition',
  ],
  [
    /^(note|notes|comment|comments|remark|remarks|remarque|remarques|commentaire|commentaires|observations?|anmerkung|anmerkungen|bemerkung|kommentar|ملاحظة|ملاحظات)$/,
    'note',
  ],
  [
    /^(reference|references|référence|références|provenance|sources|quelle|concept source|المرجع|المصدر)$/,
    'source',
  ],
  [/^(data)$/, 'data'],
  [
    /^(pos|part of speech|partofspeech|word class|wordclass|catégorie grammaticale|wortart|القسم)$/,
    'partOfSpeech',
  ],
  [/^(gender|genre|genus|grammatical gender|الجنس)$/, 'gender'],
  [/^(number|grammatical number|nombre|العدد)$/, 'number'],
  [/^(status|statut|usage status|term status|administrative status|t evaluation|الحالة)$/, 'status'],
  [/^(region|country|usage|geographical usage|région|pays|البلد|المنطقة)$/, 'region'],
  [/^(form|term type|t type|forme)$/, 'form'],
  [/^(full ?form|long form|forme longue)$/, 'fullForm'],
  [
    /^(example|examples|term example|context|usage example|exemple|exemples|contexte|مثال|السياق)$/,
    'example',
  ],
  [/^(term source|source du terme)$/, 'termSource'],
  [/^(term note|note du terme)$/, 'termNote'],
  [/^term info$/, 'termInfo'],
];
/** What producers put in front of the name of a field: `Entry_Subject`, `concept_domain`, `Term Gender`. */
const LEVEL = /^(entry|concept|record|term) /;

const TERM_WORD =
  /^((source|target|preferred|main) )?(terms?|termes?|language|langue|source|target|preferred|translation|traduction|[ée]quivalent|vedette|benennung|المصطلح|مصطلح|المقابل|مقابل|اللفظ|الترجمة|اللغة|باللغة)?$/;
const SYNONYM =
  /^(short|short form|short name|forme courte|synonyms?|synonymes?|variants?|variantes?|admitted|admitted term|alternatives?|مرادف|مرادفات|المرادف|المرادفات)$/;
const FORBIDDEN =
  /^(forbidden|forbidden terms?|prohibited|do not use|interdits?|termes? interdits?|à éviter|ممنوع)$/;
const DEPRECATED = /^(deprecated|deprecated terms?|obsolete|not recommended|déconseillés?|مهجور)$/;
const ABBREVIATION = /^(abbreviations?|abbr|acronyms?|abréviations?|sigles?|مختصر|اختصار|المختصر|الاختصار)$/;

/** What a heading says its column holds; null where it says nothing known. */
export function roleOfHeading(heading: string, languages: LanguageNames): Role | null {
  // As our own tables write it. `source` alone may be anybody's.
  const written = parseRole(heading);
  if (written !== null && written.field !== 'source') return written;
  const plain = heading
    .trim()
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .replace(/[\s_.:/()[\]-]+/g, ' ')
    .trim();
  if (/^(n|no|nr|№|#)[.°]?$/i.test(heading.trim()) && heading.trim().toLowerCase() !== 'no')
    return { field: 'id' };
  const alone = fieldOf(plain);
  if (alone !== undefined) return { field: alone };
  const whole = languageOf(heading.trim(), languages);
  if (whole !== null) return { field: 'term', language: whole };
  return roleInLanguage(plain, languages);
}

const fieldOf = (plain: string): RoleField | undefined =>
  wordOf(plain) ?? (LEVEL.test(plain) ? wordOf(plain.replace(LEVEL, '')) : undefined);
const wordOf = (plain: string): RoleField | undefined => WORDS.find(([pattern]) => pattern.test(plain))?.[1];

/** `French definition`, `note (fr)`, `en_US synonyms`, `Source term (English, United Kingdom)`. */
function roleInLanguage(plain: string, languages: LanguageNames): Role | null {
  const words = plain.split(' ');
  for (const [from, to] of languagePlaces(words.length)) {
    const language = languageOf(words.slice(from, to).join('-'), languages);
    if (language === null || (to - from === 1 && ORDINARY.has(language))) continue;
    const rest = [...words.slice(0, from), ...words.slice(to)].join(' ').replace(/ \d+$|^\d+$/, '');
    const role = fieldInLanguage(rest, language);
    if (role !== null) return role;
  }
  return null;
}

/** Where the name of a language may stand in a heading of so many words: with a region first, in front or at the end. */
function languagePlaces(words: number): readonly (readonly [number, number])[] {
  return [3, 2, 1].flatMap((length) =>
    length > words
      ? []
      : ([
          [0, length],
          [words - length, words],
        ] as const),
  );
}

function fieldInLanguage(rest: string, language: LanguageTag): Role | null {
  if (TERM_WORD.test(rest)) return { field: 'term', language };
  if (SYNONYM.test(rest)) return { field: 'term', language, status: 'admitted' };
  if (FORBIDDEN.test(rest)) return { field: 'term', language, status: 'forbidden' };
  if (DEPRECATED.test(rest)) return { field: 'term', language, status: 'deprecated' };
  if (ABBREVIATION.test(rest)) return { field: 'term', language, abbreviation: true };
  const field = fieldOf(rest);
  if (field === undefined) return null;
  if (field === 'source') return { field: 'termSource', language };
  return parseRole(`${field}:${language}`);
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
