import { useTranslation } from 'react-i18next';
import type { MemoryView } from '#contract/memories.ts';

/** The memories that come with a library have a name in the interface's language until they are given another. */
export function useMemoryName(): (memory: Pick<MemoryView, 'kind' | 'name'>) => string {
  const { t } = useTranslation('workspace');
  return ({ kind, name }) => (kind !== 'own' && name === kind ? t(`memories.${kind}`) : name);
}
