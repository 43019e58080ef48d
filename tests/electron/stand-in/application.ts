import { EventEmitter } from 'node:events';
import { existsSync, mkdirSync, readFileSync, rmSync, watch, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

type PermissionRequest = (contents: unknown, permission: string, reply: (granted: boolean) => void) => void;
type PermissionCheck = (contents: unknown, permission: string) => boolean;
type Handler = (request: Request) => Response | Promise<Response>;

/** What the bundle registered, for the window to act on. */
export const registered = {
  schemes: [] as { scheme: string }[],
  handlers: new Map<string, Handler>(),
  permissionRequest: null as PermissionRequest | null,
  permissionCheck: null as PermissionCheck | null,
};

const userData = () => process.env.STAND_IN_USER_DATA ?? join(tmpdir(), 'balagh-stand-in');

class Application extends EventEmitter {
  private sandboxed = false;

  enableSandbox(): void {
    this.sandboxed = true;
  }

  isSandboxed(): boolean {
    return this.sandboxed;
  }

  /** A lock file with the holder's process; a second process leaves a note that the first one watches for. */
  requestSingleInstanceLock(): boolean {
    mkdirSync(userData(), { recursive: true });
    const lock = join(userData(), 'instance.lock');
    const note = join(userData(), 'second-instance');
    if (existsSync(lock) && isAlive(Number(readFileSync(lock, 'utf8')))) {
      writeFileSync(note, String(process.pid));
      return false;
    }
    writeFileSync(lock, String(process.pid));
    const watcher = watch(userData(), (_kind, name) => {
      if (name === 'second-instance' && existsSync(note)) {
        rmSync(note, { force: true });
        this.emit('second-instance');
      }
    });
    watcher.unref();
    process.on('exit', () => rmSync(lock, { force: true }));
    return true;
  }

  whenReady(): Promise<void> {
    return Promise.resolve();
  }

  getLocale(): string {
    return process.env.STAND_IN_LOCALE ?? 'en';
  }

  getPath(): string {
    return userData();
  }

  quit(): void {
    this.emit('will-quit', { preventDefault() {} });
    this.exit(0);
  }

  exit(code: number): void {
    process.exit(code);
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

export const app = new Application();

export const protocol = {
  registerSchemesAsPrivileged(schemes: { scheme: string }[]): void {
    registered.schemes.push(...schemes);
  },
  handle(scheme: string, handler: Handler): void {
    registered.handlers.set(scheme, handler);
  },
};

export const session = {
  defaultSession: {
    setPermissionRequestHandler(handler: PermissionRequest): void {
      registered.permissionRequest = handler;
    },
    setPermissionCheckHandler(handler: PermissionCheck): void {
      registered.permissionCheck = handler;
    },
    setDevicePermissionHandler(): void {},
  },
};
