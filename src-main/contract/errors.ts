/**
 * Everything that can go wrong for the user, by code. The sentence for each code, in three languages and with
 * what to do next, is in resources/locales/<language>/errors.json; a test keeps both lists equal.
 */
export const ERROR_CODES = [
  'internal',
  'invalid-input',
  'unknown-operation',
  'forbidden-sender',
  'not-found-release',
  'not-found-segment',
  'not-found-glossary',
  'not-found-concept',
  'read-only-glossary',
  'glossary-exists',
  'glossary-busy',
  'not-found-memory',
  'not-found-unit',
  'read-only-memory',
  'memory-exists',
  'protected-memory',
  'same-memory',
  'too-few-texts',
  'units-contradict',
  'not-found-file',
  'unreadable-file',
  'empty-file',
  'no-text-in-file',
  'encrypted-file',
  'oversized-file',
  'damaged-file',
  'damaged-at-line',
  'broken-off-file',
  'declares-entities',
  'unreadable-dictionary',
  'incomplete-dictionary',
  'damaged-dictionary',
  'missing-built-in-dictionary',
  'missing-dictionary-folder',
  'no-dictionary-in-folder',
  'dictionaries-not-loaded',
  'invalid-xliff',
  'unsupported-format',
  'unmapped-table',
  'unsupported-language',
  'same-language',
  'edit-conflict',
  'nothing-to-undo',
  'nothing-to-redo',
  'nothing-to-confirm',
  'library-not-writable',
  'library-locked',
  'library-damaged',
  'library-from-future',
  'disk-full',
  'output-not-writable',
  'cancelled',
  'port-not-available',
] as const;
export type ErrorCode = (typeof ERROR_CODES)[number];

export type ErrorParameters = Readonly<Record<string, string | number>>;

/** An error as it travels to the renderer and between threads. */
export interface Problem {
  readonly code: ErrorCode;
  readonly parameters: ErrorParameters;
}

/** The one error type that crosses a layer. Parameters fill the sentence of its code. */
export class BalaghError extends Error {
  readonly code: ErrorCode;
  readonly parameters: ErrorParameters;

  constructor(code: ErrorCode, parameters: ErrorParameters = {}, options?: { cause?: unknown }) {
    super(`${code} ${JSON.stringify(parameters)}`, options);
    this.name = 'BalaghError';
    this.code = code;
    this.parameters = parameters;
  }

  /** What travels. */
  toJSON(): Problem {
    return { code: this.code, parameters: this.parameters };
  }
}

/** Any thrown value as a BalaghError; an unexpected one becomes `internal` with its message kept. */
export function toBalaghError(thrown: unknown): BalaghError {
  if (thrown instanceof BalaghError) return thrown;
  const detail = thrown instanceof Error ? thrown.message : String(thrown);
  return new BalaghError('internal', { detail }, { cause: thrown });
}
