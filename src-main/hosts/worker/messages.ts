import type { Problem } from '#contract/errors.ts';
import type { Phase } from '#contract/jobs.ts';

/** What travels between a host and its worker thread. */

/** To the worker: a call of one of its methods, or word that a call is no longer wanted. */
export type WorkerRequest =
  | { readonly id: number; readonly method: string; readonly parameters: readonly unknown[] }
  | { readonly cancel: number };

/** A result whose buffers go to the other thread instead of being copied; the worker has them no longer. */
export class Moved {
  readonly value: unknown;
  readonly buffers: readonly ArrayBuffer[];

  constructor(value: unknown, buffers: readonly ArrayBuffer[]) {
    this.value = value;
    this.buffers = buffers;
  }
}

/** From the worker: how far a call has come, or its end. */
export type WorkerAnswer =
  | {
      readonly id: number;
      readonly progress: { readonly phase: Phase; readonly done: number; readonly total: number | null };
    }
  | { readonly id: number; readonly value: unknown }
  | { readonly id: number; readonly error: Problem };
