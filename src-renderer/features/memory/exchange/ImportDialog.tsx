import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { MemoryView } from '#contract/memories.ts';
import { useClient } from '#renderer/client/context.tsx';
import { useAction } from '#renderer/client/use-operation.ts';
import { useErrorText } from '#renderer/i18n/error-text.ts';
import { Button } from '#renderer/ui/controls/Button.tsx';
import { Form, Hint } from '#renderer/ui/controls/Form.tsx';
import { Select } from '#renderer/ui/controls/Select.tsx';
import { TextField } from '#renderer/ui/controls/TextField.tsx';
import { FileChoice } from '#renderer/ui/files/FileChoice.tsx';
import { Dialog } from '#renderer/ui/overlays/Dialog.tsx';
import { Alert } from '#renderer/ui/status/Alert.tsx';
import { useMemoryName } from '../memory-name.ts';
import { MEMORY_ENDINGS } from './endings.ts';

const NEW = 'new';

/** Which files go into which memory. The work itself goes on behind the dialog. */
export function ImportDialog(props: {
  readonly memories: readonly MemoryView[];
  /** Files that were dropped. */
  readonly files: readonly File[];
  /** The memory that the screen shows. */
  readonly memory: number | null;
  onFiles(files: readonly File[]): void;
  onImport(files: readonly File[], memory: number): void;
  onClose(): void;
}) {
  const { memories, files, memory, onFiles, onImport, onClose } = props;
  const { t } = useTranslation('exchange');
  const { t: common } = useTranslation();
  const client = useClient();
  const errorText = useErrorText();
  const nameOf = useMemoryName();
  const writable = memories.filter((one) => one.writable);
  const preset = writable.find(({ id }) => id === memory) ?? writable.find(({ kind }) => kind === 'house');
  const [target, setTarget] = useState<string>(preset === undefined ? NEW : String(preset.id));
  const [name, setName] = useState<string | null>(null);
  const newName = name ?? baseName(files[0]?.name ?? '');
  const begin = useAction(async () => {
    const into =
      target === NEW
        ? (await client.invoke('memory.create', { name: newName.trim() })).memory
        : Number(target);
    onImport(files, into);
    onClose();
  });
  const ready = files.length > 0 && (target !== NEW || newName.trim() !== '') && !begin.pending;
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={t('memory.import.title')}
      footer={
        <>
          <Button onPress={onClose}>{common('actions.cancel')}</Button>
          <Button kind="primary" isDisabled={!ready} onPress={() => void begin.run()}>
            {t('memory.import.begin')}
          </Button>
        </>
      }
    >
      <Form>
        <FileChoice
          files={files}
          endings={MEMORY_ENDINGS}
          hint={t('memory.import.hint')}
          multiple
          onChange={onFiles}
        />
        <Select
          label={t('memory.import.into')}
          value={target}
          options={[
            ...writable.map((one) => ({ id: String(one.id), label: nameOf(one) })),
            { id: NEW, label: t('memory.import.newMemory') },
          ]}
          onChange={setTarget}
        />
        {target === NEW ? (
          <TextField label={t('memory.import.newName')} value={newName} onChange={setName} maxLength={100} />
        ) : null}
        {files.length > 1 ? <Hint>{t('memory.import.joined')}</Hint> : null}
        {begin.error ? <Alert severity="error">{errorText(begin.error)}</Alert> : null}
      </Form>
    </Dialog>
  );
}

/** A name for a memory: that of the file without its ending. */
function baseName(file: string): string {
  return file.replace(/\.[^.]+$/, '').slice(0, 100);
}
