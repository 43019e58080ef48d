import type { IpcMain } from 'electron';
import type { Backend } from '../backend.ts';
import { type Reply, settle } from '../reply.ts';
import { isOwnPage } from './security/sender.ts';

/** The ways into the main process: verified sender, then the same dispatch() as every other host. */
export function connectIpc(ipcMain: IpcMain, backend: Backend, report: (error: unknown) => void): void {
  ipcMain.handle('balagh:invoke', (event, name: unknown, input: unknown): Promise<Reply> | Reply => {
    if (!isOwnPage(event.senderFrame)) {
      return { ok: false, error: { code: 'forbidden-sender', parameters: {} } };
    }
    return settle(backend.dispatch(String(name), input), report);
  });
  // The preload alone sends paths, of files that the user chose; the page gets the token.
  ipcMain.handle('balagh:offer', (event, path: unknown): string | null =>
    isOwnPage(event.senderFrame) && typeof path === 'string' && path !== ''
      ? backend.files.offer(path)
      : null,
  );
}
