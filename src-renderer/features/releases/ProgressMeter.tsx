import { Meter } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import type { LanguageTag } from '#core/model/language.ts';
import type { CellStatus } from '#core/model/release.ts';
import { useInterfaceLocale } from '../../i18n/provider.tsx';
import { useCounted } from '../../i18n/use-counted.ts';
import styles from './ProgressMeter.module.css';
import { languageProgress } from './progress.ts';

/** One language of a release: a slim bar by status, the confirmed share, and what is left in words. */
export function ProgressMeter(props: {
  readonly language: LanguageTag;
  readonly counts: Readonly<Record<CellStatus, number>>;
}) {
  const { t } = useTranslation();
  const counted = useCounted();
  const { formats } = useInterfaceLocale();
  const { percent, shares, left } = languageProgress(props.counts);
  const words =
    left.kind === 'complete'
      ? t('releases.progress.complete')
      : counted(`releases.progress.${left.kind}`, left.count);
  const label = t('releases.progress.label', {
    language: formats.languageName(props.language),
    percent: formats.percent(percent),
    words,
  });
  return (
    <Meter
      value={percent}
      aria-label={label}
      valueLabel={formats.percent(percent)}
      className={styles.meter ?? ''}
    >
      <span className={styles.language}>{props.language.toUpperCase()}</span>
      <span className={styles.track}>
        {shares.map((share) => (
          <span
            key={share.status}
            className={styles.share}
            data-status={share.status}
            style={{ inlineSize: `${share.percent}%` }}
          />
        ))}
      </span>
      <span className={styles.percent} data-numeric>
        {formats.percent(percent)}
      </span>
      <span className={styles.words} data-left={left.kind}>
        {words}
      </span>
    </Meter>
  );
}
