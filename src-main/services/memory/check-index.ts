import type { Diagnosis, JobControl, MemoryStore } from '../ports/index.ts';
import { openIndexFile, sealMemory } from './seal.ts';

/**
 * Whether every sealed index is there, opens, and has the content that was written; with `repair`, all are made anew
 * from the units where one is not.
 */
export async function checkIndex(
  memory: MemoryStore,
  repair: boolean,
  control: JobControl,
): Promise<Diagnosis & { readonly repaired: boolean }> {
  const name = 'search index';
  // Several threads make them, in any order.
  const files = memory.index.all().toSorted((a, b) => (a.language < b.language ? -1 : 1));
  const damaged: string[] = [];
  for (const file of files) {
    await control.turn();
    const sound = openIndexFile(memory.index, file) !== null && memory.index.verify(file);
    if (!sound) damaged.push(file.language);
  }
  const languages = files.map(({ language }) => language).join(', ');
  if (damaged.length === 0) return { name, ok: true, detail: languages || 'none yet', repaired: false };
  const detail = `damaged or missing: ${damaged.join(', ')}`;
  if (!repair) return { name, ok: false, detail, repaired: false };
  await sealMemory(memory, control, true);
  return { name, ok: true, detail: `${detail}; made anew from the units`, repaired: true };
}
