import { Trash2 } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../controls/Button.tsx';
import { Dialog } from '../overlays/Dialog.tsx';
import { ImportReport, type ReportedFile } from './ImportReport.tsx';

/** What came of an import, file by file, and the way to take it out again, which is asked twice. */
export function ReportDialog(props: {
  readonly files: readonly ReportedFile[];
  /** The button that takes it out, before and after the first press; null where there is nothing to take out. */
  readonly removal: { readonly offer: string; readonly question: string } | null;
  onRemove(): void;
  onClose(): void;
}) {
  const { files, removal, onRemove, onClose } = props;
  const { t } = useTranslation('exchange');
  const { t: common } = useTranslation();
  const [asked, setAsked] = useState(false);
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={t('report.title')}
      footer={
        <>
          {removal === null ? null : (
            <Button
              kind={asked ? 'dangerous' : 'quiet'}
              icon={<Trash2 aria-hidden />}
              onPress={() => (asked ? onRemove() : setAsked(true))}
            >
              {asked ? removal.question : removal.offer}
            </Button>
          )}
          <Button kind="primary" onPress={onClose}>
            {common('actions.close')}
          </Button>
        </>
      }
    >
      <ImportReport files={files} />
    </Dialog>
  );
}
