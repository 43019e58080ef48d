import { BalaghError } from '#contract/errors.ts';

/** What a glossary can be read from, for the sentence of `unsupported-format`. */
const SUPPORTED = 'TBX, CSV, TSV, XLSX, TMX';

export const unsupportedGlossary = (file: string, format: string): BalaghError =>
  new BalaghError('unsupported-format', { file, format, supported: SUPPORTED });

/** Largest table, bytes. */
export const MAX_TABLE_BYTES = 128 * 1024 * 1024;

/** A table that holds more than one of the largest size should. */
export function oversizedTable(file: string): BalaghError {
  return new BalaghError('oversized-file', { file, limit: MAX_TABLE_BYTES / 1024 / 1024 });
}
