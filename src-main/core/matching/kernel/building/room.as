// The memory that an index is built in: blocks one after the other, given back only from the end.

const FIRST: usize = 1024;
const PAGE_BITS: usize = 16;
/**
 * Memory grows by this share of itself at least: each time JavaScript gets another buffer of its whole size, and so many of
 * them make it collect garbage. What is not written to takes no memory.
 */
const STEP: usize = 4;

let end: usize = FIRST;

/** A block of so many bytes, aligned to 16; what is in it is unknown after `giveBack`. */
export function take(bytes: usize): usize {
  const at = end;
  const next = (at + bytes + 15) & ~15;
  // Four gigabytes are the most there can be.
  if (next < at) unreachable();
  const have = <usize>memory.size() << PAGE_BITS;
  if (next > have) {
    const pages = ((next - have - 1) >> PAGE_BITS) + 1;
    const more = max(pages, <usize>memory.size() / STEP);
    if (memory.grow(<i32>more) < 0 && memory.grow(<i32>pages) < 0) unreachable();
  }
  end = next;
  return at;
}

/** The same, filled with zeros. */
export function takeClear(bytes: usize): usize {
  const at = take(bytes);
  memory.fill(at, 0, bytes);
  return at;
}

/** Where the next block will be. */
export function mark(): usize {
  return end;
}

/** Gives back all blocks from there on. */
export function giveBack(at: usize): void {
  end = at;
}
