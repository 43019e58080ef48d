import type { MemoryMaintenance } from '#services/ports/index.ts';
import type { Connection } from '../connection.ts';
import { UnitCounts } from './editor.ts';
import { sweepLeftovers } from './import/leftovers.ts';
import { keysOf, recordOf, UNIT_COLUMNS, type UnitRow } from './record.ts';
import { VISIBLE } from './units.ts';

type Finding = ReturnType<MemoryMaintenance['diagnose']>[number];

/** Structure, counts and text keys against the units; with `repair`, what follows from the units is written anew. */
export function diagnose(db: Connection, repair: boolean): readonly Finding[] {
  const structure = structureOf(db, repair);
  if (repair) sweepLeftovers(db);
  return [structure, ...derived(db, repair)];
}

function structureOf(db: Connection, repair: boolean): Finding {
  const check = () =>
    db
      .pragmaRows<{ integrity_check: string }>('integrity_check')
      .map((row) => row.integrity_check)
      .filter((text) => text !== 'ok');
  const found = check();
  if (found.length === 0) return { name: 'structure', ok: true, detail: 'ok', repaired: false };
  // A damaged index is made anew from its table.
  if (repair) db.execute('REINDEX');
  const left = repair ? check() : found;
  const detail = (left.length > 0 ? left : found).slice(0, 5).join('; ');
  return { name: 'structure', ok: left.length === 0, detail, repaired: left.length === 0 };
}

/** Counts and keys as the units have them, compared with the tables in one walk. */
function derived(db: Connection, repair: boolean): readonly Finding[] {
  const work = (): readonly Finding[] => {
    db.execute(`
      CREATE TEMP TABLE expected_keys (key INTEGER NOT NULL, unit INTEGER NOT NULL, PRIMARY KEY (key, unit)) WITHOUT ROWID;
      CREATE TEMP TABLE expected_counts (memory INTEGER NOT NULL, language TEXT NOT NULL, n INTEGER NOT NULL);
    `);
    try {
      gather(db);
      const findings = [
        compared(db, 'counts', 'unit_counts', 'SELECT memory, language, n FROM expected_counts'),
        compared(db, 'text keys', 'text_keys', 'SELECT key, unit FROM expected_keys'),
      ];
      return findings.map(({ table, columns, ...finding }) => {
        if (finding.ok || !repair) return { ...finding, repaired: false };
        db.execute(`DELETE FROM ${table}; INSERT INTO ${table} ${columns};`);
        return { ...finding, ok: true, repaired: true };
      });
    } finally {
      db.execute('DROP TABLE temp.expected_keys; DROP TABLE temp.expected_counts;');
    }
  };
  // Looking alone keeps nobody from writing.
  return repair ? db.transaction(work) : db.snapshot(work);
}

function gather(db: Connection): void {
  const counts = new UnitCounts();
  for (let after = 0; ; ) {
    const rows = db.all<UnitRow>(
      `SELECT ${UNIT_COLUMNS} FROM units WHERE id > ? AND ${VISIBLE} ORDER BY id LIMIT 1000`,
      after,
    );
    for (const row of rows) {
      const record = recordOf(row);
      counts.add(record, 1);
      for (const key of keysOf(record.variants))
        db.run('INSERT OR IGNORE INTO temp.expected_keys (key, unit) VALUES (?, ?)', key, row.id);
    }
    if (rows.length < 1000) break;
    after = rows.at(-1)?.id ?? after;
  }
  for (const [memory, language, n] of counts.all())
    db.run('INSERT INTO temp.expected_counts VALUES (?, ?, ?)', memory, language, n);
}

/** Keys of units that are not visible (an import under way) may be there as well. */
function compared(db: Connection, name: string, table: string, columns: string) {
  const count = (sql: string) => db.get<{ n: number }>(`SELECT count(*) AS n FROM (${sql})`)?.n ?? 0;
  const own = columns.replace(/ FROM .*/, ` FROM ${table}`);
  const visible =
    table === 'text_keys' ? `${own} WHERE unit IN (SELECT id FROM units WHERE ${VISIBLE})` : own;
  const lacking = count(`${columns} EXCEPT ${own}`);
  const stray = count(`${visible} EXCEPT ${columns}`);
  const ok = lacking === 0 && stray === 0;
  return { name, ok, detail: ok ? 'ok' : `${lacking} missing, ${stray} stray`, table, columns };
}
