import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { useInterfaceLocale } from './provider.tsx';

/** Keys of the texts that count something. */
type CountedKey =
  | `releases.${'count' | 'size' | 'words'}`
  | `releases.progress.${'stale' | 'draft' | 'empty'}`
  | `newRelease.${'blocks' | 'segments' | 'removedCount'}`
  | `shell.${'memoryUnits' | 'concepts'}`
  | 'export.empty';

/** Returns the function that words a count in the interface's plural and digits. */
export function useCounted(): (key: CountedKey, count: number) => string {
  const { t } = useTranslation();
  const { formats } = useInterfaceLocale();
  return useCallback((key, count) => t(key, { count, formatted: formats.integer(count) }), [t, formats]);
}
