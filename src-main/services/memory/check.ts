import type { Parsed } from '#contract/index.ts';
import type { MemoryCheck } from '#contract/memories.ts';
import type { Context } from '../context.ts';
import type { JobControl, MemoryStore } from '../ports/index.ts';
import { checkIndex } from './check-index.ts';

const UNITS = 1000;

/** As examineMemory, where the host has it done; the search reads anew what was mended. */
export async function checkMemory(
  { memoryFiles, knowledge, announce }: Context,
  { repair }: Parsed<'memory.check'>,
  control: JobControl,
): Promise<MemoryCheck> {
  const found = await memoryFiles.check(repair, control);
  if (found.repaired) {
    knowledge.reopenMemory();
    announce('memory');
  }
  return found;
}

/** Whether the memories are whole; what follows from the units is written anew where it is not as it should be. */
export async function examineMemory(
  memory: MemoryStore,
  repair: boolean,
  control: JobControl,
): Promise<MemoryCheck> {
  const damaged: number[] = [];
  const total = memory.statistics().units;
  let looked = 0;
  for (let at: number | null = 0; at !== null; ) {
    const slice: ReturnType<typeof memory.verify> = memory.verify(at, UNITS);
    damaged.push(...slice.items);
    at = slice.after;
    looked += UNITS;
    control.report('checking', Math.min(looked, total), total);
    await control.turn();
  }
  const units = {
    name: 'units',
    ok: damaged.length === 0,
    detail:
      damaged.length === 0
        ? `${total} units match their hashes`
        : `${damaged.length} of ${total} units were changed outside Balagh: ${damaged.slice(0, 10).join(', ')}`,
  };
  const findings = [...memory.diagnose(repair), await checkIndex(memory, repair, control)];
  const repaired = findings.some((finding) => finding.repaired);
  const checks = [units, ...findings.map(({ name, ok, detail }) => ({ name, ok, detail }))];
  return { ok: checks.every(({ ok }) => ok), repaired, checks };
}
