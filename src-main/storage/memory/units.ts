import type { LanguageTag } from '#core/model/language.ts';
import type { Unit, UnitContext } from '#core/model/memory.ts';
import type { StoredUnit, UnitTexts } from '#services/ports/index.ts';
import type { Connection } from '../connection.ts';
import {
  contextToJson,
  keysOf,
  recordOf,
  sameVariants,
  storedUnitOf,
  UNIT_COLUMNS,
  type UnitRecord,
  type UnitRow,
  type Variants,
  variantsOf,
} from './record.ts';

/** Reading units. Those of an import that is not visible yet are in no answer. */

/** For every WHERE over units: neither of an import that has not ended, nor of a memory that was removed. */
export const VISIBLE =
  'import NOT IN (SELECT id FROM imports WHERE visible = 0) AND memory IN (SELECT id FROM memories)';

/** Units read at once; between two pages other work gets its turn. */
const PAGE = 1000;

export interface Identified {
  readonly id: number;
  readonly record: UnitRecord;
}

export function unitRow(db: Connection, id: number): UnitRow | null {
  return db.get<UnitRow>(`SELECT ${UNIT_COLUMNS} FROM units WHERE id = ? AND ${VISIBLE}`, id) ?? null;
}

export function unitById(db: Connection, id: number): StoredUnit | null {
  const row = unitRow(db, id);
  return row === null ? null : storedUnitOf(row);
}

type MatchRow = Pick<UnitRow, 'memory' | 'texts' | 'marks' | 'context' | 'author' | 'updated_at'>;

/** What a search needs of a unit: a third of the time of all of it. */
export function matchById(db: Connection, id: number): Unit | null {
  const row = db.get<MatchRow>(
    `SELECT memory, texts, marks, context, author, updated_at FROM units WHERE id = ? AND ${VISIBLE}`,
    id,
  );
  if (row === undefined) return null;
  const { memory, author, updated_at: updatedAt } = row;
  const context = row.context === null ? NO_CONTEXT : (JSON.parse(row.context) as UnitContext);
  return { id, memory, variants: variantsOf(row), context, author, updatedAt };
}

const NO_CONTEXT: UnitContext = Object.freeze({});

export function recordById(db: Connection, id: number): UnitRecord | null {
  const row = unitRow(db, id);
  return row === null ? null : recordOf(row);
}

/** Every unit of a range of ids, in the order stored; every page reads anew. */
export function* unitsBetween(db: Connection, first: number, last: number): Iterable<StoredUnit> {
  for (let from = first; ; ) {
    const rows = db.all<UnitRow>(
      `SELECT ${UNIT_COLUMNS} FROM units WHERE id BETWEEN ? AND ? AND ${VISIBLE} ORDER BY id LIMIT ${PAGE}`,
      from,
      last,
    );
    for (const row of rows) yield storedUnitOf(row);
    if (rows.length < PAGE) return;
    from = (rows.at(-1)?.id ?? last) + 1;
  }
}

/** One page of units, of one memory where that is given. */
export function unitsAfter(
  db: Connection,
  id: number,
  limit: number,
  memory?: number,
): readonly StoredUnit[] {
  const rows =
    memory === undefined
      ? db.all<UnitRow>(
          `SELECT ${UNIT_COLUMNS} FROM units WHERE id > ? AND ${VISIBLE} ORDER BY id LIMIT ?`,
          id,
          limit,
        )
      : db.all<UnitRow>(
          `SELECT ${UNIT_COLUMNS} FROM units WHERE memory = ? AND id > ? AND ${VISIBLE} ORDER BY id LIMIT ?`,
          memory,
          id,
          limit,
        );
  return rows.map(storedUnitOf);
}

/** By id ascending; one statement, since a look of its own for each costs three times as much. */
export function textsOf(db: Connection, ids: readonly number[]): readonly UnitTexts[] {
  const rows = db.all<Pick<UnitRow, 'id' | 'texts' | 'author' | 'updated_at' | 'release'>>(
    `SELECT id, texts, author, updated_at, release FROM units WHERE id IN (SELECT value FROM json_each(?)) AND ${VISIBLE} ORDER BY id`,
    JSON.stringify(ids),
  );
  return rows.map(({ id, texts, author, updated_at: updatedAt, release }) => ({
    id,
    texts: JSON.parse(texts) as UnitTexts['texts'],
    author,
    updatedAt,
    release,
  }));
}

/** By their keys; the texts are compared, since two may have one key. */
export function unitsWithText(
  db: Connection,
  tags: readonly LanguageTag[],
  text: string,
  limit: number,
): readonly number[] {
  const found = tags.flatMap((tag) => {
    const [key = 0] = keysOf({ [tag]: { text, marks: [] } });
    return db
      .all<{ unit: number }>('SELECT unit FROM text_keys WHERE key = ? LIMIT ?', key, limit)
      .filter(({ unit }) => unitById(db, unit)?.variants[tag]?.text === text)
      .map(({ unit }) => unit);
  });
  return [...new Set(found)].slice(0, limit);
}

/** What units keep of where they stood; those that keep nothing are left out. */
export function contextsOf(db: Connection, ids: readonly number[]): ReadonlyMap<number, UnitContext> {
  const rows = db.all<{ readonly id: number; readonly context: string }>(
    'SELECT id, context FROM units WHERE id IN (SELECT value FROM json_each(?)) AND context IS NOT NULL',
    JSON.stringify(ids),
  );
  return new Map(rows.map(({ id, context }) => [id, JSON.parse(context) as UnitContext]));
}

export function unitsOf(db: Connection, ids: readonly number[]): readonly Unit[] {
  return ids.flatMap((id) => unitById(db, id) ?? []);
}

/** A unit of the memory with the same variants in the same surroundings. */
export function identicalUnit(
  db: Connection,
  memory: number,
  variants: Variants,
  context: UnitContext,
): Identified | null {
  const [key] = keysOf(variants);
  if (key === undefined) return null;
  const surroundings = contextToJson(context);
  for (const { unit } of db.all<{ unit: number }>('SELECT unit FROM text_keys WHERE key = ?', key)) {
    const record = recordById(db, unit);
    if (record?.memory !== memory || contextToJson(record.context) !== surroundings) continue;
    if (sameVariants(record.variants, variants)) return { id: unit, record };
  }
  return null;
}
