import type { SourceTerm } from '#core/glossary/source.ts';
import type { ConceptKind } from '#core/model/glossary.ts';
import type { Connection } from '../connection.ts';

/**
 * The terms of a primary language and of its regions, for the recogniser, without their targets; of some glossaries
 * only, where they are named. One scan of the table, which the unary plus asks for, with kinds and what is left out
 * looked up beside it: half the time of a join over an index.
 */
export function* termsOfLanguage(
  db: Connection,
  primary: string,
  glossaries?: readonly number[],
): Iterable<SourceTerm> {
  const kinds = new Map(
    db
      .all<{ id: number; kind: ConceptKind }>("SELECT id, kind FROM concepts WHERE kind <> 'term'")
      .map(({ id, kind }) => [id, kind]),
  );
  const left = leftOut(db, glossaries);
  const terms = db.all<SourceTerm>(
    "SELECT concept, 'term' AS kind, text, status FROM terms WHERE +language = ? OR +language GLOB ? || '-*'",
    ...[primary, primary],
  );
  for (const term of terms) {
    if (left.has(term.concept)) continue;
    const kind = kinds.get(term.concept);
    yield kind === undefined ? term : { ...term, kind };
  }
}

function leftOut(db: Connection, glossaries: readonly number[] | undefined): ReadonlySet<number> {
  const asked = glossaries === undefined ? '' : `OR g.id NOT IN (${glossaries.map(() => '?').join(', ')})`;
  const rows = db.all<{ id: number }>(
    `SELECT c.id FROM glossaries g JOIN concepts c ON c.glossary = g.id
     WHERE c.removed_at IS NOT NULL OR g.removed_at IS NOT NULL ${asked}`,
    ...(glossaries ?? []),
  );
  return new Set(rows.map(({ id }) => id));
}
