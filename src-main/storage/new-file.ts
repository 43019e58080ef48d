import {
  closeSync,
  existsSync,
  fsyncSync,
  linkSync,
  openSync,
  readdirSync,
  renameSync,
  rmSync,
} from 'node:fs';
import { join } from 'node:path';
import { type Connection, openUnfinished } from './connection.ts';
import { createSchema, type Schema } from './migrate.ts';

/**
 * Creates one file of the library, whole or not at all: it is built under another name, synced, and given its own
 * name in one step. When another process was faster, its file stays and ours goes.
 */
export function createFile(folder: string, schema: Schema, fill: (connection: Connection) => void): void {
  const unfinished = join(folder, `${schema.file}${UNFINISHED}${process.pid}`);
  rmSync(unfinished, { force: true });
  try {
    build(unfinished, schema, fill);
    sync(unfinished);
    publish(unfinished, join(folder, schema.file));
    syncFolder(folder);
  } finally {
    rmSync(unfinished, { force: true });
  }
}

const UNFINISHED = '.new-';

/** Takes away what processes that died while creating a library left behind. */
export function removeLeftovers(folder: string): void {
  for (const name of readdirSync(folder)) {
    const [, pid] = /^(?:releases|memory|glossary)\.db\.new-(\d+)(?:-journal|-wal|-shm)?$/.exec(name) ?? [];
    if (pid !== undefined && !isRunning(Number(pid))) rmSync(join(folder, name), { force: true });
  }
}

/** Whether there is a process of that number. */
export function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (thrown) {
    // EPERM: there is one, and it is not ours.
    return thrown instanceof Error && 'code' in thrown && thrown.code === 'EPERM';
  }
}

function build(file: string, schema: Schema, fill: (connection: Connection) => void): void {
  const connection = openUnfinished(file);
  try {
    createSchema(connection, schema);
    connection.transaction(() => fill(connection));
    connection.execute('ANALYZE');
  } finally {
    connection.close();
  }
}

function publish(unfinished: string, file: string): void {
  try {
    linkSync(unfinished, file);
  } catch (thrown) {
    if (existsSync(file)) return;
    // exFAT and some network drives have no hard links.
    if (!(thrown instanceof Error)) throw thrown;
    renameSync(unfinished, file);
  }
}

function sync(file: string): void {
  const handle = openSync(file, 'r+');
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}

/** Makes the new name durable. Windows has no handle on folders and writes names through its own journal. */
function syncFolder(folder: string): void {
  if (process.platform !== 'win32') {
    const handle = openSync(folder, 'r');
    try {
      fsyncSync(handle);
    } finally {
      closeSync(handle);
    }
  }
}
