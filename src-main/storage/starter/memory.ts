import { join } from 'node:path';
import { DEFAULT_LANGUAGES } from '#core/model/language.ts';
import { BLOCK_KINDS } from '#core/model/release.ts';
import type { NewUnit } from '#services/ports/index.ts';
import type { Connection } from '../connection.ts';
import { ImportWriter } from '../memory/import/writer.ts';
import { createIndexFiles } from '../memory/index-files.ts';
import { type Row, readRows } from './tsv.ts';

/** Fills the memory that comes with the application from resources/starter/memory/*.tsv. */
export function fillMemory(db: Connection, memory: number, starter: string, at: number): void {
  const rows = readRows(join(starter, 'memory'), ['part', ...DEFAULT_LANGUAGES]);
  const writer = new ImportWriter(db, { memory, file: 'Balagh', author: 'Balagh', at }, createIndexFiles(db));
  writer.write(rows.map(unitOf), false);
  writer.commit();
}

function unitOf(row: Row): NewUnit {
  const part = BLOCK_KINDS.find((kind) => kind === row.part);
  const variants = DEFAULT_LANGUAGES.filter((language) => (row[language] ?? '') !== '').map(
    (language) => [language, { text: row[language] ?? '', marks: [] }] as const,
  );
  return { variants: Object.fromEntries(variants), context: part === undefined ? {} : { part } };
}
