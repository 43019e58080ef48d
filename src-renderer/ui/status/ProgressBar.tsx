import type { ReactNode } from 'react';
import { ProgressBar as AriaProgressBar, Label } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { classNames } from '../class-names.ts';
import { Button } from '../controls/Button.tsx';
import styles from './ProgressBar.module.css';
import { useDelayed } from './use-delayed.ts';

/** What takes longer than half a second: how far it is, and a way to cancel it. `value` 0-100, null: unknown. */
export function ProgressBar(props: {
  readonly label: ReactNode;
  readonly value: number | null;
  readonly onCancel?: () => void;
  /** Words and button side by side: where the end of the line may be covered. */
  readonly together?: boolean;
}) {
  const { t } = useTranslation();
  const shown = useDelayed(500);
  if (!shown) return null;
  return (
    <AriaProgressBar
      {...(props.value === null ? { isIndeterminate: true } : { value: props.value })}
      className={styles.progress ?? ''}
    >
      {({ percentage, valueText, isIndeterminate }) => (
        <>
          <div className={classNames(styles.line, props.together && styles.together)}>
            <Label>{props.label}</Label>
            {isIndeterminate ? null : <span data-numeric>{valueText}</span>}
            {props.onCancel ? (
              <Button small kind="quiet" onPress={props.onCancel}>
                {t('actions.cancel')}
              </Button>
            ) : null}
          </div>
          <div className={styles.track}>
            <div
              className={isIndeterminate ? styles.moving : styles.fill}
              style={isIndeterminate ? {} : { inlineSize: `${percentage}%` }}
            />
          </div>
        </>
      )}
    </AriaProgressBar>
  );
}
