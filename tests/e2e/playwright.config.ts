import { defineConfig } from '@playwright/test';
import { CHROMIUM_FLAGS, requireChromium } from '../helpers/chromium.ts';
import type { HostKind } from './fixtures.ts';

const chromium = requireChromium();
/** The same specification on each host; BALAGH_E2E_HOSTS chooses others (npm run test:electron). */
const hosts = (process.env.BALAGH_E2E_HOSTS ?? 'web,stand-in').split(',') as HostKind[];

export default defineConfig<object, { hostKind: HostKind }>({
  testDir: '.',
  testMatch: '*.spec.ts',
  globalSetup: '../helpers/temporary-folder.ts',
  outputDir: '../../test-results',
  timeout: 60_000,
  expect: { timeout: 10_000 },
  fullyParallel: false,
  workers: 2,
  forbidOnly: Boolean(process.env.CI),
  reporter: process.env.BALAGH_REPORT
    ? [['list'], ['json', { outputFile: process.env.BALAGH_REPORT }]]
    : 'list',
  projects: hosts.map((hostKind) => ({
    name: hostKind,
    use: { hostKind },
    // What only a browser shows, such as three window sizes and themes, need not be seen twice.
    testIgnore: [
      ...(hostKind === 'web' ? [] : ['*.web.spec.ts']),
      ...(hostKind === 'stand-in' ? [] : ['*.electron.spec.ts']),
    ],
  })),
  use: {
    viewport: { width: 1366, height: 768 },
    launchOptions: { executablePath: chromium.path, args: CHROMIUM_FLAGS },
    trace: 'retain-on-failure',
  },
});
