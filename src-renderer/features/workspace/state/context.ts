import type { Input, OperationName, Output } from '#contract/index.ts';
import { type Client, ClientError } from '#renderer/client/client.ts';
import type { WorkspaceAction, WorkspaceState } from './model.ts';
import type { Scheduler } from './save-queue.ts';
import type { Store } from './store.ts';

/** What every part of a session works with. */
export interface SessionContext {
  readonly client: Client;
  readonly release: number;
  readonly scheduler: Scheduler;
  readonly store: Store<WorkspaceState, WorkspaceAction>;
  /** Calls an operation that changes the release, and counts it, so that its own event causes no reload. */
  write<Name extends OperationName>(name: Name, input: Input<Name>): Promise<Output<Name>>;
}

/** Any thrown value as a ClientError. */
export function clientError(thrown: unknown): ClientError {
  if (thrown instanceof ClientError) return thrown;
  return new ClientError('internal', { detail: thrown instanceof Error ? thrown.message : String(thrown) });
}

/** Shows a failure in the notice line. */
export function report(context: SessionContext, thrown: unknown): void {
  context.store.dispatch({ type: 'noticed', notice: { kind: 'failed', error: clientError(thrown) } });
}
