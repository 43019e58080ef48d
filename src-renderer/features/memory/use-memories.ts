import type { Input } from '#contract/index.ts';
import type { MemoryList, MemoryView } from '#contract/memories.ts';
import { useClient } from '../../client/context.tsx';
import { useQuery } from '../../client/use-operation.ts';
import { useToasts } from '../../ui/status/toasts.tsx';

type Changes = Omit<Input<'memory.update'>, 'memory'>;

/** The memories in the order of their priority, and what can be done to them. */
export interface MemoriesAccess {
  readonly memories: readonly MemoryView[];
  create(name: string): Promise<boolean>;
  update(memory: number, changes: Changes): Promise<boolean>;
  /** With all of its units, for good: the dialog has asked. */
  remove(memory: number): Promise<boolean>;
  merge(from: number, into: number): Promise<boolean>;
}

export function useMemories(): MemoriesAccess {
  const client = useClient();
  const { show, fail } = useToasts();
  const list = useQuery('memory.list', {}, ['memory']);
  const attempt = async (work: () => Promise<MemoryList | null>): Promise<boolean> => {
    try {
      const reply = await work();
      if (reply !== null) list.replace({ memories: reply.memories });
      return true;
    } catch (thrown) {
      fail(thrown);
      return false;
    }
  };
  return {
    memories: list.data?.memories ?? [],
    create: (name) => attempt(() => client.invoke('memory.create', { name })),
    update: (memory, changes) => attempt(() => client.invoke('memory.update', { memory, ...changes })),
    remove: (memory) =>
      attempt(async () => {
        const reply = await client.invoke('memory.remove', { memory });
        show({ message: ({ t, counted }) => t('memory:memories.removed', counted(reply.units)) });
        return reply;
      }),
    merge: (from, into) =>
      attempt(async () => {
        const { moved } = await client.invoke('memory.merge', { from, into });
        show({ message: ({ t, counted }) => t('memory:memories.merged', counted(moved)) });
        return null;
      }),
  };
}
