import { EVENT_NAMES, type EventMessage, type EventName } from '#contract/events.ts';
import type { Output } from '#contract/index.ts';
import { type BridgeReply, type Client, ClientError } from './client.ts';
import { createEmitter } from './emitter.ts';
import { unwrap } from './ipc.ts';

/** What the transport needs of the browser; tests pass their own. */
export interface HttpEnvironment {
  fetch(path: string, init: RequestInit): Promise<Response>;
  openEvents(path: string): EventSource;
  setTimeout(run: () => void, milliseconds: number): unknown;
}

/** Pause before the event stream is opened again after the server refused or ended it. */
const RECONNECT_MS = 2000;

const browser: HttpEnvironment = {
  fetch: (path, init) => fetch(path, init),
  openEvents: (path) => new EventSource(path),
  setTimeout: (run, milliseconds) => setTimeout(run, milliseconds),
};

function isReply(value: unknown): value is BridgeReply {
  return typeof value === 'object' && value !== null && 'ok' in value;
}

/**
 * The transport of the web host: one POST an operation, one event stream for what changed. A server that cannot
 * be reached, or that no longer knows this window's session, is `connection-lost`.
 */
export function createHttpClient(environment: HttpEnvironment = browser): Client {
  const messages = createEmitter<EventMessage>();
  const connection = createEmitter<boolean>();
  let online = true;
  let stream: EventSource | null = null;

  const setOnline = (now: boolean): void => {
    if (online === now) return;
    online = now;
    connection.emit(now);
  };

  const listen = (): void => {
    const source = environment.openEvents('/events');
    stream = source;
    source.onopen = () => setOnline(true);
    source.onerror = () => {
      setOnline(false);
      // A stream that was refused is closed for good; one that broke is retried by the browser itself.
      if (source.readyState !== 2) return;
      environment.setTimeout(listen, RECONNECT_MS);
    };
    for (const name of EVENT_NAMES) {
      source.addEventListener(name, (event) => {
        messages.emit({ name, payload: JSON.parse(event.data) } as EventMessage);
      });
    }
  };

  const post = async (
    path: string,
    type: string,
    body: BodyInit,
    signal?: AbortSignal,
  ): Promise<BridgeReply> => {
    try {
      const response = await environment.fetch(path, {
        method: 'POST',
        headers: { 'Content-Type': type },
        credentials: 'same-origin',
        body,
        ...(signal === undefined ? {} : { signal }),
      });
      const reply: unknown = await response.json();
      if (!isReply(reply)) throw new Error(`no reply to ${path}`);
      setOnline(true);
      return reply;
    } catch {
      if (signal?.aborted) throw new ClientError('cancelled');
      // Neither an answer nor JSON: the server is gone or the session is no longer known.
      setOnline(false);
      throw new ClientError('connection-lost');
    }
  };

  return {
    async invoke(name, input) {
      return unwrap<Output<typeof name>>(
        await post(`/api/${name}`, 'application/json', JSON.stringify(input)),
      );
    },
    async offerFile(file, signal) {
      // A stream from the disk: the browser does not read the file as a whole.
      const path = `/files?name=${encodeURIComponent(file.name)}`;
      return unwrap<{ token: string }>(await post(path, 'application/octet-stream', file, signal)).token;
    },
    fileAddress: (token) => `/files/${token}`,
    subscribe<Name extends EventName>(
      name: Name,
      listener: (payload: EventMessage<Name>['payload']) => void,
    ) {
      if (!stream) listen();
      return messages.on((message) => {
        if (message.name === name) listener(message.payload as EventMessage<Name>['payload']);
      });
    },
    onConnection(listener) {
      if (!stream) listen();
      listener(online);
      return connection.on(listener);
    },
  };
}
