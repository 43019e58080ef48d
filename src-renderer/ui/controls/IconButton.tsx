import type { ReactNode } from 'react';
import { Button as AriaButton, type ButtonProps as AriaButtonProps } from 'react-aria-components';
import { classNames } from '../class-names.ts';
import { Tooltip } from '../overlays/Tooltip.tsx';
import styles from './IconButton.module.css';

export interface IconButtonProps extends Omit<AriaButtonProps, 'className' | 'children' | 'style'> {
  /** Its accessible name, also shown as a tooltip. */
  readonly label: string;
  readonly shortcut?: string;
  /** One icon. Icons that point along the line are mirrored with `mirrored`. */
  readonly children: ReactNode;
  readonly mirrored?: boolean;
  readonly className?: string | undefined;
}

export function IconButton({ label, shortcut, children, mirrored, className, ...rest }: IconButtonProps) {
  return (
    <Tooltip text={label} shortcut={shortcut}>
      <AriaButton
        {...rest}
        aria-label={label}
        className={classNames(styles.button, mirrored && styles.mirrored, className)}
      >
        {children}
      </AriaButton>
    </Tooltip>
  );
}
