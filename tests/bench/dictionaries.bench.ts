import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { setTimeout as wait } from 'node:timers/promises';
import { createDictionaries } from '#hosts/dictionaries/dictionaries.ts';
import { createWorkerDictionaries } from '#hosts/worker/dictionaries.ts';
import type { Bench, BenchResult } from './report.ts';

/** Nobody feels that for so long no keystroke is stored, milliseconds. */
const STANDSTILL_BUDGET = 100;
/** Until the first check can come, the start of the worker included, milliseconds. */
const FIRST_BUDGET = 6_000;
const LATER_BUDGET = 2_000;
const SUGGESTIONS_BUDGET = 1_500;

/** The dictionaries by the worker, and how long the thread that answers the window stands still meanwhile. */
export const run: Bench = async () => {
  const cache = await mkdtemp(join(tmpdir(), 'balagh-'));
  const rows: BenchResult[] = [];
  for (const [start, budget] of [
    ['first', FIRST_BUDGET],
    ['later', LATER_BUDGET],
  ] as const) {
    const loader = createWorkerDictionaries();
    const dictionaries = createDictionaries({ folder: () => '', cache, loader });
    rows.push(...(await watched(`dictionaries of a ${start} start`, budget, () => dictionaries.ready())));
    const words = ['gouvernemant', 'Benkirrane', 'goverment', 'المجلص'].entries();
    rows.push(
      ...(await watched('corrections of four words', SUGGESTIONS_BUDGET, async () => {
        for (const [at, word] of words) await dictionaries.suggest(word, ['fr', 'fr', 'en', 'ar'][at] ?? '');
      })),
    );
    await loader.close();
  }
  return rows;
};

async function watched(
  name: string,
  budget: number,
  work: () => Promise<void>,
): Promise<readonly BenchResult[]> {
  // What came before has ended, and is not counted.
  await wait(50);
  const delay = monitorEventLoopDelay({ resolution: 1 });
  delay.enable();
  const start = performance.now();
  await work();
  const value = performance.now() - start;
  await wait(20);
  delay.disable();
  return [
    { name, unit: 'ms', value, budget, detail: '' },
    {
      name: `${name}: longest standstill`,
      unit: 'ms',
      value: delay.max / 1e6,
      budget: STANDSTILL_BUDGET,
      detail: '',
    },
  ];
}
