import { setImmediate } from 'node:timers/promises';
import { type MessagePort, parentPort } from 'node:worker_threads';
import { toBalaghError } from '#contract/errors.ts';
import { createDocuments } from '#formats/documents.ts';
import { Cancellation, controlOf, throttled } from '#services/jobs.ts';
import type { JobControl } from '#services/ports/index.ts';
import { createDictionaryMethods } from './dictionaries.ts';
import { createExtraction } from './extraction.ts';
import { glossaryMethods } from './glossary-files.ts';
import { createIndexingMethods } from './indexing.ts';
import { memoryMethods } from './memory-files.ts';
import { Moved, type WorkerAnswer, type WorkerRequest } from './messages.ts';

/** A method of the worker: its parameters as they came, and what to report to and be cancelled by. */
type Method = (parameters: readonly unknown[], control: JobControl) => Promise<unknown>;

function methods(): ReadonlyMap<string, Method> {
  const areas: Readonly<Record<string, object>> = {
    documents: createDocuments(),
    extraction: createExtraction(),
    dictionaries: createDictionaryMethods(),
    memory: memoryMethods,
    indexing: createIndexingMethods(),
    glossaries: glossaryMethods,
  };
  return new Map(
    Object.entries(areas).flatMap(([area, functions]) =>
      Object.entries(functions).map(([name, run]) => [
        `${area}.${name}`,
        async (parameters: readonly unknown[], control: JobControl) => run(...parameters, control) as unknown,
      ]),
    ),
  );
}

function serve(port: MessagePort, table: ReadonlyMap<string, Method>): void {
  const running = new Map<number, Cancellation>();
  const clock = { elapsed: () => performance.now() };
  const send = (answer: WorkerAnswer, buffers: readonly ArrayBuffer[] = []) =>
    port.postMessage(answer, buffers);
  port.on('message', async (request: WorkerRequest) => {
    if ('cancel' in request) {
      running.get(request.cancel)?.cancel();
      return;
    }
    const { id, method, parameters } = request;
    const cancellation = new Cancellation();
    running.set(id, cancellation);
    try {
      const report = throttled(clock, (phase, done, total) => send({ id, progress: { phase, done, total } }));
      const run = table.get(method);
      if (run === undefined) throw new Error(`The worker has no method ${method}`);
      const value = await run(parameters, controlOf(cancellation, setImmediate, report));
      if (value instanceof Moved) send({ id, value: value.value }, value.buffers);
      else send({ id, value });
    } catch (thrown) {
      send({ id, error: toBalaghError(thrown).toJSON() });
    } finally {
      running.delete(id);
    }
  });
}

/** The worker's side of thread.ts: everything that a host runs off its main thread, by name. */
if (parentPort !== null) serve(parentPort, methods());
