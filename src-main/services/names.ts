import type { Handlers } from '#contract/index.ts';
import { compareNames } from '#core/names/compare.ts';

/** Names need nothing from the library. */
export function createNameHandlers(): Handlers<'names.compare'> {
  return { 'names.compare': ({ a, b }) => compareNames(a, b) };
}
