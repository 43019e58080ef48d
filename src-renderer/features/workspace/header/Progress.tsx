import { memo } from 'react';
import { Meter } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { useInterfaceLocale } from '#renderer/i18n/provider.tsx';
import { percentDone } from '../state/cells.ts';
import type { WorkspaceState } from '../state/model.ts';
import styles from './header.module.css';

/** How much of each language is done: EN 100 %, FR 62 %, AR 40 %. */
export const Progress = memo(function Progress(props: Pick<WorkspaceState, 'rows' | 'columns'>) {
  const { t } = useTranslation('workspace');
  const { formats } = useInterfaceLocale();
  return (
    <div className={styles.progress}>
      {props.columns.map((language) => {
        const done = percentDone(props.rows, language);
        const percent = formats.percent(done);
        return (
          <Meter
            key={language}
            value={done}
            valueLabel={percent}
            aria-label={t('header.progress', { language: formats.languageName(language), percent })}
            className={styles.meter ?? ''}
          >
            <span className={styles.code}>{language.toUpperCase()}</span>
            <span data-numeric>{percent}</span>
            <span className={styles.track} aria-hidden>
              <span className={styles.fill} style={{ inlineSize: `${done}%` }} />
            </span>
          </Meter>
        );
      })}
    </div>
  );
});
