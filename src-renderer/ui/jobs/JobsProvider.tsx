import {
  createContext,
  type ReactNode,
  useCallback,
  useContext,
  useEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import type { Phase } from '#contract/jobs.ts';
import { ClientError } from '../../client/client.ts';
import { useClient } from '../../client/context.tsx';
import { toClientError } from '../../client/use-operation.ts';
import type { Wording } from '../../i18n/words.ts';
import { useToasts } from '../status/toasts.tsx';

/** What the window itself does, beside the phases of the backend. */
export type JobPhase = Phase | 'waiting' | 'sending';

export interface RunningJob {
  /** The name by which the backend knows it. */
  readonly job: string;
  readonly title: Wording;
  readonly phase: JobPhase;
  /** 0 to 100; null where the end is not known. */
  readonly percent: number | null;
}

export interface JobHandle {
  /** To be passed to the operation. */
  readonly job: string;
  readonly signal: AbortSignal;
  /** For what the window does itself. Throws `cancelled` once somebody has called it off. */
  report(phase: JobPhase, done?: number, total?: number): void;
}

interface Jobs {
  readonly running: readonly RunningJob[];
  /**
   * Does work that takes long, one after another, whatever screen is shown meanwhile. Resolves to its result, or to
   * null where it was cancelled or failed, which has then been said.
   */
  start<Result>(title: Wording, work: (handle: JobHandle) => Promise<Result>): Promise<Result | null>;
  cancel(job: string): void;
  /** Shows what came of a job over whatever screen is shown: a dialog. Null closes it. */
  showReport(report: ReactNode | null): void;
}

const JobsContext = createContext<Jobs | null>(null);

export function useJobs(): Jobs {
  const jobs = useContext(JobsContext);
  if (!jobs) throw new Error('useJobs outside JobsProvider');
  return jobs;
}

/** Long operations outlive the screen that began them: this keeps them, their progress and their reports. */
export function JobsProvider({ children }: { children: ReactNode }) {
  const client = useClient();
  const { show, fail } = useToasts();
  const [running, setRunning] = useState<readonly RunningJob[]>([]);
  const [report, setReport] = useState<ReactNode | null>(null);
  const aborts = useRef(new Map<string, AbortController>());
  const last = useRef<Promise<unknown>>(Promise.resolve());

  const advance = useCallback((job: string, phase: JobPhase, done: number, total: number | null) => {
    const percent = total === null || total === 0 ? null : Math.min(100, (100 * done) / total);
    setRunning((jobs) => jobs.map((known) => (known.job === job ? { ...known, phase, percent } : known)));
  }, []);
  useEffect(
    () => client.subscribe('progress', ({ job, phase, done, total }) => advance(job, phase, done, total)),
    [client, advance],
  );

  const start = useCallback(
    async <Result,>(title: Wording, work: (handle: JobHandle) => Promise<Result>): Promise<Result | null> => {
      const job = crypto.randomUUID();
      const abort = new AbortController();
      aborts.current.set(job, abort);
      setRunning((jobs) => [...jobs, { job, title, phase: 'waiting', percent: null }]);
      const turn = last.current.then(() => {
        abort.signal.throwIfAborted();
        return work({
          job,
          signal: abort.signal,
          report(phase, done = 0, total) {
            abort.signal.throwIfAborted();
            advance(job, phase, done, total ?? null);
          },
        });
      });
      last.current = turn.catch(() => undefined);
      try {
        return await turn;
      } catch (thrown) {
        const error = toClientError(thrown);
        const cancelled = error.code === 'cancelled' || abort.signal.aborted;
        if (cancelled) show({ message: ({ errorText }) => errorText(new ClientError('cancelled')) });
        else fail(error);
        return null;
      } finally {
        aborts.current.delete(job);
        setRunning((jobs) => jobs.filter((known) => known.job !== job));
      }
    },
    [advance, show, fail],
  );
  const cancel = useCallback(
    (job: string) => {
      aborts.current.get(job)?.abort();
      // Where the backend does not know it (yet), the signal has stopped it.
      void client.invoke('job.cancel', { job }).catch(() => undefined);
    },
    [client],
  );
  const value = useMemo(() => ({ running, start, cancel, showReport: setReport }), [running, start, cancel]);
  return (
    <JobsContext value={value}>
      {children}
      {report}
    </JobsContext>
  );
}
