import { useTranslation } from 'react-i18next';
import type { ConcordanceHit } from '#contract/memory.ts';
import { useInterfaceLocale } from '#renderer/i18n/provider.tsx';

/** Where a unit comes from, as far as it is known: who wrote it, when, and in which release. */
export function useProvenance() {
  const { t } = useTranslation('workspace');
  const { formats } = useInterfaceLocale();
  return ({ author, updatedAt, release }: Pick<ConcordanceHit, 'author' | 'updatedAt' | 'release'>) => [
    ...(author === '' ? [] : [author]),
    ...(updatedAt > 0 ? [formats.date(updatedAt)] : []),
    ...(release === undefined ? [] : [t('matches.release', { title: release })]),
  ];
}
