import { mkdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { chromium } from '@playwright/test';
import { ReleasesPage } from '../e2e/pages/releases.ts';
import { WorkspacePage } from '../e2e/pages/workspace.ts';
import { CHROMIUM_FLAGS, requireChromium } from './chromium.ts';
import { startWebHostProcess } from './web-host.ts';

/** `npm run screenshot`: the README's picture, from a new library with the sample release. */
const folder = resolve(import.meta.dirname, '../../docs/images');
mkdirSync(folder, { recursive: true });

const host = await startWebHostProcess();
const browser = await chromium.launch({ executablePath: requireChromium().path, args: CHROMIUM_FLAGS });
try {
  const page = await browser.newPage({ viewport: { width: 1366, height: 768 }, locale: 'en-GB' });
  await page.goto(host.address);
  const releases = new ReleasesPage(page);
  await releases.heading.waitFor();
  await releases.titles.first().click();
  const workspace = new WorkspacePage(page);
  await workspace.edit(7, 'fr');
  await workspace.matches().first().waitFor();
  // The dictionaries are read when the first release is opened: what they find comes last.
  await page
    .getByRole('banner')
    .getByText(/^\d+ issues$/)
    .waitFor();
  await page.screenshot({ path: resolve(folder, 'workspace.png') });
} finally {
  await browser.close();
  await host.dispose();
}
