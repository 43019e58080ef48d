import { randomUUID } from 'node:crypto';
import type { Phase, Progress } from '#contract/jobs.ts';
import type { Backend } from '../backend.ts';
import type { Texts } from '../texts.ts';

const BAR = 24;

/**
 * Runs a long operation of the contract: a bar on standard error where that is a terminal, and Ctrl+C (or a request
 * to end) cancels it, so that it fails with `cancelled` and leaves nothing half-done.
 */
export async function runJob(
  backend: Pick<Backend, 'dispatch' | 'subscribe'>,
  texts: Texts,
  name: string,
  input: object,
): Promise<unknown> {
  const job = randomUUID();
  const stop = backend.subscribe((event) => {
    if (event.name !== 'progress') return;
    const progress = event.payload as Progress;
    if (progress.job === job && process.stderr.isTTY) draw(texts, progress);
  });
  const cancel = () => void backend.dispatch('job.cancel', { job });
  for (const signal of SIGNALS) process.on(signal, cancel);
  try {
    return await backend.dispatch(name, { ...input, job });
  } finally {
    for (const signal of SIGNALS) process.off(signal, cancel);
    stop();
    // Erases the line: what is printed next is the result.
    if (process.stderr.isTTY) process.stderr.write('\r\u001B[K');
  }
}

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

function draw(texts: Texts, { phase, done, total }: Progress): void {
  process.stderr.write(`\r\u001B[K${progressLine(texts.cli(`phase.${phase satisfies Phase}`), done, total)}`);
}

/** `Reading  [██████······] 50 %`, or the bare count where the total is not known. */
export function progressLine(phase: string, done: number, total: number | null): string {
  if (total === null || total === 0) return `${phase}  ${done}`;
  const share = Math.min(1, done / total);
  const filled = Math.round(share * BAR);
  return `${phase}  [${'█'.repeat(filled)}${'·'.repeat(BAR - filled)}] ${Math.floor(share * 100)} %`;
}
