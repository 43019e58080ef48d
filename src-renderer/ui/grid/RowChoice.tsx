import { Check } from 'lucide-react';
import styles from './RowChoice.module.css';

/** The box that chooses a row of a grid, for the pointer; the grid's own keys do the same. */
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
        props.onToggle(event.shiftKey);
      }}
    >
      <Check aria-hidden />
    </button>
  );
}
