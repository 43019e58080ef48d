import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import { directionOf, type LanguageTag } from '#core/model/language.ts';
import { useInterfaceLocale } from '#renderer/i18n/provider.tsx';
import { Part } from '#renderer/ui/grid/Part.tsx';
import { VisuallyHidden } from '#renderer/ui/status/VisuallyHidden.tsx';
import { percentDone, type Row } from '../state/cells.ts';
import styles from './grid.module.css';

/** The languages above their columns, on the side where their texts begin, each with how much of it is done. */
export const ColumnHeaders = memo(function ColumnHeaders(props: {
  readonly rows: readonly Row[];
  readonly columns: readonly LanguageTag[];
  readonly source: LanguageTag;
}) {
  const { t } = useTranslation('workspace');
  const { formats } = useInterfaceLocale();
  return (
    <Part role="row" aria-rowindex={1} className={styles.headers}>
      <Part role="columnheader" aria-colindex={1}>
        <VisuallyHidden>{t('grid.partColumn')}</VisuallyHidden>
      </Part>
      {props.columns.map((language, position) => (
        <Part
          key={language}
          role="columnheader"
          aria-colindex={position + 2}
          data-source={language === props.source || undefined}
          className={styles.header}
        >
          <span className={styles.title} dir={directionOf(language)}>
            <bdi className={styles.language}>{formats.languageName(language)}</bdi>
            {language === props.source ? (
              <bdi className={styles.quiet}>{t('grid.source')}</bdi>
            ) : (
              <bdi className={styles.quiet} data-numeric>
                {formats.percent(percentDone(props.rows, language))}
              </bdi>
            )}
          </span>
        </Part>
      ))}
    </Part>
  );
});
