import type { ImportedConcept } from '#services/ports/index.ts';
import type { Connection } from '../connection.ts';

/** What an import did to the concepts of a glossary, by the history that it wrote at that time. */
export function importedConcepts(db: Connection, glossary: number, at: number): readonly ImportedConcept[] {
  return db
    .all<{ concept: number; entry: number; untouched: 0 | 1 }>(
      `SELECT h.concept, min(h.id) AS entry,
         max(h.id) = (SELECT max(o.id) FROM history o WHERE o.concept = h.concept) AS untouched
       FROM history h JOIN concepts c ON c.id = h.concept
       WHERE c.glossary = ? AND h.at = ? AND h.change = 'import'
       GROUP BY h.concept ORDER BY h.concept`,
      glossary,
      at,
    )
    .map(({ untouched, ...row }) => ({ ...row, untouched: untouched === 1 }));
}
