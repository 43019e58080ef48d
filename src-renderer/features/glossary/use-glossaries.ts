import type { Glossaries } from '#contract/glossary.ts';
import type { Glossary, GlossaryKind } from '#core/model/termbase.ts';
import { useClient } from '../../client/context.tsx';
import { useQuery } from '../../client/use-operation.ts';
import { glossaryName } from '../../i18n/glossary-name.ts';
import { useToasts } from '../../ui/status/toasts.tsx';

/** The glossaries in order of precedence, and what can be done to them; each resolves to whether it was done. */
export interface GlossariesAccess {
  readonly glossaries: readonly Glossary[];
  create(name: string, kind: GlossaryKind): Promise<boolean>;
  rename(id: number, name: string): Promise<boolean>;
  remove(glossary: Glossary): Promise<boolean>;
  reorder(ids: readonly number[]): Promise<boolean>;
  enable(id: number, enabled: boolean): Promise<boolean>;
  setWritable(id: number, writable: boolean): Promise<boolean>;
}

export function useGlossaries(): GlossariesAccess {
  const client = useClient();
  const { show, fail } = useToasts();
  const list = useQuery('glossary.list', {}, ['glossary']);
  const apply = async (work: Promise<Glossaries>): Promise<boolean> => {
    try {
      const { glossaries } = await work;
      list.replace({ glossaries });
      return true;
    } catch (thrown) {
      fail(thrown);
      return false;
    }
  };
  return {
    glossaries: list.data?.glossaries ?? [],
    create: (name, kind) => apply(client.invoke('glossary.create', { name, kind })),
    rename: (id, name) => apply(client.invoke('glossary.rename', { id, name })),
    async remove(glossary) {
      const { id } = glossary;
      const done = await apply(client.invoke('glossary.remove', { id }));
      if (done) {
        show({
          message: ({ t }) => t('glossary:glossaries.removed', { name: glossaryName(t, glossary) }),
          undo: () => void apply(client.invoke('glossary.restore', { id })),
        });
      }
      return done;
    },
    reorder: (ids) => apply(client.invoke('glossary.reorder', { ids: [...ids] })),
    enable: (id, enabled) => apply(client.invoke('glossary.enable', { id, enabled })),
    setWritable: (id, writable) => apply(client.invoke('glossary.setWritable', { id, writable })),
  };
}
