import { readdir } from 'node:fs/promises';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import oneTemporaryFolder from '../helpers/temporary-folder.ts';
import { type Bench, isWithin, lineOf, machine } from './report.ts';

/**
 * `npm run bench`: runs every *.bench.ts beside this file and prints what was measured, each figure with its
 * budget; ends with code 1 when one is over it. Words after the command select files by name.
 */
async function main(wanted: readonly string[]): Promise<boolean> {
  exposeCollector();
  const files = (await readdir(import.meta.dirname))
    .filter((name) => name.endsWith('.bench.ts'))
    .filter((name) => wanted.length === 0 || wanted.some((word) => name.includes(word)));
  if (files.length === 0) throw new Error(`No bench file matches ${wanted.join(' ')}`);
  console.log(machine());
  let within = true;
  for (const file of files.sort()) {
    const { run } = (await import(`./${file}`)) as { run: Bench };
    console.log(file);
    for (const result of await run()) {
      console.log(lineOf(result));
      within &&= isWithin(result);
    }
  }
  return within;
}

/** Memory figures are worth something only after a collection. */
function exposeCollector(): void {
  setFlagsFromString('--expose-gc');
  globalThis.gc = runInNewContext('gc');
}

const clean = oneTemporaryFolder();
try {
  process.exitCode = (await main(process.argv.slice(2))) ? 0 : 1;
} finally {
  clean();
}
