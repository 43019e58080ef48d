import type { LanguageTag } from '#core/model/language.ts';
import type { MemoryStatistics } from '#core/model/memory.ts';
import type { MemoryInfo, MemoryStore } from '#services/ports/index.ts';
import type { Connection } from '../connection.ts';
import { addUnits } from './add.ts';
import { synchronised, takeOver } from './contribute.ts';
import { allUnits, unitById, unitsAfter } from './units.ts';

/** The memory that confirmed segments and imports go to, and the one that comes with the application. */
export const HOUSE = 'house';
export const STARTER = 'starter';

export function createMemoryStore(db: Connection): MemoryStore {
  const house = memoryId(db, HOUSE);
  return {
    memories: () => memories(db),
    units: () => allUnits(db),
    unitsAfter: (id, limit) => unitsAfter(db, id, limit),
    unit: (id) => unitById(db, id),
    synchronised: (library) => synchronised(db, library),
    contribute: (library, contributions) => takeOver(db, house, library, contributions),
    add: (units, stamp, apart = false) => addUnits(db, house, units, stamp, apart),
    containing: (language, needles) => containing(db, language, needles),
    statistics: () => statistics(db),
    version: () => db.version(),
  };
}

/** Adds a memory to a new file; returns its id. */
export function insertMemory(
  db: Connection,
  memory: Omit<MemoryInfo, 'id'> & { readonly position: number },
): number {
  return db.run(
    'INSERT INTO memories (name, position, penalty, writable) VALUES (?, ?, ?, ?)',
    memory.name,
    memory.position,
    memory.penalty,
    memory.writable ? 1 : 0,
  ).id;
}

function memoryId(db: Connection, name: string): number {
  const row = db.get<{ id: number }>('SELECT id FROM memories WHERE name = ?', name);
  if (row === undefined) throw new Error(`${db.file} has no memory ${name}`);
  return row.id;
}

function memories(db: Connection): readonly MemoryInfo[] {
  return db
    .all<{ id: number; name: string; penalty: number; writable: number }>(
      'SELECT id, name, penalty, writable FROM memories ORDER BY position',
    )
    .map((row) => ({ ...row, writable: row.writable === 1 }));
}

/** A scan with one instr() for each, over the language and its regions; a later version replaces it by a full-text index. */
function containing(db: Connection, language: LanguageTag, needles: readonly string[]): readonly number[] {
  const conditions = needles.map(() => 'AND instr(folded, ?) > 0').join(' ');
  return db
    .all<{ unit: number }>(
      `SELECT DISTINCT unit FROM variants WHERE (language = ? OR language LIKE ?) ${conditions} ORDER BY unit`,
      language,
      `${language}-%`,
      ...needles,
    )
    .map(({ unit }) => unit);
}

function statistics(db: Connection): MemoryStatistics {
  const units = db.get<{ n: number }>('SELECT count(*) AS n FROM units')?.n ?? 0;
  const variants = db.all<{ language: LanguageTag; n: number }>(
    'SELECT language, count(*) AS n FROM variants GROUP BY language',
  );
  return {
    units,
    variants: Object.fromEntries(variants.map(({ language, n }) => [language, n])),
    bytes: Number(db.pragma('page_count')) * Number(db.pragma('page_size')),
  };
}
