import type { EventName, Events } from '#contract/events.ts';
import type { Output } from '#contract/index.ts';
import { type Bridge, type BridgeReply, type Client, ClientError } from './client.ts';

declare global {
  interface Window {
    /** Present in Electron only. */
    readonly balagh?: Bridge;
  }
}

/** The value of a reply, or its error thrown as a ClientError. The host's own outputs are trusted. */
export function unwrap<Value>(reply: BridgeReply): Value {
  if (reply.ok) return reply.value as Value;
  throw new ClientError(reply.error.code, reply.error.parameters);
}

/** The transport of the Electron application: the bridge that its preload exposes. It cannot lose connection. */
export function createIpcClient(bridge: Bridge): Client {
  return {
    async invoke(name, input) {
      let reply: BridgeReply;
      try {
        reply = await bridge.invoke(name, input);
      } catch (cause) {
        throw new ClientError('internal', { detail: cause instanceof Error ? cause.message : String(cause) });
      }
      return unwrap<Output<typeof name>>(reply);
    },
    subscribe<Name extends EventName>(name: Name, listener: (payload: Events[Name]) => void) {
      return bridge.subscribe(name, (payload) => listener(payload as Events[Name]));
    },
    async offerFile(file) {
      const token = await bridge.offerFile(file);
      if (token === null) throw new ClientError('unreadable-file', { file: file.name });
      return token;
    },
    fileAddress: (token) => `/files/${token}`,
    onConnection(listener) {
      listener(true);
      return () => {};
    },
  };
}
