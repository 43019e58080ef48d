import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A row of a tab-separated file, by the names of its header. */
export type Row = Readonly<Record<string, string>>;

/** All rows of the .tsv files in a folder, files by name. Broken content is our own fault: it throws. */
export function readRows(folder: string, columns: readonly string[]): readonly Row[] {
  const files = readdirSync(folder)
    .filter((name) => name.endsWith('.tsv'))
    .sort();
  return files.flatMap((name) => parseRows(name, readFileSync(join(folder, name), 'utf8'), columns));
}

function parseRows(name: string, text: string, columns: readonly string[]): readonly Row[] {
  const [header = '', ...lines] = text.split(/\r?\n/);
  const names = header.split('\t');
  for (const column of columns) {
    if (!names.includes(column)) throw new Error(`${name}: no column ${column}`);
  }
  return lines
    .filter((line) => line.trim() !== '')
    .map((line) => {
      const fields = line.split('\t');
      return Object.fromEntries(names.map((column, index) => [column, (fields[index] ?? '').trim()]));
    });
}
