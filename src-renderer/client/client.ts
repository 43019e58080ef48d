import type { ErrorCode, ErrorParameters, Problem } from '#contract/errors.ts';
import type { EventName, Events } from '#contract/events.ts';
import type { Input, OperationName, Output } from '#contract/index.ts';

/** The one way out of the renderer. Two transports: Electron's preload (ipc.ts) and the web host (http.ts). */
export interface Client {
  /** Rejects with a ClientError, never with anything else. */
  invoke<Name extends OperationName>(name: Name, input: Input<Name>): Promise<Output<Name>>;
  /** Calls `listener` at each event until the returned function is called. */
  subscribe<Name extends EventName>(name: Name, listener: (payload: Events[Name]) => void): () => void;
  /**
   * A token by which operations name a file that the user chose, however large it is. Rejects with `cancelled` where
   * the signal says so while the file is on its way.
   */
  offerFile(file: File, signal?: AbortSignal): Promise<string>;
  /** Where the file of a token is fetched, once: for a link that downloads it. */
  fileAddress(token: string): string;
  /** Calls `listener` with whether the backend can be reached, now and at each change. */
  onConnection(listener: (online: boolean) => void): () => void;
}

/** A failure of an operation: worded for people by i18n from its code (texts: errors.<code>). */
export class ClientError extends Error {
  readonly code: ErrorCode | 'connection-lost';
  readonly parameters: ErrorParameters;

  constructor(code: ErrorCode | 'connection-lost', parameters: ErrorParameters = {}) {
    super(code);
    this.name = 'ClientError';
    this.code = code;
    this.parameters = parameters;
  }
}

/** What the Electron preload puts on `window.balagh` (contextBridge); absent in a browser. */
export interface Bridge {
  invoke(name: string, input: unknown): Promise<BridgeReply>;
  subscribe(name: string, listener: (payload: unknown) => void): () => void;
  /** Null where the file is not on this machine's disk. */
  offerFile(file: File): Promise<string | null>;
  /** Preferred interface languages of the system, and the platform for shortcut labels. */
  readonly platform: 'darwin' | 'win32' | 'linux';
}

export type BridgeReply =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly error: Problem };
