/** One of 64 bits for each stem; the bit depends on the stem alone, through its number in this index. */
export const signatureBit = (stem: number): number => (Math.imul(stem + 1, 0x9e3779b1) >>> 26) & 63;
