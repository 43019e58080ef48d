import type { Input } from '#contract/index.ts';
import { useClient } from '#renderer/client/context.tsx';
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
  const client = useClient();
  const jobs = useJobs();
  const { show } = useToasts();
  return {
    async import({ token, file, glossary, table }) {
      const report = await jobs.start(
        ({ t }) => t('exchange:jobs.importing', { file }),
        ({ job }) => client.invoke('glossary.import', { file: { token }, glossary, table, job }),
      );
      if (report === null) return;
      const { concepts, added, merged, skipped, seconds } = report;
      const remove = async () => {
        jobs.showReport(null);
        const undone = await jobs.start(
          ({ t }) => t('exchange:glossary.import.removing'),
          ({ job }) =>
            client.invoke('glossary.undoImport', { glossary: report.glossary, import: report.import, job }),
        );
        if (undone === null) return;
        const count = undone.removed + undone.restored;
        show({ message: ({ t, counted }) => t('exchange:glossary.import.removed', counted(count)) });
      };
      const counts = [
        { what: 'read', number: concepts },
        { what: 'added', number: added },
        { what: 'merged', number: merged },
      ] as const;
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
      const file = request.format.toUpperCase();
      const reply = await jobs.start(
        ({ t }) => t('exchange:jobs.exporting', { file }),
        ({ job }) => client.invoke('glossary.export', { ...request, job }),
      );
      if (reply === null) return;
      if (reply.download !== null) download(client.fileAddress(reply.download));
      const { concepts } = reply;
      show({ message: ({ t, counted }) => t('exchange:glossary.export.done', counted(concepts)) });
    },
  };
}
