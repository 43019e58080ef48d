import { useClient } from '#renderer/client/context.tsx';
import { download } from '#renderer/ui/files/download.ts';
import { type JobHandle, useJobs } from '#renderer/ui/jobs/JobsProvider.tsx';
import { useToasts } from '#renderer/ui/status/toasts.tsx';
import type { ExportOptions, ImportedFile } from './exchanged.ts';
import { MemoryReport } from './MemoryReport.tsx';
import { addedBy, removeUnitsOf } from './remove-import.ts';

export interface MemoryExchange {
  import(files: readonly File[], memory: number): Promise<void>;
  export(options: ExportOptions): Promise<void>;
}

/** Memories in and out of files, as jobs: their progress stands at the foot of the window. */
export function useMemoryExchange(): MemoryExchange {
  const client = useClient();
  const jobs = useJobs();
  const { show } = useToasts();

  const importOne = async (file: File, memory: number, handle: JobHandle): Promise<ImportedFile> => {
    handle.report('sending');
    const token = await client.offerFile(file, handle.signal);
    handle.report('reading');
    const report = await client.invoke('memory.import', { file: { token }, memory, job: handle.job });
    const made = report.added === 0 ? null : await addedBy(client, memory, file.name);
    return { ...report, file: file.name, import: made };
  };
  const remove = async (files: readonly ImportedFile[]) => {
    jobs.showReport(null);
    const removed = await jobs.start(
      ({ t }) => t('exchange:memory.import.removing'),
      (handle) => removeUnitsOf(client, files, handle),
    );
    if (removed !== null)
      show({ message: ({ t, counted }) => t('exchange:memory.import.removed', counted(removed)) });
  };
  const tell = (files: readonly ImportedFile[]) =>
    jobs.showReport(
      <MemoryReport
        files={files}
        onRemove={() => void remove(files)}
        onClose={() => jobs.showReport(null)}
      />,
    );
  return {
    async import(files, memory) {
      const done: ImportedFile[] = [];
      for (const file of files) {
        const report = await jobs.start(
          ({ t }) => t('exchange:jobs.importing', { file: file.name }),
          (handle) => importOne(file, memory, handle),
        );
        // What was cancelled or broken has been said; the files behind it wait for another try.
        if (report === null) break;
        done.push(report);
      }
      if (done.length > 0) tell(done);
    },
    async export({ format, memories, languages }) {
      const reply = await jobs.start(
        ({ t }) => t('exchange:jobs.exporting', { file: `memory.${format}` }),
        ({ job }) =>
          client.invoke('memory.export', {
            format,
            job,
            ...(memories === undefined ? {} : { memories: [...memories] }),
            ...(languages === undefined ? {} : { languages: [...languages] }),
          }),
      );
      if (reply === null) return;
      if (reply.download !== null) download(client.fileAddress(reply.download));
      const { units } = reply;
      show({ message: ({ t, counted }) => t('exchange:memory.export.done', counted(units)) });
    },
  };
}
