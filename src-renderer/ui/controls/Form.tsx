import type { ReactNode } from 'react';
import styles from './Form.module.css';

/** The fields of a dialog, one below the other. */
export function Form({ children }: { children: ReactNode }) {
  return <div className={styles.form}>{children}</div>;
}

/** A sentence beside the fields. */
export function Hint({ children }: { children: ReactNode }) {
  return <p className={styles.hint}>{children}</p>;
}

/** Boxes that belong together, side by side, under what they are about. */
export function Choices({ legend, children }: { legend: string; children: ReactNode }) {
  return (
    <fieldset className={styles.choices}>
      <legend>{legend}</legend>
      {children}
    </fieldset>
  );
}
