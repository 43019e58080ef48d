import { NUMBER, PUNCTUATION } from '#core/text/token-scanner.ts';

/** 32-bit hashes of code units, FNV-1a with a final mix; a signed integer. As kernel/building/hash.as. */

const SEED = 0x811c9dc5 | 0;
const PRIME = 0x01000193;
/** Stands for any number in the hash of a text's words. */
const ANY_NUMBER = 0x2a;

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

/** A stem is known by 64 bits of hash: its letters are not kept. */
export const stemHash = (stem: string): readonly [number, number] => [
  hashText(stem),
  hashText(stem, 0x5bd1e995),
];

/** Adds one value to a running hash that began with 0. */
export function hashNext(hash: number, value: number): number {
  return mix(Math.imul(hash ^ SEED ^ value, PRIME));
}

/** One token more in the hash of a text's words and numbers, which begins with 0. */
export function nextCore(core: number, kind: number, formHash: number): number {
  if (kind === PUNCTUATION) return core;
  return hashNext(core, kind === NUMBER ? ANY_NUMBER : formHash);
}

/** The finaliser of MurmurHash3 (Appleby 2011). */
function mix(hash: number): number {
  let mixed = hash ^ (hash >>> 16);
  mixed = Math.imul(mixed, 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return mixed ^ (mixed >>> 16);
}
