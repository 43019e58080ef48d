import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import type { MemoryStore } from '#services/ports/index.ts';
import { addUnits } from '../helpers/add-units.ts';
import { RESOURCES, temporary } from './temporary.ts';

const { folder, library } = temporary();

/** Runs the child and kills it without warning after that many batches. */
async function killAfter(path: string, what: string, batches: number): Promise<void> {
  const script = fileURLToPath(new URL('./import-forever.ts', import.meta.url));
  const child = spawn(process.execPath, [script, path, RESOURCES, what], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const exited = once(child, 'exit');
  let count = 0;
  for await (const line of createInterface({ input: child.stdout })) {
    if (line !== 'ready') count += 1;
    if (count >= batches) child.kill('SIGKILL');
  }
  await exited;
}

const english = (memory: MemoryStore) => [...memory.units()].map(({ variants }) => variants.en?.text ?? '');
const isSound = (memory: MemoryStore) =>
  memory.diagnose(false).every(({ ok }) => ok) && memory.verify(0, 100_000).items.length === 0;

describe('after kill -9', () => {
  it.each([1, 7, 30])('in batch %i of an import nothing of it is there, and all that was', async (batch) => {
    const path = folder();
    await killAfter(path, 'import', batch);
    const { memory } = library(path);
    const found = english(memory);
    expect([
      found.length,
      found.filter((text) => text.includes('second')).length,
      found.includes('The Minister opened hospital confirmed.'),
      [...memory.units()].filter(({ variants }) => 'ar' in variants).length,
      memory.statistics().units,
      isSound(memory),
    ]).toEqual([501, 0, true, 0, 501, true]);
  });

  it('the next import throws away what was left and is itself whole', async () => {
    const path = folder();
    await killAfter(path, 'import', 5);
    const { memory } = library(path);
    addUnits(
      memory,
      [{ variants: { en: { text: 'Rabat', marks: [] }, fr: { text: 'Rabat', marks: [] } }, context: {} }],
      { author: '', at: 2 },
    );
    expect([memory.statistics().units, isSound(memory), memory.imports().map(({ file }) => file)]).toEqual([
      502,
      true,
      ['test', 'first.tmx'],
    ]);
  });

  it.each([1, 4, 12])('in step %i of a merge every unit is in one memory', async (step) => {
    const path = folder();
    await killAfter(path, 'merge', step);
    const { memory } = library(path);
    const found = english(memory);
    expect([found.length, new Set(found).size, memory.statistics().units, isSound(memory)]).toEqual([
      501,
      501,
      501,
      true,
    ]);
  });
});
