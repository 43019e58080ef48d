import { useTranslation } from 'react-i18next';
import { useInterfaceLocale } from '#renderer/i18n/provider.tsx';

/** Texts that count something. */
type CountedKey =
  | 'grid.issues'
  | 'header.issues'
  | 'header.words'
  | 'footer.segments'
  | 'footer.empty'
  | 'footer.warnings'
  | 'footer.errors'
  | 'footer.unsaved'
  | 'removed.count'
  | 'notice.propagated'
  | 'notice.respelled'
  | 'notice.filled'
  | 'notice.stillEmpty';

/** Returns the function that words a count in the interface's plural and digits. */
export function useCount(): (key: CountedKey, count: number) => string {
  const { t } = useTranslation('workspace');
  const { formats } = useInterfaceLocale();
  return (key, count) => t(key, { count, formatted: formats.integer(count) });
}
