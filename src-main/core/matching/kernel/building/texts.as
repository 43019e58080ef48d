// Texts in order of arrival. A text is a row of words: number of tokens, unit, origin, hash of the text, hash of its
// words; then the number of the form of each token. Rows lie in chunks, none across two of them.

import { take } from './room';

export const LENGTH: usize = 0;
export const UNIT: usize = 4;
export const ORIGIN: usize = 8;
export const TEXT_HASH: usize = 12;
export const CORE_HASH: usize = 16;
export const TOKENS: usize = 20;

/** A chunk begins with two words: the next chunk (0: none), and the end of its rows. */
const NEXT: usize = 0;
const END: usize = 4;
const HEAD: usize = 8;
const SMALLEST: usize = 1 << 14;
const LARGEST: usize = 1 << 20;

let first: usize = 0;
let last: usize = 0;
let size: usize = SMALLEST;
/** Where the next row goes, and where the last chunk ends. */
let free: usize = 0;
let limit: usize = 0;

export let textCount: u32 = 0;
export let tokenCount: u32 = 0;

/** The place of the next row, which has room for so many tokens. */
export function openRow(tokens: u32): usize {
  const bytes = TOKENS + (<usize>tokens << 2);
  if (free == 0 || free + bytes > limit) addChunk(bytes);
  return free;
}

function addChunk(bytes: usize): void {
  const whole = max(size, HEAD + bytes);
  const chunk = take(whole);
  if (size < LARGEST) size <<= 1;
  store<u32>(chunk, 0, NEXT);
  store<u32>(chunk, <u32>(chunk + HEAD), END);
  if (last == 0) first = chunk;
  else store<u32>(last, <u32>chunk, NEXT);
  last = chunk;
  free = chunk + HEAD;
  limit = chunk + whole;
}

/** Ends the row that was opened, which has that many tokens. */
export function closeRow(tokens: u32): void {
  store<u32>(free, tokens, LENGTH);
  free += TOKENS + (<usize>tokens << 2);
  store<u32>(last, <u32>free, END);
  textCount++;
  tokenCount += tokens;
}

/** Adds rows that are complete. */
export function addRows(from: usize, to: usize): void {
  while (from < to) {
    const tokens = load<u32>(from, LENGTH);
    const bytes = TOKENS + (<usize>tokens << 2);
    memory.copy(openRow(tokens), from, bytes);
    closeRow(tokens);
    from += bytes;
  }
}

/** Writes the places of all rows. */
export function listRows(out: usize): void {
  for (let chunk = first; chunk != 0; chunk = load<u32>(chunk, NEXT)) {
    const to = <usize>load<u32>(chunk, END);
    for (let row = chunk + HEAD; row < to; row += TOKENS + (<usize>load<u32>(row, LENGTH) << 2)) {
      store<u32>(out, <u32>row);
      out += 4;
    }
  }
}
