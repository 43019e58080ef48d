import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { createInterface } from 'node:readline';

const CLI = resolve(import.meta.dirname, '../../out/main/cli.js');

/** A web host of its own process and library, as `balagh web` starts it. */
export interface RunningWebHost {
  readonly address: string;
  readonly library: string;
  /** Ends the host; `signal` SIGKILL stands for a crash. The library stays until dispose(). */
  stop(signal?: NodeJS.Signals): Promise<void>;
  dispose(): Promise<void>;
}

export interface WebHostSettings {
  readonly library?: string;
  readonly empty?: boolean;
}

export async function startWebHostProcess(settings: WebHostSettings = {}): Promise<RunningWebHost> {
  const folder = settings.library === undefined ? mkdtempSync(join(tmpdir(), 'balagh-e2e-')) : null;
  const library = settings.library ?? join(folder ?? '', 'library');
  const child = spawn(
    process.execPath,
    [CLI, 'web', '--no-open', '--library', library, ...(settings.empty ? ['--empty'] : [])],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  );
  const address = await firstLine(child);
  const stop = (signal: NodeJS.Signals = 'SIGTERM') =>
    new Promise<void>((done) => {
      if (child.exitCode !== null || child.signalCode !== null) return done();
      child.once('exit', () => done());
      child.kill(signal);
    });
  return {
    address,
    library,
    stop,
    async dispose() {
      await stop();
      rmSync(folder ?? library, { recursive: true, force: true });
    },
  };
}

function firstLine(child: ChildProcess): Promise<string> {
  return new Promise((resolveLine, reject) => {
    if (child.stdout === null) return reject(new Error('no stdout'));
    createInterface({ input: child.stdout }).once('line', resolveLine);
    child.once('exit', (code) =>
      reject(new Error(`balagh web ended with ${code} before it printed an address`)),
    );
  });
}
