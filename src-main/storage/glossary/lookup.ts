import type { TermStatus } from '#core/model/glossary.ts';
import type { LanguageTag } from '#core/model/language.ts';
import type { KnownTerm, TermConflict } from '#services/ports/index.ts';
import type { Connection } from '../connection.ts';
import { IN_USE } from './read.ts';

/** What is asked of all terms at once: known ones, contradictions. */

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
