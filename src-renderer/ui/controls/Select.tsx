import { Check, ChevronDown } from 'lucide-react';
import {
  Select as AriaSelect,
  Button,
  Label,
  ListBox,
  ListBoxItem,
  Popover,
  SelectValue,
  Text,
} from 'react-aria-components';
import { classNames } from '../class-names.ts';
import styles from './Field.module.css';

export interface SelectOption<Id extends string> {
  readonly id: Id;
  readonly label: string;
}

/** One choice among few. */
export function Select<Id extends string>(props: {
  readonly label: string;
  readonly labelHidden?: boolean;
  readonly description?: string;
  readonly options: readonly SelectOption<Id>[];
  readonly value: Id | null;
  readonly placeholder?: string;
  readonly isDisabled?: boolean;
  onChange(value: Id): void;
}) {
  const {
    label,
    labelHidden,
    description,
    options,
    value,
    placeholder,
    isDisabled = false,
    onChange,
  } = props;
  return (
    <AriaSelect
      className={styles.field ?? ''}
      value={value}
      onChange={(key) => {
        const chosen = options.find((option) => option.id === key);
        if (chosen) onChange(chosen.id);
      }}
      isDisabled={isDisabled}
      {...(placeholder === undefined ? {} : { placeholder })}
    >
      <Label className={classNames(styles.label, labelHidden && styles.hidden)}>{label}</Label>
      <Button className={styles.button ?? ''}>
        <SelectValue />
        <ChevronDown aria-hidden />
      </Button>
      {description ? (
        <Text slot="description" className={styles.description ?? ''}>
          {description}
        </Text>
      ) : null}
      <Popover className={styles.popover ?? ''}>
        <ListBox className={styles.list ?? ''} items={options}>
          {(option) => (
            <ListBoxItem id={option.id} textValue={option.label} className={styles.option ?? ''}>
              {({ isSelected }) => (
                <>
                  <span>{option.label}</span>
                  {isSelected ? <Check aria-hidden /> : null}
                </>
              )}
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </AriaSelect>
  );
}
