import { type ChildProcess, fork } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const ROOT = resolve(import.meta.dirname, '../../..');

/** The built main bundle, running on the stand-in in a process of its own. */
export interface StandIn {
  readonly process: ChildProcess;
  /** Chromium's debugging address, for Playwright's connectOverCDP. */
  readonly endpoint: string;
  ask(question: string, choose?: readonly string[]): Promise<unknown>;
  close(signal?: NodeJS.Signals): Promise<void>;
}

export interface StandInSettings {
  readonly library: string;
  readonly userData?: string;
  readonly locale?: string;
}

/** Starts the bundle and waits for its first window. Rejects with the error box's text, or the exit code. */
export async function launchStandIn(settings: StandInSettings): Promise<StandIn> {
  const folder = mkdtempSync(join(tmpdir(), 'balagh-stand-in-'));
  const profile = join(folder, 'profile');
  const child = fork(join(ROOT, 'out/main/electron.js'), [], {
    execArgv: ['--import', join(import.meta.dirname, 'register.mjs')],
    env: {
      ...process.env,
      BALAGH_LIBRARY: settings.library,
      STAND_IN_USER_DATA: settings.userData ?? join(folder, 'user'),
      STAND_IN_LOCALE: settings.locale ?? 'en',
      STAND_IN_PROFILE: profile,
    },
  });
  // Chromium may still be writing when the process that drives it has ended.
  child.once('exit', () => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }));
  await ready(child);
  let last = 0;
  return {
    process: child,
    endpoint: `http://127.0.0.1:${readFileSync(join(profile, 'DevToolsActivePort'), 'utf8').split('\n')[0]}`,
    ask(question, choose) {
      last += 1;
      const id = last;
      return new Promise((done) => {
        const listen = (message: { kind: string; id?: number; value?: unknown }) => {
          if (message.kind !== 'answer' || message.id !== id) return;
          child.off('message', listen);
          done(message.value);
        };
        child.on('message', listen);
        child.send({ id, ask: question, choose });
      });
    },
    close: (signal = 'SIGTERM') =>
      new Promise((done) => {
        if (child.exitCode !== null || child.signalCode !== null) return done();
        child.once('exit', () => done());
        child.kill(signal);
      }),
  };
}

function ready(child: ChildProcess): Promise<void> {
  return new Promise((done, reject) => {
    child.on('message', (message: { kind: string; content?: string }) => {
      if (message.kind === 'ready') done();
      if (message.kind === 'error-box') reject(new Error(message.content));
    });
    child.once('exit', (code) => reject(new Error(`exit code ${code}`)));
  });
}
