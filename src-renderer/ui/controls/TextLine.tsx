import { type KeyboardEvent, useEffect, useState } from 'react';
import { TextField } from './TextField.tsx';

/** A text that is stored when its field is left or, on one line, by Enter; Escape gives up. */
export function TextLine(props: {
  readonly label: string;
  readonly labelHidden?: boolean;
  readonly value: string;
  readonly lines?: number;
  readonly isDisabled?: boolean;
  readonly reading?: { readonly lang: string; readonly dir: 'rtl' | 'ltr' };
  onChange(value: string): void;
}) {
  const { label, labelHidden, value, lines = 1, isDisabled = false, reading, onChange } = props;
  const [text, setText] = useState(value);
  // What was stored or taken back elsewhere shows here too.
  useEffect(() => setText(value), [value]);
  const store = () => {
    if (text.trim() !== value) onChange(text.trim());
  };
  const press = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Enter' && lines === 1) store();
    if (event.key === 'Escape' && text !== value) {
      setText(value);
      event.stopPropagation();
    }
  };
  return (
    <TextField
      label={label}
      {...(labelHidden ? { labelHidden } : {})}
      value={text}
      lines={lines}
      isDisabled={isDisabled}
      {...(reading ? { reading } : {})}
      onChange={setText}
      onBlur={store}
      onKeyDown={press}
    />
  );
}
