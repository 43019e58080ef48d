import { Search } from 'lucide-react';
import type { RefObject } from 'react';
import { Input, SearchField } from 'react-aria-components';
import styles from './SearchBox.module.css';

/** A field that narrows what is shown as one types. */
export function SearchBox(props: {
  readonly label: string;
  readonly value: string;
  readonly field?: RefObject<HTMLInputElement | null>;
  onChange(value: string): void;
}) {
  const { label, value, field, onChange } = props;
  return (
    <SearchField aria-label={label} value={value} onChange={onChange} className={styles.box ?? ''}>
      <Search aria-hidden />
      <Input {...(field ? { ref: field } : {})} placeholder={label} className={styles.input ?? ''} />
    </SearchField>
  );
}
