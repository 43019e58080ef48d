import { existsSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** `npm run test:corpus`: measures on the real data beside the repository, where it is present, and prints figures. */
const data = resolve(import.meta.dirname, '../../../shared/data');

if (!existsSync(data)) {
  process.stdout.write(`Skipped: there is no data to measure with in ${data}.\n`);
} else {
  for (const file of readdirSync(import.meta.dirname).filter((name) => name.endsWith('.corpus.ts'))) {
    const corpus: { run(folder: string): Promise<readonly string[]> } = await import(
      join(import.meta.dirname, file)
    );
    process.stdout.write(`\n== ${file.replace('.corpus.ts', '')}\n`);
    for (const line of await corpus.run(data)) process.stdout.write(`${line}\n`);
  }
}
