import { readFileSync } from 'node:fs';

/**
 * The built preload as a script for the page: `require('electron')` gives the three objects a sandboxed preload has.
 * Unlike Electron's, it shares the page's world; what it exposes is frozen, as contextBridge's copies are.
 */
export function preloadScript(file: string): string {
  return `(() => {
  const listeners = new Map();
  window.standIn = {
    deliver(channel, values) {
      for (const listener of listeners.get(channel) ?? []) listener({}, ...values);
    },
  };
  const ipcRenderer = {
    invoke: (channel, ...values) => window.standInInvoke(channel, values),
    on(channel, listener) {
      listeners.set(channel, [...(listeners.get(channel) ?? []), listener]);
      return ipcRenderer;
    },
    removeListener(channel, listener) {
      listeners.set(channel, (listeners.get(channel) ?? []).filter((each) => each !== listener));
      return ipcRenderer;
    },
  };
  const contextBridge = {
    exposeInMainWorld: (name, api) =>
      Object.defineProperty(window, name, { value: Object.freeze(api), enumerable: true }),
  };
  const webUtils = { getPathForFile: (file) => '/dropped/' + file.name };
  const require = (name) => {
    if (name !== 'electron') throw new Error('module not found: ' + name);
    return { contextBridge, ipcRenderer, webUtils };
  };
  const module = { exports: {} };
  const process = { platform: ${JSON.stringify(process.platform)}, type: 'renderer' };
  ((require, module, exports, process) => {
${readFileSync(file, 'utf8')}
  })(require, module, module.exports, process);
})();`;
}
