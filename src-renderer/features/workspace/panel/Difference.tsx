import { useTranslation } from 'react-i18next';
import { directionOf, type LanguageTag } from '#core/model/language.ts';
import type { DifferencePart } from '#core/model/memory.ts';
import { VisuallyHidden } from '#renderer/ui/status/VisuallyHidden.tsx';
import styles from './panel.module.css';

/**
 * A match's source against the segment at hand: what the segment adds is underlined, what it lacks struck through,
 * so that the two differ without colour.
 */
export function Difference({ parts, language }: { parts: readonly DifferencePart[]; language: LanguageTag }) {
  const { t } = useTranslation('workspace');
  return (
    <p className={styles.difference} data-reading lang={language} dir={directionOf(language)}>
      {parts.map((part, position) => {
        if (part.kind === 'equal') return part.text;
        const previous = parts[position - 1];
        const besideChange = previous !== undefined && previous.kind !== 'equal';
        const Element = part.kind === 'inserted' ? 'ins' : 'del';
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: a part has no other identity than its place
          <Element key={position} data-beside-change={besideChange || undefined}>
            <VisuallyHidden>{t(`matches.${part.kind}`)} </VisuallyHidden>
            {part.text}
          </Element>
        );
      })}
    </p>
  );
}
