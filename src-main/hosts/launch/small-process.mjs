import { setFlagsFromString } from 'node:v8';

/**
 * Keeps the heap's young generation at its first size (1 MB). It grows to 16 MB otherwise, and all of that stays with
 * the process: after two thousand searches with drafts it had 340 MB instead of 475, for a twentieth of processor time more.
 */
export function keepYoungHeapSmall() {
  setFlagsFromString('--semi-space-growth-factor=1');
}

/** Without V8's middle compiler (Maglev) its threads leave 4 to 5 MB less behind, for up to a tenth of processor time. */
export function withoutMiddleCompiler() {
  setFlagsFromString('--no-maglev');
}

/**
 * Compiles patterns at once, instead of running each for an interpreter first: the checks have some six hundred, and use
 * most of them in the first segments. A thirtieth of the time of 500 segments.
 */
export function withoutPatternInterpreter() {
  setFlagsFromString('--no-regexp-tier-up');
}
