import { Ban } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { directionOf, type LanguageTag } from '#core/model/language.ts';
import type { DetailedTerm } from '#core/model/termbase.ts';
import { classNames } from '../../../ui/class-names.ts';
import { VisuallyHidden } from '../../../ui/status/VisuallyHidden.tsx';
import styles from './grid.module.css';

/** The first term of a language, and how many others there are. */
export function TermCell({ terms, language }: { terms: readonly DetailedTerm[]; language: LanguageTag }) {
  const { t } = useTranslation('glossary');
  const [first, ...others] = terms;
  if (!first) return <VisuallyHidden>{t('grid.noTerm')}</VisuallyHidden>;
  const advised = first.status === 'deprecated' || first.status === 'forbidden';
  return (
    <>
      <span
        className={classNames(styles.term, advised && styles.advised)}
        data-reading
        lang={language}
        dir={directionOf(language)}
        title={terms.map(({ text }) => text).join('\n')}
      >
        {first.text}
      </span>
      {advised ? (
        <span className={styles.status} title={t(`statuses.${first.status}`)}>
          <Ban aria-hidden />
          <VisuallyHidden>{t(`statuses.${first.status}`)}</VisuallyHidden>
        </span>
      ) : null}
      {others.length > 0 ? (
        <span className={styles.more} data-numeric dir="ltr">
          +{others.length}
        </span>
      ) : null}
    </>
  );
}
