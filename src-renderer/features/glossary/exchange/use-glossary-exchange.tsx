import { useTranslation } from 'react-i18next';
import type { Input } from '#contract/index.ts';
import { useClient } from '#renderer/client/context.tsx';
import { useInterfaceLocale } from '#renderer/i18n/provider.tsx';
import { Button } from '#renderer/ui/controls/Button.tsx';
import { ImportReport, type ReportedFile } from '#renderer/ui/exchange/ImportReport.tsx';
import { download } from '#renderer/ui/files/download.ts';
import { useJobs } from '#renderer/ui/jobs/JobsProvider.tsx';
import { Dialog } from '#renderer/ui/overlays/Dialog.tsx';
import { useToasts } from '#renderer/ui/status/toasts.tsx';
import type { TableOptions } from './use-preview.ts';

export interface ImportRequest {
  readonly token: string;
  readonly file: string;
  readonly glossary: number;
  readonly table: TableOptions;
}

export type ExportRequest = Omit<Input<'glossary.export'>, 'job'>;

/** Glossaries in and out of files, as jobs: their progress stands at the foot of the window. */
export function useGlossaryExchange(): {
  import(request: ImportRequest): Promise<void>;
  export(request: ExportRequest): Promise<void>;
} {
  const { t } = useTranslation('exchange');
  const client = useClient();
  const jobs = useJobs();
  const { show } = useToasts();
  const { formats } = useInterfaceLocale();
  return {
    async import({ token, file, glossary, table }) {
      const report = await jobs.start(t('jobs.importing', { file }), ({ job }) =>
        client.invoke('glossary.import', { file: { token }, glossary, table, job }),
      );
      if (report === null) return;
      const { concepts, added, merged, skipped, seconds } = report;
      const counts = [
        { label: t('report.read'), value: concepts },
        { label: t('report.added'), value: added },
        { label: t('report.merged'), value: merged },
      ];
      jobs.showReport(
        <Report report={{ file, seconds, counts, skipped }} onClose={() => jobs.showReport(null)} />,
      );
    },
    async export(request) {
      const title = t('jobs.exporting', { file: request.format.toUpperCase() });
      const reply = await jobs.start(title, ({ job }) =>
        client.invoke('glossary.export', { ...request, job }),
      );
      if (reply === null) return;
      if (reply.download !== null) download(client.fileAddress(reply.download));
      const { concepts } = reply;
      show({ message: t('glossary.export.done', { count: concepts, formatted: formats.integer(concepts) }) });
    },
  };
}

function Report({ report, onClose }: { report: ReportedFile; onClose: () => void }) {
  const { t } = useTranslation('exchange');
  const { t: common } = useTranslation();
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={t('report.title')}
      footer={
        <Button kind="primary" onPress={onClose}>
          {common('actions.close')}
        </Button>
      }
    >
      <ImportReport files={[report]} />
    </Dialog>
  );
}
