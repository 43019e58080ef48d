import { parentPort } from 'node:worker_threads';
import { toBalaghError } from '#contract/errors.ts';
import { createDocuments } from '#formats/documents.ts';
import type { DocumentPort } from '#services/ports/index.ts';
import type { WorkerAnswer, WorkerCall } from './messages.ts';

/** The worker's side: runs each call on the in-process documents and posts the answer back. */
if (parentPort !== null) serve(parentPort);

function serve(port: NonNullable<typeof parentPort>): void {
  const documents = createDocuments();
  port.on('message', async (call: WorkerCall) => {
    port.postMessage(await answer(documents, call));
  });
}

async function answer(documents: DocumentPort, call: WorkerCall): Promise<WorkerAnswer> {
  try {
    const method = documents[call.method] as (...parameters: readonly unknown[]) => Promise<unknown>;
    return { id: call.id, value: await method(...call.parameters) };
  } catch (thrown) {
    return { id: call.id, error: toBalaghError(thrown).toJSON() };
  }
}
