import type { ImportView } from '#contract/memories.ts';
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
