import type { ConceptKind, TermStatus } from '#core/model/glossary.ts';
import type { LanguageTag } from '#core/model/language.ts';
import type { ConceptSummary, KnownTerm, TermConflict, TermSummary } from '#services/ports/index.ts';
import type { Connection } from '../connection.ts';
import { IN_USE } from './read.ts';

/** What is asked of all concepts at once: summaries for the table, known terms, contradictions. */

interface SummaryRow {
  readonly id: number;
  readonly glossary: number;
  readonly kind: ConceptKind;
  readonly domain: string;
  readonly updated_at: number;
}

interface SummaryTermRow extends TermSummary {
  readonly concept: number;
}

const SUMMARY = `SELECT c.id, c.glossary, c.kind, c.domain, c.updated_at FROM concepts c
  JOIN glossaries g ON g.id = c.glossary`;
const SUMMARY_TERMS = 'SELECT concept, language, text, folded, status FROM terms';

/** Every concept in use, in the order of ids; read in pages, so that other work gets its turn between two. */
export function* summaries(db: Connection): Generator<ConceptSummary> {
  for (let last = 0, rows = page(db, last); rows.length > 0; rows = page(db, last)) {
    const from = rows[0]?.id ?? 0;
    last = rows.at(-1)?.id ?? 0;
    const terms = Map.groupBy(
      db.all<SummaryTermRow>(
        `${SUMMARY_TERMS} WHERE concept BETWEEN ? AND ? ORDER BY concept, language, position`,
        from,
        last,
      ),
      ({ concept }) => concept,
    );
    for (const row of rows) yield summaryOf(row, terms.get(row.id) ?? []);
  }
}

const PAGE = 200;

const page = (db: Connection, after: number): readonly SummaryRow[] =>
  db.all<SummaryRow>(`${SUMMARY} WHERE c.id > ? AND ${IN_USE} ORDER BY c.id LIMIT ${PAGE}`, after);

export const pageOfIds = (db: Connection, offset: number, limit: number): readonly number[] =>
  db
    .all<{ id: number }>(
      `SELECT c.id FROM concepts c JOIN glossaries g ON g.id = c.glossary WHERE ${IN_USE}
       ORDER BY c.id LIMIT ? OFFSET ?`,
      limit,
      offset,
    )
    .map(({ id }) => id);

/** Concepts in use with a term that contains the folded text, in the order of ids; reads the index of texts alone. */
export const containing = (db: Connection, folded: string): readonly number[] =>
  db
    .all<{ id: number }>(
      `SELECT c.id FROM concepts c JOIN glossaries g ON g.id = c.glossary
       WHERE ${IN_USE} AND c.id IN (SELECT concept FROM terms WHERE instr(folded, ?) > 0) ORDER BY c.id`,
      folded,
    )
    .map(({ id }) => id);

export function summariesOf(db: Connection, ids: readonly number[]): readonly ConceptSummary[] {
  return ids.flatMap((id) => {
    const row = db.get<SummaryRow>(`${SUMMARY} WHERE c.id = ? AND ${IN_USE}`, id);
    if (row === undefined) return [];
    return [
      summaryOf(
        row,
        db.all<SummaryTermRow>(`${SUMMARY_TERMS} WHERE concept = ? ORDER BY language, position`, id),
      ),
    ];
  });
}

const summaryOf = ({ updated_at, ...row }: SummaryRow, terms: readonly TermSummary[]): ConceptSummary => ({
  ...row,
  updatedAt: updated_at,
  terms,
});

export const holders = (db: Connection, language: LanguageTag, folded: string): readonly number[] =>
  db
    .all<{ concept: number }>('SELECT concept FROM terms WHERE language = ? AND folded = ?', language, folded)
    .map(({ concept }) => concept);

/** Terms in use with one of these folded texts. CROSS JOIN keeps SQLite from beginning with the concepts. */
export function knownTerms(
  db: Connection,
  language: LanguageTag,
  folded: readonly string[],
): readonly KnownTerm[] {
  return folded.flatMap((text) =>
    db.all<{ concept: number; glossary: number; language: LanguageTag; text: string; status: TermStatus }>(
      `SELECT t.concept, c.glossary, t.language, t.text, t.status FROM terms t
       CROSS JOIN concepts c ON c.id = t.concept CROSS JOIN glossaries g ON g.id = c.glossary
       WHERE t.language = ? AND t.folded = ? AND ${IN_USE} ORDER BY t.concept`,
      language,
      text,
    ),
  );
}

/**
 * Terms that two concepts or more have, where some other language has different terms for them: groups by language
 * and folded text. Forbidden and deprecated terms contradict nothing.
 */
export function conflicts(db: Connection): readonly TermConflict[] {
  const shared = db.all<{ language: LanguageTag; folded: string; concepts: string }>(
    `SELECT t.language, t.folded, group_concat(DISTINCT t.concept) AS concepts
     FROM terms t JOIN concepts c ON c.id = t.concept JOIN glossaries g ON g.id = c.glossary
     WHERE ${IN_USE} AND t.status IN ('preferred', 'admitted')
     GROUP BY t.language, t.folded HAVING count(DISTINCT t.concept) > 1
     ORDER BY t.language, t.folded`,
  );
  return shared.flatMap(({ language, folded, concepts }) => {
    const ids = concepts
      .split(',')
      .map(Number)
      .sort((a, b) => a - b);
    return contradict(db, language, ids) ? [{ language, folded, concepts: ids }] : [];
  });
}

/** Whether two of the concepts have, in a language both know, no term in common. */
function contradict(db: Connection, shared: LanguageTag, ids: readonly number[]): boolean {
  const known = ids.map((id) => {
    const terms = db.all<{ language: LanguageTag; folded: string }>(
      `SELECT language, folded FROM terms WHERE concept = ? AND language <> ?
       AND status IN ('preferred', 'admitted')`,
      id,
      shared,
    );
    return Map.groupBy(terms, ({ language }) => language);
  });
  const [first, ...others] = known;
  if (first === undefined) return false;
  return others.some((other, at) =>
    [first, ...others.slice(0, at)].some((earlier) =>
      [...other].some(([language, terms]) => {
        const texts = new Set(earlier.get(language)?.map(({ folded }) => folded));
        return texts.size > 0 && !terms.some(({ folded }) => texts.has(folded));
      }),
    ),
  );
}

export function byKey(db: Connection, glossary: number, key: string): number | null {
  const row = db.get<{ id: number }>(
    // The index leaves empty keys out, and is used where the statement says so as well.
    `SELECT id FROM concepts WHERE glossary = ? AND key = ? AND key <> '' AND removed_at IS NULL
     ORDER BY id LIMIT 1`,
    glossary,
    key,
  );
  return row?.id ?? null;
}
