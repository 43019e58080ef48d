import { useTranslation } from 'react-i18next';
import { useWords } from '../../i18n/words.ts';
import { ProgressBar } from '../status/ProgressBar.tsx';
import { useJobs } from './JobsProvider.tsx';
import styles from './jobs.module.css';

/** What is under way, at the foot of every screen: how far it is, and a way to call it off. */
export function JobBar() {
  const { t } = useTranslation('exchange');
  const { running, cancel } = useJobs();
  const words = useWords();
  if (running.length === 0) return null;
  return (
    <section className={styles.bar} aria-label={t('jobs.label')}>
      {running.map(({ job, title, phase, percent }) => (
        <ProgressBar
          key={job}
          label={
            <>
              <bdi className={styles.title}>{title(words)}</bdi>
              <span>{t(`jobs.phases.${phase}`)}</span>
            </>
          }
          together
          value={percent}
          onCancel={() => cancel(job)}
        />
      ))}
    </section>
  );
}
