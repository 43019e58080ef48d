import { useTranslation } from 'react-i18next';
import type { DetailedConcept } from '#core/model/termbase.ts';
import { useQuery } from '../../../client/use-operation.ts';
import { useErrorText } from '../../../i18n/error-text.ts';
import { useInterfaceLocale } from '../../../i18n/provider.tsx';
import { Alert } from '../../../ui/status/Alert.tsx';
import styles from './panel.module.css';

/** In how many releases a concept was used, in which, and when last. */
export function Usage({ concept }: { concept: DetailedConcept }) {
  const { t } = useTranslation('glossary');
  const { formats } = useInterfaceLocale();
  const errorText = useErrorText();
  const { data, error } = useQuery('concept.usage', { id: concept.id }, ['glossary', 'release', 'releases']);
  if (error) return <Alert severity="error">{errorText(error)}</Alert>;
  if (data === null) return <p className={styles.hint}>{t('grid.loading')}</p>;
  if (data.lastAt === null) return <p className={styles.hint}>{t('usage.never')}</p>;
  return (
    <>
      <p className={styles.hint}>
        {t('usage.summary', {
          count: data.total,
          formatted: formats.integer(data.total),
          date: formats.date(data.lastAt),
        })}
      </p>
      <ul className={styles.usage}>
        {data.releases.map(({ id, title, at }) => (
          <li key={id}>
            <a href={`#/release/${id}`} dir="auto">
              {title}
            </a>
            <time data-numeric>{formats.date(at)}</time>
          </li>
        ))}
      </ul>
    </>
  );
}
