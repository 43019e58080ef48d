import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { BalaghError } from '#contract/errors.ts';
import type { DocumentPort } from '#services/ports/index.ts';
import { applicationFolder } from '../paths.ts';
import type { DocumentMethod, WorkerAnswer, WorkerCall } from './messages.ts';

/** A file that keeps the worker busy for longer is refused as damaged: 32 MB of honest DOCX takes about 5 s. */
const LIMIT_MS = 120_000;
const MEMORY_LIMIT_MB = 2048;

interface Pending {
  readonly resolve: (value: unknown) => void;
  readonly reject: (error: BalaghError) => void;
  readonly timer: NodeJS.Timeout;
  readonly file: string;
}

/**
 * The documents in a worker thread: a large or hostile file never blocks a keystroke, and one that exhausts time
 * or memory takes only the worker along. The worker starts with the first call and is replaced when it dies.
 */
export function createWorkerDocuments(): DocumentPort & { close(): Promise<void> } {
  const pending = new Map<number, Pending>();
  let worker: Worker | null = null;
  let last = 0;

  const failAll = (code: 'damaged-file' | 'cancelled') => {
    worker = null;
    for (const [id, { reject, timer, file }] of pending) {
      clearTimeout(timer);
      pending.delete(id);
      reject(new BalaghError(code, { file }));
    }
  };

  const running = (): Worker => {
    if (worker !== null) return worker;
    const fresh = new Worker(workerFile(), { resourceLimits: { maxOldGenerationSizeMb: MEMORY_LIMIT_MB } });
    fresh.unref();
    fresh.on('message', (answer: WorkerAnswer) => {
      const call = pending.get(answer.id);
      if (call === undefined) return;
      clearTimeout(call.timer);
      pending.delete(answer.id);
      if ('error' in answer) call.reject(new BalaghError(answer.error.code, answer.error.parameters));
      else call.resolve(answer.value);
    });
    // An exhausted heap or an error outside a call: whatever was asked for cannot be had.
    fresh.on('error', () => failAll('damaged-file'));
    worker = fresh;
    return fresh;
  };

  const call = (method: DocumentMethod, parameters: readonly unknown[], file: string): Promise<unknown> =>
    new Promise((resolve, reject) => {
      last += 1;
      const id = last;
      const timer = setTimeout(() => {
        void worker?.terminate();
        failAll('damaged-file');
      }, LIMIT_MS);
      pending.set(id, { resolve, reject, timer, file });
      const message: WorkerCall = { id, method, parameters };
      running().postMessage(message);
    });

  return {
    read: (file) => call('read', [file], file.name) as ReturnType<DocumentPort['read']>,
    readText: (input) => call('readText', [input], input.name) as ReturnType<DocumentPort['readText']>,
    write: (format, document) =>
      call('write', [format, document], document.title) as ReturnType<DocumentPort['write']>,
    writeReview: (document) =>
      call('writeReview', [document], document.title) as ReturnType<DocumentPort['writeReview']>,
    readUnits: (file) => call('readUnits', [file], file.name) as ReturnType<DocumentPort['readUnits']>,
    writeUnits: (part) => call('writeUnits', [part], 'TMX') as ReturnType<DocumentPort['writeUnits']>,
    async close() {
      await worker?.terminate();
      failAll('cancelled');
    },
  };
}

/** The built worker; run from source (tests), Node reads the TypeScript itself. */
function workerFile(): string {
  const built = join(import.meta.dirname, 'worker.js');
  if (existsSync(built)) return built;
  const beside = join(import.meta.dirname, '..', 'worker.js');
  if (existsSync(beside)) return beside;
  return join(applicationFolder(), 'src-main', 'hosts', 'worker', 'entry.ts');
}
