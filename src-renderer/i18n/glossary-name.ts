import { useTranslation } from 'react-i18next';
import type { Glossary } from '#core/model/termbase.ts';
import { NAMESPACES } from './resources.ts';
import type { Words } from './words.ts';

type Named = Pick<Glossary, 'kind' | 'name'>;

/** The glossaries that come with a library have a name in the interface's language until they are given another. */
export function glossaryName(t: Words['t'], { kind, name }: Named): string {
  return (kind === 'house' || kind === 'starter') && name === kind
    ? t(`glossary:glossaryNames.${kind}`)
    : name;
}

export function useGlossaryName(): (glossary: Named) => string {
  const { t } = useTranslation(NAMESPACES);
  return (glossary) => glossaryName(t, glossary);
}
