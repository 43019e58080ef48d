import type { ImportView } from '#contract/memories.ts';
import type { FileHeader } from '#core/model/memory.ts';
import type { Connection } from '../../connection.ts';

export function imports(db: Connection, memory?: number): readonly ImportView[] {
  const columns = 'id AS import, memory, file, at, author';
  const order = 'ORDER BY id DESC LIMIT 1000';
  return memory === undefined
    ? db.all<ImportView>(`SELECT ${columns} FROM imports WHERE visible = 1 ${order}`)
    : db.all<ImportView>(`SELECT ${columns} FROM imports WHERE visible = 1 AND memory = ? ${order}`, memory);
}

export function fileOfImport(db: Connection, id: number): string | null {
  return db.get<{ file: string }>('SELECT file FROM imports WHERE id = ?', id)?.file ?? null;
}

export function headers(db: Connection, memories: readonly number[] | null): readonly FileHeader[] {
  const chosen = memories ?? db.all<{ id: number }>('SELECT id FROM memories').map(({ id }) => id);
  const rows = db.all<{ header: string }>(
    `WITH chosen (memory) AS (SELECT value FROM json_each(?))
     SELECT header FROM imports WHERE visible = 1 AND header IS NOT NULL AND (
       memory IN (SELECT memory FROM chosen) OR EXISTS (
         SELECT 1 FROM import_spans span CROSS JOIN chosen CROSS JOIN units
         WHERE span.import = imports.id AND units.memory = chosen.memory
           AND units.id BETWEEN span.first AND span.last AND units.import = imports.id))
     ORDER BY id`,
    JSON.stringify(chosen),
  );
  return rows.map(({ header }) => JSON.parse(header) as FileHeader);
}
