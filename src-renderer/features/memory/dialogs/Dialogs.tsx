import { Exchange, type ShownExchange } from '../exchange/Exchange.tsx';
import { type Filters, toFilter } from '../filters.ts';
import { MemorySettings } from '../memories/MemorySettings.tsx';
import type { MemoriesAccess } from '../use-memories.ts';
import type { UnitActions } from '../use-unit-actions.ts';
import { ReplaceDialog } from './ReplaceDialog.tsx';

/** The dialog over the screen. */
export type Shown =
  | ShownExchange
  | { readonly kind: 'replace' }
  | { readonly kind: 'settings'; readonly memory: number };

/** The dialogs of the memory's screen, and files that are dropped on it. */
export function Dialogs(props: {
  readonly shown: Shown | null;
  readonly access: MemoriesAccess;
  readonly filters: Filters;
  readonly actions: UnitActions;
  onShow(shown: Shown | null): void;
}) {
  const { shown, access, filters, actions, onShow } = props;
  const close = () => onShow(null);
  const settings =
    shown?.kind === 'settings' ? access.memories.find(({ id }) => id === shown.memory) : undefined;
  return (
    <>
      <Exchange
        shown={shown?.kind === 'import' || shown?.kind === 'export' ? shown : null}
        memories={access.memories}
        memory={filters.memory}
        onShow={onShow}
      />
      {settings ? <MemorySettings memory={settings} access={access} onClose={close} /> : null}
      {shown?.kind === 'replace' ? (
        <ReplaceDialog
          filter={toFilter(filters)}
          onReplaced={(reply) => actions.told('replaced', reply)}
          onClose={close}
        />
      ) : null}
    </>
  );
}
