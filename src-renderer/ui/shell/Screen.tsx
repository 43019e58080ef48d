import { type ReactNode, useEffect, useRef } from 'react';
import styles from './Screen.module.css';

/**
 * A screen below its bar: the page's header and main landmarks. The main part takes the focus when the screen
 * opens, so that the keyboard and a screen reader start there.
 */
export function Screen({ bar, label, children }: { bar: ReactNode; label: string; children: ReactNode }) {
  const main = useRef<HTMLElement>(null);
  useEffect(() => {
    if (document.activeElement === null || document.activeElement === document.body) main.current?.focus();
  }, []);
  return (
    <>
      {bar}
      <main ref={main} tabIndex={-1} aria-label={label} className={styles.main}>
        {children}
      </main>
    </>
  );
}
