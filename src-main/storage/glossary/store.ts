import type { Concept, ConceptKind, Term, TermStatus } from '#core/model/glossary.ts';
import type { LanguageTag } from '#core/model/language.ts';
import { fold } from '#core/text/fold.ts';
import type { GlossaryStore } from '#services/ports/index.ts';
import type { Connection } from '../connection.ts';
import { contentHash } from '../hash.ts';
import { termsOfLanguage } from './recognition.ts';

export function createGlossaryStore(db: Connection): GlossaryStore {
  return {
    concepts: () => allConcepts(db),
    terms: (language) => termsOfLanguage(db, language),
    concept: (id) => conceptById(db, id),
    search: (folded, limit) => searchConcepts(db, folded, limit),
    count: () => db.get<{ n: number }>('SELECT count(*) AS n FROM concepts')?.n ?? 0,
    version: () => db.version(),
  };
}

export type NewConcept = Omit<Concept, 'id'>;

/** Adds a concept; its terms keep their order. Returns its id. */
export function insertConcept(db: Connection, concept: NewConcept): number {
  const { id } = db.run(
    'INSERT INTO concepts (kind, domain, note) VALUES (?, ?, ?)',
    concept.kind,
    concept.domain,
    concept.note,
  );
  for (const [language, terms] of Object.entries(concept.terms)) {
    terms.forEach((term, position) => {
      db.run(
        `INSERT INTO terms (concept, language, position, text, folded, status, hash)
         VALUES (?, ?, ?, ?, ?, ?, ?)`,
        id,
        language,
        position,
        term.text,
        fold(term.text),
        term.status,
        contentHash(term.text),
      );
    });
  }
  return id;
}

interface ConceptRow {
  readonly id: number;
  readonly kind: ConceptKind;
  readonly domain: string;
  readonly note: string;
}

interface TermRow {
  readonly concept: number;
  readonly language: LanguageTag;
  readonly text: string;
  readonly status: TermStatus;
}

const TERM_COLUMNS = 'concept, language, text, status';

function allConcepts(db: Connection): readonly Concept[] {
  const terms = Map.groupBy(
    db.all<TermRow>(`SELECT ${TERM_COLUMNS} FROM terms ORDER BY concept, language, position`),
    (row) => row.concept,
  );
  return db
    .all<ConceptRow>('SELECT id, kind, domain, note FROM concepts ORDER BY id')
    .map((row) => conceptOf(row, terms.get(row.id) ?? []));
}

function conceptById(db: Connection, id: number): Concept | undefined {
  const row = db.get<ConceptRow>('SELECT id, kind, domain, note FROM concepts WHERE id = ?', id);
  return row === undefined ? undefined : conceptOf(row, termsOfConcept(db, id));
}

function termsOfConcept(db: Connection, id: number): readonly TermRow[] {
  return db.all<TermRow>(
    `SELECT ${TERM_COLUMNS} FROM terms WHERE concept = ? ORDER BY language, position`,
    id,
  );
}

function conceptOf(row: ConceptRow, terms: readonly TermRow[]): Concept {
  const byLanguage: Record<LanguageTag, Term[]> = {};
  for (const { language, text, status } of terms) {
    const own = byLanguage[language] ?? [];
    own.push({ text, status });
    byLanguage[language] = own;
  }
  return { ...row, terms: byLanguage };
}

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
  SELECT c.id, c.kind, c.domain, c.note FROM found JOIN concepts c ON c.id = found.concept
  ORDER BY rank, size, c.id LIMIT ?`;

function searchConcepts(
  db: Connection,
  folded: string,
  limit: number,
): { readonly concepts: readonly Concept[]; readonly total: number } {
  const total = db.get<{ n: number }>(
    'SELECT count(DISTINCT concept) AS n FROM terms WHERE instr(folded, ?) > 0',
    folded,
  );
  const rows = db.all<ConceptRow>(SEARCH, folded, limit);
  const concepts = rows.map((row) => conceptOf(row, termsOfConcept(db, row.id)));
  return { concepts, total: total?.n ?? 0 };
}
