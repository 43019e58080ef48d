import { useTranslation } from 'react-i18next';
import { useInterfaceLocale } from '#renderer/i18n/provider.tsx';
import { ReportDialog } from '#renderer/ui/exchange/ReportDialog.tsx';
import type { ImportedFile } from './exchanged.ts';

/** What came of an import, file by file, and the way to take what it added out again. */
export function MemoryReport(props: {
  readonly files: readonly ImportedFile[];
  onRemove(): void;
  onClose(): void;
}) {
  const { files, onRemove, onClose } = props;
  const { t } = useTranslation('exchange');
  const { formats } = useInterfaceLocale();
  const added = files.reduce((sum, file) => sum + file.added, 0);
  const count = { count: added, formatted: formats.integer(added) };
  const removal = { offer: t('memory.import.remove'), question: t('memory.import.removeUnits', count) };
  return (
    <ReportDialog
      files={files.map(({ file, units, added: fresh, merged, skipped, seconds }) => ({
        file,
        seconds,
        counts: [
          { what: 'read', number: units },
          { what: 'added', number: fresh },
          { what: 'merged', number: merged },
        ],
        skipped,
      }))}
      removal={added === 0 ? null : removal}
      onRemove={onRemove}
      onClose={onClose}
    />
  );
}
