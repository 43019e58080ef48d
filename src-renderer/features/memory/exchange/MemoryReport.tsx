import { Trash2 } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useInterfaceLocale } from '#renderer/i18n/provider.tsx';
import { Button } from '#renderer/ui/controls/Button.tsx';
import { ImportReport } from '#renderer/ui/exchange/ImportReport.tsx';
import { Dialog } from '#renderer/ui/overlays/Dialog.tsx';
import type { ImportedFile } from './exchanged.ts';

/** What came of an import, file by file, and the way to take what it added out again. */
export function MemoryReport(props: {
  readonly files: readonly ImportedFile[];
  onRemove(): void;
  onClose(): void;
}) {
  const { files, onRemove, onClose } = props;
  const { t } = useTranslation('exchange');
  const { t: common } = useTranslation();
  const { formats } = useInterfaceLocale();
  const [asked, setAsked] = useState(false);
  const added = files.reduce((sum, file) => sum + file.added, 0);
  const count = { count: added, formatted: formats.integer(added) };
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={t('report.title')}
      footer={
        <>
          {added === 0 ? null : (
            <Button
              kind={asked ? 'dangerous' : 'quiet'}
              icon={<Trash2 aria-hidden />}
              onPress={() => (asked ? onRemove() : setAsked(true))}
            >
              {asked ? t('memory.import.removeUnits', count) : t('memory.import.remove')}
            </Button>
          )}
          <Button kind="primary" onPress={onClose}>
            {common('actions.close')}
          </Button>
        </>
      }
    >
      <ImportReport
        files={files.map(({ file, units, added: fresh, merged, skipped, seconds }) => ({
          file,
          seconds,
          counts: [
            { label: t('report.read'), value: units },
            { label: t('report.added'), value: fresh },
            { label: t('report.merged'), value: merged },
          ],
          skipped,
        }))}
      />
    </Dialog>
  );
}
