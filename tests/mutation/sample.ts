import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * `npm run mutation -- -m "$(npx node tests/mutation/sample.ts 0.06 1)"`: for each file of core/qa, a block of so many of its
 * lines, where the seed puts it. Written for Stryker's `-m`.
 */
const [share = 0.06, seed = 1] = process.argv.slice(2).map(Number);
const FOLDER = 'src-main/core/qa';

/** Numbers from 0 to 1 (mulberry32). */
function randomFrom(start: number): () => number {
  let state = start;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const random = randomFrom(seed);
const files = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts') && file !== 'documentation.ts')
  .sort();
const blocks = files.map((file) => {
  const path = join(FOLDER, file);
  const lines = readFileSync(path, 'utf8').trimEnd().split('\n').length;
  const length = Math.ceil(lines * share);
  const first = 1 + Math.floor(random() * (lines - length + 1));
  return `${path}:${first}-${first + length - 1}`;
});
console.log(blocks.join(','));
