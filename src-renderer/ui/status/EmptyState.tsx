import type { ReactNode } from 'react';
import styles from './EmptyState.module.css';

/** An empty screen that teaches: what this is for in one sentence, and what to do. */
export function EmptyState(props: {
  readonly icon?: ReactNode;
  readonly title: string;
  readonly children?: ReactNode;
  readonly actions?: ReactNode;
}) {
  return (
    <div className={styles.empty}>
      {props.icon ? (
        <div className={styles.icon} aria-hidden>
          {props.icon}
        </div>
      ) : null}
      <h2 className={styles.title}>{props.title}</h2>
      {props.children ? <div className={styles.text}>{props.children}</div> : null}
      {props.actions ? <div className={styles.actions}>{props.actions}</div> : null}
    </div>
  );
}
