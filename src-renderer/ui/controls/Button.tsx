import type { ReactNode } from 'react';
import { Button as AriaButton, type ButtonProps as AriaButtonProps } from 'react-aria-components';
import { classNames } from '../class-names.ts';
import styles from './Button.module.css';

export interface ButtonProps extends Omit<AriaButtonProps, 'className' | 'children' | 'style'> {
  /** `primary`: the one main action of a screen. */
  readonly kind?: 'primary' | 'normal' | 'quiet' | 'dangerous';
  readonly small?: boolean;
  readonly icon?: ReactNode;
  readonly children: ReactNode;
  readonly className?: string | undefined;
}

export function Button({ kind = 'normal', small = false, icon, children, className, ...rest }: ButtonProps) {
  return (
    <AriaButton
      {...rest}
      className={classNames(styles.button, styles[kind], small && styles.small, className)}
    >
      {icon}
      <span>{children}</span>
    </AriaButton>
  );
}
