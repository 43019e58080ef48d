import { createReadStream, createWriteStream } from 'node:fs';
import { rm, stat } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { pipeline } from 'node:stream/promises';
import { BalaghError } from '#contract/errors.ts';
import type { FileTokens } from '../backend/file-tokens.ts';
import { SECURITY_HEADERS } from './guard.ts';

/** Largest file that a window may send, bytes; a memory of ten million units is smaller. */
const MAX_UPLOAD_BYTES = 8 * 1024 * 1024 * 1024;

/**
 * Writes the body of a request to a file of the host's as it comes; returns the token by which operations name it.
 * Errors: `oversized-file`, `disk-full`, `output-not-writable`.
 */
export async function receiveFile(
  request: IncomingMessage,
  name: string,
  files: FileTokens,
): Promise<{ readonly token: string }> {
  const path = files.place(name);
  let size = 0;
  try {
    await pipeline(
      request,
      async function* (chunks: AsyncIterable<Buffer>) {
        for await (const chunk of chunks) {
          size += chunk.length;
          if (size > MAX_UPLOAD_BYTES)
            throw new BalaghError('oversized-file', { file: name, limit: MAX_UPLOAD_BYTES / 1024 / 1024 });
          yield chunk;
        }
      },
      createWriteStream(path, { mode: 0o600 }),
    );
  } catch (thrown) {
    await rm(path, { force: true });
    if (thrown instanceof BalaghError) throw thrown;
    const isFull = thrown instanceof Error && 'code' in thrown && thrown.code === 'ENOSPC';
    throw new BalaghError(isFull ? 'disk-full' : 'output-not-writable', { folder: path }, { cause: thrown });
  }
  return { token: files.offer(path, true) };
}

/** Sends the file of a token, once; false where there is none. */
export async function deliverFile(
  token: string,
  response: ServerResponse,
  files: FileTokens,
): Promise<boolean> {
  const found = files.take(token);
  if (found === null) return false;
  try {
    const { size } = await stat(found.path);
    response.writeHead(200, {
      ...SECURITY_HEADERS,
      'Content-Type': 'application/octet-stream',
      'Content-Disposition': `attachment; filename*=UTF-8''${encodeURIComponent(found.name)}`,
      'Content-Length': size,
      'Cache-Control': 'no-store',
    });
    await pipeline(createReadStream(found.path), response);
    return true;
  } finally {
    found.release();
  }
}
