import type { z } from 'zod';
import type { BalaghError } from './errors.ts';
import { type InputReason, type InputReasonParameters, invalidInput } from './input-reasons.ts';

type ZodIssue = z.core.$ZodIssue;
type Why = readonly [InputReason, InputReasonParameters?];

/** What is wrong with an input, by the first finding of its schema, for people: where, and why by a key. */
export function inputError([first]: readonly ZodIssue[], input: unknown): BalaghError {
  if (first === undefined) return invalidInput('input', 'other');
  const { path, ...issue } = innermost(first, input);
  const why = valueAt(input, path) === undefined ? (['missing'] as const) : whyOf(issue as ZodIssue);
  return invalidInput(path.map(String).join('.') || 'input', ...why);
}

/** Of the alternatives of a union, the one that was nearly met tells what is wrong: fields that are there, not quite right. */
function innermost(issue: ZodIssue, input: unknown): ZodIssue {
  if (issue.code !== 'invalid_union') return issue;
  const alternatives = issue.errors.map((all) =>
    all.map((one) => ({ ...one, path: [...issue.path, ...one.path] })),
  );
  const missing = (all: readonly ZodIssue[]) =>
    all.filter(({ path }) => valueAt(input, path) === undefined).length;
  const [nearest] = alternatives.toSorted((a, b) => missing(a) - missing(b) || a.length - b.length);
  const first = nearest?.[0];
  return first === undefined ? issue : innermost(first, input);
}

function valueAt(input: unknown, path: readonly PropertyKey[]): unknown {
  let value: unknown = input;
  for (const name of path) {
    if (value === null || typeof value !== 'object') return undefined;
    value = Object.hasOwn(value, name) ? value[name as keyof typeof value] : undefined;
  }
  return value;
}

const EXPECTED: Readonly<Record<string, InputReason>> = {
  string: 'not-text',
  number: 'not-number',
  nan: 'not-number',
  int: 'not-whole',
  boolean: 'not-switch',
  array: 'not-list',
  tuple: 'not-list',
  object: 'not-object',
  record: 'not-object',
};

const BOUNDS: Readonly<Record<string, readonly [tooBig: InputReason, tooSmall: InputReason]>> = {
  string: ['too-long', 'too-short'],
  array: ['too-many', 'too-few'],
  set: ['too-many', 'too-few'],
};
const NUMBER_BOUNDS = ['too-large', 'too-small'] as const;

function whyOf(issue: ZodIssue): Why {
  switch (issue.code) {
    case 'invalid_type':
      return [EXPECTED[issue.expected] ?? 'other'];
    case 'too_big':
      return [(BOUNDS[issue.origin] ?? NUMBER_BOUNDS)[0], { limit: Number(issue.maximum) }];
    case 'too_small': {
      const limit = Number(issue.minimum);
      if (limit === 1 && issue.origin in BOUNDS) return ['blank'];
      // `positive()`: more than 0, which is 1 for what counts.
      const least = issue.inclusive === false ? limit + 1 : limit;
      return [(BOUNDS[issue.origin] ?? NUMBER_BOUNDS)[1], { limit: least }];
    }
    case 'invalid_format':
      return ['wrong-format'];
    case 'invalid_value':
    case 'invalid_key':
      return ['unknown-choice'];
    case 'unrecognized_keys':
      return ['unknown-field', { value: issue.keys[0] ?? '' }];
    default:
      return ['other'];
  }
}
