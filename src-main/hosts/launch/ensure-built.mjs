import { spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));
const STAMP = join(ROOT, 'out', '.built');
const LOCK = join(ROOT, 'node_modules', '.cache', 'balagh-build.lock');
const SOURCES = ['src-main', 'src-renderer', 'resources/locales', 'package.json', 'electron.vite.config.ts'];
/** A build takes some ten seconds; a lock older than this was left by a process that was killed. */
const LOCK_EXPIRES_MS = 180_000;

/** The time of the newest source file, milliseconds since the epoch. */
function newest(path) {
  const stat = statSync(path);
  if (!stat.isDirectory()) return stat.mtimeMs;
  let latest = stat.mtimeMs;
  for (const entry of readdirSync(path)) latest = Math.max(latest, newest(join(path, entry)));
  return latest;
}

function isBuilt() {
  if (!existsSync(join(ROOT, 'src-main'))) return true;
  if (!existsSync(STAMP)) return false;
  const built = statSync(STAMP).mtimeMs;
  return SOURCES.every((source) => newest(join(ROOT, source)) <= built);
}

/** Builds when a source is newer than the last build; processes that start at once wait for one another. */
export async function ensureBuilt() {
  if (isBuilt()) return;
  await withLock(() => {
    if (isBuilt()) return;
    process.stderr.write('balagh: building, once …\n');
    build();
  });
}

/** Builds main, preload and renderer, and notes from which moment's sources. */
function build() {
  const started = new Date();
  const cli = join(ROOT, 'node_modules', 'electron-vite', 'bin', 'electron-vite.js');
  const run = spawnSync(process.execPath, [cli, 'build', '--logLevel', 'warn'], {
    cwd: ROOT,
    encoding: 'utf8',
  });
  if (run.status !== 0) {
    process.stderr.write(`${run.stdout ?? ''}${run.stderr ?? ''}\nbalagh: the build failed, see above.\n`);
    process.exit(1);
  }
  writeFileSync(STAMP, '');
  utimesSync(STAMP, started, started);
  prepare();
}

/**
 * Runs a command once, so that what is kept from start to start (compiled code, finished dictionaries) is there for the
 * first one that somebody waits for. Where that fails, the next command says why.
 */
function prepare() {
  const library = mkdtempSync(join(tmpdir(), 'balagh-'));
  const command = join(ROOT, 'src-main', 'hosts', 'launch', 'balagh.mjs');
  const parameters = ['check', '--three', '--batch', '--empty', '--library', library];
  spawnSync(process.execPath, [command, ...parameters], {
    cwd: ROOT,
    input: '{"ar":"م","fr":"a","en":"a"}\n',
  });
  rmSync(library, { recursive: true, force: true });
}

async function withLock(work) {
  mkdirSync(join(LOCK, '..'), { recursive: true });
  for (;;) {
    try {
      mkdirSync(LOCK);
      break;
    } catch (error) {
      if (error.code !== 'EEXIST') throw error;
      const age = Date.now() - (statSync(LOCK, { throwIfNoEntry: false })?.mtimeMs ?? Date.now());
      if (age > LOCK_EXPIRES_MS) rmSync(LOCK, { recursive: true, force: true });
      else await sleep(200);
    }
  }
  try {
    await work();
  } finally {
    rmSync(LOCK, { recursive: true, force: true });
  }
}
