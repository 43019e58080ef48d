import { BalaghError } from '#contract/errors.ts';
import type { Handlers } from '#contract/index.ts';
import { invalidInput } from '#contract/input-reasons.ts';
import type { Phase } from '#contract/jobs.ts';
import type { Clock, EventSink, JobControl } from './ports/index.ts';

/** The long operations under way. */
export interface Jobs {
  /**
   * Runs work under the name that its caller gave; without one nobody hears of it and nobody can stop it. Errors:
   * `invalid-input` where the name is in use, `cancelled`.
   */
  run<Result>(
    job: string | undefined,
    work: (control: JobControl) => Result | Promise<Result>,
  ): Promise<Result>;
  /** False where there is no such job. */
  cancel(job: string): boolean;
}

/** Resolves once everything else that waits has had its turn. */
export type Pause = () => Promise<void>;

/** Progress is sent no more often than this, milliseconds; a new phase at once. */
const INTERVAL_MS = 100;

export function createJobs({
  events,
  clock,
  pause,
}: {
  readonly events: EventSink;
  readonly clock: Clock;
  readonly pause: Pause;
}): Jobs {
  const running = new Map<string, Cancellation>();
  return {
    async run(job, work) {
      const cancellation = new Cancellation();
      if (job === undefined) return work(controlOf(cancellation, pause, () => {}));
      if (running.has(job)) throw invalidInput('job', 'in-use', { value: job });
      running.set(job, cancellation);
      try {
        const report = throttled(clock, (phase, done, total) =>
          events.emit('progress', { job, phase, done, total }),
        );
        return await work(controlOf(cancellation, pause, report));
      } finally {
        running.delete(job);
      }
    },
    cancel(job) {
      const found = running.get(job);
      found?.cancel();
      return found !== undefined;
    },
  };
}

export function createJobHandlers({ jobs }: { readonly jobs: Jobs }): Handlers<'job.cancel'> {
  return { 'job.cancel': ({ job }) => ({ cancelled: jobs.cancel(job) }) };
}

/** Whether somebody has called it off, and who wants to know. */
export class Cancellation {
  readonly #listeners = new Set<() => void>();
  #cancelled = false;

  check(): void {
    if (this.#cancelled) throw new BalaghError('cancelled');
  }

  cancel(): void {
    if (this.#cancelled) return;
    this.#cancelled = true;
    for (const listener of this.#listeners) listener();
  }

  onCancel(listener: () => void): () => void {
    if (this.#cancelled) listener();
    else this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }
}

/** A control for work that `cancellation` stops and whose progress goes to `report`. */
export function controlOf(
  cancellation: Cancellation,
  pause: Pause,
  report: JobControl['report'],
): JobControl {
  return {
    check: () => cancellation.check(),
    async turn() {
      await pause();
      cancellation.check();
    },
    onCancel: (listener) => cancellation.onCancel(listener),
    report,
  };
}

/** `send`, as often as it is worth looking at. */
export function throttled(clock: Pick<Clock, 'elapsed'>, send: JobControl['report']): JobControl['report'] {
  let last: { readonly phase: Phase; readonly at: number } | null = null;
  return (phase, done, total) => {
    const at = clock.elapsed();
    if (last?.phase === phase && at - last.at < INTERVAL_MS && done !== total) return;
    last = { phase, at };
    send(phase, done, total);
  };
}
