import { type FileHandle, mkdtemp, open, rename, rm } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { BalaghError } from '#contract/errors.ts';

/**
 * Writes a file part by part, whole or not at all: beside its place first, synced, and moved there at the end. Errors:
 * `output-not-writable`, `disk-full`, and those of `work`, after which nothing is left.
 */
export async function writeWhole<Result>(
  path: string,
  work: (write: (part: string | Uint8Array) => Promise<void>) => Promise<Result>,
): Promise<Result> {
  const folder = dirname(resolve(path));
  const guard = <Value>(step: Promise<Value>): Promise<Value> =>
    step.catch((cause: unknown) => {
      throw writeError(cause, folder);
    });
  const waiting = await guard(mkdtemp(join(folder, '.balagh-')));
  try {
    const file = await guard(open(join(waiting, 'file'), 'wx'));
    const result = await closing(file, () =>
      work(async (part) => {
        await guard(file.writeFile(part));
      }).then(async (done) => {
        await guard(file.sync());
        return done;
      }),
    );
    await guard(rename(join(waiting, 'file'), path));
    return result;
  } finally {
    await rm(waiting, { recursive: true, force: true });
  }
}

async function closing<Result>(file: FileHandle, work: () => Promise<Result>): Promise<Result> {
  try {
    return await work();
  } finally {
    await file.close();
  }
}

function writeError(cause: unknown, folder: string): BalaghError {
  const isFull = cause instanceof Error && 'code' in cause && cause.code === 'ENOSPC';
  return new BalaghError(isFull ? 'disk-full' : 'output-not-writable', { folder }, { cause });
}
