// As sealed/hash.ts: 32-bit hashes, FNV-1a with the finaliser of MurmurHash3.

export const SEED: u32 = 0x811c9dc5;
export const PRIME: u32 = 0x01000193;

export function mix(hash: u32): u32 {
  let mixed = hash ^ (hash >>> 16);
  mixed *= 0x85ebca6b;
  mixed = (mixed ^ (mixed >>> 13)) * 0xc2b2ae35;
  return mixed ^ (mixed >>> 16);
}

/** The hash of the code units from one address to another. */
export function hashUnits(from: usize, to: usize): u32 {
  let hash = SEED;
  for (let at = from; at < to; at += 2) hash = (hash ^ load<u16>(at)) * PRIME;
  return mix(hash);
}

/** Adds one value to a running hash that began with 0. */
export function hashNext(hash: u32, value: u32): u32 {
  return mix((hash ^ SEED ^ value) * PRIME);
}
