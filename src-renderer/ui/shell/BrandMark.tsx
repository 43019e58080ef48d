import mark from '#resources/icons/balagh.svg';
import styles from './BrandMark.module.css';

/** The application's sign; the name stands in the title of the window. */
export function BrandMark() {
  return <img src={mark} alt="" className={styles.mark} width="24" height="24" />;
}
