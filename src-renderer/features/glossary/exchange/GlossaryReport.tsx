import { Trash2 } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useInterfaceLocale } from '#renderer/i18n/provider.tsx';
import { Button } from '#renderer/ui/controls/Button.tsx';
import { ImportReport, type ReportedFile } from '#renderer/ui/exchange/ImportReport.tsx';
import { Dialog } from '#renderer/ui/overlays/Dialog.tsx';

/** What came of an import, and the way to take it out again. */
export function GlossaryReport(props: {
  readonly report: ReportedFile;
  /** Concepts that it added or added to. */
  readonly changed: number;
  onRemove(): void;
  onClose(): void;
}) {
  const { report, changed, onRemove, onClose } = props;
  const { t } = useTranslation('exchange');
  const { t: common } = useTranslation();
  const { formats } = useInterfaceLocale();
  const [asked, setAsked] = useState(false);
  const count = { count: changed, formatted: formats.integer(changed) };
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={t('report.title')}
      footer={
        <>
          {changed === 0 ? null : (
            <Button
              kind={asked ? 'dangerous' : 'quiet'}
              icon={<Trash2 aria-hidden />}
              onPress={() => (asked ? onRemove() : setAsked(true))}
            >
              {asked ? t('glossary.import.removeConcepts', count) : t('glossary.import.remove')}
            </Button>
          )}
          <Button kind="primary" onPress={onClose}>
            {common('actions.close')}
          </Button>
        </>
      }
    >
      <ImportReport files={[report]} />
    </Dialog>
  );
}
