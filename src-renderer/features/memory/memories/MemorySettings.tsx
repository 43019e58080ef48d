import { Trash2 } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { MemoryView } from '#contract/memories.ts';
import { useInterfaceLocale } from '#renderer/i18n/provider.tsx';
import { Button } from '#renderer/ui/controls/Button.tsx';
import { Checkbox } from '#renderer/ui/controls/Choice.tsx';
import { NumberField } from '#renderer/ui/controls/NumberField.tsx';
import { Select } from '#renderer/ui/controls/Select.tsx';
import { TextLine } from '#renderer/ui/controls/TextLine.tsx';
import { Dialog } from '#renderer/ui/overlays/Dialog.tsx';
import { useMemoryName } from '../memory-name.ts';
import type { MemoriesAccess } from '../use-memories.ts';
import styles from './memories.module.css';

/** One memory: name, penalty, whether it is used and may change, what it holds; moved into another or removed. */
export function MemorySettings(props: {
  readonly memory: MemoryView;
  readonly access: MemoriesAccess;
  onClose(): void;
}) {
  const { memory, access, onClose } = props;
  const { t } = useTranslation('memory');
  const { t: common } = useTranslation();
  const { formats } = useInterfaceLocale();
  const nameOf = useMemoryName();
  const { id } = memory;
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={nameOf(memory)}
      footer={<Button onPress={onClose}>{common('actions.close')}</Button>}
    >
      <div className={styles.settings}>
        <TextLine
          label={t('memories.name')}
          value={nameOf(memory)}
          onChange={(name) => name !== '' && void access.update(id, { name })}
        />
        <NumberField
          label={t('memories.penalty')}
          description={t('memories.penaltyHint')}
          value={memory.penalty}
          minimum={0}
          maximum={100}
          onChange={(penalty) => void access.update(id, { penalty })}
        />
        <Checkbox isSelected={memory.enabled} onChange={(enabled) => void access.update(id, { enabled })}>
          {t('memories.enabled')}
        </Checkbox>
        <Checkbox isSelected={memory.writable} onChange={(writable) => void access.update(id, { writable })}>
          {t('memories.writable')}
        </Checkbox>
        <dl className={styles.variants}>
          {Object.entries(memory.variants).map(([language, count]) => (
            <div key={language} style={{ display: 'contents' }}>
              <dt>{formats.languageName(language)}</dt>
              <dd data-numeric>{formats.integer(count)}</dd>
            </div>
          ))}
        </dl>
        <Merge memory={memory} access={access} onClose={onClose} />
        {memory.kind === 'house' ? null : <Remove memory={memory} access={access} onClose={onClose} />}
      </div>
    </Dialog>
  );
}

interface PartProps {
  readonly memory: MemoryView;
  readonly access: MemoriesAccess;
  onClose(): void;
}

function Merge({ memory, access, onClose }: PartProps) {
  const { t } = useTranslation('memory');
  const nameOf = useMemoryName();
  const targets = access.memories.filter(({ id, writable }) => id !== memory.id && writable);
  const [into, setInto] = useState<string | null>(null);
  if (targets.length === 0 || memory.units === 0 || !memory.writable) return null;
  return (
    <div className={styles.danger}>
      <Select
        label={t('memories.mergeInto')}
        placeholder={t('memories.chooseMemory')}
        value={into}
        options={targets.map((target) => ({ id: String(target.id), label: nameOf(target) }))}
        onChange={setInto}
      />
      <Button
        isDisabled={into === null}
        onPress={async () => {
          if (into !== null && (await access.merge(memory.id, Number(into)))) onClose();
        }}
      >
        {t('memories.merge')}
      </Button>
    </div>
  );
}

/** What is removed cannot be brought back: it takes two presses, the second of which names what goes. */
function Remove({ memory, access, onClose }: PartProps) {
  const { t } = useTranslation('memory');
  const { formats } = useInterfaceLocale();
  const [asked, setAsked] = useState(false);
  const count = { count: memory.units, formatted: formats.integer(memory.units) };
  return (
    <div className={styles.danger}>
      {asked ? <p className={styles.hint}>{t('memories.removeHint', count)}</p> : null}
      <Button
        kind="dangerous"
        icon={<Trash2 aria-hidden />}
        onPress={async () => {
          if (!asked && memory.units > 0) setAsked(true);
          else if (await access.remove(memory.id)) onClose();
        }}
      >
        {asked ? t('memories.removeForGood', count) : t('memories.remove')}
      </Button>
    </div>
  );
}
