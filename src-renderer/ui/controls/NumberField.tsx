import { Minus, Plus } from 'lucide-react';
import { NumberField as AriaNumberField, Button, Group, Input, Label, Text } from 'react-aria-components';
import styles from './NumberField.module.css';

/** A number between two bounds, typed or stepped. */
export function NumberField(props: {
  readonly label: string;
  readonly description?: string;
  readonly value: number;
  readonly minimum: number;
  readonly maximum: number;
  readonly step?: number;
  readonly format?: Intl.NumberFormatOptions;
  onChange(value: number): void;
}) {
  const { label, description, value, minimum, maximum, step = 1, format, onChange } = props;
  return (
    <AriaNumberField
      value={value}
      minValue={minimum}
      maxValue={maximum}
      step={step}
      onChange={(entered) => {
        if (Number.isFinite(entered)) onChange(entered);
      }}
      className={styles.field ?? ''}
      {...(format ? { formatOptions: format } : {})}
    >
      <Label className={styles.label ?? ''}>{label}</Label>
      <Group className={styles.group ?? ''}>
        <Button slot="decrement" className={styles.step ?? ''}>
          <Minus aria-hidden />
        </Button>
        <Input className={styles.input ?? ''} />
        <Button slot="increment" className={styles.step ?? ''}>
          <Plus aria-hidden />
        </Button>
      </Group>
      {description ? (
        <Text slot="description" className={styles.description ?? ''}>
          {description}
        </Text>
      ) : null}
    </AriaNumberField>
  );
}
