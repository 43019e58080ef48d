import { setImmediate } from 'node:timers/promises';
import { extractTerms } from '#core/extraction/extract.ts';
import type { ExtractionPort } from '#services/ports/index.ts';
import { createThread } from './thread.ts';

const MEMORY_LIMIT_MB = 2048;

/** Extraction in the thread that calls it: the command line's, or that of the worker. */
export function createExtraction(): ExtractionPort {
  return {
    async extract(units, options, control) {
      const steps = extractTerms(units, options);
      for (let step = steps.next(); ; step = steps.next()) {
        if (step.done === true) return step.value;
        control.report('indexing', step.value.done, step.value.total);
        // Lets the word in that the job was cancelled.
        await setImmediate();
        control.check();
      }
    },
  };
}

/** Extraction in a worker thread of its own: twenty thousand units take seconds. */
export function createWorkerExtraction(): ExtractionPort & { close(): Promise<void> } {
  const thread = createThread({ memoryMb: MEMORY_LIMIT_MB, deathCode: 'internal' });
  return {
    extract: (units, options, control) =>
      thread.call('extraction.extract', [units, options], { subject: 'terms', control }) as ReturnType<
        ExtractionPort['extract']
      >,
    close: () => thread.close(),
  };
}
