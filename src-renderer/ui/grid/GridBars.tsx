import type { ReactNode } from 'react';
import styles from './GridBars.module.css';

/** The bar over a table that narrows it; `end` stands at the end of the line. */
export function FilterRow(props: {
  readonly label: string;
  readonly end: ReactNode;
  readonly children: ReactNode;
}) {
  return (
    <search className={styles.bar} aria-label={props.label}>
      {props.children}
      <span className={styles.end}>{props.end}</span>
    </search>
  );
}

/** The bar over a table for what is done to the chosen rows together. */
export function BulkRow(props: {
  readonly label: string;
  readonly chosen: string;
  readonly children: ReactNode;
}) {
  return (
    <div className={styles.bulk} role="toolbar" aria-label={props.label}>
      <b data-numeric>{props.chosen}</b>
      {props.children}
    </div>
  );
}
