import { FileDown } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useToasts } from '../../ui/status/toasts.tsx';
import styles from './NewRelease.module.css';
import { NewReleaseDialog } from './NewReleaseDialog.tsx';
import { contentOf } from './read-input.ts';
import type { NewReleaseRequest } from './state.ts';
import { useFileDrop, usePaste } from './use-arrivals.ts';

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
    if (files.length > 1) show({ message: t('newRelease.oneFile', { file: file.name }) });
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
      {dragging ? (
        <div className={styles.drop}>
          <div className={styles.dropCard}>
            <FileDown aria-hidden />
            <p className={styles.dropTitle}>{t('releases.dropHere')}</p>
            <p>{t('releases.dropFormats')}</p>
          </div>
        </div>
      ) : null}
    </>
  );
}
