import type { IpcMain } from 'electron';
import { describe, expect, it } from 'vitest';
import { connectIpc } from '#hosts/electron/ipc.ts';
import { menuTemplate } from '#hosts/electron/menu-template.ts';
import { isOwnPage } from '#hosts/electron/security/sender.ts';
import { createTexts } from '#hosts/texts.ts';
import { openTestBackend } from '../helpers/backend.ts';

describe('the sender of a message', () => {
  it('is trusted when it is our own page in a top frame', () => {
    expect(isOwnPage({ url: 'app://balagh/', parent: null })).toBe(true);
    expect(isOwnPage({ url: 'app://balagh/index.html#/release/1', parent: null })).toBe(true);
  });

  it.each([
    [null],
    [{ url: 'app://balagh/', parent: {} }],
    [{ url: 'https://balagh/', parent: null }],
    [{ url: 'app://balagh.evil.example/', parent: null }],
    [{ url: 'app://other/', parent: null }],
    [{ url: 'file:///app://balagh/', parent: null }],
    [{ url: 'about:blank', parent: null }],
    [{ url: '', parent: null }],
  ])('is refused otherwise: %j', (frame) => {
    expect(isOwnPage(frame)).toBe(false);
  });

  it('decides whether an operation runs', async () => {
    const test = openTestBackend();
    type Handler = (event: { senderFrame: unknown }, name: string, input: unknown) => unknown;
    const handlers = new Map<string, Handler>();
    const ipcMain = { handle: (channel: string, handler: Handler) => handlers.set(channel, handler) };
    connectIpc(ipcMain as unknown as IpcMain, test.backend, () => {});
    const invoke = async (url: string) =>
      handlers.get('balagh:invoke')?.({ senderFrame: { url, parent: null } }, 'release.list', {});
    expect(await invoke('app://balagh/')).toEqual({ ok: true, value: [] });
    expect(await invoke('https://evil.example/')).toEqual({
      ok: false,
      error: { code: 'forbidden-sender', parameters: {} },
    });
    test.dispose();
  });
});

describe('the application menu', () => {
  it.each(['linux', 'darwin', 'win32'] as const)(
    'has the usual items of %s, all named in three languages',
    (platform) => {
      for (const language of ['en', 'fr', 'ar']) {
        const menu = menuTemplate(
          createTexts(language),
          platform,
          () => {},
          () => {},
        );
        const labels = JSON.stringify(menu, (key, value) => (key === 'click' ? undefined : value));
        expect(labels).not.toMatch(/menu:|"label":""/);
        expect(labels).toContain('"role":"copy"');
        expect(labels).toContain('"role":"quit"');
      }
    },
  );

  it('sends the command of the item chosen', () => {
    const sent: string[] = [];
    const menu = menuTemplate(
      createTexts('en'),
      'linux',
      () => {},
      (command) => sent.push(command),
    );
    const items = menu.flatMap((group) => (Array.isArray(group.submenu) ? group.submenu : []));
    const click = (label: string) =>
      (items.find((item) => item.label === label)?.click as (() => void) | undefined)?.();
    for (const label of ['Undo', 'Redo', 'New release…', 'Settings…', 'All commands…']) click(label);
    expect(sent).toEqual(['undo', 'redo', 'newRelease', 'settings', 'palette']);
  });
});
