import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';

/** The Chromium that tests drive, and where it came from. */
export interface FoundChromium {
  readonly path: string;
  readonly origin: string;
}

const INSTALLED = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/** Without these, Chromium asks its maker's hosts for updates and pictures at every start. */
export const CHROMIUM_FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** A Chromium that is already here: CHROMIUM_PATH, a system's own, or Playwright's. */
export function findChromium(): FoundChromium | null {
  const named = process.env.CHROMIUM_PATH;
  if (named) return { path: named, origin: 'CHROMIUM_PATH' };
  const system = INSTALLED.find((path) => existsSync(path));
  if (system) return { path: system, origin: 'installed on this system' };
  const own = chromium.executablePath();
  return existsSync(own) ? { path: own, origin: "Playwright's own" } : null;
}

/** Finds Chromium or installs it: Debian's package when root, Playwright's own elsewhere. Throws with what to do. */
export function requireChromium(): FoundChromium {
  const found = findChromium() ?? install();
  if (found === null) {
    throw new Error('No Chromium: install one (Debian: apt-get install chromium) or set CHROMIUM_PATH.');
  }
  process.env.CHROMIUM_PATH = found.path;
  return found;
}

function install(): FoundChromium | null {
  const debian = existsSync('/etc/debian_version') && process.getuid?.() === 0;
  const run = (program: string, ...parameters: string[]) =>
    spawnSync(program, parameters, {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    }).status === 0;
  if (debian) {
    if (run('apt-get', 'update') && run('apt-get', 'install', '-y', '--no-install-recommends', 'chromium')) {
      return findChromium();
    }
  } else {
    run('npx', 'playwright', 'install', 'chromium');
  }
  return findChromium();
}
