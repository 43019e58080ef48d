import type { Role, TermField } from '#core/model/column-role.ts';
import type { SkipReason } from '#core/model/concept-file.ts';
import { CONCEPT_KINDS } from '#core/model/glossary.ts';
import { type LanguageTag, splitRegion } from '#core/model/language.ts';
import {
  type ConceptData,
  type DataNode,
  PLAIN_CONCEPT,
  PLAIN_SECTION,
  type SectionData,
  type TermData,
} from '#core/model/termbase.ts';
import type { LanguageNames } from '../languages.ts';
import { unguarded } from './csv.ts';
import { withData } from './row-data.ts';
import { withTermInfo } from './term-info.ts';
import { addTerms, fieldValue, isUnknown, type Separator, valuesIn } from './values.ts';

const MAX_TERM_LENGTH = 2000;
const MAX_TEXT_LENGTH = 20_000;

/** A column of a table: its heading, and what it holds. */
export interface Column {
  readonly heading: string;
  readonly role: Role;
}

/** The concept of a row, or why it is none. */
export function conceptOfRow(
  columns: readonly Column[],
  fields: readonly string[],
  languages: LanguageNames,
  separator: Separator = '|',
): ConceptData | SkipReason {
  if (fields.slice(columns.length).some((field) => field.trim() !== '')) return 'too-many-fields';
  const row = new RowReader(columns, fields, languages, separator);
  return row.concept();
}

const NAME: Readonly<Record<TermField, keyof TermData>> = {
  status: 'status',
  partOfSpeech: 'partOfSpeech',
  gender: 'gender',
  number: 'number',
  region: 'region',
  form: 'form',
  fullForm: 'fullForm',
  example: 'example',
  termSource: 'source',
  termNote: 'note',
};

class RowReader {
  readonly #cells: readonly { readonly column: Column; readonly at: number; readonly text: string }[];
  readonly #languages: LanguageNames;
  readonly #separator: Separator;

  constructor(
    columns: readonly Column[],
    fields: readonly string[],
    languages: LanguageNames,
    separator: Separator,
  ) {
    this.#languages = languages;
    this.#separator = separator;
    this.#cells = columns.flatMap((column, at) => {
      const text = unguarded(fields[at] ?? '')
        .toWellFormed()
        .replace(/\r\n?/g, '\n')
        .trim();
      return text === '' ? [] : [{ column, at, text }];
    });
  }

  concept(): ConceptData | SkipReason {
    if (this.#cells.some(({ column, text }) => column.role.field !== 'data' && text.length > MAX_TEXT_LENGTH))
      return 'text-too-long';
    const terms = this.#terms();
    if (typeof terms === 'string') return terms;
    const all = Object.values(terms).flat();
    if (all.length === 0) return 'no-term';
    if (all.some(({ text }) => text.length > MAX_TERM_LENGTH)) return 'term-too-long';
    const kind = this.#first('kind');
    const concept: ConceptData = {
      ...PLAIN_CONCEPT,
      kind: CONCEPT_KINDS.find((known) => known === kind) ?? 'term',
      domain: this.#first('domain'),
      definition: this.#joined('definition'),
      note: this.#joined('note'),
      source: this.#joined('source'),
      key: this.#first('id'),
      extra: this.#ignored(kind),
      sections: this.#sections(),
      terms,
    };
    return withData(concept, this.#joined('data', ''));
  }

  #of(field: Role['field'], language?: LanguageTag): readonly string[] {
    return this.#cells.flatMap(({ column: { role }, text }) =>
      role.field === field && role.language === language ? [text] : [],
    );
  }

  #first(field: Role['field']): string {
    return this.#of(field)[0] ?? '';
  }

  #joined(field: Role['field'], separator = '\n'): string {
    return this.#of(field).join(separator);
  }

  /** What the model has no place for, by the heading of its column. */
  #ignored(kind: string): readonly DataNode[] {
    const unknownKind = kind !== '' && !CONCEPT_KINDS.some((known) => known === kind);
    return this.#cells.flatMap(({ column: { role, heading }, at, text }) =>
      role.field === 'ignore' || (role.field === 'kind' && unknownKind) || isUnknown(role.field, text)
        ? [{ name: 'column', attributes: { name: heading || `column ${at + 1}` }, children: [text] }]
        : [],
    );
  }

  #sections(): Record<LanguageTag, SectionData> {
    const sections: Record<LanguageTag, SectionData> = {};
    for (const { column, text } of this.#cells) {
      const { field, language } = column.role;
      if (language === undefined || (field !== 'definition' && field !== 'note')) continue;
      const before = sections[language] ?? PLAIN_SECTION;
      sections[language] = { ...before, [field]: before[field] === '' ? text : `${before[field]}\n${text}` };
    }
    return sections;
  }

  #terms(): Record<LanguageTag, TermData[]> | SkipReason {
    const terms: Record<LanguageTag, TermData[]> = {};
    for (const { column, text } of this.#cells) {
      const tag = this.#languageOf(column.role);
      if (tag === null) return 'unknown-language';
      if (tag === undefined) continue;
      const { language, region } = splitRegion(tag);
      const own = terms[language] ?? [];
      addTerms(own, text, column.role, region, this.#separator);
      terms[language] = own;
    }
    for (const [language, own] of Object.entries(terms)) terms[language] = this.#detailed(language, own);
    return terms;
  }

  #isOfRow(): boolean {
    const fields = this.#cells.map(({ column }) => column.role.field);
    return fields.includes('sourceTerm') && !fields.includes('targetTerm');
  }

  /** The language of a column of terms; undefined for another column, null where the row does not say it. */
  #languageOf({ field, language }: Role): LanguageTag | null | undefined {
    if (field === 'term') return language;
    return field === 'sourceTerm' || field === 'targetTerm' ? this.#pairLanguage(field) : undefined;
  }

  #pairLanguage(field: 'sourceTerm' | 'targetTerm'): LanguageTag | null {
    return this.#languages.read(this.#first(field === 'sourceTerm' ? 'sourceLanguage' : 'targetLanguage'));
  }

  /** The fields of the terms of a language, each value to its term. A part of speech without language is the source's. */
  #detailed(language: LanguageTag, terms: readonly TermData[]): TermData[] {
    const detailed = terms.map((term) => ({ ...term }) as Record<keyof TermData, unknown>);
    for (const { column, text } of this.#cells) {
      const { field, language: tag } = column.role;
      const name = NAME[field as TermField];
      // What a row says of its term where it names the language, and the part of speech and status of all terms.
      const pair = tag === undefined && (this.#isOfRow() || field === 'partOfSpeech' || field === 'status');
      if (field === 'termInfo' && tag !== undefined && splitRegion(tag).language === language) {
        for (const term of detailed) withTermInfo(term, text);
        continue;
      }
      if (name === undefined || (tag === undefined ? !pair : splitRegion(tag).language !== language))
        continue;
      const values = valuesIn(text);
      // One part of speech for all: a noun is a noun in every language.
      detailed.forEach((term, at) => {
        const value = pair ? text : (values[at] ?? '').trim();
        if (value !== '') term[name] = fieldValue(name, value, term[name]);
      });
    }
    return detailed as unknown as TermData[];
  }
}
