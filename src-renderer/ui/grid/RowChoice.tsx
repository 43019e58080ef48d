import { Check } from 'lucide-react';
import styles from './RowChoice.module.css';

/**
 * The box that chooses a row of a grid, for the pointer; the grid's own keys do the same, and go on from there: the
 * focus is given to what takes the grid's keys.
 */
export function RowChoice(props: {
  readonly chosen: boolean;
  readonly label: string;
  onToggle(extend: boolean): void;
}) {
  return (
    <button
      type="button"
      tabIndex={-1}
      className={styles.choice}
      aria-pressed={props.chosen}
      aria-label={props.label}
      onClick={(event) => {
        event.stopPropagation();
        event.currentTarget.parentElement?.closest<HTMLElement>('[tabindex]')?.focus({ preventScroll: true });
        props.onToggle(event.shiftKey);
      }}
    >
      <Check aria-hidden />
    </button>
  );
}
