/** 32-bit hashes of code units, FNV-1a with a final mix; a signed integer. */

const SEED = 0x811c9dc5 | 0;
const PRIME = 0x01000193;

export function hashUnits(units: Uint16Array, start: number, end: number): number {
  let hash = SEED;
  for (let i = start; i < end; i++) hash = Math.imul(hash ^ (units[i] ?? 0), PRIME);
  return mix(hash);
}

/** The hash of a text; another `seed` gives another, independent hash. */
export function hashText(text: string, seed = 0): number {
  let hash = SEED ^ seed;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), PRIME);
  return mix(hash);
}

/** Adds one value to a running hash that began with 0. */
export function hashNext(hash: number, value: number): number {
  return mix(Math.imul(hash ^ SEED ^ value, PRIME));
}

/** The finaliser of MurmurHash3 (Appleby 2011). */
function mix(hash: number): number {
  let mixed = hash ^ (hash >>> 16);
  mixed = Math.imul(mixed, 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return mixed ^ (mixed >>> 16);
}
