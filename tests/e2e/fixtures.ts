import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, test as base, chromium, type Page } from '@playwright/test';
import { launchElectron } from '../electron/real.ts';
import { launchStandIn } from '../electron/stand-in/launch.ts';
import { startWebHostProcess } from '../helpers/web-host.ts';

/** Where the one specification runs: the web host, the built bundles on the stand-in, or the real Electron. */
export type HostKind = 'web' | 'stand-in' | 'electron';

export interface Application {
  readonly kind: HostKind;
  readonly library: string;
  /** The window in front. */
  page(): Page;
  /** Ends the host (SIGKILL for a crash) and starts it again on the same library. */
  restart(signal?: NodeJS.Signals): Promise<Page>;
}

interface Opened {
  readonly page: Page;
  close(signal?: NodeJS.Signals): Promise<void>;
}

export const test = base.extend<{ application: Application }, { hostKind: HostKind }>({
  hostKind: ['web', { option: true, scope: 'worker' }],
  application: async ({ hostKind, browser }, use) => {
    const folder = mkdtempSync(join(tmpdir(), 'balagh-e2e-'));
    const library = join(folder, 'library');
    let opened = await open(hostKind, library, browser);
    await use({
      kind: hostKind,
      library,
      page: () => opened.page,
      async restart(signal) {
        await opened.close(signal);
        opened = await open(hostKind, library, browser);
        return opened.page;
      },
    });
    await opened.close();
    rmSync(folder, { recursive: true, force: true });
  },
});

export { expect } from '@playwright/test';

async function open(kind: HostKind, library: string, browser: Browser): Promise<Opened> {
  if (kind === 'web') return openWeb(library, browser);
  return kind === 'stand-in' ? openStandIn(library) : launchElectron(library);
}

async function openWeb(library: string, browser: Browser): Promise<Opened> {
  const host = await startWebHostProcess({ library });
  const context = await browser.newContext({ viewport: { width: 1366, height: 768 }, locale: 'en-GB' });
  const page = await context.newPage();
  await page.goto(host.address);
  await page.waitForURL((url) => url.pathname === '/');
  return {
    page,
    async close(signal) {
      if (signal === 'SIGKILL') await host.stop(signal);
      await context.close();
      await host.stop(signal);
    },
  };
}

async function openStandIn(library: string): Promise<Opened> {
  const standIn = await launchStandIn({ library });
  const driver = await chromium.connectOverCDP(standIn.endpoint);
  const page = driver.contexts()[0]?.pages()[0];
  if (page === undefined) throw new Error('the stand-in opened no window');
  return {
    page,
    async close(signal) {
      if (signal !== 'SIGKILL') await page.close({ runBeforeUnload: false });
      await driver.close();
      await standIn.close(signal);
    },
  };
}
