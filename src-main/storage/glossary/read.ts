import type { Concept, ConceptKind, Term, TermStatus } from '#core/model/glossary.ts';
import type { LanguageTag } from '#core/model/language.ts';
import type { DetailedConcept, DetailedTerm } from '#core/model/termbase.ts';
import type { GlossaryStore, StoredConcept } from '#services/ports/index.ts';
import type { Connection } from '../connection.ts';
import {
  type ConceptRow,
  nodesOf,
  type SectionRow,
  sectionOf,
  TERM_COLUMNS,
  type TermRow,
  termOf,
} from './rows.ts';

/** Concepts that are in use: neither they nor their glossary are removed. */
export const IN_USE = 'c.removed_at IS NULL AND g.removed_at IS NULL';

interface SlimRow {
  readonly id: number;
  readonly glossary: number;
  readonly precedence: number;
  readonly kind: ConceptKind;
  readonly domain: string;
  readonly note: string;
}

interface SlimTermRow {
  readonly concept: number;
  readonly language: LanguageTag;
  readonly text: string;
  readonly status: TermStatus;
}

/** Precedence as `glossaries` numbers it: the place among those that are not removed. */
const SLIM = `
  SELECT c.id, c.glossary, c.kind, c.domain, c.note,
    (SELECT count(*) FROM glossaries o WHERE o.removed_at IS NULL
       AND (o.position, o.id) < (g.position, g.id)) AS precedence
  FROM concepts c JOIN glossaries g ON g.id = c.glossary`;

/** All concepts in use, as recognition needs them, in the order of ids. */
export function allConcepts(db: Connection): readonly Concept[] {
  const ranks = ranksOf(db);
  const terms = termsByConcept(
    db.iterate<SlimTermRow>(
      'SELECT concept, language, text, status FROM terms ORDER BY concept, language, position',
    ),
  );
  return db
    .all<Omit<SlimRow, 'precedence'>>(
      `SELECT c.id, c.glossary, c.kind, c.domain, c.note FROM concepts c
       JOIN glossaries g ON g.id = c.glossary WHERE ${IN_USE} ORDER BY c.id`,
    )
    .map((row) => ({ ...row, precedence: ranks.get(row.glossary) ?? 0, terms: terms.get(row.id) ?? {} }));
}

function termsByConcept(rows: Iterable<SlimTermRow>): ReadonlyMap<number, Record<LanguageTag, Term[]>> {
  const all = new Map<number, Record<LanguageTag, Term[]>>();
  let last = -1;
  let own: Record<LanguageTag, Term[]> = {};
  for (const { concept, language, text, status } of rows) {
    if (concept !== last) {
      own = {};
      all.set(concept, own);
      last = concept;
    }
    const list = own[language];
    if (list === undefined) own[language] = [{ text, status }];
    else list.push({ text, status });
  }
  return all;
}

/** The concepts in use among these, in the order given. */
export function conceptsOf(db: Connection, ids: readonly number[]): readonly Concept[] {
  return ids.flatMap((id) => {
    const row = db.get<SlimRow>(`${SLIM} WHERE c.id = ? AND ${IN_USE}`, id);
    return row === undefined ? [] : [{ ...row, terms: slimTerms(db, id) }];
  });
}

const slimTerms = (db: Connection, id: number): Readonly<Record<LanguageTag, readonly Term[]>> =>
  termsByConcept(
    db.all<SlimTermRow>(
      'SELECT concept, language, text, status FROM terms WHERE concept = ? ORDER BY language, position',
      id,
    ),
  ).get(id) ?? {};

/** The whole term first, then those that begin with the text, then any place; of each the shortest. */
const SEARCH = `
  WITH wanted (part) AS (SELECT ?),
  found AS (
    SELECT t.concept,
      min(CASE WHEN t.folded = part THEN 0 WHEN instr(t.folded, part) = 1 THEN 1 ELSE 2 END) AS rank,
      min(length(t.folded)) AS size
    FROM terms t, wanted WHERE instr(t.folded, part) > 0
    GROUP BY t.concept
  )
  SELECT c.id FROM found JOIN concepts c ON c.id = found.concept JOIN glossaries g ON g.id = c.glossary
  WHERE ${IN_USE} ORDER BY rank, size, c.id LIMIT ?`;

const SEARCH_TOTAL = `
  SELECT count(DISTINCT t.concept) AS n FROM terms t JOIN concepts c ON c.id = t.concept
  JOIN glossaries g ON g.id = c.glossary WHERE instr(t.folded, ?) > 0 AND ${IN_USE}`;

export function searchConcepts(
  db: Connection,
  folded: string,
  limit: number,
): { readonly concepts: readonly Concept[]; readonly total: number } {
  const ids = db.all<{ id: number }>(SEARCH, folded, limit).map(({ id }) => id);
  const total = db.get<{ n: number }>(SEARCH_TOTAL, folded)?.n ?? 0;
  return { concepts: conceptsOf(db, ids), total };
}

export function countConcepts(db: Connection): number {
  const row = db.get<{ n: number }>(
    `SELECT count(*) AS n FROM concepts c JOIN glossaries g ON g.id = c.glossary WHERE ${IN_USE}`,
  );
  return row?.n ?? 0;
}

/** A concept with all that is stored of it, removed or not. */
export function storedConcept(db: Connection, id: number): StoredConcept | null {
  return storedConcepts(db, [id])[0] ?? null;
}

/** Concepts with all that is stored of them, removed or not, in the order of ids. */
export function storedConcepts(db: Connection, ids: readonly number[]): readonly StoredConcept[] {
  const wanted = JSON.stringify(ids);
  const rows = db.all<ConceptRow>(
    'SELECT c.* FROM concepts c WHERE c.id IN (SELECT value FROM json_each(?)) ORDER BY c.id',
    wanted,
  );
  const parts = partsOf(db, wanted);
  return rows.map((row) => withParts(row, parts));
}

export function whereabouts(
  db: Connection,
  ids: readonly number[],
): ReturnType<GlossaryStore['whereabouts']> {
  const rows = db.all<{ glossary: number; concepts: number; kept: number }>(
    `SELECT glossary, count(*) AS concepts, count(*) FILTER (WHERE removed_at IS NULL) AS kept FROM concepts
     WHERE id IN (SELECT value FROM json_each(?)) GROUP BY glossary`,
    JSON.stringify(ids),
  );
  return {
    concepts: rows.reduce((sum, { concepts }) => sum + concepts, 0),
    inUse: rows.reduce((sum, { kept }) => sum + kept, 0),
    glossaries: rows.map(({ glossary }) => glossary),
  };
}

export function storedAfter(
  db: Connection,
  glossary: number,
  id: number,
  limit: number,
): readonly StoredConcept[] {
  const ids = db.all<{ id: number }>(
    'SELECT id FROM concepts WHERE glossary = ? AND removed_at IS NULL AND id > ? ORDER BY id LIMIT ?',
    glossary,
    id,
    limit,
  );
  return storedConcepts(
    db,
    ids.map((row) => row.id),
  );
}

interface Parts {
  readonly terms: ReadonlyMap<number, readonly TermRow[]>;
  readonly sections: ReadonlyMap<number, readonly SectionRow[]>;
  /** Those that came in a file. */
  readonly imported: ReadonlySet<number>;
}

/** Terms and sections of concepts, whose ids are a JSON array. */
function partsOf(db: Connection, ids: string): Parts {
  const terms = db.all<TermRow>(
    `SELECT ${TERM_COLUMNS} FROM terms WHERE concept IN (SELECT value FROM json_each(?))
     ORDER BY concept, language, position`,
    ids,
  );
  const sections = db.all<SectionRow>(
    'SELECT * FROM sections WHERE concept IN (SELECT value FROM json_each(?)) ORDER BY concept, language',
    ids,
  );
  // Beside min(), SQLite gives the other columns of that very row.
  const first = db.all<{ concept: number; change: string }>(
    `SELECT concept, change, min(id) FROM history WHERE concept IN (SELECT value FROM json_each(?))
     GROUP BY concept`,
    ids,
  );
  return {
    terms: Map.groupBy(terms, ({ concept }) => concept),
    sections: Map.groupBy(sections, ({ concept }) => concept),
    imported: new Set(first.flatMap(({ concept, change }) => (change === 'import' ? [concept] : []))),
  };
}

function withParts(row: ConceptRow, parts: Parts): StoredConcept {
  const { extra, created_at, created_by, updated_at, updated_by, removed_at, ...rest } = row;
  const terms: Record<LanguageTag, ReturnType<typeof termOf>[]> = {};
  for (const term of parts.terms.get(row.id) ?? []) {
    const list = terms[term.language];
    if (list === undefined) terms[term.language] = [termOf(term)];
    else list.push(termOf(term));
  }
  const sections = parts.sections.get(row.id) ?? [];
  return {
    ...rest,
    extra: nodesOf(extra),
    createdAt: created_at,
    createdBy: created_by,
    updatedAt: updated_at,
    updatedBy: updated_by,
    removed: removed_at !== null,
    imported: parts.imported.has(row.id),
    sections: Object.fromEntries(sections.map((section) => [section.language, sectionOf(section)])),
    terms,
  };
}

/** Concepts as people see and edit them, in the order asked for; those that never were are left out. */
export function detailedConcepts(db: Connection, ids: readonly number[]): readonly DetailedConcept[] {
  const wanted = JSON.stringify(ids);
  const rows = db.all<ConceptRow>(
    'SELECT c.* FROM json_each(?) wanted CROSS JOIN concepts c ON c.id = wanted.value ORDER BY wanted.key',
    wanted,
  );
  const parts = partsOf(db, wanted);
  const ranks = ranksOf(db);
  return rows.map((row) => {
    const { extra: _, imported: _imported, sections, terms, ...rest } = withParts(row, parts);
    return {
      ...rest,
      precedence: ranks.get(row.glossary) ?? 0,
      sections: mapped(sections, ({ definition, note }) => ({ definition, note })),
      terms: mapped(terms, (list) =>
        list.map(
          ({ extra: __, key: ___, id: term, ...shown }): DetailedTerm => ({ id: term ?? 0, ...shown }),
        ),
      ),
    };
  });
}

/** The place of each glossary among those that are not removed. */
const ranksOf = (db: Connection): ReadonlyMap<number, number> =>
  new Map(
    db
      .all<{ id: number }>('SELECT id FROM glossaries WHERE removed_at IS NULL ORDER BY position, id')
      .map(({ id }, precedence) => [id, precedence] as const),
  );

const mapped = <From, To>(
  values: Readonly<Record<string, From>>,
  to: (value: From) => To,
): Record<string, To> => Object.fromEntries(Object.entries(values).map(([key, value]) => [key, to(value)]));
