import type { ReactNode } from 'react';
import styles from './TopBar.module.css';

/** The bar above a screen: where one is, what stands there, what can be done. */
export function TopBar(props: {
  readonly start?: ReactNode;
  readonly title: ReactNode;
  readonly middle?: ReactNode;
  readonly actions?: ReactNode;
}) {
  return (
    <header className={styles.bar}>
      {props.start}
      <div className={styles.title}>{props.title}</div>
      {props.middle ? <div className={styles.middle}>{props.middle}</div> : null}
      <div className={styles.actions}>{props.actions}</div>
    </header>
  );
}
