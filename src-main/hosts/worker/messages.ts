import type { ErrorCode, ErrorParameters } from '#contract/errors.ts';
import type { Phase } from '#contract/jobs.ts';

/** What travels between a host and its worker thread. */

/** To the worker: a call of one of its methods, or word that a call is no longer wanted. */
export type WorkerRequest =
  | { readonly id: number; readonly method: string; readonly parameters: readonly unknown[] }
  | { readonly cancel: number };

/** From the worker: how far a call has come, or its end. */
export type WorkerAnswer =
  | {
      readonly id: number;
      readonly progress: { readonly phase: Phase; readonly done: number; readonly total: number | null };
    }
  | { readonly id: number; readonly value: unknown }
  | {
      readonly id: number;
      readonly error: { readonly code: ErrorCode; readonly parameters: ErrorParameters };
    };
