// Sorting by unsigned 32-bit values.

import { giveBack, mark, take } from './room';

const DIGIT_BITS: u32 = 11;
const DIGITS: u32 = 1 << DIGIT_BITS;
const DIGIT_MASK: u32 = DIGITS - 1;

/**
 * Writes the places 0, 1, 2 ... of a list in the order of its values; equal values keep their order. Values and places
 * are moved together, so that memory is read in order.
 */
export function sort(values: usize, count: u32, order: usize): void {
  const here = mark();
  let from = take(<usize>count << 3);
  let to = take(<usize>count << 3);
  const starts = take(DIGITS << 2);
  let all: u32 = 0;
  for (let i: u32 = 0; i < count; i++) {
    const value = load<u32>(values + (<usize>i << 2));
    all |= value;
    store<u64>(from + (<usize>i << 3), (<u64>value << 32) | i);
  }
  for (let shift: u32 = 0; shift < 32; shift += DIGIT_BITS) {
    if (((all >>> shift) & DIGIT_MASK) == 0) continue;
    distribute(from, count, shift, to, starts);
    const sorted = to;
    to = from;
    from = sorted;
  }
  for (let i: u32 = 0; i < count; i++) store<u32>(order + (<usize>i << 2), load<u32>(from + (<usize>i << 3)));
  giveBack(here);
}

function distribute(from: usize, count: u32, shift: u32, to: usize, starts: usize): void {
  memory.fill(starts, 0, DIGITS << 2);
  const end = from + (<usize>count << 3);
  for (let at = from; at < end; at += 8) {
    const start = starts + (((load<u32>(at, 4) >>> shift) & DIGIT_MASK) << 2);
    store<u32>(start, load<u32>(start) + 1);
  }
  let sum: u32 = 0;
  for (let digit: u32 = 0; digit < DIGITS; digit++) {
    const start = starts + (digit << 2);
    const own = load<u32>(start);
    store<u32>(start, sum);
    sum += own;
  }
  for (let at = from; at < end; at += 8) {
    const start = starts + (((load<u32>(at, 4) >>> shift) & DIGIT_MASK) << 2);
    const place = load<u32>(start);
    store<u32>(start, place + 1);
    store<u64>(to + (<usize>place << 3), load<u64>(at));
  }
}
