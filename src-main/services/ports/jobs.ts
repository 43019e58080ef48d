import type { Phase } from '#contract/jobs.ts';

/** What a long piece of work is given to be watched and stopped by. It crosses into worker threads as messages. */
export interface JobControl {
  /** Throws `cancelled` once the job is. Work asks between two steps and leaves nothing half-done behind. */
  check(): void;
  /** Lets other work have its turn, then asks as `check` does: for work in slices on a thread that others need. */
  turn(): Promise<void>;
  /** Says how far it has come; asked as often as one likes. */
  report(phase: Phase, done: number, total: number | null): void;
  /** Calls `listener` once when the job is cancelled, until the returned function is called. */
  onCancel(listener: () => void): () => void;
}
