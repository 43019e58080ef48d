import type { Connection } from '../../connection.ts';
import { contextNumber, recordOf, UNIT_COLUMNS, type UnitRow } from '../record.ts';
import { VISIBLE } from '../units.ts';
import type { Entries } from './entries.ts';

/** Stored units looked at for one batch; a sentence that thousands of them have must not hold an import up. */
const LIMIT = 20_000;

/** Makes the units of the memory known that have a text with one of the keys. */
export function loadStored(
  db: Connection,
  entries: Entries,
  memory: number,
  keys: ReadonlySet<number>,
): void {
  const rows = db.all<UnitRow & { readonly origins: number }>(
    `SELECT ${UNIT_COLUMNS}, (SELECT count(*) FROM unit_origins o WHERE o.unit = units.id) AS origins FROM units
     WHERE id IN (SELECT unit FROM text_keys WHERE key IN (SELECT value FROM json_each(?)) LIMIT ${LIMIT})
       AND memory = ? AND ${VISIBLE}`,
    JSON.stringify([...keys]),
    memory,
  );
  for (const row of rows) {
    if (entries.knowsStored(row.id)) continue;
    const record = recordOf(row);
    const free = record.imported && row.origins === 0;
    entries.setTexts(record.variants);
    entries.add(contextNumber(record), row.id, { stored: true, free });
  }
}
