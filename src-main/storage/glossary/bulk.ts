import type { TermStatus } from '#core/model/glossary.ts';
import type { LanguageTag } from '#core/model/language.ts';
import type { ConceptChange, StoredConcept } from '#services/ports/index.ts';
import type { Connection } from '../connection.ts';
import { remember, unpacked } from './history.ts';
import { storedConcepts } from './read.ts';

/** The same change of many concepts: statement by statement for all of a batch, each with its entry in the history. */

/** Sets the status of all terms of concepts, in these languages or in all. Returns the concepts that differ now. */
export function setStatuses(
  db: Connection,
  ids: readonly number[],
  languages: readonly LanguageTag[] | undefined,
  status: TermStatus,
  change: ConceptChange,
): readonly number[] {
  const where = `status <> ? AND (? = '' OR language IN (SELECT value FROM json_each(?)))`;
  const chosen = languages === undefined ? '' : JSON.stringify(languages);
  const values = [status, chosen, chosen === '' ? '[]' : chosen];
  const differing = db
    .all<{ concept: number }>(
      `SELECT DISTINCT concept FROM terms WHERE concept IN (SELECT value FROM json_each(?)) AND ${where}`,
      JSON.stringify(ids),
      ...values,
    )
    .map(({ concept }) => concept);
  if (differing.length === 0) return [];
  touch(db, storedConcepts(db, differing), change);
  db.run(
    `UPDATE terms SET status = ? WHERE concept IN (SELECT value FROM json_each(?)) AND ${where}`,
    status,
    JSON.stringify(differing),
    ...values,
  );
  return differing;
}

/** Removes concepts or brings them back. Returns those that were not so before. */
export function setAllRemoved(
  db: Connection,
  ids: readonly number[],
  removed: boolean,
  change: ConceptChange,
): readonly number[] {
  const found = storedConcepts(db, ids).filter((concept) => concept.removed !== removed);
  if (found.length === 0) return [];
  touch(db, found, change);
  const changed = found.map(({ id }) => id);
  db.run(
    'UPDATE concepts SET removed_at = ? WHERE id IN (SELECT value FROM json_each(?))',
    removed ? change.stamp.at : null,
    JSON.stringify(changed),
  );
  return changed;
}

/**
 * Gives the terms of concepts the statuses they had before the latest change of each, where that was one of statuses
 * and the entry lies between two of the history. Returns the concepts that differ now.
 */
export function restoreStatuses(
  db: Connection,
  first: number,
  last: number,
  change: ConceptChange,
): readonly number[] {
  const entries = db.all<{ concept: number; before: string }>(
    `SELECT h.concept, h.before FROM history h JOIN concepts c ON c.id = h.concept
     WHERE h.id BETWEEN ? AND ? AND h.change = 'status' AND c.removed_at IS NULL
       AND NOT EXISTS (SELECT 1 FROM history n WHERE n.concept = h.concept AND n.id > h.id)`,
    first,
    last,
  );
  if (entries.length === 0) return [];
  const changed = entries.map(({ concept }) => concept);
  touch(db, storedConcepts(db, changed), change);
  const statuses = entries.flatMap(({ before }) =>
    Object.values(unpacked(before).terms).flatMap((terms) => terms.map(({ id, status }) => [id, status])),
  );
  db.run(
    `UPDATE terms SET status = was.value ->> 1 FROM json_each(?) was WHERE terms.id = was.value ->> 0`,
    JSON.stringify(statuses),
  );
  return changed;
}

/** The id of the latest entry of any history. */
export const lastEntry = (db: Connection): number =>
  db.get<{ id: number | null }>('SELECT max(id) AS id FROM history')?.id ?? 0;

function touch(db: Connection, concepts: readonly StoredConcept[], change: ConceptChange): void {
  for (const concept of concepts) remember(db, concept.id, change, concept);
  db.run(
    `UPDATE concepts SET revision = revision + 1, updated_at = ?, updated_by = ?
     WHERE id IN (SELECT value FROM json_each(?))`,
    change.stamp.at,
    change.stamp.author,
    JSON.stringify(concepts.map(({ id }) => id)),
  );
}
