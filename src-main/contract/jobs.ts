import { z } from 'zod';
import { operation } from './define.ts';

/** What a long operation is doing, for the words beside its progress. */
export const PHASES = ['reading', 'writing', 'indexing', 'checking', 'finishing'] as const;
export type Phase = (typeof PHASES)[number];

/**
 * The name that a caller gives to a long operation, to hear of its progress and to cancel it. Made by the caller, so
 * that both are possible before the operation has answered.
 */
export const job = z.string().regex(/^[A-Za-z0-9-]{1,64}$/);

/** How far a job has come. `done` and `total` are in the phase's own unit (bytes or units); `total` may be unknown. */
export interface Progress {
  readonly job: string;
  readonly phase: Phase;
  readonly done: number;
  readonly total: number | null;
}

export const jobOperations = {
  /** The job's own operation then fails with `cancelled`; false where there is no such job (any more). */
  'job.cancel': operation(z.object({ job })).returns<{ readonly cancelled: boolean }>(),
};
