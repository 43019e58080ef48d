import { TERM_FIELDS, type TermField } from '#core/model/column-role.ts';
import type { DataNode, TermData } from '#core/model/termbase.ts';
import type { StoredConcept } from '#services/ports/index.ts';
import type { TableData } from './row-data.ts';
import { valuesToText } from './values.ts';

/** What a table that holds these concepts needs columns for: collected concept by concept, before anything is written. */
export class TableShape {
  readonly #roles = new Set<string>();
  readonly #languages = new Set<string>();
  readonly #sections = new Set<string>();
  readonly #headings = new Set<string>();
  readonly #cellLength: number;
  #longestData = 0;

  /** `cellLength`: the longest text that a cell can hold, UTF-16 units. */
  constructor(cellLength = Number.MAX_SAFE_INTEGER) {
    this.#cellLength = cellLength;
  }

  add(concept: StoredConcept): void {
    for (const [field, value] of conceptFields(concept)) if (value !== '') this.#roles.add(field);
    this.#addSections(concept);
    for (const [language, terms] of Object.entries(concept.terms)) {
      this.#languages.add(language);
      for (const field of TERM_FIELDS) {
        if (terms.some((term, at) => valueOfField(term, field, at) !== ''))
          this.#roles.add(`${field}:${language}`);
      }
    }
    for (const { name, attributes } of concept.extra)
      if (name === 'column') this.#headings.add(attributes?.name ?? '');
    const data = dataOf(concept);
    if (data !== null) this.#longestData = Math.max(this.#longestData, JSON.stringify(data).length);
  }

  #addSections({ sections }: StoredConcept): void {
    for (const [tag, { definition, note }] of Object.entries(sections)) {
      // `fr-MA` may have a definition of its own, and no column of terms.
      if (definition !== '' || note !== '') this.#sections.add(tag);
      if (definition !== '') this.#roles.add(`definition:${tag}`);
      if (note !== '') this.#roles.add(`note:${tag}`);
    }
  }

  /** Headings that our import reads as they are; columns of imported tables keep their own. */
  headings(): readonly string[] {
    const fields = ['id', 'kind', 'domain', 'definition', 'note', 'source'].filter((field) =>
      this.#roles.has(field),
    );
    const languages = [...this.#languages]
      .sort(byUse)
      .flatMap((language) => [
        `term:${language}`,
        ...['definition', 'note', ...TERM_FIELDS]
          .map((field) => `${field}:${language}`)
          .filter((role) => this.#roles.has(role)),
      ]);
    const apart = [...this.#sections]
      .filter((tag) => !this.#languages.has(tag))
      .sort(byUse)
      .flatMap((tag) => [`definition:${tag}`, `note:${tag}`].filter((role) => this.#roles.has(role)));
    const own = [...fields, ...languages, ...apart];
    const kept = [...this.#headings].filter((heading) => heading !== '' && !own.includes(heading));
    const parts = Math.ceil(this.#longestData / this.#cellLength);
    return [...own, ...kept, ...Array.from({ length: parts }, () => 'data')];
  }

  /** The fields of a concept in the order of the headings; data that one cell cannot hold goes on in the next. */
  row(concept: StoredConcept, headings: readonly string[]): readonly string[] {
    const fields = fieldsOf(concept);
    let data = dataOf(concept) === null ? '' : JSON.stringify(dataOf(concept));
    return headings.map((heading) => {
      if (heading !== 'data') return fields.get(heading) ?? '';
      const part = data.slice(0, this.#cellLength);
      data = data.slice(part.length);
      return part;
    });
  }
}

const ORDER = ['ar', 'fr', 'en'];
const byUse = (a: string, b: string): number =>
  (ORDER.indexOf(a) + 1 || 9) - (ORDER.indexOf(b) + 1 || 9) || (a < b ? -1 : 1);

const conceptFields = ({ key, kind, domain, definition, note, source }: StoredConcept) =>
  [
    ['id', key],
    ['kind', kind],
    ['domain', domain],
    ['definition', definition],
    ['note', note],
    ['source', source],
  ] as const;

/** The first term is preferred and the others are admitted, unless a status says otherwise. */
function valueOfField(term: TermData, field: TermField, at: number): string {
  switch (field) {
    case 'status':
      return term.status === (at === 0 ? 'preferred' : 'admitted') ? '' : term.status;
    case 'termSource':
      return term.source;
    case 'termNote':
      return term.note;
    default:
      return term[field];
  }
}

function fieldsOf(concept: StoredConcept): ReadonlyMap<string, string> {
  const fields = new Map<string, string>(conceptFields(concept));
  for (const [language, { definition, note }] of Object.entries(concept.sections)) {
    fields.set(`definition:${language}`, definition);
    fields.set(`note:${language}`, note);
  }
  for (const [language, terms] of Object.entries(concept.terms)) {
    fields.set(`term:${language}`, valuesToText(terms.map(({ text }) => text)));
    for (const field of TERM_FIELDS) {
      const values = terms.map((term) => (field === 'status' ? term.status : valueOfField(term, field, 0)));
      if (values.some((value) => value !== '')) fields.set(`${field}:${language}`, valuesToText(values));
    }
  }
  for (const { name, attributes, children = [] } of concept.extra) {
    if (name !== 'column') continue;
    // Rows of one concept may have said different things in one column.
    const heading = attributes?.name ?? '';
    fields.set(
      heading,
      [...(fields.has(heading) ? [fields.get(heading)] : []), children.join('')].join(' | '),
    );
  }
  return fields;
}

/** What has no column; null where everything has one. */
function dataOf({ extra, sections, terms }: StoredConcept): TableData | null {
  const rest = extra.filter(({ name }) => name !== 'column');
  const ofSections = Object.entries(sections).filter(([, section]) => section.extra.length > 0);
  const ofTerms = Object.entries(terms).filter(([, list]) =>
    list.some((term) => term.key !== '' || term.extra.some(isData)),
  );
  if (rest.length === 0 && ofSections.length === 0 && ofTerms.length === 0) return null;
  return {
    ...(rest.length === 0 ? {} : { extra: rest }),
    ...(ofSections.length === 0
      ? {}
      : { sections: Object.fromEntries(ofSections.map(([language, section]) => [language, section.extra])) }),
    ...(ofTerms.length === 0
      ? {}
      : {
          terms: Object.fromEntries(
            ofTerms.map(([language, list]) => [
              language,
              list.map(({ key, extra: own }) => ({ key, extra: own })),
            ]),
          ),
        }),
  };
}

const isData = (element: DataNode): boolean => element.name !== '@unsaid';
