import type { GlossaryFilesPort } from '#services/ports/index.ts';
import { createGlossaryFiles } from '../backend/glossary-files.ts';
import { createThread } from './thread.ts';

const MEMORY_LIMIT_MB = 2048;

/** The files of glossaries in a worker thread: 100,000 concepts are read and written beside the typing. */
export function createWorkerGlossaryFiles(): {
  open(folder: string): GlossaryFilesPort;
  close(): Promise<void>;
} {
  const thread = createThread({ memoryMb: MEMORY_LIMIT_MB, deathCode: 'damaged-file' });
  return {
    open: (folder) => ({
      preview: (file, table) =>
        thread.call('glossaries.preview', [folder, file, table], { subject: file.name }) as ReturnType<
          GlossaryFilesPort['preview']
        >,
      import: (request, control) =>
        thread.call('glossaries.import', [folder, request], {
          subject: request.file.name,
          control,
        }) as ReturnType<GlossaryFilesPort['import']>,
      undoImport: (request, control) =>
        thread.call('glossaries.undoImport', [folder, request], {
          subject: '',
          control,
        }) as ReturnType<GlossaryFilesPort['undoImport']>,
      export: (path, request, control) =>
        thread.call('glossaries.export', [folder, path, request], {
          subject: request.format,
          control,
        }) as ReturnType<GlossaryFilesPort['export']>,
      change: (request, control) =>
        thread.call('glossaries.change', [folder, request], {
          subject: request.kind,
          control,
        }) as ReturnType<GlossaryFilesPort['change']>,
    }),
    close: () => thread.close(),
  };
}

/** What the worker thread does for createWorkerGlossaryFiles: the folder of the library comes first. */
export const glossaryMethods = {
  preview: (folder: string, ...rest: Parameters<GlossaryFilesPort['preview']>) =>
    createGlossaryFiles(folder).preview(...rest),
  import: (folder: string, ...rest: Parameters<GlossaryFilesPort['import']>) =>
    createGlossaryFiles(folder).import(...rest),
  undoImport: (folder: string, ...rest: Parameters<GlossaryFilesPort['undoImport']>) =>
    createGlossaryFiles(folder).undoImport(...rest),
  export: (folder: string, ...rest: Parameters<GlossaryFilesPort['export']>) =>
    createGlossaryFiles(folder).export(...rest),
  change: (folder: string, ...rest: Parameters<GlossaryFilesPort['change']>) =>
    createGlossaryFiles(folder).change(...rest),
};
