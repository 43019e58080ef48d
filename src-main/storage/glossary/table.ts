import type { ConceptKind } from '#core/model/glossary.ts';
import type { ConceptSummary, TermSummary } from '#services/ports/index.ts';
import type { Connection } from '../connection.ts';
import { IN_USE } from './read.ts';

/** What the table of concepts keeps in memory of them, and what it asks for before it is there. */

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

const OF_CONCEPTS = 'FROM concepts c JOIN glossaries g ON g.id = c.glossary';
const SUMMARY = `SELECT c.id, c.glossary, c.kind, c.domain, c.updated_at ${OF_CONCEPTS}`;
const SUMMARY_TERMS = 'SELECT concept, language, text, status FROM terms';
/** The terms are looked up for each concept: a join would be grouped by a temporary index, at seventy times the cost. */
const TEXTS = `SELECT c.id,
  coalesce((SELECT group_concat(folded, char(10)) FROM terms WHERE concept = c.id), '') ${OF_CONCEPTS}`;

/** Concepts of one page: what follows is read in pages, so that other work gets its turn between two. */
const PAGE = 200;

type Text = readonly [id: number, words: string];

/** The folded terms of every concept in use, in the order of ids. */
export function* texts(db: Connection): Generator<Text> {
  for (let rows = textsAfter(db, 0); rows.length > 0; rows = textsAfter(db, rows.at(-1)?.[0] ?? 0)) {
    yield* rows;
  }
}

const textsAfter = (db: Connection, id: number): readonly Text[] =>
  db.tuples<Text>(`${TEXTS} WHERE c.id > ? AND ${IN_USE} ORDER BY c.id LIMIT ${PAGE}`, id);

export const textsOf = (db: Connection, ids: readonly number[]): readonly Text[] =>
  ids.flatMap((id) => db.tuples<Text>(`${TEXTS} WHERE c.id = ? AND ${IN_USE}`, id));

/** Every concept in use, in the order of ids. */
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

const page = (db: Connection, after: number): readonly SummaryRow[] =>
  db.all<SummaryRow>(`${SUMMARY} WHERE c.id > ? AND ${IN_USE} ORDER BY c.id LIMIT ${PAGE}`, after);

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

export const pageOfIds = (db: Connection, offset: number, limit: number): readonly number[] =>
  db
    .tuples<readonly [number]>(
      `SELECT c.id ${OF_CONCEPTS} WHERE ${IN_USE} ORDER BY c.id LIMIT ? OFFSET ?`,
      limit,
      offset,
    )
    .map(([id]) => id);

/** Concepts in use with a term that contains the folded text, in the order of ids; reads the index of texts alone. */
export const containing = (db: Connection, folded: string): readonly number[] =>
  db
    .tuples<readonly [number]>(
      `SELECT c.id ${OF_CONCEPTS}
       WHERE ${IN_USE} AND c.id IN (SELECT concept FROM terms WHERE instr(folded, ?) > 0) ORDER BY c.id`,
      folded,
    )
    .map(([id]) => id);
