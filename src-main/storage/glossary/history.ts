import {
  type ConceptContent,
  type ConceptData,
  type ConceptHistoryEntry,
  PLAIN_CONCEPT,
  PLAIN_SECTION,
  PLAIN_TERM,
  type TermData,
} from '#core/model/termbase.ts';
import type { ConceptChange } from '#services/ports/index.ts';
import type { Connection } from '../connection.ts';
import { storedConcept } from './read.ts';

/** The history of concepts, which is only ever appended to. */

/** Appends an entry; `before`: what the concept was, null where it is created. */
export function remember(
  db: Connection,
  concept: number,
  { change, stamp }: ConceptChange,
  before: ConceptData | null,
): void {
  db.run(
    'INSERT INTO history (concept, at, author, change, before) VALUES (?, ?, ?, ?, ?)',
    concept,
    stamp.at,
    stamp.author,
    change,
    before === null ? '' : packed(before),
  );
}

interface HistoryRow {
  readonly id: number;
  readonly at: number;
  readonly author: string;
  readonly change: ConceptHistoryEntry['change'];
  readonly before: string;
}

/** The latest entries first: what one leaves behind is what the next one found. */
export function historyOf(db: Connection, concept: number): readonly ConceptHistoryEntry[] {
  const now = storedConcept(db, concept);
  if (now === null) return [];
  let after: ConceptData = now;
  return db
    .all<HistoryRow>(
      'SELECT id, at, author, change, before FROM history WHERE concept = ? ORDER BY id DESC',
      concept,
    )
    .map(({ before, ...row }) => {
      const earlier = before === '' ? null : unpacked(before);
      const entry = {
        ...row,
        before: earlier === null ? null : contentOf(earlier),
        after: contentOf(after),
      };
      after = earlier ?? after;
      return entry;
    });
}

export function beforeEntry(db: Connection, concept: number, entry: number): ConceptData | null {
  const row = db.get<{ before: string }>(
    'SELECT before FROM history WHERE concept = ? AND id = ?',
    concept,
    entry,
  );
  return row === undefined || row.before === '' ? null : unpacked(row.before);
}

/**
 * The content of a concept as the history keeps it: without what is as in a plain one, which is most of it, and a status
 * given to 100,000 concepts writes them all down.
 */
function packed({
  kind,
  domain,
  definition,
  note,
  source,
  key,
  extra,
  sections,
  terms,
}: ConceptData): string {
  return JSON.stringify({
    ...unlike({ kind, domain, definition, note, source, key, extra }, PLAIN_CONCEPT),
    sections: mapped(sections, (section) => unlike(section, PLAIN_SECTION)),
    terms: mapped(terms, (list) => list.map((term) => unlike<Partial<TermData>>(term, PLAIN_TERM))),
  });
}

/** What `packed` wrote, or an older version, which wrote everything. */
export function unpacked(text: string): ConceptData {
  const { sections, terms, ...rest } = JSON.parse(text) as ConceptData;
  return {
    ...PLAIN_CONCEPT,
    ...rest,
    sections: mapped(sections, (section) => ({ ...PLAIN_SECTION, ...section })),
    terms: mapped(terms, (list) => list.map((term) => ({ ...PLAIN_TERM, ...term }))),
  };
}

/** The values that differ from those of `plain`. */
function unlike<Values extends object>(values: Values, plain: Partial<Values>): Partial<Values> {
  const isPlain = (name: string, value: unknown) =>
    name in plain && (value === plain[name as keyof Values] || (Array.isArray(value) && value.length === 0));
  return Object.fromEntries(
    Object.entries(values).filter(([name, value]) => !isPlain(name, value)),
  ) as Partial<Values>;
}

/** Without what only files know. */
function contentOf({ kind, domain, definition, note, source, sections, terms }: ConceptData): ConceptContent {
  return {
    kind,
    domain,
    definition,
    note,
    source,
    sections: mapped(sections, (section) => ({ definition: section.definition, note: section.note })),
    terms: mapped(terms, (list) => list.map(({ extra: _, key: __, id: ___, ...term }) => term)),
  };
}

const mapped = <From, To>(
  values: Readonly<Record<string, From>>,
  to: (value: From) => To,
): Record<string, To> => Object.fromEntries(Object.entries(values).map(([key, value]) => [key, to(value)]));
