import { open, stat } from 'node:fs/promises';
import { BalaghError } from '#contract/errors.ts';
import type { FileSource } from '#services/ports/index.ts';

/** Bytes read at once. */
const CHUNK = 1024 * 1024;

/** The bytes of a file, piece by piece; each is good until the next one is asked for. */
export interface ByteSource {
  readonly name: string;
  readonly size: number;
  chunks(): AsyncIterable<Uint8Array>;
}

/** Errors: `not-found-file`, `unreadable-file`, `empty-file`. */
export async function openSource(source: FileSource): Promise<ByteSource> {
  const { name } = source;
  if ('bytes' in source) {
    if (source.bytes.length === 0) throw new BalaghError('empty-file', { file: name });
    return { name, size: source.bytes.length, chunks: () => cut(source.bytes) };
  }
  const { path } = source;
  const info = await stat(path).catch(() => null);
  if (info === null) throw new BalaghError('not-found-file', { file: path });
  if (!info.isFile()) throw new BalaghError('unreadable-file', { file: path });
  if (info.size === 0) throw new BalaghError('empty-file', { file: name });
  return { name, size: info.size, chunks: () => read(path) };
}

async function* cut(bytes: Uint8Array): AsyncIterable<Uint8Array> {
  for (let at = 0; at < bytes.length; at += CHUNK) yield bytes.subarray(at, at + CHUNK);
}

async function* read(path: string): AsyncIterable<Uint8Array> {
  const failed = (cause: unknown): never => {
    throw new BalaghError('unreadable-file', { file: path }, { cause });
  };
  const file = await open(path).catch(failed);
  const chunk = new Uint8Array(CHUNK);
  try {
    for (;;) {
      const { bytesRead, buffer } = await file.read(chunk, 0, CHUNK, null).catch(failed);
      if (bytesRead === 0) return;
      yield buffer.subarray(0, bytesRead);
    }
  } finally {
    await file.close();
  }
}
