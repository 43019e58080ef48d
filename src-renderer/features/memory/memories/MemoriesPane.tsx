import { ArrowDown, ArrowUp, MoreHorizontal, Plus } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { MemoryView } from '#contract/memories.ts';
import { useInterfaceLocale } from '#renderer/i18n/provider.tsx';
import { classNames } from '#renderer/ui/class-names.ts';
import { Button } from '#renderer/ui/controls/Button.tsx';
import { IconButton } from '#renderer/ui/controls/IconButton.tsx';
import { TextField } from '#renderer/ui/controls/TextField.tsx';
import { Menu } from '#renderer/ui/overlays/Menu.tsx';
import { useMemoryName } from '../memory-name.ts';
import type { MemoriesAccess } from '../use-memories.ts';
import styles from './memories.module.css';

/** The memories in the order of their priority: which one is looked at, and what can be done to each. */
export function MemoriesPane(props: {
  readonly access: MemoriesAccess;
  readonly chosen: number | null;
  onChoose(memory: number | null): void;
  onSettings(memory: MemoryView): void;
}) {
  const { access, chosen, onChoose, onSettings } = props;
  const { t } = useTranslation('memory');
  const { formats } = useInterfaceLocale();
  const nameOf = useMemoryName();
  const { memories } = access;
  const total = memories.reduce((sum, { units }) => sum + units, 0);
  return (
    <nav className={styles.pane} aria-label={t('memories.label')}>
      <ul>
        <li className={styles.item}>
          <Choice
            name={t('memories.all')}
            facts={t('memories.units', { count: total, formatted: formats.integer(total) })}
            current={chosen === null}
            onChoose={() => onChoose(null)}
          />
        </li>
        {memories.map((memory, at) => (
          <li key={memory.id} className={styles.item}>
            <Choice
              name={nameOf(memory)}
              facts={<MemoryFacts memory={memory} />}
              current={chosen === memory.id}
              onChoose={() => onChoose(memory.id)}
            />
            <Menu
              label={t('memories.actions', { name: nameOf(memory) })}
              trigger={
                <IconButton label={t('memories.actions', { name: nameOf(memory) })}>
                  <MoreHorizontal />
                </IconButton>
              }
              entries={[
                { id: 'settings', label: t('memories.settings'), run: () => onSettings(memory) },
                {
                  id: 'enabled',
                  label: t('memories.enabled'),
                  selected: memory.enabled,
                  run: () => void access.update(memory.id, { enabled: !memory.enabled }),
                },
                '-',
                {
                  id: 'up',
                  label: t('memories.up'),
                  icon: <ArrowUp />,
                  enabled: at > 0,
                  run: () => void access.update(memory.id, { position: at - 1 }),
                },
                {
                  id: 'down',
                  label: t('memories.down'),
                  icon: <ArrowDown />,
                  enabled: at < memories.length - 1,
                  run: () => void access.update(memory.id, { position: at + 1 }),
                },
              ]}
            />
          </li>
        ))}
      </ul>
      <NewMemory onCreate={access.create} />
    </nav>
  );
}

function Choice(props: {
  readonly name: string;
  readonly facts: ReactNode;
  readonly current: boolean;
  onChoose(): void;
}) {
  return (
    <button
      type="button"
      className={classNames(styles.choice, props.current && styles.current)}
      aria-current={props.current ? 'true' : undefined}
      onClick={props.onChoose}
    >
      <bdi className={styles.name}>{props.name}</bdi>
      <span className={styles.facts} data-numeric>
        {props.facts}
      </span>
    </button>
  );
}

function MemoryFacts({ memory }: { memory: MemoryView }) {
  const { t } = useTranslation('memory');
  const { formats } = useInterfaceLocale();
  return (
    <>
      {t('memories.units', { count: memory.units, formatted: formats.integer(memory.units) })}
      {memory.enabled ? '' : ` · ${t('memories.off')}`}
      {memory.writable ? '' : ` · ${t('memories.readOnly')}`}
      {memory.penalty > 0 ? ` · ${t('memories.points', { points: formats.integer(memory.penalty) })}` : ''}
    </>
  );
}

function NewMemory({ onCreate }: { onCreate: (name: string) => Promise<boolean> }) {
  const { t } = useTranslation('memory');
  const [name, setName] = useState('');
  return (
    <form
      className={styles.create}
      onSubmit={async (event) => {
        event.preventDefault();
        if (name.trim() !== '' && (await onCreate(name.trim()))) setName('');
      }}
    >
      <TextField label={t('memories.newName')} value={name} onChange={setName} />
      <Button type="submit" small icon={<Plus aria-hidden />} isDisabled={name.trim() === ''}>
        {t('memories.create')}
      </Button>
    </form>
  );
}
