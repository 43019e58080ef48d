import { EventEmitter } from 'node:events';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium, type Page, type Route } from '@playwright/test';
import { CHROMIUM_FLAGS, requireChromium } from '../../helpers/chromium.ts';
import { app, registered } from './application.ts';
import { preloadScript } from './preload-script.ts';
import { applicationMenu, channels } from './services.ts';

/**
 * Chromium has no `app://`; this host stands for it on the wire, and everything that the bundle sees is translated
 * back. Names under .localhost are secure contexts, as the registered scheme is.
 */
const WIRE = 'http://balagh.localhost/';
const OWN = 'app://balagh/';
const toWire = (url: string) => (url.startsWith(OWN) ? WIRE + url.slice(OWN.length) : url);
const fromWire = (url: string) => (url.startsWith(WIRE) ? OWN + url.slice(WIRE.length) : url);

/** Permissions that a page may ask for, with the names that Chromium's protocol has for them. */
const PERMISSIONS = ['geolocation', 'notifications', 'camera', 'microphone', 'clipboard-read'];

interface Options {
  readonly width?: number;
  readonly height?: number;
  readonly webPreferences?: Readonly<Record<string, unknown>> & { readonly preload?: string };
}

class WebContents extends EventEmitter {
  windowOpenHandler: (details: { url: string }) => { action: string } = () => ({ action: 'allow' });
  page: Page | null = null;

  setWindowOpenHandler(handler: (details: { url: string }) => { action: string }): void {
    this.windowOpenHandler = handler;
  }

  send(channel: string, ...values: unknown[]): void {
    const deliver = this.page?.evaluate(
      ([name, rest]) =>
        (window as unknown as { standIn: { deliver(c: string, v: unknown[]): void } }).standIn.deliver(
          name,
          rest,
        ),
      [channel, values] as const,
    );
    // The page may be closing; a message to it is then as lost as it is in Electron.
    deliver?.catch(() => {});
  }
}

const shared: { context: Promise<BrowserContext> | null; windows: BrowserWindow[] } = {
  context: null,
  windows: [],
};

export class BrowserWindow extends EventEmitter {
  readonly webContents = new WebContents();
  readonly options: Options;

  constructor(options: Options) {
    super();
    this.options = options;
    shared.windows.push(this);
    app.emit('web-contents-created', {}, this.webContents);
  }

  static getAllWindows(): readonly BrowserWindow[] {
    return shared.windows;
  }

  static getFocusedWindow(): BrowserWindow | null {
    return shared.windows.at(-1) ?? null;
  }

  show(): void {}
  focus(): void {}
  restore(): void {}

  isMinimized(): boolean {
    return false;
  }

  async loadURL(url: string): Promise<void> {
    shared.context ??= launch(this.options);
    const context = await shared.context;
    const page = context.pages().find((each) => each.url() === 'about:blank') ?? (await context.newPage());
    this.webContents.page = page;
    page.on('popup', (popup) => {
      if (this.webContents.windowOpenHandler({ url: popup.url() }).action === 'deny') void popup.close();
    });
    page.on('close', () => this.closed());
    await page.exposeBinding('standInInvoke', ({ frame }, channel: string, values: unknown[]) => {
      const senderFrame = { url: fromWire(frame.url()), parent: frame.parentFrame() };
      return channels.get(channel)?.({ senderFrame }, ...values);
    });
    await page.addInitScript({ content: preloadScript(String(this.options.webPreferences?.preload)) });
    await page.route('**/*', (route) => this.answer(route, page));
    await page.goto(toWire(url));
    this.emit('ready-to-show');
    process.send?.({ kind: 'ready' });
  }

  /** Serves `app://` by the registered handler and asks the bundle before any other navigation. */
  private async answer(route: Route, page: Page): Promise<void> {
    const request = route.request();
    const url = fromWire(request.url());
    const leaves =
      request.isNavigationRequest() && request.frame() === page.mainFrame() && !url.startsWith(OWN);
    if (leaves) {
      let prevented = false;
      this.webContents.emit('will-navigate', { url, preventDefault: () => (prevented = true) });
      return prevented ? route.abort('aborted') : route.continue();
    }
    const handler = registered.handlers.get('app');
    if (!url.startsWith(OWN) || handler === undefined) return route.abort('blockedbyclient');
    const response = await handler(new Request(url, { method: request.method() }));
    await route.fulfill({
      status: response.status,
      headers: Object.fromEntries(response.headers),
      body: Buffer.from(await response.arrayBuffer()),
    });
  }

  private closed(): void {
    shared.windows.splice(shared.windows.indexOf(this), 1);
    if (shared.windows.length === 0) app.emit('window-all-closed');
  }
}

async function launch(options: Options): Promise<BrowserContext> {
  const context = await chromium.launchPersistentContext(
    process.env.STAND_IN_PROFILE ?? mkdtempSync(join(tmpdir(), 'balagh-chromium-')),
    {
      executablePath: requireChromium().path,
      args: [...CHROMIUM_FLAGS, '--remote-debugging-port=0'],
      viewport: { width: options.width ?? 1366, height: options.height ?? 768 },
      acceptDownloads: true,
    },
  );
  const granted = PERMISSIONS.filter((name) => registered.permissionCheck?.(null, name) === true);
  await context.grantPermissions(granted);
  return context;
}

/** What a test may ask of the process that runs the bundle. */
process.on('message', async (question: { id: number; ask: string; choose?: readonly string[] }) => {
  process.send?.({ kind: 'answer', id: question.id, value: await reply(question) });
});

async function reply(question: { ask: string; choose?: readonly string[] }): Promise<unknown> {
  if (question.ask === 'webPreferences') return shared.windows.map((window) => window.options.webPreferences);
  if (question.ask === 'menu') return labels(applicationMenu.items);
  if (question.ask === 'sandboxed') return app.isSandboxed();
  if (question.ask === 'permission') {
    return new Promise((resolve) => {
      if (registered.permissionRequest === null) resolve(null);
      registered.permissionRequest?.(null, question.choose?.[0] ?? '', resolve);
    });
  }
  if (question.ask === 'choose') {
    let items = applicationMenu.items;
    for (const label of question.choose ?? []) {
      const item = items.find((each) => each.label === label);
      item?.click?.();
      items = item?.submenu ?? [];
    }
    return true;
  }
  throw new Error(`unknown question ${question.ask}`);
}

function labels(items: readonly { label?: string; role?: string; submenu?: readonly object[] }[]): unknown {
  return items.map(({ label, role, submenu }) => ({ label, role, submenu: submenu && labels(submenu) }));
}
