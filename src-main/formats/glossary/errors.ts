import { BalaghError } from '#contract/errors.ts';

/** What a glossary can be read from, for the sentence of `unsupported-format`. */
const SUPPORTED = 'TBX, CSV, TSV, XLSX, TMX';

export const unsupportedGlossary = (file: string, format: string): BalaghError =>
  new BalaghError('unsupported-format', { file, format, supported: SUPPORTED });
