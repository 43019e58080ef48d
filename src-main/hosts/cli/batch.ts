import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { toBalaghError } from '#contract/errors.ts';
import { invalidInput } from '#contract/input-reasons.ts';
import { EXIT, type Shell } from './shell.ts';

/**
 * `--batch`: one JSON line out for each JSON line in, in order, while they come. A line that fails is answered
 * with `{"error": {"code", "message"}}`, the others go on, and the exit code is 1.
 */
export async function batch(
  shell: Shell,
  handle: (input: Readonly<Record<string, unknown>>) => Promise<unknown>,
): Promise<void> {
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
    if (line.trim() === '') continue;
    const answer = await settleLine(shell, line, handle);
    if (!process.stdout.write(`${JSON.stringify(answer)}\n`)) await once(process.stdout, 'drain');
  }
}

async function settleLine(
  shell: Shell,
  line: string,
  handle: (input: Readonly<Record<string, unknown>>) => Promise<unknown>,
): Promise<unknown> {
  try {
    return await handle(parseLine(line));
  } catch (thrown) {
    const error = toBalaghError(thrown);
    shell.exitCode = EXIT.failed;
    return { error: { code: error.code, message: shell.texts.error(error) } };
  }
}

function parseLine(line: string): Readonly<Record<string, unknown>> {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch (cause) {
    throw invalidInput('line', 'not-json', {}, { cause });
  }
  if (value === null || typeof value !== 'object' || Array.isArray(value)) {
    throw invalidInput('line', 'not-object');
  }
  return value as Readonly<Record<string, unknown>>;
}

/** A field of a batch line that must be text. */
export function textField(input: Readonly<Record<string, unknown>>, name: string): string {
  const value = input[name];
  if (typeof value !== 'string') throw invalidInput(name, 'not-text');
  return value;
}

/** A field of a batch line that may be left out. */
export function optionalText(input: Readonly<Record<string, unknown>>, name: string): string | undefined {
  return input[name] === undefined || input[name] === null ? undefined : textField(input, name);
}

/** A field of a batch line that holds texts by language, or is left out. */
export function optionalTexts(
  input: Readonly<Record<string, unknown>>,
  name: string,
): Readonly<Record<string, string>> | undefined {
  const value = input[name];
  if (value === undefined || value === null) return undefined;
  if (typeof value !== 'object' || Array.isArray(value)) throw invalidInput(name, 'not-texts');
  const texts = value as Readonly<Record<string, unknown>>;
  return Object.fromEntries(Object.keys(texts).map((language) => [language, textField(texts, language)]));
}
