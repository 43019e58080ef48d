import type { SourceTerm } from '#core/glossary/source.ts';
import type { ConceptKind } from '#core/model/glossary.ts';
import type { Connection } from '../connection.ts';

/**
 * The terms of a primary language and of its regions, for the recogniser, without their targets. One scan of the
 * table, which the unary plus asks for, and the kinds looked up beside it: half the time of a join over an index.
 */
export function* termsOfLanguage(db: Connection, primary: string): Iterable<SourceTerm> {
  const kinds = new Map(
    db
      .all<{ id: number; kind: ConceptKind }>("SELECT id, kind FROM concepts WHERE kind <> 'term'")
      .map(({ id, kind }) => [id, kind]),
  );
  const terms = db.all<Omit<SourceTerm, 'kind'>>(
    "SELECT concept, text, status FROM terms WHERE +language = ? OR +language GLOB ? || '-*'",
    ...[primary, primary],
  );
  for (const { concept, text, status } of terms) {
    yield { concept, kind: kinds.get(concept) ?? 'term', text, status };
  }
}
