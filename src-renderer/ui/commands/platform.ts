import type { Platform } from './shortcut.ts';

/** The platform whose key names are shown: from Electron's bridge, else guessed from the browser. */
export function currentPlatform(): Platform {
  if (window.balagh) return window.balagh.platform;
  return /Mac|iPhone|iPad/.test(navigator.userAgent) ? 'darwin' : 'linux';
}
