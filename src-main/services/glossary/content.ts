import type { ConceptFields } from '#contract/concept.ts';
import { type LanguageTag, splitRegion } from '#core/model/language.ts';
import {
  type ConceptData,
  PLAIN_CONCEPT,
  PLAIN_SECTION,
  PLAIN_TERM,
  type SectionData,
  type TermData,
} from '#core/model/termbase.ts';

type Changes = { readonly [Key in keyof ConceptFields]?: ConceptFields[Key] | undefined };
type TermFields = ConceptFields['terms'][string][number];

/** The content of a concept after an edit. What the editor does not show of concept and terms stays as it was. */
export function changedContent(before: ConceptData, changes: Changes): ConceptData {
  const { terms, sections, ...texts } = changes;
  return {
    ...before,
    ...defined(texts),
    terms: terms === undefined ? before.terms : changedTerms(before, terms),
    sections: sections === undefined ? before.sections : changedSections(before, sections),
  };
}

export const newContent = (changes: Changes): ConceptData => changedContent(PLAIN_CONCEPT, changes);

const defined = <Value extends object>(value: Value): { [Key in keyof Value]: NonNullable<Value[Key]> } =>
  Object.fromEntries(Object.entries(value).filter(([, one]) => one !== undefined)) as {
    [Key in keyof Value]: NonNullable<Value[Key]>;
  };

function changedTerms(before: ConceptData, changes: ConceptFields['terms']): ConceptData['terms'] {
  const known = new Map(
    Object.values(before.terms)
      .flat()
      .map((term) => [term.id, term]),
  );
  const taken = new Set<number>();
  const result = new Map<LanguageTag, TermData[]>(
    Object.entries(before.terms).map(([language, terms]) => [language, [...terms]]),
  );
  for (const language of Object.keys(changes)) result.delete(splitRegion(language).language);
  for (const [tag, list] of Object.entries(changes)) {
    const { language, region } = splitRegion(tag);
    const own = result.get(language) ?? [];
    for (const term of list) own.push(changedTerm(term, region, known, taken));
    result.set(language, own);
  }
  return Object.fromEntries([...result].filter(([, terms]) => terms.length > 0));
}

function changedTerm(
  { id, region, ...fields }: TermFields,
  regionOfTag: string,
  known: ReadonlyMap<number | undefined, TermData>,
  taken: Set<number>,
): TermData {
  const before = id === undefined || taken.has(id) ? undefined : known.get(id);
  if (before?.id !== undefined) taken.add(before.id);
  const text = fields.text.toWellFormed();
  return { ...PLAIN_TERM, ...before, ...fields, text, region: region === '' ? regionOfTag : region };
}

function changedSections(before: ConceptData, changes: ConceptFields['sections']): ConceptData['sections'] {
  const result: Record<LanguageTag, SectionData> = { ...before.sections };
  for (const [language, section] of Object.entries(changes)) {
    result[language] = { ...PLAIN_SECTION, ...result[language], ...section };
  }
  return result;
}
