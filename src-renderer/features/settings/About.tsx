import { useTranslation } from 'react-i18next';
import { useQuery } from '../../client/use-operation.ts';
import { useErrorText } from '../../i18n/error-text.ts';
import { useCounted } from '../../i18n/use-counted.ts';
import { Alert } from '../../ui/status/Alert.tsx';
import styles from './SettingsScreen.module.css';

/** Version, where the library is, and what is in it. */
export function About() {
  const { t } = useTranslation();
  const counted = useCounted();
  const errorText = useErrorText();
  const { data: info, error } = useQuery('app.info', {}, ['releases', 'memory', 'glossary']);
  return (
    <section className={styles.section} aria-labelledby="settings-about">
      <h2 id="settings-about" className={styles.heading}>
        {t('settings.about')}
      </h2>
      {error ? <Alert severity="error">{errorText(error)}</Alert> : null}
      {info ? (
        <dl className={styles.facts}>
          <dt>{t('settings.version')}</dt>
          <dd data-numeric>{info.version}</dd>
          <dt>{t('settings.library')}</dt>
          <dd>
            <bdi dir="ltr" className={styles.path}>
              {info.library}
            </bdi>
          </dd>
          <dt>{t('settings.contents')}</dt>
          <dd>
            {counted('releases.count', info.releases)} · {counted('shell.memoryUnits', info.memoryUnits)} ·{' '}
            {counted('shell.concepts', info.concepts)}
          </dd>
        </dl>
      ) : null}
      <p className={styles.muted}>{t('settings.offline')}</p>
    </section>
  );
}
