import type { LanguageTag } from '#core/model/language.ts';
import type { SharedText, Slice, StoredUnit, UnitConditions } from '#services/ports/index.ts';
import type { Connection } from '../connection.ts';
import { isIntact, keysOf, storedUnitOf, UNIT_COLUMNS, type UnitRow } from './record.ts';
import { unitById, VISIBLE } from './units.ts';

/** Walking through many units in slices: a slice looks at so many rows, whatever it finds. */

/** The next rows behind `after`, and those of them that fit. */
export function slice(
  db: Connection,
  conditions: UnitConditions,
  after: number,
  rows: number,
): Slice<StoredUnit> {
  const looked = db.all<UnitRow>(
    `SELECT ${UNIT_COLUMNS} FROM units WHERE id > ? AND ${VISIBLE} ORDER BY id LIMIT ?`,
    after,
    rows,
  );
  return {
    items: fitting(looked, conditions),
    after: looked.length < rows ? null : (looked.at(-1)?.id ?? null),
  };
}

/** The rows with those ids that fit. */
export function sliceOf(
  db: Connection,
  conditions: UnitConditions,
  ids: readonly number[],
): readonly StoredUnit[] {
  const looked = db.all<UnitRow>(
    `SELECT ${UNIT_COLUMNS} FROM units WHERE id IN (SELECT value FROM json_each(?)) AND ${VISIBLE} ORDER BY id`,
    JSON.stringify(ids),
  );
  return fitting(looked, conditions);
}

function fitting(rows: readonly UnitRow[], conditions: UnitConditions): readonly StoredUnit[] {
  const { memories, author, from, until, origin } = conditions;
  return rows
    .filter((row) => memories === undefined || memories.includes(row.memory))
    .filter((row) => author === undefined || row.author === author)
    .filter((row) => row.updated_at >= (from ?? 0) && row.updated_at <= (until ?? Number.MAX_SAFE_INTEGER))
    .filter((row) => origin === undefined || (origin === 'confirmed') === (row.import === 0))
    .filter((row) => conditions.import === undefined || row.import === conditions.import)
    .map(storedUnitOf);
}

/** Runs of equal keys behind `after`; the last run of a slice is left to the next one unless the table ends. */
export function sharedTexts(
  db: Connection,
  memories: readonly number[] | undefined,
  after: number,
  rows: number,
): Slice<SharedText> {
  const looked = db.all<{ key: number; unit: number }>(
    'SELECT key, unit FROM text_keys WHERE key > ? ORDER BY key LIMIT ?',
    after,
    rows,
  );
  const isEnd = looked.length < rows;
  const last = looked.at(-1)?.key ?? 0;
  const runs = [...Map.groupBy(looked, ({ key }) => key)];
  // A run longer than the slice is cut: a text that so many units share is shown by some of them.
  const whole = isEnd || runs.length === 1 ? runs : runs.filter(([key]) => key !== last);
  const items = whole
    .filter(([, run]) => run.length > 1)
    .flatMap(([key, run]) => {
      const units = run.slice(0, MAX_RUN).flatMap(({ unit }) => unitById(db, unit) ?? []);
      return byText(
        key,
        units.filter(({ memory }) => memories === undefined || memories.includes(memory)),
      );
    });
  return { items, after: isEnd ? null : (whole.at(-1)?.[0] ?? last) };
}

const MAX_RUN = 200;

/** The units by the text that the key stands for: two texts may have one key by chance. */
function byText(key: number, units: readonly StoredUnit[]): readonly SharedText[] {
  const found = new Map<string, { language: LanguageTag; text: string; units: StoredUnit[] }>();
  for (const unit of units) {
    for (const [language, content] of Object.entries(unit.variants)) {
      if (keysOf({ [language]: content })[0] !== key) continue;
      const name = `${language} ${content.text}`;
      const group = found.get(name) ?? { language, text: content.text, units: [] };
      group.units.push(unit);
      found.set(name, group);
    }
  }
  return [...found.values()].filter((group) => group.units.length > 1);
}

export function verify(db: Connection, after: number, rows: number): Slice<number> {
  const looked = db.all<UnitRow>(
    `SELECT ${UNIT_COLUMNS} FROM units WHERE id > ? ORDER BY id LIMIT ?`,
    after,
    rows,
  );
  const items = looked.filter((row) => !isIntact(row)).map(({ id }) => id);
  return { items, after: looked.length < rows ? null : (looked.at(-1)?.id ?? null) };
}
