import { useTranslation } from 'react-i18next';
import type { Input } from '#contract/index.ts';
import { useClient } from '#renderer/client/context.tsx';
import { useInterfaceLocale } from '#renderer/i18n/provider.tsx';
import { download } from '#renderer/ui/files/download.ts';
import { useJobs } from '#renderer/ui/jobs/JobsProvider.tsx';
import { useToasts } from '#renderer/ui/status/toasts.tsx';
import { GlossaryReport } from './GlossaryReport.tsx';
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
      const remove = async () => {
        jobs.showReport(null);
        const undone = await jobs.start(t('glossary.import.removing'), ({ job }) =>
          client.invoke('glossary.undoImport', { glossary: report.glossary, import: report.import, job }),
        );
        if (undone === null) return;
        const count = undone.removed + undone.restored;
        show({ message: t('glossary.import.removed', { count, formatted: formats.integer(count) }) });
      };
      const counts = [
        { label: t('report.read'), value: concepts },
        { label: t('report.added'), value: added },
        { label: t('report.merged'), value: merged },
      ];
      jobs.showReport(
        <GlossaryReport
          report={{ file, seconds, counts, skipped }}
          changed={added + merged}
          onRemove={() => void remove()}
          onClose={() => jobs.showReport(null)}
        />,
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
