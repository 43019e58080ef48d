import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { MemoryView } from '#contract/memories.ts';
import { DropOverlay } from '#renderer/ui/files/DropOverlay.tsx';
import { useFileDrop } from '#renderer/ui/files/use-file-drop.ts';
import { ExportDialog } from './ExportDialog.tsx';
import { MEMORY_ONLY_ENDINGS } from './endings.ts';
import { ImportDialog } from './ImportDialog.tsx';
import { useMemoryExchange } from './use-memory-exchange.tsx';

/** What is open: `files` are those to be imported, as far as they are chosen. */
export type ShownExchange =
  | { readonly kind: 'import'; readonly files: readonly File[] }
  | { readonly kind: 'export' };

/** Import and export of memories: their dialogs, and files that are dropped anywhere on the screen. */
export function Exchange(props: {
  readonly shown: ShownExchange | null;
  readonly memories: readonly MemoryView[];
  /** The memory that the screen shows. */
  readonly memory: number | null;
  onShow(shown: ShownExchange | null): void;
}) {
  const { shown, memories, memory, onShow } = props;
  const { t } = useTranslation('exchange');
  const exchange = useMemoryExchange();
  const [opened, setOpened] = useState(0);
  const { dragging } = useFileDrop(
    (files) => {
      // Files that are dropped begin anew: a name that was typed for others is not theirs.
      setOpened((count) => count + 1);
      onShow({ kind: 'import', files });
    },
    { endings: MEMORY_ONLY_ENDINGS },
  );
  const close = () => onShow(null);
  return (
    <>
      {shown?.kind === 'import' ? (
        <ImportDialog
          key={opened}
          memories={memories}
          memory={memory}
          files={shown.files}
          onFiles={(files) => onShow({ kind: 'import', files })}
          onImport={(files, into) => void exchange.import(files, into)}
          onClose={close}
        />
      ) : null}
      {shown?.kind === 'export' ? (
        <ExportDialog
          memories={memories}
          memory={memory}
          onExport={(options) => void exchange.export(options)}
          onClose={close}
        />
      ) : null}
      {dragging ? <DropOverlay title={t('memory.drop')} hint={t('memory.dropFormats')} /> : null}
    </>
  );
}
