import type { DocumentPort } from '#services/ports/index.ts';
import { createThread } from './thread.ts';

/** A file that keeps the worker busy for longer is refused as damaged: 32 MB of honest DOCX takes about 5 s. */
const LIMIT_MS = 120_000;
const MEMORY_LIMIT_MB = 2048;

/**
 * The documents in a worker thread: a large or hostile file never blocks a keystroke, and one that exhausts time
 * or memory takes only the worker along.
 */
export function createWorkerDocuments(): DocumentPort & { close(): Promise<void> } {
  const thread = createThread({ memoryMb: MEMORY_LIMIT_MB, deathCode: 'damaged-file' });
  const call = (method: keyof DocumentPort, parameter: readonly unknown[], subject: string) =>
    thread.call(`documents.${method}`, parameter, { subject, limitMs: LIMIT_MS });
  return {
    read: (file) => call('read', [file], file.name) as ReturnType<DocumentPort['read']>,
    readText: (input) => call('readText', [input], input.name) as ReturnType<DocumentPort['readText']>,
    write: (format, document) =>
      call('write', [format, document], document.title) as ReturnType<DocumentPort['write']>,
    writeReview: (document) =>
      call('writeReview', [document], document.title) as ReturnType<DocumentPort['writeReview']>,
    readRules: (file) => call('readRules', [file], file.name) as ReturnType<DocumentPort['readRules']>,
    close: () => thread.close(),
  };
}
