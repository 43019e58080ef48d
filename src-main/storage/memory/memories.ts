import { BalaghError } from '#contract/errors.ts';
import type { MemoryKind } from '#contract/memories.ts';
import type { LanguageTag } from '#core/model/language.ts';
import type { MemoryCount, MemoryStatistics } from '#core/model/memory.ts';
import type { MemoryInfo, MemoryMaintenance, MemorySettings } from '#services/ports/index.ts';
import type { Connection } from '../connection.ts';
import { rangesOf, recordChanges } from './editor.ts';

/** The memories of a file. */

/** Names of the two that every library begins with; they may be renamed, their role stays. */
export const HOUSE = 'house';
export const STARTER = 'starter';

/** Adds a memory, behind all others; returns its id. */
export function insertMemory(
  db: Connection,
  memory: { readonly name: string; readonly role: MemoryKind; readonly writable: boolean },
): number {
  return db.run(
    `INSERT INTO memories (name, role, position, penalty, writable, enabled)
     VALUES (?, ?, (SELECT count(*) FROM memories), 0, ?, 1)`,
    memory.name,
    memory.role,
    memory.writable ? 1 : 0,
  ).id;
}

export function houseOf(db: Connection): number {
  const row = db.get<{ id: number }>("SELECT id FROM memories WHERE role = 'house'");
  if (row === undefined) throw new Error(`${db.file} has no house memory`);
  return row.id;
}

export function kindOf(db: Connection, memory: number): MemoryKind {
  return db.get<{ role: MemoryKind }>('SELECT role FROM memories WHERE id = ?', memory)?.role ?? 'own';
}

interface MemoryRow {
  readonly id: number;
  readonly name: string;
  readonly penalty: number;
  readonly writable: number;
  readonly enabled: number;
}

export function memories(db: Connection): readonly MemoryInfo[] {
  return db
    .all<MemoryRow>('SELECT id, name, penalty, writable, enabled FROM memories ORDER BY position, id')
    .map((row) => ({ ...row, writable: row.writable === 1, enabled: row.enabled === 1 }));
}

export function createMemory(db: Connection, name: string): number {
  return db.transaction(() => {
    requireFreeName(db, name, null);
    return insertMemory(db, { name, role: 'own', writable: true });
  });
}

export function changeMemory(
  db: Connection,
  id: number,
  changes: Parameters<MemoryMaintenance['changeMemory']>[1],
): void {
  db.transaction(() => {
    const { name, position, ...rest } = changes;
    if (name !== undefined) {
      requireFreeName(db, name, id);
      db.run('UPDATE memories SET name = ? WHERE id = ?', name, id);
    }
    for (const [column, value] of settingsOf(rest))
      db.run(`UPDATE memories SET ${column} = ? WHERE id = ?`, value, id);
    if (position !== undefined) place(db, id, position);
    // Penalties, order and use decide what a search returns.
    recordChanges(db, [[0, 0]]);
  });
}

function settingsOf({
  penalty,
  writable,
  enabled,
}: { readonly [Key in keyof MemorySettings]?: MemorySettings[Key] | undefined }): readonly (readonly [
  string,
  number,
])[] {
  return [
    ...(penalty === undefined ? [] : [['penalty', penalty] as const]),
    ...(writable === undefined ? [] : [['writable', writable ? 1 : 0] as const]),
    ...(enabled === undefined ? [] : [['enabled', enabled ? 1 : 0] as const]),
  ];
}

function place(db: Connection, id: number, position: number): void {
  const others = memories(db).filter((memory) => memory.id !== id);
  const order = [...others.slice(0, position).map((memory) => memory.id), id];
  for (const [index, memory] of [...order, ...others.slice(position).map((one) => one.id)].entries())
    db.run('UPDATE memories SET position = ? WHERE id = ?', index, memory);
}

function requireFreeName(db: Connection, name: string, own: number | null): void {
  const taken = db.get<{ id: number }>('SELECT id FROM memories WHERE name = ?', name);
  if (taken !== undefined && taken.id !== own) throw new BalaghError('memory-exists', { name });
}

export function removeMemory(db: Connection, id: number): number {
  return db.transaction(() => {
    const units = countOf(db, id);
    const ids = db.all<{ id: number }>('SELECT id FROM units WHERE memory = ?', id).map((row) => row.id);
    db.run('DELETE FROM memories WHERE id = ?', id);
    db.run('DELETE FROM unit_counts WHERE memory = ?', id);
    recordChanges(db, rangesOf(ids));
    return units;
  });
}

const countOf = (db: Connection, memory: number): number =>
  db.get<{ n: number }>("SELECT n FROM unit_counts WHERE memory = ? AND language = ''", memory)?.n ?? 0;

export function statistics(db: Connection): MemoryStatistics {
  const counts = memories(db).map(({ id, name }) => memoryCount(db, id, name));
  const variants: Record<LanguageTag, number> = {};
  for (const count of counts) {
    for (const [language, n] of Object.entries(count.variants))
      variants[language] = (variants[language] ?? 0) + n;
  }
  return {
    units: counts.reduce((sum, { units }) => sum + units, 0),
    variants,
    bytes: Number(db.pragma('page_count')) * Number(db.pragma('page_size')),
    memories: counts,
  };
}

function memoryCount(db: Connection, id: number, name: string): MemoryCount {
  const rows = db.all<{ language: string; n: number }>(
    "SELECT language, n FROM unit_counts WHERE memory = ? AND language <> '' ORDER BY language",
    id,
  );
  const variants = Object.fromEntries(rows.map(({ language, n }) => [language, n]));
  return { id, name, units: countOf(db, id), variants };
}
