import type { LanguageTag } from '#core/model/language.ts';
import type { ReleaseText } from '#services/ports/index.ts';
import type { Connection } from '../connection.ts';

/** Every text in one of the languages, releases changed last first; removed releases left out. */
export function* textsIn(db: Connection, languages: readonly LanguageTag[]): Generator<ReleaseText> {
  const marks = languages.map(() => '?').join(', ');
  yield* db.iterate<ReleaseText>(
    `SELECT r.id AS release, r.title, r.updated_at AS at, c.language, c.text
     FROM releases r JOIN cells c ON c.release = r.id
     WHERE r.removed_at IS NULL AND c.language IN (${marks}) AND c.text <> ''
     ORDER BY r.updated_at DESC, r.id DESC`,
    ...languages,
  );
}
