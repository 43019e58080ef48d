import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Glossary } from '#core/model/termbase.ts';
import { DropOverlay } from '#renderer/ui/files/DropOverlay.tsx';
import { useFileDrop } from '#renderer/ui/files/use-file-drop.ts';
import { ExportDialog } from './ExportDialog.tsx';
import { GLOSSARY_ONLY_ENDINGS } from './endings.ts';
import { ImportDialog } from './ImportDialog.tsx';
import { useGlossaryExchange } from './use-glossary-exchange.tsx';

/** What is open: `file` is the one to be imported, once it is chosen. */
export type ShownExchange = { readonly kind: 'import'; readonly file?: File } | { readonly kind: 'export' };

/** Import and export of glossaries: their dialogs, and files that are dropped anywhere on the screen. */
export function Exchange(props: {
  readonly shown: ShownExchange | null;
  readonly glossaries: readonly Glossary[];
  /** The glossary that the screen shows. */
  readonly glossary: number | null;
  onShow(shown: ShownExchange | null): void;
}) {
  const { shown, glossaries, glossary, onShow } = props;
  const { t } = useTranslation('exchange');
  const exchange = useGlossaryExchange();
  const [opened, setOpened] = useState(0);
  const { dragging } = useFileDrop(
    ([file]) => {
      if (file === undefined) return;
      // A file that is dropped begins anew: a name that was typed for another is not its own.
      setOpened((count) => count + 1);
      onShow({ kind: 'import', file });
    },
    { endings: GLOSSARY_ONLY_ENDINGS },
  );
  const close = () => onShow(null);
  return (
    <>
      {shown?.kind === 'import' ? (
        <ImportDialog
          key={opened}
          glossaries={glossaries}
          glossary={glossary}
          file={shown.file}
          onFile={(file) => onShow({ kind: 'import', file })}
          onImport={(request) => void exchange.import(request)}
          onClose={close}
        />
      ) : null}
      {shown?.kind === 'export' ? (
        <ExportDialog
          glossaries={glossaries}
          glossary={glossary}
          onExport={(request) => void exchange.export(request)}
          onClose={close}
        />
      ) : null}
      {dragging ? <DropOverlay title={t('glossary.drop')} hint={t('glossary.dropFormats')} /> : null}
    </>
  );
}
