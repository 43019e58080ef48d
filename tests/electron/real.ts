import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { _electron, type Page } from '@playwright/test';

const ROOT = resolve(import.meta.dirname, '../..');

/** Path of the real Electron's binary, or null where it has not been (or cannot be) fetched. */
export function electronBinary(): string | null {
  const folder = dirname(createRequire(import.meta.url).resolve('electron/package.json'));
  const pathFile = join(folder, 'path.txt');
  if (!existsSync(pathFile)) return null;
  const binary = join(folder, 'dist', readFileSync(pathFile, 'utf8'));
  return existsSync(binary) ? binary : null;
}

/** Opens the application in the real Electron. */
export async function launchElectron(
  library: string,
): Promise<{ readonly page: Page; close(signal?: NodeJS.Signals): Promise<void> }> {
  const executablePath = electronBinary();
  if (executablePath === null) throw new Error("Electron's binary is not here");
  const application = await _electron.launch({
    executablePath,
    args: [ROOT],
    env: { ...process.env, BALAGH_LIBRARY: library } as Record<string, string>,
  });
  return {
    page: await application.firstWindow(),
    async close(signal) {
      if (signal === 'SIGKILL') application.process().kill(signal);
      else await application.close();
    },
  };
}
