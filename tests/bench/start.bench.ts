import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { chromium } from '@playwright/test';
import { resourcesFolder } from '#hosts/paths.ts';
import { openLibrary } from '#storage/library.ts';
import { CHROMIUM_FLAGS, requireChromium } from '../helpers/chromium.ts';
import { startWebHostProcess } from '../helpers/web-host.ts';
import { type Bench, type BenchResult, percentile } from './report.ts';
import { releaseText } from './texts.ts';

/** Most that a user waits from the command to the result, milliseconds. */
const BUDGETS = { library: 700, list: 2000, translate: 2000, host: 1000, window: 2000 } as const;
const ROUNDS = 10;
const SEGMENTS = 60;
const BALAGH = resolve(import.meta.dirname, '../../src-main/hosts/launch/balagh.mjs');

/** Starts of processes, on a built tree. */
export const run: Bench = async () => {
  const folder = mkdtempSync(join(tmpdir(), 'balagh-bench-'));
  try {
    const library = join(folder, 'library');
    const results = [await createdLibrary(folder)];
    // Builds where that has not been done, and creates the library: neither belongs to the figures.
    balagh(['release', 'list', '--library', library]);
    return [...results, ...(await commands(folder, library)), ...(await windows(library))];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};

function createdLibrary(folder: string): Promise<BenchResult> {
  const options = { resources: resourcesFolder(), empty: false, now: Date.now() };
  const sampling = { rounds: ROUNDS, detail: 'with the starter content' };
  return percentile('a new library', BUDGETS.library, sampling, (round) =>
    openLibrary({ ...options, folder: join(folder, `new-${round}`) }).close(),
  );
}

async function commands(folder: string, library: string): Promise<readonly BenchResult[]> {
  const file = join(folder, 'release.txt');
  writeFileSync(file, releaseText(SEGMENTS, 'fr'));
  const to = ['--from', 'fr', '--to', 'ar,en', '--library', library];
  const sampling = { rounds: ROUNDS, detail: 'with the start of the process' };
  return [
    await percentile('balagh release list', BUDGETS.list, sampling, () =>
      balagh(['release', 'list', '--library', library]),
    ),
    await percentile(`balagh translate, ${SEGMENTS} segments`, BUDGETS.translate, sampling, (round) => {
      const out = join(folder, `out-${round}`);
      balagh(['translate', file, ...to, '--out', out]);
      const files = readdirSync(out).length;
      if (files !== 3) throw new Error(`translate wrote ${files} files instead of 3`);
    }),
  ];
}

function balagh(parameters: readonly string[]): void {
  const { status, stderr } = spawnSync(process.execPath, [BALAGH, ...parameters], { encoding: 'utf8' });
  if (status !== 0) throw new Error(`balagh ${parameters[0]} ended with ${status}: ${stderr}`);
}

/** From `balagh web` to a list of releases that takes a click, in a Chromium that is open already. */
async function windows(library: string): Promise<readonly BenchResult[]> {
  const browser = await chromium.launch({ executablePath: requireChromium().path, args: CHROMIUM_FLAGS });
  try {
    const host = await percentile('web host listens', BUDGETS.host, { rounds: ROUNDS }, async () => {
      const started = await startWebHostProcess({ library });
      await started.stop();
    });
    const sampling = { rounds: ROUNDS, detail: 'from the command to the list of releases' };
    const window = await percentile('web host, first usable window', BUDGETS.window, sampling, async () => {
      const started = await startWebHostProcess({ library });
      const context = await browser.newContext({ viewport: { width: 1366, height: 768 } });
      const page = await context.newPage();
      await page.goto(started.address);
      await page.getByRole('main').getByRole('row').first().waitFor();
      await context.close();
      await started.stop();
    });
    return [{ ...host, detail: `${host.detail}; start and stop` }, window];
  } finally {
    await browser.close();
  }
}
