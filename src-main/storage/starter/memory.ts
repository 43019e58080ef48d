import { join } from 'node:path';
import { DEFAULT_LANGUAGES } from '#core/model/language.ts';
import { BLOCK_KINDS } from '#core/model/release.ts';
import type { NewUnit } from '#services/ports/index.ts';
import type { Connection } from '../connection.ts';
import { addUnits } from '../memory/add.ts';
import { type Row, readRows } from './tsv.ts';

/** Fills the memory that comes with the application from resources/starter/memory/*.tsv. */
export function fillMemory(db: Connection, memory: number, starter: string, at: number): void {
  const rows = readRows(join(starter, 'memory'), ['part', ...DEFAULT_LANGUAGES]);
  addUnits(db, memory, rows.map(unitOf), { author: 'Balagh', at });
}

function unitOf(row: Row): NewUnit {
  const part = BLOCK_KINDS.find((kind) => kind === row.part);
  const variants = DEFAULT_LANGUAGES.filter((language) => (row[language] ?? '') !== '').map(
    (language) => [language, { text: row[language] ?? '', marks: [] }] as const,
  );
  return { variants: Object.fromEntries(variants), context: part === undefined ? {} : { part } };
}
