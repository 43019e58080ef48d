import type { Scheduler } from '#renderer/features/workspace/state/save-queue.ts';

/** A clock that stands still until the test moves it. */
export interface ManualScheduler extends Scheduler {
  /** Moves the clock, running what falls due in order, each followed by the promises it settles. */
  advance(milliseconds: number): Promise<void>;
}

/** Lets every promise that is already settled run its callbacks. */
export async function settle(): Promise<void> {
  for (let round = 0; round < 30; round++) await Promise.resolve();
}

export function manualScheduler(start = 1_000): ManualScheduler {
  let now = start;
  let serial = 0;
  const timers = new Map<number, { readonly at: number; readonly run: () => void }>();
  return {
    now: () => now,
    after(milliseconds, run) {
      const id = ++serial;
      timers.set(id, { at: now + milliseconds, run });
      return () => timers.delete(id);
    },
    async advance(milliseconds) {
      const until = now + milliseconds;
      await settle();
      for (;;) {
        const [due] = [...timers]
          .filter(([, timer]) => timer.at <= until)
          .sort(([, a], [, b]) => a.at - b.at);
        if (!due) break;
        timers.delete(due[0]);
        now = Math.max(now, due[1].at);
        due[1].run();
        await settle();
      }
      now = until;
    },
  };
}
