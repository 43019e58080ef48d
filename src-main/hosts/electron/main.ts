import { app, BrowserWindow, dialog, ipcMain } from 'electron';
import { toBalaghError } from '#contract/errors.ts';
import { type Backend, createBackend } from '../backend.ts';
import { resolveLibrary } from '../library-folder.ts';
import { preloadFile, rendererFolder, resourcesFolder, version } from '../paths.ts';
import { createTexts } from '../texts.ts';
import { createWorkerDictionaries } from '../worker/dictionaries.ts';
import { createWorkerDocuments } from '../worker/documents.ts';
import { createWorkerExtraction } from '../worker/extraction.ts';
import { createWorkerGlossaryFiles } from '../worker/glossary-files.ts';
import { createWorkerMemoryFiles } from '../worker/memory-files.ts';
import { connectIpc } from './ipc.ts';
import { installMenu } from './menu.ts';
import { registerScheme, serveRenderer } from './protocol.ts';
import { denyNavigation } from './security/navigation.ts';
import { denyPermissions } from './security/permissions.ts';
import { createWindow } from './window.ts';

/** Starts the application: one instance, one backend, windows over `app://`. */
export async function start(): Promise<void> {
  if (!app.requestSingleInstanceLock()) {
    app.quit();
    return;
  }
  app.enableSandbox();
  registerScheme();
  denyNavigation(app);
  await app.whenReady();
  const backend = openBackend();
  if (backend === null) return;
  serveRenderer(rendererFolder(), backend.files);
  denyPermissions();
  connectIpc(ipcMain, backend, report);
  backend.subscribe((event) => {
    for (const window of BrowserWindow.getAllWindows()) window.webContents.send('balagh:event', event);
  });
  const showWindow = () => createWindow(preloadFile());
  await installMenu(backend, showWindow);
  app.on('second-instance', () => focusFirst(showWindow));
  app.on('activate', () => focusFirst(showWindow));
  app.on('window-all-closed', () => {
    if (process.platform !== 'darwin') app.quit();
  });
  app.on('will-quit', () => backend.close());
  showWindow();
  backend.warmUp();
}

/** Opens the library; when that fails, one sentence in a dialog, and the application ends. */
function openBackend(): Backend | null {
  try {
    const library = resolveLibrary();
    return createBackend({
      library,
      resources: resourcesFolder(),
      host: 'electron',
      version: version(),
      spelling: true,
      documents: createWorkerDocuments(),
      extraction: createWorkerExtraction(),
      dictionaries: createWorkerDictionaries(),
      memoryFiles: createWorkerMemoryFiles(library),
      glossaryFiles: createWorkerGlossaryFiles().open,
    });
  } catch (thrown) {
    const texts = createTexts(app.getLocale());
    dialog.showErrorBox('Balagh', texts.error(toBalaghError(thrown)));
    app.exit(1);
    return null;
  }
}

function focusFirst(open: () => void): void {
  const [first] = BrowserWindow.getAllWindows();
  if (first === undefined) {
    open();
    return;
  }
  if (first.isMinimized()) first.restore();
  first.focus();
}

/** Unexpected failures go to the terminal; nothing is sent anywhere. */
function report(error: unknown): void {
  process.stderr.write(
    `balagh: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`,
  );
}
