import type { DataNode, TermData } from '#core/model/termbase.ts';
import type { StoredConcept } from '#services/ports/index.ts';
import { writeDate } from '../../interchange/tmx/date.ts';
import { writeTmx } from '../../interchange/tmx/write.ts';
import { attributeText, markupText } from '../../shared/xml-scan/markup.ts';
import { CONCEPT_PROPERTIES, TERM_PROPERTIES } from './properties.ts';

/**
 * Concepts as units of TMX 1.4b, a variant for each term: those of one language follow each other, the preferred one
 * first as a rule. What is known of them stands in properties; what files said beyond the model has no place.
 */
export const tmxHead = (): string =>
  writeTmx({ units: [], columns: [], source: null, header: null, first: true, last: false });
export const tmxFoot = (): string =>
  writeTmx({ units: [], columns: [], source: null, header: null, first: false, last: true });

export function tmxUnit(concept: StoredConcept): string {
  const { key, createdAt, updatedAt, updatedBy, note, terms, extra } = concept;
  const attributes = [
    ...(key === '' ? [] : [attribute('tuid', key)]),
    ...(createdAt === 0 ? [] : [attribute('creationdate', writeDate(createdAt))]),
    ...(updatedAt === 0 ? [] : [attribute('changedate', writeDate(updatedAt))]),
    ...(updatedBy === '' ? [] : [attribute('changeid', updatedBy)]),
  ];
  const said = [
    ...(note === '' ? [] : [`<note>${markupText(note)}</note>\n`]),
    ...Object.entries(CONCEPT_PROPERTIES).map(([type, field]) =>
      property(type, field === 'kind' && concept.kind === 'term' ? '' : concept[field]),
    ),
    ...extra.filter(({ name }) => name === 'column').map(columnOf),
  ];
  const variants = Object.entries(terms).flatMap(([language, list]) =>
    list.map((term, at) => variant(language, term, at)),
  );
  return `<tu${attributes.join('')}>\n${said.join('')}${variants.join('')}</tu>\n`;
}

function variant(language: string, term: TermData, at: number): string {
  const isTag = /^([A-Z]{2}|\d{3})$/.test(term.region);
  const tag = isTag ? `${language}-${term.region}` : language;
  const said = Object.entries(TERM_PROPERTIES).map(([type, field]) => {
    const isUsual = field === 'status' && term.status === (at === 0 ? 'preferred' : 'admitted');
    return property(type, isUsual || (field === 'region' && isTag) ? '' : term[field]);
  });
  const note = term.note === '' ? '' : `<note>${markupText(term.note)}</note>\n`;
  const inner = [note, ...said].join('');
  return `<tuv${attribute('xml:lang', tag)}>${inner === '' ? '' : `\n${inner}`}<seg>${markupText(term.text)}</seg></tuv>\n`;
}

const columnOf = ({ attributes, children = [] }: DataNode): string =>
  property(attributes?.name ?? '', children.join(''));

const property = (type: string, value: string): string =>
  value === '' ? '' : `<prop${attribute('type', type)}>${markupText(value)}</prop>\n`;

const attribute = (name: string, value: string): string => ` ${name}="${attributeText(value)}"`;
