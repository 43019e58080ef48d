import { useState } from 'react';
import { Kbd } from '../status/Kbd.tsx';
import { currentPlatform } from './platform.ts';
import { shortcutKeys } from './shortcut.ts';

/** A shortcut as keys; `keys` in tinykeys syntax. */
export function Shortcut({ keys }: { keys: string }) {
  const [platform] = useState(currentPlatform);
  return <Kbd keys={shortcutKeys(keys, platform)} />;
}
