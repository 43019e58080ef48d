import type { ConceptData, DataNode, SectionData, TermData } from '#core/model/termbase.ts';

/** One concept from two rows of it: terms follow each other, texts that differ stand on lines of their own. */
export function together(a: ConceptData, b: ConceptData): ConceptData {
  return {
    ...a,
    kind: a.kind === 'term' ? b.kind : a.kind,
    domain: a.domain === '' ? b.domain : a.domain,
    definition: lines(a.definition, b.definition),
    note: lines(a.note, b.note),
    source: lines(a.source, b.source),
    extra: nodes(a.extra, b.extra),
    sections: united(a.sections, b.sections, sections),
    terms: united(a.terms, b.terms, terms),
  };
}

function lines(a: string, b: string): string {
  if (a === '' || b === '') return a + b;
  return a.split('\n').includes(b) ? a : `${a}\n${b}`;
}

const sections = (a: SectionData, b: SectionData): SectionData => ({
  definition: lines(a.definition, b.definition),
  note: lines(a.note, b.note),
  extra: nodes(a.extra, b.extra),
});

function nodes(a: readonly DataNode[], b: readonly DataNode[]): readonly DataNode[] {
  const known = new Set(a.map((node) => JSON.stringify(node)));
  return [...a, ...b.filter((node) => !known.has(JSON.stringify(node)))];
}

/** A second preferred term of a language is an admitted one. */
function terms(a: readonly TermData[], b: readonly TermData[]): readonly TermData[] {
  const preferred = a.some(({ status }) => status === 'preferred');
  const added = b.filter(
    ({ text, region }) => !a.some((term) => term.text === text && term.region === region),
  );
  return [
    ...a,
    ...added.map((term) =>
      preferred && term.status === 'preferred' ? { ...term, status: 'admitted' as const } : term,
    ),
  ];
}

function united<Value>(
  a: Readonly<Record<string, Value>>,
  b: Readonly<Record<string, Value>>,
  unite: (one: Value, other: Value) => Value,
): Readonly<Record<string, Value>> {
  const all: Record<string, Value> = { ...a };
  for (const [key, value] of Object.entries(b)) {
    const known = all[key];
    all[key] = known === undefined ? value : unite(known, value);
  }
  return all;
}
