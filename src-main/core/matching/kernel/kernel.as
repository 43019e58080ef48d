// The inner loops of the memory search, in AssemblyScript, compiled to WebAssembly by kernel/compile.mjs. All data
// lie in one imported memory that index-kernel.ts lays out: first the sealed index, then room to work in.

// --- What does not change while an index is open -----------------------------------------------------------------

/** Token ids, WIDTH bytes each, text after text; four readable bytes follow the last. */
let tokens: usize = 0;
let width: u32 = 3;
/** 16 bytes a text: signature (8), place of its first token (4), memory and languages (4). One more at the end. */
let records: usize = 0;
/** Ids from here on are numbers. */
let firstNumber: u32 = 0;
/** Room: a byte a text (hits so far, zero between searches) and four (texts hit). */
let hits: usize = 0;
let touched: usize = 0;
/** Room: per form two bytes, the number (from 1) of the query's stem it has; zero between searches. */
let stemOfForm: usize = 0;
/** Room for a text's tokens and their stem numbers, and two rows of distances. */
let unitForms: usize = 0;
let unitStems: usize = 0;
let rowA: usize = 0;
let rowB: usize = 0;
let vectors: usize = 0;

export function openIndex(
  tokensAt: usize, tokenWidth: u32, recordsAt: usize, numbersFrom: u32, hitsAt: usize, touchedAt: usize,
  stemOfFormAt: usize, unitFormsAt: usize, unitStemsAt: usize, rowAAt: usize, rowBAt: usize, vectorsAt: usize,
): void {
  tokens = tokensAt;
  width = tokenWidth;
  records = recordsAt;
  firstNumber = numbersFrom;
  hits = hitsAt;
  touched = touchedAt;
  stemOfForm = stemOfFormAt;
  unitForms = unitFormsAt;
  unitStems = unitStemsAt;
  rowA = rowAAt;
  rowB = rowBAt;
  vectors = vectorsAt;
}

// --- Candidates --------------------------------------------------------------------------------------------------

let touchedCount: u32 = 0;

export function begin(): void {
  touchedCount = 0;
}

/** Notes `weight` hits for the texts of a posting list (LEB128 differences of ascending ranks) in [from, to). */
export function scanList(at: usize, end: usize, from: u32, to: u32, weight: u32): void {
  let rank: u32 = 0xffffffff;
  let count = touchedCount;
  while (at < end) {
    let delta: u32 = load<u8>(at++);
    if (delta > 127) {
      delta &= 127;
      let shift: u32 = 7;
      let byte: u32;
      do {
        byte = load<u8>(at++);
        delta |= (byte & 127) << shift;
        shift += 7;
      } while (byte > 127);
    }
    rank += delta;
    if (rank >= to) break;
    if (rank < from) continue;
    const before: u32 = load<u8>(hits + rank);
    if (before == 0) {
      store<u32>(touched + (<usize>count << 2), rank);
      count++;
    }
    const after = before + weight;
    store<u8>(hits + rank, after > 255 ? 255 : after);
  }
  touchedCount = count;
}

/**
 * Finds the texts in [from, to) that are in at least `threshold` (1 to 127) of up to 127 bitmaps: bit-sliced
 * counters, 128 texts a step (Rinfret, O'Neil, O'Neil 2001). `list`: their addresses, four bytes each.
 */
export function scanBitmaps(list: usize, bitmaps: u32, threshold: u32, from: u32, to: u32): void {
  const none = i64x2.splat(0);
  let count = touchedCount;
  const last = (to + 127) >> 7;
  for (let block = from >> 7; block < last; block++) {
    const offset = <usize>block << 4;
    let p0 = none, p1 = none, p2 = none, p3 = none, p4 = none, p5 = none, p6 = none;
    let i: u32 = 0;
    // After 2^k - 1 bitmaps a counter needs k bits: each loop adds with one plane more than the one before.
    if (i < bitmaps) {
      p0 = v128.load(<usize>load<u32>(list) + offset);
      i = 1;
    }
    for (; i < bitmaps && i < 3; i++) {
      const x = v128.load(<usize>load<u32>(list + (i << 2)) + offset);
      const c = v128.and(p0, x);
      p0 = v128.xor(p0, x);
      p1 = v128.xor(p1, c);
    }
    for (; i < bitmaps && i < 7; i++) {
      const x = v128.load(<usize>load<u32>(list + (i << 2)) + offset);
      let c = v128.and(p0, x);
      p0 = v128.xor(p0, x);
      const d = v128.and(p1, c);
      p1 = v128.xor(p1, c);
      p2 = v128.xor(p2, d);
    }
    for (; i < bitmaps && i < 15; i++) {
      const x = v128.load(<usize>load<u32>(list + (i << 2)) + offset);
      const c = v128.and(p0, x);
      p0 = v128.xor(p0, x);
      const d = v128.and(p1, c);
      p1 = v128.xor(p1, c);
      const e = v128.and(p2, d);
      p2 = v128.xor(p2, d);
      p3 = v128.xor(p3, e);
    }
    for (; i < bitmaps; i++) {
      const x = v128.load(<usize>load<u32>(list + (i << 2)) + offset);
      const c = v128.and(p0, x);
      p0 = v128.xor(p0, x);
      const d = v128.and(p1, c);
      p1 = v128.xor(p1, c);
      const e = v128.and(p2, d);
      p2 = v128.xor(p2, d);
      const f = v128.and(p3, e);
      p3 = v128.xor(p3, e);
      const g = v128.and(p4, f);
      p4 = v128.xor(p4, f);
      const h = v128.and(p5, g);
      p5 = v128.xor(p5, g);
      p6 = v128.xor(p6, h);
    }
    let above = none;
    let equal = i64x2.splat(-1);
    if (threshold & 64) equal = v128.and(equal, p6);
    else { above = v128.or(above, v128.and(equal, p6)); equal = v128.andnot(equal, p6); }
    if (threshold & 32) equal = v128.and(equal, p5);
    else { above = v128.or(above, v128.and(equal, p5)); equal = v128.andnot(equal, p5); }
    if (threshold & 16) equal = v128.and(equal, p4);
    else { above = v128.or(above, v128.and(equal, p4)); equal = v128.andnot(equal, p4); }
    if (threshold & 8) equal = v128.and(equal, p3);
    else { above = v128.or(above, v128.and(equal, p3)); equal = v128.andnot(equal, p3); }
    if (threshold & 4) equal = v128.and(equal, p2);
    else { above = v128.or(above, v128.and(equal, p2)); equal = v128.andnot(equal, p2); }
    if (threshold & 2) equal = v128.and(equal, p1);
    else { above = v128.or(above, v128.and(equal, p1)); equal = v128.andnot(equal, p1); }
    if (threshold & 1) equal = v128.and(equal, p0);
    else { above = v128.or(above, v128.and(equal, p0)); equal = v128.andnot(equal, p0); }
    const reached = v128.or(above, equal);
    if (!v128.any_true(reached)) continue;
    count = takeBits(i64x2.extract_lane(reached, 0), block << 7, from, to, count);
    count = takeBits(i64x2.extract_lane(reached, 1), (block << 7) + 64, from, to, count);
  }
  touchedCount = count;
}

function takeBits(bits: i64, base: u32, from: u32, to: u32, count: u32): u32 {
  while (bits != 0) {
    const rank = base + <u32>ctz(bits);
    bits &= bits - 1;
    if (rank < from || rank >= to) continue;
    if (load<u8>(hits + rank) == 0) {
      store<u32>(touched + (<usize>count << 2), rank);
      count++;
    }
    store<u8>(hits + rank, 255);
  }
  return count;
}

// --- The query ---------------------------------------------------------------------------------------------------

let queryLength: u32 = 0;
let queryKnown: u32 = 0;
let querySignature: u64 = 0;
let queryWords: u32 = 1;
let numberStem: u32 = 0;
/** The query's form ids (4 bytes each; unknown ones are no form's) and stem numbers (2 bytes each). */
let queryForms: usize = 0;
let queryStems: usize = 0;
/** Per stem number, from 0 (none) on, `queryWords` words of 64 bits: where in the query the stem stands. */
let places: usize = 0;

export function setQuery(
  length: u32, known: u32, signature: u64, words: u32, number: u32, forms: usize, stems: usize, placesAt: usize,
): void {
  queryLength = length;
  queryKnown = known;
  querySignature = signature;
  queryWords = words;
  numberStem = number;
  queryForms = forms;
  queryStems = stems;
  places = placesAt;
}

/**
 * Compares the texts that have at least `needed` hits, and forgets all hits; `rest`: tokens of the query that a text may
 * share beside those that were hit. Writes rank and distance (quarters of
 * a token), four bytes each, for those that reach `floor`; returns their number. `compared`: how many there were.
 */
export function verify(needed: u32, rest: u32, floor: f64, out: usize): u32 {
  let found: u32 = 0;
  for (let i: u32 = 0; i < touchedCount; i++) {
    const rank = load<u32>(touched + (<usize>i << 2));
    const hit: u32 = load<u8>(hits + rank);
    store<u8>(hits + rank, 0);
    if (hit < needed) continue;
    // 255: it was counted no further.
    const distance = compare(rank, floor, hit == 255 ? queryKnown : hit + rest);
    if (distance < 0) continue;
    store<u32>(out + (<usize>found << 3), rank);
    store<u32>(out + (<usize>found << 3), <u32>distance, 4);
    found++;
  }
  touchedCount = 0;
  return found;
}

/** `most`: tokens that the texts can share. The weighted distance in quarters, -1 when it is above what `floor` allows. */
function compare(rank: u32, floor: f64, most: u32): i32 {
  const record = records + (<usize>rank << 4);
  const start = load<u32>(record, 8);
  const length = load<u32>(record, 24) - start;
  const longest = max(queryLength, length);
  const quarters = <i32>Math.floor((<f64>(longest << 2) * (100 - floor)) / 100 + 1e-6);
  const limit = quarters >> 2;
  if (<i32>longest - <i32>min(queryLength, length) > limit) return -1;
  if (<i32>longest - <i32>most > limit) return -1;
  const signature = load<u64>(record);
  const shared = min(
    queryKnown - <u32>popcnt(querySignature & ~signature),
    length - <u32>popcnt(signature & ~querySignature),
  );
  if (<i32>longest - <i32>shared > limit) return -1;
  if (readUnit(start, length) < <i32>longest - limit) return -1;
  const stems = queryWords == 1 ? stemDistance(length, limit) : stemDistanceBlocked(length, limit);
  if (stems > limit) return -1;
  return weighted(length, quarters);
}

/** Reads a text's tokens; returns how many have a stem of the query. */
function readUnit(start: u32, length: u32): i32 {
  let at = tokens + <usize>start * width;
  const mask: u32 = width == 2 ? 0xffff : width == 3 ? 0xffffff : 0xffffffff;
  let shared: i32 = 0;
  for (let j: u32 = 0; j < length; j++) {
    const form = load<u32>(at) & mask;
    at += width;
    const stem = form < firstNumber ? <u32>load<u16>(stemOfForm + (<usize>form << 1)) : numberStem;
    store<u32>(unitForms + (<usize>j << 2), form);
    store<u16>(unitStems + (<usize>j << 1), stem);
    shared += <i32>(stem != 0);
  }
  return shared;
}

/** Unit-cost edit distance of the stems: Myers 1999 in Hyyro's form (2003), the query in one word. */
function stemDistance(length: u32, limit: i32): i32 {
  let positive: u64 = 0xffffffffffffffff;
  let negative: u64 = 0;
  let score = <i32>queryLength;
  const top: u64 = 1 << (<u64>queryLength - 1);
  for (let j: u32 = 0; j < length; j++) {
    const equal = load<u64>(places + (<usize>load<u16>(unitStems + (<usize>j << 1)) << 3));
    const vertical = equal | negative;
    const horizontal = (((equal & positive) + positive) ^ positive) | equal;
    let up = negative | ~(horizontal | positive);
    let down = positive & horizontal;
    score += <i32>((up & top) != 0) - <i32>((down & top) != 0);
    up = (up << 1) | 1;
    down <<= 1;
    positive = down | ~(vertical | up);
    negative = up & vertical;
    if (score - <i32>(length - 1 - j) > limit) return limit + 1;
  }
  return score;
}

/** The same for queries of more than 64 tokens, block by block. */
function stemDistanceBlocked(length: u32, limit: i32): i32 {
  const words = queryWords;
  for (let w: u32 = 0; w < words; w++) {
    store<u64>(vectors + (<usize>w << 4), 0xffffffffffffffff);
    store<u64>(vectors + (<usize>w << 4), 0, 8);
  }
  let score = <i32>queryLength;
  const lastTop: u64 = 1 << (<u64>(queryLength - 1) & 63);
  for (let j: u32 = 0; j < length; j++) {
    const row = places + (<usize>load<u16>(unitStems + (<usize>j << 1)) * words << 3);
    let carry: i32 = 1;
    for (let w: u32 = 0; w < words; w++) {
      const vector = vectors + (<usize>w << 4);
      const positive = load<u64>(vector);
      const negative = load<u64>(vector, 8);
      let equal = load<u64>(row + (<usize>w << 3));
      const vertical = equal | negative;
      if (carry < 0) equal |= 1;
      const horizontal = (((equal & positive) + positive) ^ positive) | equal;
      let up = negative | ~(horizontal | positive);
      let down = positive & horizontal;
      const top: u64 = w == words - 1 ? lastTop : 0x8000000000000000;
      const out = <i32>((up & top) != 0) - <i32>((down & top) != 0);
      up = (up << 1) | <u64>(carry > 0);
      down = (down << 1) | <u64>(carry < 0);
      store<u64>(vector, down | ~(vertical | up));
      store<u64>(vector, up & vertical, 8);
      carry = out;
    }
    score += carry;
    if (score - <i32>(length - 1 - j) > limit) return limit + 1;
  }
  return score;
}

/** The weighted distance, as distance.ts has it: in a band around the diagonal, equal ends cut off. */
function weighted(length: u32, limit: i32): i32 {
  let start: u32 = 0;
  let endA = queryLength;
  let endB = length;
  while (start < endA && start < endB && sameForm(start, start)) start++;
  while (endA > start && endB > start && sameForm(endA - 1, endB - 1)) {
    endA--;
    endB--;
  }
  const rows = <i32>(endA - start);
  const columns = <i32>(endB - start);
  if (rows == 0 || columns == 0) {
    const distance = (rows + columns) << 2;
    return distance > limit ? -1 : distance;
  }
  const beyond = limit + 1;
  const band = limit >> 2;
  let previous = rowA;
  let current = rowB;
  for (let j: i32 = 0; j <= columns; j++) store<i32>(previous + (<usize>j << 2), j <= band ? j << 2 : beyond);
  for (let i: i32 = 1; i <= rows; i++) {
    const form = load<u32>(queryForms + (<usize>(start + i - 1) << 2));
    const stem: u32 = load<u16>(queryStems + (<usize>(start + i - 1) << 1));
    const from = max(1, i - band);
    const to = min(columns, i + band);
    let left = from == 1 && i <= band ? i << 2 : beyond;
    let least = left;
    store<i32>(current + (<usize>(from - 1) << 2), left);
    for (let j = from; j <= to; j++) {
      const at = <usize>(start + j - 1);
      let cost: i32 = 4;
      if (form == load<u32>(unitForms + (at << 2))) cost = 0;
      else if (stem == <u32>load<u16>(unitStems + (at << 1))) cost = 1;
      const through = load<i32>(previous + (<usize>(j - 1) << 2)) + cost;
      const sideways = min(left, load<i32>(previous + (<usize>j << 2))) + 4;
      left = min(min(through, sideways), beyond);
      store<i32>(current + (<usize>j << 2), left);
      if (left < least) least = left;
    }
    if (to < columns) store<i32>(current + (<usize>(to + 1) << 2), beyond);
    if (least > limit) return -1;
    const swap = previous;
    previous = current;
    current = swap;
  }
  const distance = load<i32>(previous + (<usize>columns << 2));
  return distance > limit ? -1 : distance;
}

function sameForm(i: u32, j: u32): bool {
  return load<u32>(queryForms + (<usize>i << 2)) == load<u32>(unitForms + (<usize>j << 2));
}

// --- Concordance -------------------------------------------------------------------------------------------------

/** Sets the bits of a posting list's texts. */
export function listToBitmap(at: usize, end: usize, bitmap: usize): void {
  let rank: u32 = 0xffffffff;
  while (at < end) {
    let delta: u32 = load<u8>(at++);
    if (delta > 127) {
      delta &= 127;
      let shift: u32 = 7;
      let byte: u32;
      do {
        byte = load<u8>(at++);
        delta |= (byte & 127) << shift;
        shift += 7;
      } while (byte > 127);
    }
    rank += delta;
    const place = bitmap + <usize>(rank >> 3);
    store<u8>(place, load<u8>(place) | (<u8>1 << <u8>(rank & 7)));
  }
}

/** a = a and b, over `bytes` bytes (a multiple of 16). */
export function intersect(a: usize, b: usize, bytes: u32): void {
  for (const end = a + bytes; a < end; a += 16, b += 16) v128.store(a, v128.and(v128.load(a), v128.load(b)));
}

/** a = a or b. */
export function unite(a: usize, b: usize, bytes: u32): void {
  for (const end = a + bytes; a < end; a += 16, b += 16) v128.store(a, v128.or(v128.load(a), v128.load(b)));
}

export function countBits(a: usize, bytes: u32): u32 {
  let count: u32 = 0;
  for (const end = a + bytes; a < end; a += 8) count += <u32>popcnt(load<u64>(a));
  return count;
}

/** Writes the ranks of the set bits, four bytes each; returns their number. */
export function bitsToList(bitmap: usize, bytes: u32, out: usize): u32 {
  let count: u32 = 0;
  for (let at: u32 = 0; at < bytes; at += 8) {
    let bits = load<u64>(bitmap + at);
    while (bits != 0) {
      store<u32>(out + (<usize>count << 2), (at << 3) + <u32>ctz(bits));
      bits &= bits - 1;
      count++;
    }
  }
  return count;
}

/**
 * Keeps of a bitmap only the texts that hold a phrase: `length` tokens in a row, token i any form marked with bit
 * i % 8 in the table of its own, one byte a form. `tables`: their addresses, four bytes each. It ends, and drops the
 * other texts, after `most` were found or `looked` were looked at.
 */
export function keepPhrase(
  bitmap: usize, bytes: u32, tables: usize, length: u32, most: u32, looked: u32,
): void {
  const mask: u32 = width == 2 ? 0xffff : width == 3 ? 0xffffff : 0xffffffff;
  for (let at: u32 = 0; at < bytes; at += 8) {
    const all = load<u64>(bitmap + at);
    let bits = all;
    let kept = all;
    while (bits != 0) {
      if (most == 0 || looked == 0) {
        kept ^= bits;
        break;
      }
      looked--;
      const rank = (at << 3) + <u32>ctz(bits);
      const bit = bits & -bits;
      bits &= bits - 1;
      const record = records + (<usize>rank << 4);
      const start = load<u32>(record, 8);
      const end = load<u32>(record, 24);
      let found = false;
      for (let first = start; !found && first + length <= end; first++) {
        let i: u32 = 0;
        let token = tokens + <usize>first * width;
        while (i < length) {
          const form = load<u32>(token) & mask;
          if (!(load<u8>(<usize>load<u32>(tables + (i >> 3 << 2)) + form) & (1 << (i & 7)))) break;
          token += width;
          i++;
        }
        found = i == length;
      }
      if (found) most--;
      else kept ^= bit;
    }
    store<u64>(bitmap + at, kept);
  }
}

/**
 * Where `pattern` (`length` code units) stands in a list of code units: writes the places of the first `most`, four
 * bytes each; returns their number. Eight places a step.
 */
export function findUnits(units: usize, count: u32, pattern: usize, length: u32, out: usize, most: u32): u32 {
  let found: u32 = 0;
  if (length == 0 || count < length) return 0;
  const last = count - length;
  const first = i16x8.splat(load<i16>(pattern));
  const second = i16x8.splat(length > 1 ? load<i16>(pattern, 2) : 0);
  const third = i16x8.splat(length > 2 ? load<i16>(pattern, 4) : 0);
  for (let place: u32 = 0; place <= last; place += 8) {
    const at = units + (<usize>place << 1);
    let equal = i16x8.eq(v128.load(at), first);
    if (length > 1) equal = v128.and(equal, i16x8.eq(v128.load(at, 2), second));
    if (length > 2) equal = v128.and(equal, i16x8.eq(v128.load(at, 4), third));
    if (!v128.any_true(equal)) continue;
    let bits = <u32>i16x8.bitmask(equal);
    while (bits != 0) {
      const lane = <u32>ctz(bits);
      bits &= bits - 1;
      if (place + lane > last) break;
      let i: u32 = 3;
      while (i < length && load<u16>(at + ((lane + i) << 1)) == load<u16>(pattern + (i << 1))) i++;
      if (i < length) continue;
      if (found == most) return found;
      store<u32>(out + (<usize>found << 2), place + lane);
      found++;
    }
  }
  return found;
}
