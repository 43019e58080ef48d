import { Check } from 'lucide-react';
import type { ReactNode } from 'react';
import { Checkbox as AriaCheckbox, Label, Radio, RadioGroup } from 'react-aria-components';
import { classNames } from '../class-names.ts';
import styles from './Choice.module.css';

/** A box to tick. */
export function Checkbox(props: {
  readonly isSelected: boolean;
  readonly isDisabled?: boolean;
  onChange(selected: boolean): void;
  readonly children: ReactNode;
}) {
  return (
    <AriaCheckbox
      isSelected={props.isSelected}
      isDisabled={props.isDisabled ?? false}
      onChange={props.onChange}
      className={styles.checkbox ?? ''}
    >
      <span className={styles.box} aria-hidden>
        <Check />
      </span>
      <span>{props.children}</span>
    </AriaCheckbox>
  );
}

/** One choice among few, all in view, side by side. */
export function Segmented<Id extends string>(props: {
  readonly label: string;
  readonly labelHidden?: boolean;
  readonly options: readonly { readonly id: Id; readonly label: string; readonly short?: string }[];
  readonly value: Id;
  readonly small?: boolean;
  onChange(value: Id): void;
}) {
  return (
    <RadioGroup
      value={props.value}
      onChange={(value) => {
        const chosen = props.options.find((option) => option.id === value);
        if (chosen) props.onChange(chosen.id);
      }}
      orientation="horizontal"
      className={styles.group ?? ''}
    >
      <Label className={classNames(styles.label, props.labelHidden && styles.hidden)}>{props.label}</Label>
      <div className={classNames(styles.segments, props.small && styles.small)}>
        {props.options.map((option) => (
          <Radio
            key={option.id}
            value={option.id}
            className={styles.segment ?? ''}
            {...(option.short ? { 'aria-label': option.label } : {})}
          >
            {option.short ?? option.label}
          </Radio>
        ))}
      </div>
    </RadioGroup>
  );
}
