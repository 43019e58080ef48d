/** Bytes looked at, an even number; the start of a text tells enough. */
const SAMPLE = 16 * 1024;

/**
 * The byte order of UTF-16 text without a byte order mark, or undefined when it is something else. Only considered
 * where bytes below 9 occur, which no 8-bit text has: the high byte of Latin letters is 0, of Arabic letters 6.
 */
export function looksLikeUtf16(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  const sample = bytes.subarray(0, Math.min(SAMPLE, bytes.length - (bytes.length % 2)));
  if (sample.length < 4 || !sample.some((byte) => byte < 9)) return undefined;
  const little = plausibleShare(sample, 1);
  const big = plausibleShare(sample, 0);
  if (Math.max(little, big) < 0.95) return undefined;
  return little >= big ? 'utf-16le' : 'utf-16be';
}

/** Share of code units that press releases consist of, with the high byte at offset `high` of each pair. */
function plausibleShare(sample: Uint8Array, high: 0 | 1): number {
  let plausible = 0;
  for (let at = 0; at < sample.length; at += 2) {
    const unit = ((sample[at + high] ?? 0) << 8) | (sample[at + 1 - high] ?? 0);
    if (isPlausible(unit)) plausible += 1;
  }
  return plausible / (sample.length / 2);
}

const isPlausible = (unit: number): boolean =>
  unit === 0x09 ||
  unit === 0x0a ||
  unit === 0x0d ||
  (unit >= 0x20 && unit < 0x7f) ||
  (unit >= 0xa0 && unit < 0x180) ||
  (unit >= 0x600 && unit < 0x700) ||
  (unit >= 0x2000 && unit < 0x2070) ||
  unit === 0x20ac;
