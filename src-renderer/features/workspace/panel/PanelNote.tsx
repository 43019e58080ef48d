import type { ReactNode } from 'react';
import styles from './panel.module.css';

/** What an empty tab says. */
export function PanelNote({ children }: { children: ReactNode }) {
  return <p className={styles.note}>{children}</p>;
}
