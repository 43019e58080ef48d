import { setFlagsFromString } from 'node:v8';

/**
 * Keeps the heap's young generation at its first size (1 MB). It grows to 16 MB otherwise, and all of that stays with
 * the process: after a thousand searches with drafts it had 314 MB instead of 495, for a tenth of processor time more.
 */
export function keepYoungHeapSmall() {
  setFlagsFromString('--semi-space-growth-factor=1');
}
