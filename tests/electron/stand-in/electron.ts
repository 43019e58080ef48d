/**
 * A stand-in of the `electron` module for the built main bundle, over a real Chromium driven by Playwright. It keeps
 * to the part of Electron's interface that the bundle uses, and does for real what can be: the preload runs in the
 * page, IPC crosses processes, `app://` is answered by the registered handler with its headers, navigation and
 * window opening ask the registered listeners, permissions ask the registered handlers.
 */
export { app, protocol, session } from './application.ts';
export { dialog, ipcMain, Menu } from './services.ts';
export { BrowserWindow } from './window.ts';
