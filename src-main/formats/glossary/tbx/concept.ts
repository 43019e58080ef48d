import type { ConceptKind, TermStatus } from '#core/model/glossary.ts';
import { CONCEPT_KINDS, TERM_STATUSES } from '#core/model/glossary.ts';
import { type LanguageTag, splitRegion } from '#core/model/language.ts';
import {
  type ConceptData,
  type DataNode,
  PLAIN_CONCEPT,
  PLAIN_TERM,
  type SectionData,
  type TermData,
  type TermForm,
} from '#core/model/termbase.ts';
import { CATEGORIES } from './categories.ts';
import { Fields } from './fields.ts';
import type { Manner } from './manner.ts';
import { elementsIn, node, typeOf, wordsOf } from './nodes.ts';
import { restoredAll } from './notes.ts';
import { formOf, partOfSpeechOf, plainForm, plainPartOfSpeech, plainStatus, statusOf } from './values.ts';

/** What an entry became; `skipped`: parts that were not understood and are kept as they are. */
export interface ReadConcept {
  readonly concept: ConceptData;
  readonly unknownLanguages: boolean;
}

/** A concept from its entry (names of ISO 30042:2019, DCA style). */
export function readConcept(entry: DataNode, manner: Manner): ReadConcept {
  const fields = new Fields();
  const sections: Record<LanguageTag, SectionData> = {};
  const terms: Record<LanguageTag, TermData[]> = {};
  let unknownLanguages = false;
  for (const element of restoredAll(elementsIn(entry))) {
    if (element.name !== 'langSec') {
      readConceptData(fields, element);
      continue;
    }
    const tag = manner.language(element.attributes?.['xml:lang'] ?? element.attributes?.lang);
    if (tag === null) {
      fields.keep(element);
      unknownLanguages = true;
    } else readLanguage(element, tag, manner, { sections, terms });
  }
  fields.attributes('conceptEntry', entry, ['id']);
  const kind = fields.first('kind');
  return {
    unknownLanguages,
    concept: {
      ...PLAIN_CONCEPT,
      kind: CONCEPT_KINDS.find((known): known is ConceptKind => known === kind) ?? 'term',
      domain: fields.first('domain'),
      definition: fields.all('definition'),
      note: fields.all('note'),
      source: fields.all('source'),
      key: fields.first('key') || (entry.attributes?.id ?? ''),
      extra: fields.extra,
      sections,
      terms,
    },
  };
}

function readConceptData(fields: Fields, element: DataNode): void {
  switch (`${element.name} ${typeOf(element)}`) {
    case 'descrip subjectField':
      fields.single('domain', element, wordsOf(element));
      break;
    case 'balagh kind':
      fields.single('kind', element, wordsOf(element));
      break;
    case 'balagh key':
      fields.single('key', element, wordsOf(element));
      break;
    case 'descripGrp ': {
      const [head] = elementsIn(element);
      const isDomain = head !== undefined && `${head.name} ${typeOf(head)}` === 'descrip subjectField';
      if (isDomain) fields.singleGroup('domain', element, wordsOf(head));
      else readTexts(fields, element, ['definition', 'source']);
      break;
    }
    default:
      readTexts(fields, element, ['definition', 'source']);
  }
}

/** Texts that a level has as many of as it likes; in a group or by themselves. */
function readTexts(
  fields: Fields,
  element: DataNode,
  types: readonly ('definition' | 'source' | 'context')[],
): void {
  const [type] = types.filter((candidate) => candidate === typeOf(element));
  const [head] = elementsIn(element);
  if (element.name === 'note') fields.text('note', element);
  else if (element.name === 'descrip' && type !== undefined) fields.text(FIELD_OF[type], element);
  else if (element.name === 'admin' && type === 'source') fields.text('source', element);
  else if (element.name === 'descripGrp' && head?.name === 'descrip' && isOneOf(types, typeOf(head)))
    fields.group(FIELD_OF[typeOf(head) as keyof typeof FIELD_OF], element);
  else fields.keep(element);
}

const FIELD_OF = { definition: 'definition', source: 'source', context: 'example' } as const;
const isOneOf = (types: readonly string[], type: string): boolean =>
  type !== 'source' && types.includes(type);

interface Collected {
  readonly sections: Record<LanguageTag, SectionData>;
  readonly terms: Record<LanguageTag, TermData[]>;
}

function readLanguage(
  element: DataNode,
  tag: LanguageTag,
  manner: Manner,
  { sections, terms }: Collected,
): void {
  const fields = new Fields();
  const { language, region } = splitRegion(tag);
  for (const child of restoredAll(elementsIn(element))) {
    if (child.name !== 'termSec' && child.name !== 'ntig') readTexts(fields, child, ['definition']);
    else {
      const own = terms[language] ?? [];
      const term = readTerm(
        child,
        region,
        own.some(({ status }) => status === 'preferred'),
        manner,
      );
      if (term === null) fields.keep({ ...child, name: 'termSec', children: partsOf(child) });
      else {
        own.push(term);
        terms[language] = own;
      }
    }
  }
  fields.attributes('langSec', element, ['xml:lang', 'lang']);
  const before = sections[tag];
  const section = {
    definition: joined(before?.definition ?? '', fields.all('definition')),
    note: joined(before?.note ?? '', fields.all('note')),
    extra: [...(before?.extra ?? []), ...fields.extra],
  };
  if (section.definition !== '' || section.note !== '' || section.extra.length > 0) sections[tag] = section;
}

const joined = (a: string, b: string): string => (a === '' ? b : b === '' ? a : `${a}\n${b}`);

const partsOf = (section: DataNode): readonly DataNode[] =>
  elementsIn(section).flatMap((child) => (child.name === 'termGrp' ? elementsIn(child) : [child]));

/** A term from its section; null where it has none. `tig` and `ntig` with `termGrp` (2008) read alike. */
function readTerm(section: DataNode, region: string, second: boolean, manner: Manner): TermData | null {
  const parts = partsOf(section);
  const element = parts.find(({ name }) => name === 'term');
  const text = element === undefined ? '' : wordsOf(element);
  if (element === undefined || text === '') return null;
  const fields = new Fields();
  for (const part of restoredAll(parts)) if (part !== element) readTermData(fields, part);
  if (elementsIn(element).length > 0) fields.carry('text', element);
  fields.attributes('termSec', section, []);
  for (const group of elementsIn(section))
    if (group.name === 'termGrp') fields.attributes('termGrp', group, []);
  const frame = manner.frame(section.name);
  if (frame !== null) fields.keep(frame);
  fields.attributes('term', element, ['id']);
  const said = fields.first('status');
  const status = TERM_STATUSES.find((known): known is TermStatus => known === said);
  const unsaid = second ? 'admitted' : 'preferred';
  // The file says nothing, and what is written again is not to say more.
  if (status === undefined) fields.keep(node('@unsaid', {}));
  // Said twice, in the tag and of the term: neither is to be lost.
  if (region !== '' && fields.first('region') !== '') fields.keep(node('@region', {}, region));
  return {
    ...PLAIN_TERM,
    text,
    status: status ?? unsaid,
    partOfSpeech: fields.first('partOfSpeech'),
    gender: fields.first('gender'),
    number: fields.first('number'),
    region: fields.first('region') || region,
    form: fields.first('form') as TermForm,
    fullForm: fields.first('fullForm'),
    example: fields.all('example'),
    source: fields.all('source'),
    note: fields.all('note'),
    key: element.attributes?.id ?? '',
    extra: fields.extra,
  };
}

const readStatus = (fields: Fields, element: DataNode, status: TermStatus | null): void =>
  fields.coded('status', element, status, status === null ? null : plainStatus(status));

const readPartOfSpeech = (fields: Fields, element: DataNode, value: string): void =>
  // What no dialect lists is written again as it was.
  fields.coded('partOfSpeech', element, value, isListed(element, value) ? plainPartOfSpeech(value) : null);

const isListed = (element: DataNode, value: string): boolean =>
  CATEGORIES[typeOf(element)]?.values?.includes(value) ?? false;

const readForm = (fields: Fields, element: DataNode, form: TermForm | null): void =>
  fields.coded('form', element, form, form === null || form === '' ? null : plainForm(form));

function readTermData(fields: Fields, element: DataNode): void {
  const text = wordsOf(element);
  switch (`${element.name} ${typeOf(element)}`) {
    case 'balagh status':
      fields.single('status', element, text);
      break;
    case 'termNote administrativeStatus':
    case 'termNote normativeAuthorization':
    case 'termNote processStatus':
      readStatus(fields, element, statusOf(text));
      break;
    case 'termNote partOfSpeech':
      readPartOfSpeech(fields, element, partOfSpeechOf(text));
      break;
    case 'termNote grammaticalGender':
      fields.single('gender', element, text, isListed(element, text));
      break;
    case 'termNote grammaticalNumber':
      fields.single('number', element, text, false);
      break;
    case 'termNote geographicalUsage':
      fields.geographic('region', element, text);
      break;
    case 'termNote termType':
      readForm(fields, element, formOf(text));
      break;
    case 'termNote abbreviatedFormFor':
      fields.single('fullForm', element, text, false);
      break;
    default:
      readTexts(fields, element, ['context', 'source']);
  }
}
