import { BalaghError } from '#contract/errors.ts';
import type { Output, Parsed } from '#contract/index.ts';
import type { MemoryList } from '#contract/memories.ts';
import type { Context } from '../context.ts';
import type { JobControl, MemoryInfo } from '../ports/index.ts';

/** The memories of the library: what they are called, what order and weight they have, which are in use. */

/** Units moved in one transaction: some 20 ms. */
const SLICE = 500;

type Part = Pick<Context, 'memory'>;

export function memoryList({ memory }: Part): MemoryList {
  const counts = new Map(memory.statistics().memories.map((count) => [count.id, count]));
  return {
    memories: memory.memories().map((info) => ({
      ...info,
      kind: memory.kindOf(info.id),
      units: counts.get(info.id)?.units ?? 0,
      variants: counts.get(info.id)?.variants ?? {},
    })),
  };
}

export function requireMemory({ memory }: Part, id: number): MemoryInfo {
  const found = memory.memories().find((info) => info.id === id);
  if (found === undefined) throw new BalaghError('not-found-memory', { id });
  return found;
}

export function requireWritable(context: Part, id: number): void {
  const { writable, name } = requireMemory(context, id);
  if (!writable) throw new BalaghError('read-only-memory', { name });
}

export function createMemory(context: Context, { name }: Parsed<'memory.create'>): Output<'memory.create'> {
  const memory = context.memory.createMemory(name);
  context.announce('memory');
  return { ...memoryList(context), memory };
}

export function updateMemory(context: Context, input: Parsed<'memory.update'>): MemoryList {
  const { memory, ...changes } = input;
  requireMemory(context, memory);
  context.memory.changeMemory(memory, changes);
  context.announce('memory');
  return memoryList(context);
}

export function removeMemory(context: Context, { memory }: Parsed<'memory.remove'>): Output<'memory.remove'> {
  const { name } = requireMemory(context, memory);
  if (context.memory.kindOf(memory) === 'house') throw new BalaghError('protected-memory', { name });
  const units = context.memory.removeMemory(memory);
  context.announce('memory');
  return { ...memoryList(context), units };
}

/** Slice by slice; what a cancelled merge has moved stays moved, and nothing is in two memories or in none. */
export async function mergeMemories(
  context: Context,
  { from, into }: Parsed<'memory.merge'>,
  control: JobControl,
): Promise<Output<'memory.merge'>> {
  if (from === into) throw new BalaghError('same-memory');
  requireWritable(context, from);
  requireWritable(context, into);
  const total = memoryList(context).memories.find(({ id }) => id === from)?.units ?? 0;
  let moved = 0;
  let merged = 0;
  try {
    for (let ids = idsOf(context, from); ids.length > 0; ids = idsOf(context, from)) {
      const done = context.memory.move(ids, into);
      moved += done.moved;
      merged += done.merged;
      control.report('writing', moved, total);
      await control.turn();
    }
  } finally {
    if (moved > 0) context.announce('memory');
  }
  return { moved, merged };
}

const idsOf = ({ memory }: Part, from: number): readonly number[] =>
  memory.unitsAfter(0, SLICE, from).map(({ id }) => id);
