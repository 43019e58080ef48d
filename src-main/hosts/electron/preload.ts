import { contextBridge, type IpcRendererEvent, ipcRenderer, webUtils } from 'electron';
import { EVENT_NAMES, type EventMessage } from '#contract/events.ts';
import { isOperationName } from '#contract/index.ts';

/**
 * All that the page can reach: the contract's operations and events by name, and a token for a file the user chose or
 * dropped, whose path it never sees. Anything else is refused here, before it reaches the main process.
 */
contextBridge.exposeInMainWorld('balagh', {
  invoke(name: string, input: unknown): Promise<unknown> {
    if (!isOperationName(name)) {
      return Promise.resolve({
        ok: false,
        error: { code: 'unknown-operation', parameters: { name: String(name) } },
      });
    }
    return ipcRenderer.invoke('balagh:invoke', name, input);
  },
  subscribe(name: string, listener: (payload: unknown) => void): () => void {
    if (!EVENT_NAMES.some((known) => known === name)) return () => {};
    const relay = (_event: IpcRendererEvent, message: EventMessage) => {
      if (message.name === name) listener(message.payload);
    };
    ipcRenderer.on('balagh:event', relay);
    return () => ipcRenderer.removeListener('balagh:event', relay);
  },
  offerFile: (file: File): Promise<string | null> =>
    ipcRenderer.invoke('balagh:offer', webUtils.getPathForFile(file)),
  platform: process.platform,
});
