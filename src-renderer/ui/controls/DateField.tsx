import { CalendarDate, parseDate } from '@internationalized/date';
import { DateField as AriaDateField, DateInput, DateSegment, Label } from 'react-aria-components';
import styles from './DateField.module.css';

/**
 * A day, typed part by part in the order and the words of the interface's language, which need not be the browser's.
 * `value`: `yyyy-mm-dd`, empty where no whole day is given.
 */
export function DateField(props: {
  readonly label: string;
  readonly value: string;
  onChange(value: string): void;
}) {
  const { label, value, onChange } = props;
  return (
    <AriaDateField
      className={styles.field ?? ''}
      value={value === '' ? null : parseDate(value)}
      // Years are shown by four digits however few of them are typed so far.
      minValue={FIRST}
      onChange={(day) => onChange(day?.toString() ?? '')}
    >
      <Label>{label}</Label>
      <DateInput className={styles.input ?? ''}>
        {(segment) => <DateSegment segment={segment} className={styles.segment ?? ''} />}
      </DateInput>
    </AriaDateField>
  );
}

/** Nothing of a library is older; it keeps a year that is half typed from being taken for one. */
const FIRST = new CalendarDate(1970, 1, 1);
