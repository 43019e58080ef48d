import { useTranslation } from 'react-i18next';
import type { Glossary } from '#core/model/termbase.ts';

/** The glossaries that come with a library have a name in the interface's language until they are given another. */
export function useGlossaryName(): (glossary: Pick<Glossary, 'kind' | 'name'>) => string {
  const { t } = useTranslation('glossary');
  return ({ kind, name }) =>
    (kind === 'house' || kind === 'starter') && name === kind ? t(`glossaryNames.${kind}`) : name;
}
