import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, expect, type Page, test } from '@playwright/test';
import { launchStandIn, type StandIn } from '../electron/stand-in/launch.ts';

// The window is joined from outside and ends with its host: a trace of the last test might still be asking it for its end.
test.use({ trace: 'off' });

/** What only the Electron host does, on its built bundles: isolation, the protocol, refusals, menu, one instance. */
test.describe('the built Electron bundles', () => {
  let folder: string;
  let standIn: StandIn;
  let page: Page;

  test.beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'balagh-shell-'));
    standIn = await launchStandIn({
      library: join(folder, 'library'),
      userData: join(folder, 'user'),
      locale: 'fr',
    });
    const driver = await chromium.connectOverCDP(standIn.endpoint);
    const [first] = driver.contexts()[0]?.pages() ?? [];
    if (first === undefined) throw new Error('no window');
    page = first;
  });
  test.afterAll(async () => {
    await page.context().browser()?.close();
    await standIn.close();
    rmSync(folder, { recursive: true, force: true });
  });

  test('isolate and sandbox the page', async () => {
    expect(await standIn.ask('sandboxed')).toBe(true);
    expect(await standIn.ask('webPreferences')).toEqual([
      expect.objectContaining({
        contextIsolation: true,
        sandbox: true,
        nodeIntegration: false,
        webSecurity: true,
        webviewTag: false,
        spellcheck: false,
      }),
    ]);
    expect(await page.evaluate(() => typeof (globalThis as { require?: unknown }).require)).toBe('undefined');
  });

  test('expose the contract to the page and nothing else', async () => {
    const bridge = await page.evaluate(async () => {
      const { balagh } = window as unknown as {
        balagh: { invoke(name: string, input: unknown): Promise<unknown> } & Record<string, unknown>;
      };
      return {
        keys: Object.keys(balagh).sort(),
        known: await balagh.invoke('app.info', {}),
        unknown: await balagh.invoke('shell.run', {}),
        inherited: await balagh.invoke('constructor', {}),
      };
    });
    expect(bridge.keys).toEqual(['invoke', 'offerFile', 'platform', 'subscribe']);
    expect(bridge.known).toMatchObject({ ok: true, value: { host: 'electron' } });
    for (const refused of [bridge.unknown, bridge.inherited]) {
      expect(refused).toMatchObject({ ok: false, error: { code: 'unknown-operation' } });
    }
  });

  test('send the content security policy with the page', async () => {
    const blocked = await page.evaluate(
      () =>
        new Promise<string>((resolve) => {
          document.addEventListener('securitypolicyviolation', (event) => resolve(event.effectiveDirective), {
            once: true,
          });
          const script = document.createElement('script');
          script.textContent = 'window.injected = true';
          document.body.append(script);
        }),
    );
    expect(blocked).toContain('script-src');
    expect(await page.evaluate(() => 'injected' in window)).toBe(false);
  });

  test('refuse navigation, new windows and permissions', async () => {
    const before = page.url();
    await page.evaluate(() => window.location.assign('https://example.com/'));
    await page.waitForTimeout(300);
    expect(page.url()).toBe(before);
    const closed = await page.evaluate(
      () =>
        new Promise((resolve) => {
          const opened = window.open('https://example.com/');
          const timer = setInterval(() => {
            if (opened === null || opened.closed) {
              clearInterval(timer);
              resolve(true);
            }
          }, 50);
        }),
    );
    expect(closed).toBe(true);
    for (const permission of [
      'camera',
      'geolocation',
      'notifications',
      'clipboard-read',
      'midi',
      'openExternal',
    ]) {
      expect(await standIn.ask('permission', [permission])).toBe(false);
    }
    expect(
      await page.evaluate(() =>
        navigator.permissions.query({ name: 'geolocation' }).then(({ state }) => state),
      ),
    ).not.toBe('granted');
  });

  test('name the menu in the system’s language, and in the interface’s when that changes', async () => {
    expect(await standIn.ask('menu')).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ label: 'Fichier' }),
        expect.objectContaining({
          label: 'Édition',
          submenu: expect.arrayContaining([
            expect.objectContaining({ label: 'Annuler' }),
            expect.objectContaining({ label: 'Copier', role: 'copy' }),
          ]),
        }),
      ]),
    );
    await page.evaluate(() =>
      (
        window as unknown as { balagh: { invoke(name: string, input: unknown): Promise<unknown> } }
      ).balagh.invoke('settings.update', { interfaceLanguage: 'ar' }),
    );
    await expect
      .poll(() => standIn.ask('menu'))
      .toEqual(expect.arrayContaining([expect.objectContaining({ label: 'ملف' })]));
  });

  test('keep to one instance', async () => {
    await expect(
      launchStandIn({ library: join(folder, 'library'), userData: join(folder, 'user') }),
    ).rejects.toThrow('exit code 0');
    expect(standIn.process.exitCode).toBeNull();
  });

  test('say in one sentence why a library cannot be opened', async () => {
    const file = join(folder, 'not-a-folder');
    writeFileSync(file, 'text');
    await expect(launchStandIn({ library: file, locale: 'ar' })).rejects.toThrow(/[\u0600-\u06FF]/);
  });
});
