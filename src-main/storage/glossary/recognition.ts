import type { SourceTerm } from '#core/glossary/source.ts';
import type { ConceptKind, TermStatus } from '#core/model/glossary.ts';
import type { Connection } from '../connection.ts';

/**
 * The terms of a primary language and of its regions, for the recogniser, without their targets; of some glossaries
 * only, where they are named. One scan of the table, which the unary plus asks for, with kinds and what is left out
 * looked up beside it: half the time of a join over an index. What nearly all terms have is not read for each.
 */
export function termsOfLanguage(
  db: Connection,
  primary: string,
  glossaries?: readonly number[],
): readonly SourceTerm[] {
  const kinds = new Map(
    db
      .all<{ id: number; kind: ConceptKind }>("SELECT id, kind FROM concepts WHERE kind <> 'term'")
      .map(({ id, kind }) => [id, kind]),
  );
  const left = leftOut(db, glossaries);
  const rows = db.tuples<readonly [number, string, TermStatus | null]>(
    `SELECT concept, text, nullif(status, '${USUAL}') FROM terms
     WHERE +language = ? OR +language GLOB ? || '-*'`,
    ...[primary, primary],
  );
  const terms: SourceTerm[] = [];
  for (const [concept, text, status] of rows) {
    if (left.size > 0 && left.has(concept)) continue;
    terms.push({ concept, kind: kinds.get(concept) ?? 'term', text, status: status ?? USUAL });
  }
  return terms;
}

const USUAL: TermStatus = 'preferred';

function leftOut(db: Connection, glossaries: readonly number[] | undefined): ReadonlySet<number> {
  const asked = glossaries === undefined ? '' : `OR g.id NOT IN (${glossaries.map(() => '?').join(', ')})`;
  const rows = db.all<{ id: number }>(
    `SELECT c.id FROM glossaries g JOIN concepts c ON c.glossary = g.id
     WHERE c.removed_at IS NOT NULL OR g.removed_at IS NOT NULL ${asked}`,
    ...(glossaries ?? []),
  );
  return new Set(rows.map(({ id }) => id));
}
