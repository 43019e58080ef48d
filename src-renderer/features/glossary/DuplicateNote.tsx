import { useTranslation } from 'react-i18next';
import type { Duplicate } from '#contract/concept.ts';
import { directionOf } from '#core/model/language.ts';
import { useInterfaceLocale } from '../../i18n/provider.tsx';
import { TABLE_LANGUAGES } from './columns.ts';
import styles from './DuplicateNote.module.css';
import { nameOf } from './terms.ts';

const SHOWN = 3;

/** Says where a term stands already, with its translations. */
export function DuplicateNote({ duplicates }: { duplicates: readonly Duplicate[] }) {
  const { t } = useTranslation('glossary');
  const { direction } = useInterfaceLocale();
  return (
    // Under a field of another direction the words are still the interface's.
    <div className={styles.note} role="status" dir={direction}>
      <p>{t('duplicates.known')}</p>
      <ul>
        {duplicates.slice(0, SHOWN).map(({ concept, language, text }) => {
          const other = nameOf(
            concept,
            TABLE_LANGUAGES.filter((tag) => tag !== language),
          );
          return (
            <li key={`${concept.id} ${language} ${text}`}>
              <bdi lang={language} dir={directionOf(language)}>
                {text}
              </bdi>
              {' = '}
              <bdi lang={other.language} dir={directionOf(other.language)}>
                {other.text}
              </bdi>
            </li>
          );
        })}
      </ul>
    </div>
  );
}
