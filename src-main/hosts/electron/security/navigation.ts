import type { App } from 'electron';

/**
 * No page of ours leads elsewhere: navigation, new windows and webviews are refused for every web contents, now
 * and later. Electron security checklist, 12-14.
 */
export function denyNavigation(app: App): void {
  app.on('web-contents-created', (_event, contents) => {
    contents.on('will-navigate', (event) => event.preventDefault());
    contents.on('will-redirect', (event) => event.preventDefault());
    contents.on('will-attach-webview', (event) => event.preventDefault());
    contents.setWindowOpenHandler(() => ({ action: 'deny' }));
  });
}
