import type { IncomingMessage } from 'node:http';
import { BalaghError } from '#contract/errors.ts';
import { invalidInput } from '#contract/input-reasons.ts';
import { MAX_FILE_BYTES } from '#contract/values.ts';

/** The largest file in base64, and room for the rest of the input. */
const MAX_BODY_BYTES = Math.ceil(MAX_FILE_BYTES / 3) * 4 + 1024 * 1024;

/**
 * The JSON body of a request. Errors: `oversized-file` past the limit, `invalid-input` where it is not JSON.
 * The rest of a body that is too large is read and dropped, so that the browser gets the answer instead of a reset.
 */
export async function readJson(request: IncomingMessage): Promise<unknown> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request) {
    size += chunk.length;
    if (size <= MAX_BODY_BYTES) chunks.push(chunk);
    else chunks.length = 0;
    if (size > 2 * MAX_BODY_BYTES) request.destroy();
  }
  if (size > MAX_BODY_BYTES) {
    throw new BalaghError('oversized-file', { file: '', limit: Math.floor(MAX_FILE_BYTES / 1024 / 1024) });
  }
  try {
    return JSON.parse(Buffer.concat(chunks).toString('utf8'));
  } catch (cause) {
    throw invalidInput('body', 'not-json', {}, { cause });
  }
}
