import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import {
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as after } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

const ENTRY = resolve(import.meta.dirname, '../../src-main/hosts/cli/entry.ts');
const SMALL = 3000;
const LARGE = 60_000;

let folder: string;
let environment: NodeJS.ProcessEnv;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'balagh-damage-'));
  environment = { ...process.env, BALAGH_LIBRARY: join(folder, 'library'), LC_ALL: 'en_GB.UTF-8' };
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function table(name: string, rows: number, place: string): string {
  const file = join(folder, name);
  const lines = Array.from({ length: rows }, (_, n) =>
    [
      `The Minister visited ${place} ${n}.`,
      `Le ministre a visité ${place} ${n}.`,
      `زار الوزير ${place} ${n}.`,
    ].join('\t'),
  );
  writeFileSync(file, `en\tfr\tar\n${lines.join('\n')}\n`);
  return file;
}

function memory(...parameters: readonly string[]) {
  const run = spawnSync(process.execPath, [ENTRY, 'memory', ...parameters, '--empty', '--json'], {
    encoding: 'utf8',
    env: environment,
  });
  return { code: run.status, reply: JSON.parse(run.stdout || 'null') as Record<string, unknown> | null };
}

const check = (...options: readonly string[]) => {
  const { code, reply } = memory('check', ...options);
  const checks = (reply?.checks ?? []) as readonly { name: string; ok: boolean; detail: string }[];
  return { code, repaired: reply?.repaired, bad: checks.filter(({ ok }) => !ok) };
};

const database = () => join(folder, 'library', 'memory.db');
const indexFile = (language: string): string => {
  const index = join(folder, 'library', 'index');
  const name = readdirSync(index).find((one) => one.startsWith(`memory-${language}-`));
  return join(index, name ?? 'none');
};

/** Changes the bytes at that place of a file. */
function flip(file: string, at: number, count = 1): void {
  const bytes = readFileSync(file);
  for (let place = at; place < at + count; place += 1) bytes[place] = (bytes[place] ?? 0) ^ 1;
  writeFileSync(file, bytes);
}

it('kill -9 of an import leaves the memory as it was, whole and ready for the next', async () => {
  memory('import', table('small.tsv', 20, 'school'));
  const child = spawn(
    process.execPath,
    [ENTRY, 'memory', 'import', table('large.tsv', LARGE, 'hospital'), '--empty'],
    { stdio: 'ignore', env: environment },
  );
  const exited = once(child, 'exit');
  // Killed once rows of its own are on the way to the disk.
  while (
    child.exitCode === null &&
    (statSync(`${database()}-wal`, { throwIfNoEntry: false })?.size ?? 0) < 500_000
  )
    await after(5);
  child.kill('SIGKILL');
  const [, signal] = await exited;
  expect([signal, memory('stats').reply?.units, check()]).toEqual([
    'SIGKILL',
    20,
    { code: 0, repaired: false, bad: [] },
  ]);
  expect(memory('import', table('next.tsv', 30, 'port')).reply).toMatchObject({ added: 30 });
  expect(memory('stats').reply?.units).toBe(50);
}, 60_000);

describe('memory check', () => {
  beforeEach(() => {
    memory('import', table('small.tsv', SMALL, 'school'));
  });

  it('finds index files with other bytes or cut off, and makes them anew', () => {
    const [changed, cut] = [indexFile('fr'), indexFile('ar')];
    flip(changed, Math.floor(statSync(changed).size / 2), 8);
    truncateSync(cut, statSync(cut).size - 100);
    expect(check('--no-repair').bad).toEqual([
      { name: 'search index', ok: false, detail: expect.stringMatching(/: (ar, fr|fr, ar)$/) },
    ]);
    expect(check()).toMatchObject({ code: 0, repaired: true, bad: [] });
    expect(check()).toEqual({ code: 0, repaired: false, bad: [] });
  }, 60_000);

  it('names the unit whose text was changed in the file', () => {
    const at = readFileSync(database()).indexOf('visited school 1234.');
    flip(database(), at);
    expect([at > 0, check().bad]).toEqual([
      true,
      [expect.objectContaining({ name: 'units', detail: expect.stringMatching(/^1 of 3000 .*: 1235$/) })],
    ]);
  }, 60_000);
});
