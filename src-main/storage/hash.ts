import { hash } from 'node:crypto';

/**
 * The first 128 bits of SHA-256 over the parts, each ended by U+0000. SQLite's integrity_check does not see a bit
 * flipped inside a text; the doctor compares these. They also find repetitions and equal units by index.
 */
export function contentHash(...parts: readonly string[]): Uint8Array {
  return hash('sha256', `${parts.join('\u0000')}\u0000`, 'buffer').subarray(0, 16);
}
