// Which texts have a frequent part of a word (sealed/parts.ts), in AssemblyScript, compiled to WebAssembly by
// tests/helpers/kernel.ts. A set of parts is a bit each, 128 at most, in 16 bytes.

const LETTERS: usize = 64;

/**
 * Writes for each of the forms [from, to) the set of the parts in it. `chars`: their code units, one form after the other;
 * `ends`: per form the end of its own. `letters`: per code unit its number. `next`: of an automaton, 64 places a state, by
 * letter, with the state that follows; `found`: per state the set of the parts that end there.
 */
export function markForms(
  chars: usize, ends: usize, from: u32, to: u32, letters: usize, next: usize, found: usize, sets: usize,
): void {
  let at = chars;
  if (from > 0) at += <usize>load<u32>(ends + (<usize>(from - 1) << 2)) << 1;
  for (let form = from; form < to; form++) {
    const end = chars + (<usize>load<u32>(ends + (<usize>form << 2)) << 1);
    let state: usize = 0;
    let set = i64x2.splat(0);
    for (; at < end; at += 2) {
      state = load<u8>(next + state * LETTERS + load<u8>(letters + load<u16>(at)));
      set = v128.or(set, v128.load(found + (state << 4)));
    }
    v128.store(sets + (<usize>form << 4), set);
  }
}

/**
 * Writes the bits of `count` texts (a multiple of 16), `outBytes` bytes a part. `records`: 16 bytes a text and one more,
 * in the third word the place of its first token; token `first` is at `tokens`, `width` bytes each, and four readable
 * bytes follow the last. `columns`: room for 256 bytes.
 */
export function markTexts(
  tokens: usize, width: u32, records: usize, first: u32, count: u32, sets: usize, columns: usize, out: usize,
  outBytes: u32,
): void {
  const mask: u32 = width == 2 ? 0xffff : width == 3 ? 0xffffff : 0xffffffff;
  let token = tokens + <usize>(load<u32>(records, 8) - first) * width;
  for (let text: u32 = 0; text < count; text += 16) {
    for (let i: u32 = 0; i < 16; i++) {
      const end = tokens + <usize>(load<u32>(records + (<usize>(text + i + 1) << 4), 8) - first) * width;
      let set = i64x2.splat(0);
      for (; token < end; token += width) {
        set = v128.or(set, v128.load(sets + (<usize>(load<u32>(token) & mask) << 4)));
      }
      storeColumn(set, columns + i);
    }
    // Byte j of 16 sets has eight parts: the highest bits of all 16 bytes are the texts of the last of them.
    for (let byte: u32 = 0; byte < 16; byte++) {
      let column = v128.load(columns + (<usize>byte << 4));
      let place = out + <usize>(byte * 8 + 7) * outBytes + (text >> 3);
      for (let bit: u32 = 0; bit < 8; bit++, place -= outBytes) {
        store<u16>(place, <u16>i8x16.bitmask(column));
        column = i8x16.shl(column, 1);
      }
    }
  }
}

/** Writes the bytes of a set 16 bytes apart. */
@inline
function storeColumn(set: v128, at: usize): void {
  v128.store_lane<u8>(at, set, 0, 0);
  v128.store_lane<u8>(at, set, 1, 16);
  v128.store_lane<u8>(at, set, 2, 32);
  v128.store_lane<u8>(at, set, 3, 48);
  v128.store_lane<u8>(at, set, 4, 64);
  v128.store_lane<u8>(at, set, 5, 80);
  v128.store_lane<u8>(at, set, 6, 96);
  v128.store_lane<u8>(at, set, 7, 112);
  v128.store_lane<u8>(at, set, 8, 128);
  v128.store_lane<u8>(at, set, 9, 144);
  v128.store_lane<u8>(at, set, 10, 160);
  v128.store_lane<u8>(at, set, 11, 176);
  v128.store_lane<u8>(at, set, 12, 192);
  v128.store_lane<u8>(at, set, 13, 208);
  v128.store_lane<u8>(at, set, 14, 224);
  v128.store_lane<u8>(at, set, 15, 240);
}
