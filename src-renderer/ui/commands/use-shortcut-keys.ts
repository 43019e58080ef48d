import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { currentPlatform } from './platform.ts';
import { shortcutKeys } from './shortcut.ts';

/** Returns the function that tells the keys of a shortcut, on this platform and in the interface's language. */
export function useShortcutKeys(): (shortcut: string) => readonly string[] {
  const { t } = useTranslation();
  const [platform] = useState(currentPlatform);
  return (shortcut) => shortcutKeys(shortcut, platform, t('keys', { returnObjects: true }));
}
