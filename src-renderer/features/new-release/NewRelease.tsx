import { useTranslation } from 'react-i18next';
import { DropOverlay } from '../../ui/files/DropOverlay.tsx';
import { useFileDrop } from '../../ui/files/use-file-drop.ts';
import { useToasts } from '../../ui/status/toasts.tsx';
import { NewReleaseDialog } from './NewReleaseDialog.tsx';
import { contentOf } from './read-input.ts';
import type { NewReleaseRequest } from './state.ts';
import { usePaste } from './use-paste.ts';

export type { NewReleaseRequest } from './state.ts';

interface NewReleaseProps {
  /** What the dialog is to start with; null: closed. */
  readonly request: NewReleaseRequest | null;
  onRequest(request: NewReleaseRequest | null): void;
  /** Whether pasting outside a field starts a release. */
  readonly acceptsPaste: boolean;
  onCreated(id: number): void;
}

/** Every way a release comes in: the dialog, a file dropped anywhere, a paste on the list. */
export function NewRelease({ request, onRequest, acceptsPaste, onCreated }: NewReleaseProps) {
  const { t } = useTranslation();
  const { show } = useToasts();
  const { dragging } = useFileDrop((files) => {
    const file = files[0];
    if (!file) return;
    if (files.length > 1) show({ message: (words) => words.t('newRelease.oneFile', { file: file.name }) });
    onRequest({ kind: 'file', file });
  });
  usePaste(acceptsPaste && request === null, (transfer) => {
    const content = contentOf(transfer, t('newRelease.clipboard'));
    if (!content) return false;
    onRequest(content instanceof File ? { kind: 'file', file: content } : { kind: 'input', input: content });
    return true;
  });
  return (
    <>
      {request ? (
        <NewReleaseDialog request={request} onClose={() => onRequest(null)} onCreated={onCreated} />
      ) : null}
      {dragging ? <DropOverlay title={t('releases.dropHere')} hint={t('releases.dropFormats')} /> : null}
    </>
  );
}
