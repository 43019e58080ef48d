import { FileDown } from 'lucide-react';
import styles from './files.module.css';

/** Lies over the window while a file hovers: what dropping it would do. */
export function DropOverlay({ title, hint }: { title: string; hint: string }) {
  return (
    <div className={styles.drop}>
      <div className={styles.card}>
        <FileDown aria-hidden />
        <p className={styles.title}>{title}</p>
        <p>{hint}</p>
      </div>
    </div>
  );
}
