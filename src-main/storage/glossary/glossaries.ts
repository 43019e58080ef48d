import type { Glossary, GlossaryKind } from '#core/model/termbase.ts';
import type { GlossaryTable, ReleaseScope } from '#services/ports/index.ts';
import type { Connection } from '../connection.ts';

/** The glossary that edits and imports go to, and the one that comes with the application; a new file has both. */
export const HOUSE = 1;
export const STARTER = 2;

/** Rows of `glossaries`, and where they are switched on. */
export function glossaryTable(db: Connection): GlossaryTable {
  return {
    enabled: (scope) => enabled(db, scope),
    glossaries: (scope) => glossaries(db, scope),
    glossary: (id) => db.get<{ name: string }>('SELECT name FROM glossaries WHERE id = ?', id) ?? null,
    createGlossary: ({ name, kind }) =>
      db.run(
        `INSERT INTO glossaries (name, kind, position, writable, enabled)
         SELECT ?, ?, coalesce(max(position), 0) + 1, 1, 1 FROM glossaries`,
        name,
        kind,
      ).id,
    updateGlossary(id, { name, writable }) {
      db.transaction(() => {
        if (name !== undefined) db.run('UPDATE glossaries SET name = ? WHERE id = ?', name, id);
        if (writable !== undefined)
          db.run('UPDATE glossaries SET writable = ? WHERE id = ?', writable ? 1 : 0, id);
      });
    },
    setGlossaryRemoved(id, at) {
      db.run('UPDATE glossaries SET removed_at = ? WHERE id = ?', at, id);
    },
    reorder(ids) {
      db.transaction(() => {
        ids.forEach((id, position) => {
          db.run('UPDATE glossaries SET position = ? WHERE id = ?', position, id);
        });
      });
    },
    setEnabled: (id, enabled, scope) => setEnabled(db, id, enabled, scope),
    origin: (id) =>
      db.get<{ origin: string }>('SELECT origin FROM glossaries WHERE id = ?', id)?.origin ?? '',
    setOrigin(id, origin) {
      db.run('UPDATE glossaries SET origin = ? WHERE id = ?', origin, id);
    },
  };
}

interface GlossaryRow {
  readonly id: number;
  readonly name: string;
  readonly kind: GlossaryKind;
  readonly writable: number;
  readonly enabled: number;
  readonly concepts: number;
}

function glossaries(db: Connection, scope: ReleaseScope | null): readonly Glossary[] {
  return db
    .all<GlossaryRow>(
      `SELECT g.id, g.name, g.kind, g.writable, coalesce(s.enabled, g.enabled) AS enabled,
         (SELECT count(*) FROM concepts c WHERE c.glossary = g.id AND c.removed_at IS NULL) AS concepts
       FROM glossaries g
       LEFT JOIN glossary_switches s ON s.glossary = g.id AND s.library = ? AND s.release = ?
       WHERE g.removed_at IS NULL ORDER BY g.position, g.id`,
      scope?.library ?? '',
      scope?.release ?? 0,
    )
    .map(({ writable, enabled, ...row }, precedence) => ({
      ...row,
      precedence,
      writable: writable === 1,
      enabled: enabled === 1,
    }));
}

/** Asked at every recognition, so it counts nothing. */
function enabled(db: Connection, scope: ReleaseScope | null): readonly number[] {
  return db
    .all<{ id: number }>(
      `SELECT g.id FROM glossaries g
       LEFT JOIN glossary_switches s ON s.glossary = g.id AND s.library = ? AND s.release = ?
       WHERE g.removed_at IS NULL AND coalesce(s.enabled, g.enabled) = 1`,
      scope?.library ?? '',
      scope?.release ?? 0,
    )
    .map(({ id }) => id);
}

function setEnabled(db: Connection, id: number, enabled: boolean, scope: ReleaseScope | null): void {
  if (scope === null) {
    db.run('UPDATE glossaries SET enabled = ? WHERE id = ?', enabled ? 1 : 0, id);
    return;
  }
  db.run(
    `INSERT INTO glossary_switches (library, release, glossary, enabled) VALUES (?, ?, ?, ?)
     ON CONFLICT (library, release, glossary) DO UPDATE SET enabled = excluded.enabled`,
    scope.library,
    scope.release,
    id,
    enabled ? 1 : 0,
  );
}
