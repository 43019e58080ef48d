import type { ReactElement } from 'react';
import { Tooltip as AriaTooltip, TooltipTrigger } from 'react-aria-components';
import { Shortcut } from '../commands/Shortcut.tsx';
import styles from './Tooltip.module.css';

/** A short name beside a control on hover and focus. The control has its own accessible name. */
export function Tooltip({
  text,
  shortcut,
  children,
}: {
  text: string;
  shortcut?: string | undefined;
  children: ReactElement;
}) {
  return (
    <TooltipTrigger delay={500} closeDelay={80}>
      {children}
      <AriaTooltip className={styles.tooltip ?? ''} offset={6}>
        <span>{text}</span>
        {shortcut ? <Shortcut keys={shortcut} /> : null}
      </AriaTooltip>
    </TooltipTrigger>
  );
}
