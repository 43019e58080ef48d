import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { BalaghError, type ErrorCode } from '#contract/errors.ts';
import type { JobControl } from '#services/ports/index.ts';
import { applicationFolder } from '../paths.ts';
import type { WorkerAnswer, WorkerRequest } from './messages.ts';

export interface ThreadOptions {
  /** Heap at which the thread is ended, MB. */
  readonly memoryMb: number;
  /** What a call fails with when the thread dies of it. */
  readonly deathCode: ErrorCode;
}

export interface CallOptions {
  /** Named in errors as `file`. */
  readonly subject: string;
  /** A call that takes longer dies with the thread; none: as long as it likes. */
  readonly limitMs?: number;
  readonly control?: JobControl;
}

/** A worker thread that starts with its first call and is replaced when it dies; calls are methods of entry.ts. */
export interface Thread {
  call(method: string, parameters: readonly unknown[], options: CallOptions): Promise<unknown>;
  close(): Promise<void>;
}

interface Pending extends CallOptions {
  readonly resolve: (value: unknown) => void;
  readonly reject: (error: BalaghError) => void;
  readonly release: () => void;
}

export function createThread({ memoryMb, deathCode }: ThreadOptions): Thread {
  const pending = new Map<number, Pending>();
  let worker: Worker | null = null;
  let last = 0;

  const settle = (id: number): Pending | undefined => {
    const call = pending.get(id);
    pending.delete(id);
    call?.release();
    if (pending.size === 0) worker?.unref();
    return call;
  };
  const failAll = (code: ErrorCode) => {
    worker = null;
    for (const id of pending.keys()) {
      const call = settle(id);
      call?.reject(new BalaghError(code, { file: call.subject }));
    }
  };
  const running = (): Worker => {
    if (worker !== null) return worker;
    const fresh = new Worker(workerFile(), { resourceLimits: { maxOldGenerationSizeMb: memoryMb } });
    fresh.on('message', (answer: WorkerAnswer) => {
      if ('progress' in answer) {
        const { phase, done, total } = answer.progress;
        pending.get(answer.id)?.control?.report(phase, done, total);
      } else if ('error' in answer)
        settle(answer.id)?.reject(new BalaghError(answer.error.code, answer.error.parameters));
      else settle(answer.id)?.resolve(answer.value);
    });
    // An exhausted heap or an error outside a call: whatever was asked for cannot be had.
    fresh.on('error', () => worker === fresh && failAll(deathCode));
    worker = fresh;
    return fresh;
  };
  const post = (message: WorkerRequest) => running().postMessage(message);

  return {
    call: (method, parameters, options) =>
      new Promise((resolve, reject) => {
        last += 1;
        const id = last;
        const kill = () => {
          void worker?.terminate();
          failAll(deathCode);
        };
        const timer = options.limitMs === undefined ? undefined : setTimeout(kill, options.limitMs);
        const stopListening = options.control?.onCancel(() => pending.has(id) && post({ cancel: id }));
        const release = () => {
          clearTimeout(timer);
          stopListening?.();
        };
        pending.set(id, { ...options, resolve, reject, release });
        // A thread at work keeps the process alive, an idle one does not.
        running().ref();
        post({ id, method, parameters });
      }),
    async close() {
      const closing = worker;
      failAll('cancelled');
      await closing?.terminate();
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
