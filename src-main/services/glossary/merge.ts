import { type ConceptData, PLAIN_SECTION, type SectionData, type TermData } from '#core/model/termbase.ts';

/**
 * One concept from two: `base` keeps everything it says, `other` adds the terms and texts that it lacks. A second
 * preferred term becomes an admitted one. Texts that differ are kept one after the other, nothing is lost.
 */
export function mergedConcept(base: ConceptData, other: ConceptData): ConceptData {
  const languages = new Set([...Object.keys(base.terms), ...Object.keys(other.terms)]);
  const terms = [...languages].map((language) => [
    language,
    mergedTerms(base.terms[language] ?? [], other.terms[language] ?? []),
  ]);
  const sectionLanguages = new Set([...Object.keys(base.sections), ...Object.keys(other.sections)]);
  const sections = [...sectionLanguages].map((language) => [
    language,
    mergedSection(base.sections[language] ?? PLAIN_SECTION, other.sections[language] ?? PLAIN_SECTION),
  ]);
  return {
    kind: base.kind === 'term' ? other.kind : base.kind,
    domain: base.domain || other.domain,
    definition: joined(base.definition, other.definition),
    note: joined(base.note, other.note),
    source: joined(base.source, other.source),
    key: base.key || other.key,
    extra: withNew(base.extra, other.extra),
    terms: Object.fromEntries(terms),
    sections: Object.fromEntries(sections),
  };
}

/** Whether the merged concept says anything that the first did not. */
export const saysMore = (merged: ConceptData, base: ConceptData): boolean =>
  JSON.stringify(inOrder(merged)) !== JSON.stringify(inOrder(base));

const inOrder = ({ kind, domain, definition, note, source, key, extra, terms, sections }: ConceptData) => [
  kind,
  domain,
  definition,
  note,
  source,
  key,
  extra,
  byLanguage(terms),
  byLanguage(sections),
];

const byLanguage = (values: Readonly<Record<string, unknown>>) =>
  Object.entries(values).toSorted(([a], [b]) => (a < b ? -1 : 1));

const joined = (a: string, b: string): string =>
  b === '' || a.split('\n').includes(b) || a === b ? a : a === '' ? b : `${a}\n${b}`;

const mergedSection = (a: SectionData, b: SectionData): SectionData => ({
  definition: joined(a.definition, b.definition),
  note: joined(a.note, b.note),
  extra: withNew(a.extra, b.extra),
});

function mergedTerms(base: readonly TermData[], other: readonly TermData[]): readonly TermData[] {
  const terms = [...base];
  for (const term of other) {
    const at = terms.findIndex(({ text, region }) => text === term.text && region === term.region);
    const same = terms[at];
    if (same !== undefined) {
      terms[at] = mergedTerm(same, term);
      continue;
    }
    const { id: _, ...added } = term;
    const second = added.status === 'preferred' && terms.some(({ status }) => status === 'preferred');
    terms.push(second ? { ...added, status: 'admitted' } : added);
  }
  return terms;
}

const mergedTerm = (a: TermData, b: TermData): TermData => ({
  ...a,
  partOfSpeech: a.partOfSpeech || b.partOfSpeech,
  gender: a.gender || b.gender,
  number: a.number || b.number,
  form: a.form || b.form,
  fullForm: a.fullForm || b.fullForm,
  example: joined(a.example, b.example),
  source: joined(a.source, b.source),
  note: joined(a.note, b.note),
  key: a.key || b.key,
  extra: withNew(a.extra, b.extra),
});

function withNew<Node>(base: readonly Node[], other: readonly Node[]): readonly Node[] {
  if (other.length === 0) return base;
  const known = new Set(base.map((node) => JSON.stringify(node)));
  return [...base, ...other.filter((node) => !known.has(JSON.stringify(node)))];
}
