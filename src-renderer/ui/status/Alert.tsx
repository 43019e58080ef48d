import { CircleAlert, Info, TriangleAlert } from 'lucide-react';
import type { ReactNode } from 'react';
import { classNames } from '../class-names.ts';
import styles from './Alert.module.css';

const ICONS = { info: Info, warning: TriangleAlert, error: CircleAlert } as const;

/** A message in its place: what happened, why, what next. Errors are read out at once. */
export function Alert(props: {
  readonly severity: keyof typeof ICONS;
  readonly children: ReactNode;
  readonly action?: ReactNode;
}) {
  const Icon = ICONS[props.severity];
  return (
    <div
      className={classNames(styles.alert, styles[props.severity])}
      role={props.severity === 'error' ? 'alert' : 'note'}
    >
      <Icon aria-hidden />
      <div className={styles.text}>{props.children}</div>
      {props.action}
    </div>
  );
}
