import type { ReactNode } from 'react';
import {
  TextField as AriaTextField,
  type TextFieldProps as AriaTextFieldProps,
  FieldError,
  Input,
  Label,
  Text,
  TextArea,
} from 'react-aria-components';
import { classNames } from '../class-names.ts';
import styles from './Field.module.css';

export interface TextFieldProps extends Omit<AriaTextFieldProps, 'className' | 'children' | 'style'> {
  readonly label: string;
  readonly labelHidden?: boolean;
  readonly description?: ReactNode;
  readonly error?: string | undefined;
  readonly placeholder?: string;
  /** Number of lines; more than one makes a text area. */
  readonly lines?: number;
  /** User text: its own direction and the reading face. */
  readonly reading?: { readonly lang: string; readonly dir: 'rtl' | 'ltr' };
  /** A path or an address: left to right in every interface. */
  readonly path?: boolean;
}

export function TextField(props: TextFieldProps) {
  const { label, labelHidden, description, error, placeholder, lines = 1, reading, path, ...rest } = props;
  const input = {
    className: styles.input ?? '',
    ...(placeholder === undefined ? {} : { placeholder }),
    ...(reading ? { lang: reading.lang, dir: reading.dir, 'data-reading': '' } : {}),
    ...(path ? { dir: 'ltr' } : {}),
  };
  return (
    <AriaTextField {...rest} isInvalid={error !== undefined} className={styles.field ?? ''}>
      <Label className={classNames(styles.label, labelHidden && styles.hidden)}>{label}</Label>
      {lines > 1 ? <TextArea {...input} rows={lines} /> : <Input {...input} />}
      {description ? (
        <Text slot="description" className={styles.description ?? ''}>
          {description}
        </Text>
      ) : null}
      <FieldError className={styles.error ?? ''}>{error}</FieldError>
    </AriaTextField>
  );
}
