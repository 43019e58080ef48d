/** Open addressing in tables of any size, by 32-bit hashes: entry + 1 in a slot, 0 in an empty one. */

/** At most three quarters full, and never without an empty one, where a look for what is not there ends. */
export const slotsFor = (entries: number): number => Math.ceil((entries * 4) / 3) + 2;

/** The slot that a look begins at. */
export const firstSlot = (slots: Uint32Array, hash: number): number =>
  Math.floor(((hash >>> 0) / 2 ** 32) * slots.length);

export const nextSlot = (slots: Uint32Array, slot: number): number =>
  slot + 1 === slots.length ? 0 : slot + 1;

/** Enters what is not there yet. */
export function occupy(slots: Uint32Array, hash: number, entry: number): void {
  let slot = firstSlot(slots, hash);
  while (slots[slot] !== 0) slot = nextSlot(slots, slot);
  slots[slot] = entry + 1;
}
