import { BalaghError } from './errors.ts';

/**
 * Why a value of an input is refused: `reason` of the error `invalid-input`, with `limit` or `value` where the words in
 * resources/locales/<language>/reasons.json ask for one.
 */
export const INPUT_REASONS = [
  'missing',
  'not-text',
  'not-texts',
  'not-number',
  'not-whole',
  'not-switch',
  'not-list',
  'not-object',
  'not-json',
  'not-base64',
  'unknown-choice',
  'unknown-field',
  'wrong-format',
  'blank',
  'too-long',
  'too-short',
  'too-many',
  'too-few',
  'too-large',
  'too-small',
  'not-there',
  'in-use',
  'no-term',
  'not-all-glossaries',
  'outside-text',
  'never-chosen',
  'other',
] as const;
export type InputReason = (typeof INPUT_REASONS)[number];

export interface InputReasonParameters {
  readonly limit?: number;
  readonly value?: string | number;
}

/** `path`: the field, by the names on the way to it (`content.text`). */
export function invalidInput(
  path: string,
  reason: InputReason,
  parameters: InputReasonParameters = {},
  options?: { cause?: unknown },
): BalaghError {
  return new BalaghError('invalid-input', { path, reason, ...parameters }, options);
}
