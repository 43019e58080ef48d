import { BalaghError } from '#contract/errors.ts';
import { MAX_FILE_BYTES } from '#contract/values.ts';

/** What a press officer can open, for the sentence of `unsupported-format`. */
const SUPPORTED = 'DOCX, ODT, HTML, MHTML, TXT, MD';

export function unsupported(file: string, format: string): BalaghError {
  return new BalaghError('unsupported-format', { file, format, supported: SUPPORTED });
}

export function damaged(file: string, cause: unknown): BalaghError {
  return new BalaghError('damaged-file', { file }, { cause });
}

/** `limit` is in megabytes. */
export function oversized(file: string, cause?: unknown): BalaghError {
  return new BalaghError('oversized-file', { file, limit: MAX_FILE_BYTES / 1024 / 1024 }, { cause });
}
