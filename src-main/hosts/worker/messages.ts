import type { ErrorCode, ErrorParameters } from '#contract/errors.ts';
import type { DocumentPort } from '#services/ports/index.ts';

/** One call of the DocumentPort on its way to the worker, and its answer. */
export type DocumentMethod = keyof DocumentPort;

export interface WorkerCall {
  readonly id: number;
  readonly method: DocumentMethod;
  readonly parameters: readonly unknown[];
}

export type WorkerAnswer =
  | { readonly id: number; readonly value: unknown }
  | {
      readonly id: number;
      readonly error: { readonly code: ErrorCode; readonly parameters: ErrorParameters };
    };
