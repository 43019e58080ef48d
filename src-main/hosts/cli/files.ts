import { access, constants, mkdtemp, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { BalaghError } from '#contract/errors.ts';
import { MAX_FILE_BYTES } from '#contract/values.ts';
import { makeFolder } from '#storage/make-folder.ts';

/** A file as operations take it. */
export interface FileBytes {
  readonly name: string;
  readonly base64: string;
}

/**
 * Reads an input file of at most `limit` bytes. Errors: `not-found-file`, `unreadable-file`, `oversized-file` before it
 * is read.
 */
export async function readInput(path: string, limit = MAX_FILE_BYTES): Promise<FileBytes> {
  const info = await stat(path).catch(() => null);
  if (info === null) throw new BalaghError('not-found-file', { file: path });
  if (!info.isFile()) throw new BalaghError('unreadable-file', { file: path });
  if (info.size > limit) {
    throw new BalaghError('oversized-file', { file: basename(path), limit: limit / 1024 / 1024 });
  }
  const bytes = await readFile(path).catch((cause: unknown) => {
    throw new BalaghError('unreadable-file', { file: path }, { cause });
  });
  return { name: basename(path), base64: bytes.toString('base64') };
}

/** Errors: `not-found-file`, `unreadable-file`. */
export async function requireFile(path: string): Promise<void> {
  const info = await stat(path).catch(() => null);
  if (info === null) throw new BalaghError('not-found-file', { file: path });
  if (!info.isFile()) throw new BalaghError('unreadable-file', { file: path });
}

/** All of standard input as text. */
export async function readStandardInput(): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk);
  return Buffer.concat(chunks).toString('utf8');
}

/** Makes the folder and makes sure of it before any work is done. Error: `output-not-writable`. */
export async function prepareFolder(folder: string): Promise<string> {
  const path = resolve(folder);
  try {
    makeFolder(path);
    await access(path, constants.W_OK);
  } catch (cause) {
    throw new BalaghError('output-not-writable', { folder: path }, { cause });
  }
  return path;
}

/**
 * Writes all files or none: they are written beside their places first and moved there when all are whole.
 * Returns their paths. Error: `output-not-writable`.
 */
export async function writeAll(
  files: readonly { readonly path: string; readonly bytes: Uint8Array }[],
): Promise<readonly string[]> {
  const [first] = files;
  if (first === undefined) return [];
  const folder = dirname(resolve(first.path));
  let waiting: string | null = null;
  try {
    waiting = await mkdtemp(join(folder, '.balagh-'));
    for (const [index, file] of files.entries()) await writeFile(join(waiting, String(index)), file.bytes);
    for (const [index, file] of files.entries())
      await rename(join(waiting, String(index)), resolve(file.path));
  } catch (cause) {
    throw new BalaghError('output-not-writable', { folder }, { cause });
  } finally {
    if (waiting !== null) await rm(waiting, { recursive: true, force: true });
  }
  return files.map((file) => resolve(file.path));
}
