import { deepStrictEqual } from 'node:assert';
import { readdir, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { BalaghError } from '#contract/errors.ts';
import type { NewUnit } from '#services/ports/index.ts';
import { readAs } from '../formats/interchange/read-as.ts';
import { read, readAll, stored, written } from '../formats/interchange/tmx.ts';

/**
 * Reads every TMX and XLIFF below the data, writes what was read as TMX, reads that again and compares texts, marks,
 * surroundings, attributes, properties and inline codes. A file may be refused with an error of ours; anything else
 * thrown, or anything that comes back changed, is a failure. Returns the report's lines.
 */
export async function run(dataDir: string): Promise<string[]> {
  const names = (await readdir(dataDir, { recursive: true }))
    .filter((name) => /\.(tmx|xlf|xliff|sdlxliff|mqxliff)$/i.test(name))
    .toSorted();
  const lines: string[] = [];
  const conforming = { valid: 0, refused: 0, invalid: 0, taken: 0 };
  const judge = (name: string, taken: boolean): void => {
    if (!name.includes('xliff-21')) return;
    if (/\binvalid\b/.test(name)) conforming[taken ? 'taken' : 'invalid'] += 1;
    else conforming[taken ? 'valid' : 'refused'] += 1;
  };
  const totals = { read: 0, units: 0, variants: 0, marks: 0, codes: 0, notes: 0, skipped: 0 };
  for (const name of names) {
    try {
      const start = performance.now();
      const { units, skipped } = await readAll({ name: basename(name), path: join(dataDir, name) });
      const ms = Math.round(performance.now() - start);
      judge(name, true);
      await compareAgain(name, units);
      await compareWays(join(dataDir, name));
      totals.read += 1;
      totals.units += units.length;
      totals.skipped += skipped.length;
      const contents = units.flatMap(({ variants }) => Object.values(variants));
      totals.variants += contents.length;
      totals.marks += contents.reduce((sum, { marks }) => sum + marks.length, 0);
      const variants = units.flatMap(({ details }) => Object.values(details?.variants ?? {}));
      totals.codes += variants.filter(({ markup }) => markup !== undefined).length;
      totals.notes += units.flatMap(({ details }) => details?.notes ?? []).length;
      lines.push(`${name}: ${units.length} units, ${skipped.length} skipped, ${ms} ms`);
      if (/\.tmx$/i.test(name)) lines.push(...skipped.map(({ line, reason }) => `  line ${line}: ${reason}`));
    } catch (thrown) {
      if (!(thrown instanceof BalaghError)) throw new Error(`CRASHED ${name}`, { cause: thrown });
      judge(name, false);
      lines.push(`refused ${name}: ${thrown.message}`);
    }
  }
  const { read: count, units, variants, marks, codes, notes, skipped } = totals;
  return [
    ...lines,
    `XLIFF 2.1 test suite: ${conforming.valid} valid files read, ${conforming.refused} refused; ${conforming.invalid} invalid ones refused, ${conforming.taken} read`,
    `files ${names.length}, read ${count}, crashes 0; units ${units}, variants ${variants}, marks ${marks}, texts with codes ${codes}, notes and properties ${notes}, skipped ${skipped}; all the same after writing and reading again`,
  ];
}

/** Plain units are read from bytes and all others from text: what comes of it is the same. */
async function compareWays(path: string): Promise<void> {
  if (!/\.tmx$/i.test(path)) return;
  const source = { name: basename(path), bytes: new Uint8Array(await readFile(path)) };
  deepStrictEqual((await readAs(source, true)).read, (await readAs(source, false)).read);
}

async function compareAgain(name: string, units: readonly NewUnit[]): Promise<void> {
  const again = await read(written(units.map((unit, index) => stored(unit, index + 1))), name);
  const essence = (list: readonly NewUnit[]) =>
    list.map(({ variants, context, details }) =>
      JSON.stringify([Object.entries(variants).toSorted(), context, sorted(details ?? null)]),
    );
  const [before, after] = [essence(units), essence(again.units)];
  const changed = before.findIndex((one, index) => one !== after[index]);
  if (before.length !== after.length || changed >= 0)
    throw new Error(`${name} came back changed:\n${before[changed]}\n${after[changed]}`);
}

/** Objects with their keys in one order. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value)
      .map(([key, child]) => [key, sorted(child)] as const)
      .toSorted(([a], [b]) => (a < b ? -1 : 1)),
  );
}
