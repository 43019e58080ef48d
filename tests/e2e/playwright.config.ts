import { defineConfig } from '@playwright/test';
import { CHROMIUM_FLAGS, requireChromium } from '../helpers/chromium.ts';

const chromium = requireChromium();

export default defineConfig({
  testDir: '.',
  testMatch: '*.spec.ts',
  outputDir: '../../test-results',
  timeout: 60_000,
  expect: { timeout: 10_000 },
  fullyParallel: false,
  workers: 2,
  forbidOnly: Boolean(process.env.CI),
  reporter: process.env.BALAGH_REPORT
    ? [['list'], ['json', { outputFile: process.env.BALAGH_REPORT }]]
    : 'list',
  use: {
    viewport: { width: 1366, height: 768 },
    launchOptions: { executablePath: chromium.path, args: CHROMIUM_FLAGS },
    trace: 'retain-on-failure',
  },
});
