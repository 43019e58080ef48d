import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { requireRecentNode } from './node-version.mjs';

/** `npm start`: builds, then opens the application in Electron, or in the browser where Electron cannot be had. */
await requireRecentNode(fileURLToPath(import.meta.url));

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));
const DOWNLOAD_LIMIT_MS = 10 * 60_000;

/** Path of Electron's binary, fetched at the first launch as Electron 42 and later expect; or why there is none. */
function electronBinary() {
  const package_ = dirname(createRequire(import.meta.url).resolve('electron/package.json'));
  const locate = () => {
    const pathFile = join(package_, 'path.txt');
    if (!existsSync(pathFile)) return null;
    const binary = join(package_, 'dist', readFileSync(pathFile, 'utf8'));
    return existsSync(binary) ? binary : null;
  };
  const present = locate();
  if (present !== null) return { binary: present };
  process.stderr.write('Fetching Electron, once …\n');
  const run = spawnSync(process.execPath, [join(package_, 'install.js')], {
    encoding: 'utf8',
    timeout: DOWNLOAD_LIMIT_MS,
  });
  const fetched = locate();
  if (run.status === 0 && fetched !== null) return { binary: fetched };
  return { reason: 'its download failed' };
}

function hasDisplay() {
  return process.platform !== 'linux' || Boolean(process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY);
}

/** Why Electron cannot be opened here, or null and the binary. */
function findElectron() {
  if (process.env.BALAGH_HOST === 'web') return { reason: 'BALAGH_HOST=web asks for the browser' };
  if (!hasDisplay()) return { reason: 'there is no display' };
  return electronBinary();
}

const { ensureBuilt } = await import('./ensure-built.mjs');
await ensureBuilt();

const { binary, reason } = findElectron();
if (binary) {
  const child = spawn(binary, [ROOT, ...process.argv.slice(2)], { stdio: 'inherit' });
  child.on('close', (code) => process.exit(code ?? 1));
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal));
} else {
  process.stderr.write(`Electron cannot be opened (${reason}): opening Balagh in the browser instead.\n`);
  const { cacheCompiledCode } = await import('./compile-cache.mjs');
  cacheCompiledCode();
  process.argv.splice(2, 0, 'web', ...(hasDisplay() ? [] : ['--no-open']));
  await import('../../../out/main/cli.js');
}
