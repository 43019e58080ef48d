import type { LanguageTag } from '#core/model/language.ts';
import type { Unit, UnitContext } from '#core/model/memory.ts';
import type { RichText } from '#core/model/rich-text.ts';
import { fold } from '#core/text/fold.ts';
import type { StoredUnit } from '#services/ports/index.ts';
import type { Connection } from '../connection.ts';
import { contentHash } from '../hash.ts';
import { marksOf, marksToJson } from '../releases/rows.ts';

/** Rows of memory.db: units with their variants. */

export type Variants = Readonly<Record<LanguageTag, RichText>>;

export interface UnitRow {
  readonly id: number;
  readonly memory: number;
  readonly context: string;
  readonly author: string;
  readonly updated_at: number;
}

interface VariantRow {
  readonly unit: number;
  readonly language: LanguageTag;
  readonly text: string;
  readonly marks: string;
}

const UNIT_COLUMNS = 'id, memory, context, author, updated_at';

export function unitById(db: Connection, id: number): Unit | null {
  const row = db.get<UnitRow>(`SELECT ${UNIT_COLUMNS} FROM units WHERE id = ?`, id);
  if (row === undefined) return null;
  return unitOf(
    row,
    db.all<VariantRow>('SELECT unit, language, text, marks FROM variants WHERE unit = ?', id),
  );
}

/** Every unit, in the order stored. Both tables are read once, side by side. */
export function* allUnits(db: Connection): Iterable<Unit> {
  const variants = db.all<VariantRow>(
    'SELECT unit, language, text, marks FROM variants ORDER BY unit, language',
  );
  let at = 0;
  for (const row of db.all<UnitRow>(`SELECT ${UNIT_COLUMNS} FROM units ORDER BY id`)) {
    const own: VariantRow[] = [];
    for (let variant = variants[at]; variant?.unit === row.id; variant = variants[at]) {
      own.push(variant);
      at += 1;
    }
    yield unitOf(row, own);
  }
}

/** One page of units; every call reads anew, so that other work may come between two pages. */
export function unitsAfter(db: Connection, id: number, limit: number): readonly StoredUnit[] {
  const rows = db.all<UnitRow & { readonly created_at: number }>(
    `SELECT ${UNIT_COLUMNS}, created_at FROM units WHERE id > ? ORDER BY id LIMIT ?`,
    id,
    limit,
  );
  const variants = Map.groupBy(
    db.all<VariantRow>(
      'SELECT unit, language, text, marks FROM variants WHERE unit > ? AND unit <= ? ORDER BY unit, language',
      id,
      rows.at(-1)?.id ?? id,
    ),
    ({ unit }) => unit,
  );
  return rows.map((row) => ({ ...unitOf(row, variants.get(row.id) ?? []), createdAt: row.created_at }));
}

function unitOf(row: UnitRow, variants: readonly VariantRow[]): Unit {
  return {
    id: row.id,
    memory: row.memory,
    variants: Object.fromEntries(
      variants.map(({ language, text, marks }) => [language, { text, marks: marksOf(marks) }]),
    ),
    context: JSON.parse(row.context) as UnitContext,
    author: row.author,
    updatedAt: row.updated_at,
  };
}

/** The same variants in the same surroundings: an identical unit. */
export function unitKey(variants: Variants, context: UnitContext): Uint8Array {
  const parts = Object.entries(variants)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([language, { text, marks }]) => [language, text, marksToJson(marks)]);
  return contentHash(...parts, contextToJson(context));
}

/** The context with its fields and languages in one order, so that equal contexts are equal text. */
export function contextToJson({ part, previous, next }: UnitContext): string {
  return JSON.stringify({
    ...(part === undefined ? {} : { part }),
    ...(previous === undefined ? {} : { previous: sorted(previous) }),
    ...(next === undefined ? {} : { next: sorted(next) }),
  });
}

function sorted(texts: Readonly<Record<LanguageTag, string>>): Readonly<Record<LanguageTag, string>> {
  return Object.fromEntries(Object.entries(texts).sort(([a], [b]) => (a < b ? -1 : 1)));
}

export interface UnitValues {
  readonly memory: number;
  readonly variants: Variants;
  readonly context: UnitContext;
  readonly author: string;
  readonly at: number;
  /** When it was made; `at` where that is not known. */
  readonly createdAt?: number;
  readonly imported: boolean;
}

export function insertUnit(db: Connection, unit: UnitValues): number {
  const { id } = db.run(
    `INSERT INTO units (memory, key, context, author, created_at, updated_at, imported)
     VALUES (?, ?, ?, ?, ?, ?, ?)`,
    unit.memory,
    unitKey(unit.variants, unit.context),
    contextToJson(unit.context),
    unit.author,
    unit.createdAt ?? unit.at,
    unit.at,
    unit.imported ? 1 : 0,
  );
  insertVariants(db, id, unit.variants);
  return id;
}

/** Gives a unit other variants and surroundings; its id stays, so that origins of cells still name it. */
export function replaceUnit(db: Connection, id: number, unit: Omit<UnitValues, 'memory' | 'imported'>): void {
  db.run(
    'UPDATE units SET key = ?, context = ?, author = ?, updated_at = ? WHERE id = ?',
    unitKey(unit.variants, unit.context),
    contextToJson(unit.context),
    unit.author,
    unit.at,
    id,
  );
  db.run('DELETE FROM variants WHERE unit = ?', id);
  insertVariants(db, id, unit.variants);
}

function insertVariants(db: Connection, unit: number, variants: Variants): void {
  for (const [language, content] of Object.entries(variants)) {
    const marks = marksToJson(content.marks);
    db.run(
      'INSERT INTO variants (unit, language, text, marks, folded, hash) VALUES (?, ?, ?, ?, ?, ?)',
      unit,
      language,
      content.text,
      marks,
      fold(content.text),
      contentHash(content.text, marks),
    );
  }
}

export function identicalUnit(
  db: Connection,
  memory: number,
  variants: Variants,
  context: UnitContext,
): number | null {
  const key = unitKey(variants, context);
  return db.get<{ id: number }>('SELECT id FROM units WHERE memory = ? AND key = ?', memory, key)?.id ?? null;
}
