import { Check } from 'lucide-react';
import type { ReactElement, ReactNode } from 'react';
import { Menu as AriaMenu, MenuItem, MenuTrigger, Popover, Separator } from 'react-aria-components';
import { classNames } from '../class-names.ts';
import { Shortcut } from '../commands/Shortcut.tsx';
import styles from './Menu.module.css';

export interface MenuEntry {
  readonly id: string;
  readonly label: string;
  readonly icon?: ReactNode;
  readonly shortcut?: string;
  readonly enabled?: boolean;
  readonly dangerous?: boolean;
  /** Marks the chosen one among alternatives. */
  readonly selected?: boolean;
  run(): void;
}

/** A list of actions under a button; the trigger is any pressable component. `'-'` draws a line. */
export function Menu({
  trigger,
  label,
  entries,
}: {
  trigger: ReactElement;
  label: string;
  entries: readonly (MenuEntry | '-')[];
}) {
  return (
    <MenuTrigger>
      {trigger}
      <Popover className={styles.popover ?? ''} placement="bottom end">
        <AriaMenu aria-label={label} className={styles.menu ?? ''}>
          {entries.map((entry, position) =>
            entry === '-' ? (
              // biome-ignore lint/suspicious/noArrayIndexKey: a line has no other identity than its place
              <Separator key={`line-${position}`} className={styles.separator ?? ''} />
            ) : (
              <MenuItem
                key={entry.id}
                id={entry.id}
                textValue={entry.label}
                isDisabled={entry.enabled === false}
                onAction={() => entry.run()}
                className={classNames(styles.item, entry.dangerous && styles.dangerous)}
              >
                <span className={styles.icon} aria-hidden>
                  {entry.selected ? <Check /> : entry.icon}
                </span>
                <span className={styles.label}>{entry.label}</span>
                {entry.shortcut ? <Shortcut keys={entry.shortcut} /> : null}
              </MenuItem>
            ),
          )}
        </AriaMenu>
      </Popover>
    </MenuTrigger>
  );
}
