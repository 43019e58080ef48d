import { readdir } from 'node:fs/promises';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import type { Bench, BenchResult } from './report.ts';

/**
 * `npm run bench`: runs every *.bench.ts beside this file, prints what was measured, and fails when a figure is
 * over its budget. Words after the command select files by name.
 */
async function main(wanted: readonly string[]): Promise<boolean> {
  exposeCollector();
  const files = (await readdir(import.meta.dirname))
    .filter((name) => name.endsWith('.bench.ts'))
    .filter((name) => wanted.length === 0 || wanted.some((word) => name.includes(word)));
  if (files.length === 0) throw new Error(`No bench file matches ${wanted.join(' ')}`);
  let within = true;
  for (const file of files.sort()) {
    const { run } = (await import(`./${file}`)) as { run: Bench };
    console.log(file);
    for (const result of await run()) {
      console.log(lineOf(result));
      within &&= result.value <= result.budget;
    }
  }
  return within;
}

/** Memory figures are worth something only after a collection. */
function exposeCollector(): void {
  setFlagsFromString('--expose-gc');
  globalThis.gc = runInNewContext('gc');
}

function lineOf({ name, unit, value, budget, detail }: BenchResult): string {
  const verdict = value <= budget ? 'ok  ' : 'OVER';
  const figure = `${value.toFixed(unit === 'MB' ? 1 : 3)} ${unit}`.padStart(14);
  return `  ${verdict} ${name.padEnd(34)}${figure}  of ${budget} ${unit}  ${detail}`;
}

process.exitCode = (await main(process.argv.slice(2))) ? 0 : 1;
