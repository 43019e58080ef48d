import { accessSync, constants, existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Where things lie around the built bundles: `out/main/*.js`, beside them `out/preload`, `out/renderer`, above `resources`. */

/** The folder that holds package.json: the nearest one above this module, whether bundled in out/main or run from source. */
export function applicationFolder(): string {
  let folder = import.meta.dirname;
  while (!existsSync(join(folder, 'package.json'))) {
    const parent = dirname(folder);
    if (parent === folder) throw new Error(`No package.json above ${import.meta.dirname}`);
    folder = parent;
  }
  return folder;
}

export const resourcesFolder = (): string => join(applicationFolder(), 'resources');
export const rendererFolder = (): string => join(applicationFolder(), 'out', 'renderer');
export const preloadFile = (): string => join(applicationFolder(), 'out', 'preload', 'preload.cjs');

/** Where libraries share what is made once for all, beside compiled code; null in a packaged application. */
export function cacheFolder(): string | null {
  const modules = join(applicationFolder(), 'node_modules');
  try {
    accessSync(modules, constants.W_OK);
    return join(modules, '.cache', 'balagh');
  } catch {
    return null;
  }
}

export function version(): string {
  const manifest: { version: string } = JSON.parse(
    readFileSync(join(applicationFolder(), 'package.json'), 'utf8'),
  );
  return manifest.version;
}
