import { Search } from 'lucide-react';
import { useState } from 'react';
import {
  Autocomplete,
  Collection,
  Header,
  Input,
  Menu,
  MenuItem,
  MenuSection,
  SearchField,
  useFilter,
} from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { Dialog } from '../overlays/Dialog.tsx';
import { useCommandRegistry, useCommands } from './context.tsx';
import styles from './Palette.module.css';
import type { Command } from './registry.ts';
import { Shortcut } from './Shortcut.tsx';
import { PALETTE_SHORTCUT } from './usual.ts';

interface Group {
  readonly name: string;
  readonly commands: readonly Command[];
}

function grouped(commands: readonly Command[], otherwise: string): readonly Group[] {
  const groups = new Map<string, Command[]>();
  for (const command of commands) {
    const name = command.group ?? otherwise;
    groups.set(name, [...(groups.get(name) ?? []), command]);
  }
  return [...groups].map(([name, members]) => ({ name, commands: members }));
}

/** Every command that can act now, with its shortcut; opens with Ctrl+Shift+P. */
export function CommandPalette() {
  const { t } = useTranslation();
  const registry = useCommandRegistry();
  // The commands of the screen beneath: the palette itself rests them while it is open.
  const [commands, setCommands] = useState<readonly Command[] | null>(null);
  const open = () => setCommands(registry.active().filter((command) => command.listed !== false));
  useCommands([
    {
      id: 'app.palette',
      label: t('commands.palette'),
      group: t('commands.groupApplication'),
      shortcut: PALETTE_SHORTCUT,
      listed: false,
      run: open,
    },
  ]);
  const close = () => setCommands(null);
  const choose = (command: Command) => {
    close();
    // After the dialog has given the focus back, so that the command finds it where it was.
    requestAnimationFrame(() => command.run());
  };
  return (
    <Dialog
      isOpen={commands !== null}
      onClose={close}
      title={t('commands.palette')}
      titleHidden
      size="palette"
    >
      <CommandList groups={grouped(commands ?? [], t('commands.groupApplication'))} onChoose={choose} />
    </Dialog>
  );
}

function CommandList({
  groups,
  onChoose,
}: {
  groups: readonly Group[];
  onChoose: (command: Command) => void;
}) {
  const { t } = useTranslation();
  const { contains } = useFilter({ sensitivity: 'base' });
  return (
    <Autocomplete filter={contains}>
      <SearchField aria-label={t('commands.search')} autoFocus className={styles.search ?? ''}>
        <Search size={16} aria-hidden />
        <Input placeholder={t('commands.search')} className={styles.input ?? ''} />
      </SearchField>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a list that scrolls must be reachable by the keyboard (axe, scrollable-region-focusable); its items are pointed at from the field, without a focus of their own */}
      <div className={styles.scroller} tabIndex={0}>
        <Menu
          aria-label={t('commands.palette')}
          className={styles.list ?? ''}
          renderEmptyState={() => <p className={styles.empty}>{t('commands.none')}</p>}
        >
          <Collection items={groups.map((group) => ({ id: group.name, ...group }))}>
            {(group) => (
              <MenuSection>
                <Header className={styles.heading ?? ''}>{group.name}</Header>
                <Collection items={group.commands}>
                  {(command) => (
                    <MenuItem
                      id={command.id}
                      textValue={command.label}
                      isDisabled={command.enabled === false}
                      onAction={() => onChoose(command)}
                      className={styles.item ?? ''}
                    >
                      <span>{command.label}</span>
                      {command.shortcut ? <Shortcut keys={command.shortcut} /> : null}
                    </MenuItem>
                  )}
                </Collection>
              </MenuSection>
            )}
          </Collection>
        </Menu>
      </div>
    </Autocomplete>
  );
}
