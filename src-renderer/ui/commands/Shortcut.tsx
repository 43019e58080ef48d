import { Kbd } from '../status/Kbd.tsx';
import { useShortcutKeys } from './use-shortcut-keys.ts';

/** A shortcut as keys; `keys` in tinykeys syntax. */
export function Shortcut({ keys }: { keys: string }) {
  return <Kbd keys={useShortcutKeys()(keys)} />;
}
