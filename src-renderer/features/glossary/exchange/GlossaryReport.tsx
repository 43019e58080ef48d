import { useTranslation } from 'react-i18next';
import { useInterfaceLocale } from '#renderer/i18n/provider.tsx';
import type { ReportedFile } from '#renderer/ui/exchange/ImportReport.tsx';
import { ReportDialog } from '#renderer/ui/exchange/ReportDialog.tsx';

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
  const { formats } = useInterfaceLocale();
  const count = { count: changed, formatted: formats.integer(changed) };
  const removal = {
    offer: t('glossary.import.remove'),
    question: t('glossary.import.removeConcepts', count),
  };
  return (
    <ReportDialog
      files={[report]}
      removal={changed === 0 ? null : removal}
      onRemove={onRemove}
      onClose={onClose}
    />
  );
}
