import { readdir, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { BalaghError } from '#contract/errors.ts';
import { readTmx } from '#formats/interchange/tmx/read.ts';
import { writeTmx } from '#formats/interchange/tmx/write.ts';
import type { NewUnit, StoredUnit } from '#services/ports/index.ts';

/**
 * Reads every TMX below the data, writes what was read, reads that again and compares. A file may be refused with an
 * error of ours; anything else thrown, or a text that comes back changed, is a failure. Returns the report's lines.
 */
export async function run(dataDir: string): Promise<string[]> {
  const names = (await readdir(dataDir, { recursive: true }))
    .filter((name) => /\.tmx$/i.test(name))
    .toSorted();
  const lines: string[] = [];
  const totals = { read: 0, units: 0, variants: 0, marks: 0, skipped: 0 };
  for (const name of names) {
    const bytes = await readFile(join(dataDir, name));
    try {
      const start = performance.now();
      const { units, skipped } = await readTmx({ name: basename(name), bytes });
      const ms = Math.round(performance.now() - start);
      await compareAgain(name, units);
      totals.read += 1;
      totals.units += units.length;
      totals.skipped += skipped.length;
      const contents = units.flatMap(({ variants }) => Object.values(variants));
      totals.variants += contents.length;
      totals.marks += contents.reduce((sum, { marks }) => sum + marks.length, 0);
      lines.push(`${name}: ${units.length} units, ${skipped.length} skipped, ${ms} ms`);
      lines.push(...skipped.map(({ line, reason }) => `  line ${line}: ${reason}`));
    } catch (thrown) {
      if (!(thrown instanceof BalaghError)) throw new Error(`CRASHED ${name}`, { cause: thrown });
      lines.push(`refused ${name}: ${thrown.message}`);
    }
  }
  const { read, units, variants, marks, skipped } = totals;
  return [
    ...lines,
    `TMX files ${names.length}, read ${read}, crashes 0; units ${units}, variants ${variants}, marks ${marks}, skipped ${skipped}; all the same after writing and reading again`,
  ];
}

async function compareAgain(name: string, units: readonly NewUnit[]): Promise<void> {
  const stored = units.map(
    (unit, index): StoredUnit => ({
      ...unit,
      id: index + 1,
      memory: 1,
      author: unit.author ?? '',
      createdAt: 0,
      updatedAt: 0,
      import: 0,
      release: null,
      details: null,
    }),
  );
  const again = await readTmx({
    name,
    bytes: writeTmx({ units: stored, source: null, first: true, last: true }),
  });
  const essence = (list: readonly NewUnit[]) =>
    JSON.stringify(list.map(({ variants, context }) => [Object.entries(variants).toSorted(), context]));
  if (essence(again.units) !== essence(units)) throw new Error(`${name} came back changed`);
}
