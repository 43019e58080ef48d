import type { LanguageTag } from '#core/model/language.ts';
import { type ConceptData, type DataNode, PLAIN_SECTION, type SectionData } from '#core/model/termbase.ts';

/** What our own tables carry in the column `data`: everything that has no column. */
export interface TableData {
  readonly extra?: readonly DataNode[];
  readonly sections?: Readonly<Record<LanguageTag, readonly DataNode[]>>;
  readonly terms?: Readonly<
    Record<LanguageTag, readonly { readonly key: string; readonly extra: readonly DataNode[] }[]>
  >;
}

/** The concept with what the column `data` says of it; what has another shape is kept as a column. */
export function withData(concept: ConceptData, json: string): ConceptData {
  const data = parseData(json);
  if (data === null) {
    const kept = json === '' ? [] : [{ name: 'column', attributes: { name: 'data' }, children: [json] }];
    return { ...concept, extra: [...concept.extra, ...kept] };
  }
  const sections: Record<LanguageTag, SectionData> = { ...concept.sections };
  for (const [language, extra] of Object.entries(data.sections ?? {}))
    sections[language] = { ...(sections[language] ?? PLAIN_SECTION), extra };
  const terms = Object.entries(concept.terms).map(([language, list]) => [
    language,
    list.map((term, at) => ({ ...term, ...data.terms?.[language]?.[at] })),
  ]);
  return {
    ...concept,
    extra: [...concept.extra, ...(data.extra ?? [])],
    sections,
    terms: Object.fromEntries(terms),
  };
}

/** Somebody may have edited it: only what has our shape is taken. */
function parseData(json: string): TableData | null {
  if (json === '') return {};
  try {
    const value: unknown = JSON.parse(json);
    return isData(value) ? value : null;
  } catch {
    return null;
  }
}

/** An XML name: what is read here may be written into XML. */
const NAME_PATTERN = /^[\p{L}_][\p{L}\p{N}._:-]*$/u;
const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isNode = (value: unknown, depth = 0): boolean =>
  typeof value === 'string' ||
  (depth < 64 &&
    isRecord(value) &&
    typeof value.name === 'string' &&
    NAME_PATTERN.test(value.name.replace(/^@/, '')) &&
    (value.namespace === undefined || typeof value.namespace === 'string') &&
    (value.field === undefined || typeof value.field === 'string') &&
    (value.attributes === undefined ||
      (isRecord(value.attributes) &&
        Object.values(value.attributes).every((one) => typeof one === 'string'))) &&
    (value.children === undefined ||
      (Array.isArray(value.children) && value.children.every((child) => isNode(child, depth + 1)))));
const areNodes = (value: unknown): boolean =>
  value === undefined ||
  (Array.isArray(value) && value.every((one) => typeof one !== 'string' && isNode(one)));

function isData(value: unknown): value is TableData {
  if (!isRecord(value) || !areNodes(value.extra)) return false;
  const { sections = {}, terms = {} } = value;
  return (
    isRecord(sections) &&
    Object.values(sections).every(areNodes) &&
    isRecord(terms) &&
    Object.values(terms).every(
      (list) =>
        Array.isArray(list) &&
        list.every((one) => isRecord(one) && typeof one.key === 'string' && areNodes(one.extra)),
    )
  );
}
