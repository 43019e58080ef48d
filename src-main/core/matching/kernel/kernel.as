// The inner loops of the memory search, in AssemblyScript, compiled to WebAssembly by tests/helpers/kernel.ts. All data
// lie in one imported memory that sealed-index.ts lays out: first the sealed index, then room to work in.

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
/** Room for the counters of 128 texts, bit by bit. */
let planes: usize = 0;

export function openIndex(
  tokensAt: usize, tokenWidth: u32, recordsAt: usize, numbersFrom: u32, hitsAt: usize, touchedAt: usize,
  stemOfFormAt: usize, unitFormsAt: usize, unitStemsAt: usize, rowAAt: usize, rowBAt: usize, vectorsAt: usize,
  planesAt: usize,
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
  planes = planesAt;
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
    // One byte or two without a jump that nobody could predict; longer ones are rare.
    const two: u32 = load<u16>(at);
    const more = (two >> 7) & 1;
    let delta = (two & 127) | (((two >> 8) & 127) << 7) & (0 - more);
    at += 1 + more;
    if (more & (two >> 15)) {
      let shift: u32 = 14;
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
    store<u32>(touched + (<usize>count << 2), rank);
    count += <u32>(before == 0);
    store<u8>(hits + rank, min(before + weight, 255));
  }
  touchedCount = count;
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

/** Forgets all hits. */
export function forget(): void {
  for (let i: u32 = 0; i < touchedCount; i++) store<u8>(hits + load<u32>(touched + (<usize>i << 2)), 0);
  touchedCount = 0;
}

/** How many texts have at least `needed` hits. */
export function countHit(needed: u32): u32 {
  let count: u32 = 0;
  for (let i: u32 = 0; i < touchedCount; i++) {
    count += <u32>(<u32>load<u8>(hits + load<u32>(touched + (<usize>i << 2))) >= needed);
  }
  return count;
}

/**
 * Compares the texts that have at least `needed` hits, and forgets all hits unless `keep` is set; `rest`: tokens of the
 * query that a text may share beside those that were hit. Writes rank and distance (quarters of
 * a token), four bytes each, for those that reach `floor`; returns their number.
 */
export function verify(needed: u32, rest: u32, floor: f64, keep: bool, out: usize): u32 {
  let found: u32 = 0;
  lastLength = 0;
  for (let i: u32 = 0; i < touchedCount; i++) {
    const rank = load<u32>(touched + (<usize>i << 2));
    const hit: u32 = load<u8>(hits + rank);
    if (!keep) store<u8>(hits + rank, 0);
    if (hit < needed) continue;
    // 255: it was counted no further.
    found = offer(rank, floor, hit == 255 ? queryKnown : hit + rest, out, found);
  }
  if (!keep) touchedCount = 0;
  return found;
}

/**
 * Compares the texts in [from, to) that neither hits nor bitmaps rule out, as `verify` does. Each of up to 127 bitmaps
 * (`list`: their addresses, four bytes each) stands for a token of the query; they are counted with bit-sliced adders,
 * 128 texts a step (Rinfret, O'Neil, O'Neil 2001). `spare`: tokens that a text may share beside. `lengths`: the index's
 * pairs of a length and the first rank that has it.
 */
export function verifyCounted(
  list: usize, bitmaps: u32, spare: u32, lengths: usize, lengthsEnd: usize, from: u32, to: u32, floor: f64, out: usize,
): u32 {
  let found: u32 = 0;
  lastLength = 0;
  const last = (to + 127) >> 7;
  let needed: i32 = 0;
  let nextLength: u32 = 0;
  for (let block = from >> 7; block < last; block++) {
    // Texts get longer with their rank: what the first of a block needs, all need.
    const first = max(block << 7, from);
    while (first >= nextLength) {
      needed = <i32>neededAt(load<u32>(lengths), floor) - <i32>spare;
      lengths += 8;
      nextLength = lengths < lengthsEnd ? load<u32>(lengths, 4) : 0xffffffff;
    }
    const mostHits = mostOf(hits + (<usize>block << 7));
    // 255: it was counted no further.
    const threshold = mostHits == 255 ? 0 : needed - mostHits;
    if (threshold <= <i32>bitmaps) {
      const reached = countBlock(list, bitmaps, <usize>block << 4, threshold);
      if (v128.any_true(reached)) {
        found = compareBits(i64x2.extract_lane(reached, 0), block << 7, 0, from, to, spare, floor, out, found);
        found = compareBits(i64x2.extract_lane(reached, 1), (block << 7) + 64, 8, from, to, spare, floor, out, found);
      }
    }
    if (mostHits > 0) memory.fill(hits + (<usize>block << 7), 0, 128);
  }
  touchedCount = 0;
  return found;
}

/** The largest of 128 bytes. */
function mostOf(at: usize): i32 {
  let a = i8x16.max_u(v128.load(at), v128.load(at, 16));
  let b = i8x16.max_u(v128.load(at, 32), v128.load(at, 48));
  a = i8x16.max_u(a, i8x16.max_u(v128.load(at, 64), v128.load(at, 80)));
  b = i8x16.max_u(b, i8x16.max_u(v128.load(at, 96), v128.load(at, 112)));
  a = i8x16.max_u(a, b);
  if (!v128.any_true(a)) return 0;
  a = i8x16.max_u(a, i8x16.shuffle(a, a, 8, 9, 10, 11, 12, 13, 14, 15, 0, 1, 2, 3, 4, 5, 6, 7));
  a = i8x16.max_u(a, i8x16.shuffle(a, a, 4, 5, 6, 7, 0, 1, 2, 3, 12, 13, 14, 15, 8, 9, 10, 11));
  a = i8x16.max_u(a, i8x16.shuffle(a, a, 2, 3, 0, 1, 6, 7, 4, 5, 10, 11, 8, 9, 14, 15, 12, 13));
  a = i8x16.max_u(a, i8x16.shuffle(a, a, 1, 0, 3, 2, 5, 4, 7, 6, 9, 8, 11, 10, 13, 12, 15, 14));
  return i8x16.extract_lane_u(a, 0);
}

/**
 * Counts for 128 texts in how many bitmaps each is; writes the counters' planes, and returns the texts that are in at
 * least `threshold`.
 */
function countBlock(list: usize, bitmaps: u32, offset: usize, threshold: i32): v128 {
  const none = i64x2.splat(0);
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
  if (threshold > 0) {
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
  }
  const reached = v128.or(above, equal);
  if (v128.any_true(reached)) {
    v128.store(planes, p0);
    v128.store(planes, p1, 16);
    v128.store(planes, p2, 32);
    v128.store(planes, p3, 48);
    v128.store(planes, p4, 64);
    v128.store(planes, p5, 80);
    v128.store(planes, p6, 96);
  }
  return reached;
}

/** Compares the texts whose bits are set; `half`: the byte of the planes that is of the first of them. */
function compareBits(
  bits: i64, base: u32, half: u32, from: u32, to: u32, spare: u32, floor: f64, out: usize, found: u32,
): u32 {
  while (bits != 0) {
    const bit = <u32>ctz(bits);
    bits &= bits - 1;
    const rank = base + bit;
    if (rank < from || rank >= to) continue;
    const hit: u32 = load<u8>(hits + rank);
    found = offer(rank, floor, hit == 255 ? queryKnown : hit + countAt(half + (bit >> 3), bit & 7) + spare, out, found);
  }
  return found;
}

/** The counter of one text, from its bit in each plane. */
function countAt(byte: u32, bit: u32): u32 {
  let count: u32 = 0;
  for (let plane: u32 = 0; plane < 7; plane++) {
    count |= ((load<u8>(planes + (plane << 4) + byte) >> <u8>bit) & 1) << plane;
  }
  return count;
}

/** The text that was compared last, its length (0: none yet), and what came of it: formulas are in memories thousandfold. */
let lastStart: u32 = 0;
let lastLength: u32 = 0;
let lastDistance: i32 = -1;

/** Writes a text to the list if it reaches `floor`; returns the length of the list. */
function offer(rank: u32, floor: f64, most: u32, out: usize, found: u32): u32 {
  const distance = compare(rank, floor, most);
  if (distance < 0) return found;
  store<u32>(out + (<usize>found << 3), rank);
  store<u32>(out + (<usize>found << 3), <u32>distance, 4);
  return found + 1;
}

/** Quarters of a token that a text of that length may differ by. */
function quartersAt(longest: u32, floor: f64): i32 {
  return <i32>Math.floor((<f64>(longest << 2) * (100 - floor)) / 100 + 1e-6);
}

/** Tokens that a text of that length must share. */
function neededAt(length: u32, floor: f64): u32 {
  const longest = max(queryLength, length);
  return longest - (quartersAt(longest, floor) >> 2);
}

/** `most`: tokens that the texts can share. The weighted distance in quarters, -1 when it is above what `floor` allows. */
function compare(rank: u32, floor: f64, most: u32): i32 {
  const record = records + (<usize>rank << 4);
  const start = load<u32>(record, 8);
  const length = load<u32>(record, 24) - start;
  const longest = max(queryLength, length);
  const quarters = quartersAt(longest, floor);
  const limit = quarters >> 2;
  if (<i32>longest - <i32>min(queryLength, length) > limit) return -1;
  if (<i32>longest - <i32>most > limit) return -1;
  const signature = load<u64>(record);
  const shared = min(
    queryKnown - <u32>popcnt(querySignature & ~signature),
    length - <u32>popcnt(signature & ~querySignature),
  );
  if (<i32>longest - <i32>shared > limit) return -1;
  if (length == lastLength && sameTokens(start, lastStart, length)) return lastDistance;
  lastStart = start;
  lastLength = length;
  lastDistance = compareTokens(start, length, limit, quarters);
  return lastDistance;
}

function compareTokens(start: u32, length: u32, limit: i32, quarters: i32): i32 {
  const longest = max(queryLength, length);
  if (readUnit(start, length) < <i32>longest - limit) return -1;
  const stems = queryWords == 1 ? stemDistance(length, limit) : stemDistanceBlocked(length, limit);
  if (stems > limit) return -1;
  return weighted(length, quarters);
}

function sameTokens(a: u32, b: u32, length: u32): bool {
  let left = tokens + <usize>a * width;
  let right = tokens + <usize>b * width;
  const end = left + <usize>length * width;
  for (; left + 8 <= end; left += 8, right += 8) if (load<u64>(left) != load<u64>(right)) return false;
  for (; left < end; left++, right++) if (load<u8>(left) != load<u8>(right)) return false;
  return true;
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
