import type { Client } from '#renderer/client/client.ts';
import type { JobHandle } from '#renderer/ui/jobs/JobsProvider.tsx';

/** Units looked up at once, and deleted at once: each deletion is a step that can be undone, and short. */
const PAGE = 500;

/** The import that a file made last. */
export async function addedBy(client: Client, memory: number, file: string): Promise<number | null> {
  const { imports } = await client.invoke('memory.imports', { memory });
  return imports.find((made) => made.file === file)?.import ?? null;
}

/**
 * Deletes the units that imports added; those that were there before and were only completed stay. Resolves to how many
 * went, also when it was called off.
 */
export async function removeUnitsOf(
  client: Client,
  imports: readonly { readonly import: number | null; readonly added: number }[],
  handle: JobHandle,
): Promise<number> {
  const total = imports.reduce((sum, { added }) => sum + added, 0);
  let removed = 0;
  for (const { import: made } of imports) {
    while (made !== null && !handle.signal.aborted) {
      handle.report('writing', removed, total);
      const { units } = await client.invoke('memory.browse', { filter: { import: made }, limit: PAGE });
      if (units.length === 0) break;
      await client.invoke('memory.delete', { units: units.map(({ id }) => id) });
      removed += units.length;
    }
  }
  return removed;
}
