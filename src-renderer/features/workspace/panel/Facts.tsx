import { Fragment } from 'react';
import styles from './panel.module.css';

/** Small facts in one line, each isolated, so that a name in one script does not turn round the dates beside it. */
export function Facts({ items }: { items: readonly string[] }) {
  if (items.length === 0) return null;
  return (
    <span className={styles.foot}>
      {items.map((item, position) => (
        <Fragment key={item}>
          {position > 0 ? ' · ' : null}
          <bdi>{item}</bdi>
        </Fragment>
      ))}
    </span>
  );
}
