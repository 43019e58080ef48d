import type { TermStatus } from '#core/model/glossary.ts';
import { splitRegion } from '#core/model/language.ts';
import type { ConceptData, DataNode, SectionData, TermData } from '#core/model/termbase.ts';
import type { Field } from './fields.ts';
import { elementsIn, node, proseOf, wordsOf } from './nodes.ts';
import { OWN } from './serialise.ts';
import { formOf, partOfSpeechOf, plainForm, plainPartOfSpeech, plainStatus, statusOf } from './values.ts';

/**
 * An entry from a concept, in the names of ISO 30042:2019 and DCA style, with every category there is: dialect.ts
 * takes out what a dialect has no place for. `stamps`: who made and changed it, as transactions.
 */
export function entryOf(concept: ConceptData, id: string, stamps: readonly DataNode[]): DataNode {
  const values: Values = {
    domain: concept.domain,
    definition: concept.definition,
    note: concept.note,
    source: concept.source,
    kind: concept.kind === 'term' ? '' : concept.kind,
    // An identifier that XML does not allow, such as a number, is kept in a note.
    key: concept.key === id ? '' : concept.key,
  };
  const whole = concept.extra.filter(({ name }) => name === 'langSec');
  const extra = concept.extra.filter(({ name }) => name !== 'langSec');
  const own = [
    ...written('kind', values, extra, (text) => node('balagh', { type: 'kind' }, text)),
    ...written('key', values, extra, (text) => node('balagh', { type: 'key' }, text)),
    ...written('domain', values, extra, descrip('subjectField')),
    ...written('definition', values, extra, descrip('definition')),
    ...written('source', values, extra, (text) => node('admin', { type: 'source' }, text)),
    ...written('note', values, extra, (text) => node('note', {}, text)),
    ...beside(extra),
  ];
  return node(
    'conceptEntry',
    { ...(id === '' ? {} : { id }), ...attributesOf('conceptEntry', concept.extra) },
    ...(own.some(isOrigination) ? own : [...stamps.map((stamp) => ({ ...stamp, field: OWN })), ...own]),
    ...languagesOf(concept),
    ...whole,
  );
}

type Values = Readonly<Partial<Record<Field, string>>>;

const descrip =
  (type: string) =>
  (text: string): DataNode =>
    node('descrip', { type }, text);
const termNote =
  (type: string) =>
  (text: string): DataNode =>
    node('termNote', { type }, text);

const isOrigination = (element: DataNode): boolean =>
  element.name === 'transacGrp' && elementsIn(element).some((part) => wordsOf(part) === 'origination');

/** What the file had that the model has no field for. */
const beside = (extra: readonly DataNode[]): readonly DataNode[] =>
  extra.filter((element) => !element.name.startsWith('@') && fieldIn(element) === undefined);

/** The field that an element carries, itself or as the head of a group. */
const fieldIn = (element: DataNode): string | undefined => element.field ?? elementsIn(element)[0]?.field;

/**
 * The elements of a field. Those it came in are written again as long as they say what the field says; else the
 * first of them is given the new text, and where there was none a plain element is made.
 */
function written(
  field: Field,
  values: Values,
  extra: readonly DataNode[],
  make: (text: string) => DataNode,
): readonly DataNode[] {
  const value = values[field] ?? '';
  const carriers = extra.filter((element) => fieldIn(element) === field);
  if (carriers.length > 0 && saysIn(field, carriers) === value) return carriers.map(withoutField);
  if (value === '') return [];
  const [first] = carriers;
  if (first === undefined) return [{ ...make(value), field: OWN }];
  return [withText(first, textIn(make(value)))];
}

/** What the carriers of a field say, as the reader understands them. */
function saysIn(field: Field, carriers: readonly DataNode[]): string {
  const heads = carriers.map((element) =>
    element.field === undefined ? (elementsIn(element)[0] ?? element) : element,
  );
  switch (field) {
    case 'status':
      return statusOf(wordsOf(heads[0] ?? node('', {}))) ?? '';
    case 'form':
      return formOf(wordsOf(heads[0] ?? node('', {}))) ?? '';
    case 'partOfSpeech':
      return partOfSpeechOf(wordsOf(heads[0] ?? node('', {})));
    case 'definition':
    case 'note':
    case 'source':
    case 'example':
      return heads.map(proseOf).join('\n');
    default:
      return heads.map(wordsOf).join('\n');
  }
}

const textIn = (element: DataNode): string => proseOf(element);

function withoutField(element: DataNode): DataNode {
  const { field: _, ...rest } = element;
  if (rest.children === undefined) return rest;
  return {
    ...rest,
    children: rest.children.map((child) => (typeof child === 'string' ? child : withoutField(child))),
  };
}

function withText(element: DataNode, text: string): DataNode {
  if (element.field !== undefined) {
    const { field: _, ...rest } = element;
    return { ...rest, children: [text] };
  }
  const [head, ...rest] = element.children ?? [];
  if (head === undefined || typeof head === 'string') return element;
  return { ...element, children: [withText(head, text), ...rest] };
}

interface TaggedTerm {
  readonly tag: string;
  readonly term: TermData;
}

/** A section for each language, and one of its own for each region that a term has in its tag. */
function languagesOf({ terms, sections }: ConceptData): readonly DataNode[] {
  const tagged = Object.entries(terms).flatMap(([language, list]) =>
    list.map((term): TaggedTerm => ({ tag: tagOf(language, term), term })),
  );
  const tags = [...new Set(tagged.map(({ tag }) => tag))];
  const without = Object.keys(sections).filter((tag) => !tags.includes(tag));
  const preferred = new Set<string>();
  const homeOf = (tag: string) => tags.find((other) => other.startsWith(`${tag}-`));
  return [
    ...tags.map((tag) => {
      // A text for a language whose terms are all regional goes to the first of them.
      const own = [tag, ...without.filter((other) => homeOf(other) === tag)].flatMap(
        (one) => sections[one] ?? [],
      );
      const terms = tagged.filter((one) => one.tag === tag).map(({ term }) => term);
      const { language } = splitRegion(tag);
      const written = terms.map((term) => {
        const element = termOf(term, tag, preferred.has(language) ? 'admitted' : 'preferred');
        if (term.status === 'preferred') preferred.add(language);
        return element;
      });
      return languageOf(tag, own, written);
    }),
    ...without
      .filter((tag) => homeOf(tag) === undefined)
      .map((tag) => {
        return languageOf(tag, sections[tag] === undefined ? [] : [sections[tag]], []);
      }),
  ];
}

/** A region that stood in an element of its own is no part of the tag. */
function tagOf(language: string, term: TermData): string {
  const own = term.extra.find(({ name }) => name === '@region');
  const region = own === undefined || term.region === '' ? term.region : textIn(own);
  const isTag = /^([A-Z]{2}|\d{3})$/.test(region);
  const isSaid = own === undefined && term.extra.some((element) => element.field === 'region');
  if (!isTag || isSaid) return language;
  const [primary = '', script, ...rest] = language.split('-');
  return script !== undefined && script.length === 4
    ? [primary, script, region, ...rest].join('-')
    : [primary, region, ...(script === undefined ? [] : [script]), ...rest].join('-');
}

function languageOf(tag: string, sections: readonly SectionData[], terms: readonly DataNode[]): DataNode {
  const own = sections.flatMap(({ definition, note, extra }) => {
    const values: Values = { definition, note };
    return [
      ...written('definition', values, extra, descrip('definition')),
      ...written('note', values, extra, (text) => node('note', {}, text)),
      ...beside(extra),
    ];
  });
  const attributes = sections.map(({ extra }) => attributesOf('langSec', extra));
  return node('langSec', Object.assign({}, ...attributes, { 'xml:lang': tag }), ...own, ...terms);
}

const attributesOf = (name: string, extra: readonly DataNode[]): Readonly<Record<string, string>> =>
  extra.find((element) => element.name === `@${name}`)?.attributes ?? {};

/** `unsaid`: the status that a reader takes it to have where the file says none. */
function termOf(term: TermData, tag: string, unsaid: TermStatus): DataNode {
  const { extra } = term;
  const silent = term.status === unsaid && extra.some(({ name }) => name === '@unsaid');
  const inTag =
    tag.split('-').includes(term.region) && !term.extra.some((element) => element.field === 'region');
  const values: Values = {
    text: term.text,
    status: silent ? '' : term.status,
    partOfSpeech: term.partOfSpeech,
    gender: term.gender,
    number: term.number,
    region: inTag ? '' : term.region,
    form: term.form,
    fullForm: term.fullForm,
    example: term.example,
    source: term.source,
    note: term.note,
  };
  const key = term.key === '' ? {} : { id: term.key };
  const [marked] = written('text', values, extra, (text) => node('term', {}, text));
  const head = node('term', { ...attributesOf('term', extra), ...key }, ...(marked?.children ?? [term.text]));
  const status = written('status', values, extra, (text) => plainStatus(text as TermStatus));
  const frame = extra.find(({ name }) => name === '@tig' || name === '@ntig')?.name.slice(1);
  const section = node(
    'termSec',
    attributesOf('termSec', extra),
    ...extra.filter(({ name }) => name === '@termGrp'),
    head,
    ...status,
    ...(term.status === 'forbidden' && !status.some((element) => statusOf(wordsOf(element)) === 'forbidden')
      ? [node('balagh', { type: 'status' }, 'forbidden')]
      : []),
    ...written('partOfSpeech', values, extra, plainPartOfSpeech),
    ...written('gender', values, extra, termNote('grammaticalGender')),
    ...written('number', values, extra, termNote('grammaticalNumber')),
    ...written('region', values, extra, termNote('geographicalUsage')),
    ...written('form', values, extra, (form) => plainForm(form as Exclude<TermData['form'], ''>)),
    ...written('fullForm', values, extra, termNote('abbreviatedFormFor')),
    ...written('example', values, extra, descrip('context')),
    ...written('source', values, extra, (text) => node('admin', { type: 'source' }, text)),
    ...written('note', values, extra, (text) => node('note', {}, text)),
    ...beside(extra),
  );
  return frame === undefined ? section : { ...section, field: frame };
}
