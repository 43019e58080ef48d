// The inner loops of the concordance, in AssemblyScript, compiled to WebAssembly by tests/helpers/kernel.ts. They work
// in the memory of a sealed index, beside kernel.as. A bitmap has a bit a text, in multiples of 16 bytes; bits beyond
// the last text are zero.

// --- What does not change while an index is open -----------------------------------------------------------------

/** Token ids, WIDTH bytes each, text after text; four readable bytes follow the last. */
let tokens: usize = 0;
let width: u32 = 3;
/** 16 bytes a text, in the third word the place of its first token. One more at the end. */
let records: usize = 0;
/** Code units of all forms, one after the other; their number; per form the end of its own. */
let chars: usize = 0;
let charCount: u32 = 0;
let charEnds: usize = 0;
let forms: u32 = 0;
/** Posting lists of all forms, one after the other; per form the end of its own. */
let postings: usize = 0;
let postingEnds: usize = 0;
/** Per text the id of its unit. */
let units: usize = 0;
let texts: u32 = 0;
/** Pairs of words: a number of tokens, and the first text that has as many. */
let lengths: usize = 0;
let lengthCount: u32 = 0;
/** Room: a word a form, zero between searches: bit i says that the form will do for searched token i. */
let table: usize = 0;
/**
 * Room for 2 * HALF rows of bits, zero at first: which blocks of BLOCK code units three in a row with that hash begin in.
 * Each three have a row in both halves: where two of them share one by chance, they seldom share the other.
 */
let rows: usize = 0;
let rowBytes: u32 = 0;
/** Code units that the rows are filled up to. */
let filled: u32 = 0;
/** Room: per block two words: the form that its first code unit belongs to, and the bits of the others that begin a form. */
let blockForms: usize = 0;

export function openTexts(
  tokensAt: usize, tokenWidth: u32, recordsAt: usize, charsAt: usize, charsLength: u32, charEndsAt: usize,
  formCount: u32, postingsAt: usize, postingEndsAt: usize, unitsAt: usize, textCount: u32, lengthsAt: usize, lengthPairs: u32,
  tableAt: usize, rowsAt: usize, bytesOfRow: u32, blockFormsAt: usize,
): void {
  tokens = tokensAt;
  width = tokenWidth;
  records = recordsAt;
  chars = charsAt;
  charCount = charsLength;
  charEnds = charEndsAt;
  forms = formCount;
  postings = postingsAt;
  postingEnds = postingEndsAt;
  units = unitsAt;
  texts = textCount;
  lengths = lengthsAt;
  lengthCount = lengthPairs;
  table = tableAt;
  rows = rowsAt;
  rowBytes = bytesOfRow;
  blockForms = blockFormsAt;
}

// --- Forms -------------------------------------------------------------------------------------------------------

const ANYWHERE: u32 = 0;
const START: u32 = 1;

function endOf(ends: usize, form: u32): u32 {
  return load<u32>(ends + (<usize>form << 2));
}

function startOf(ends: usize, form: u32): u32 {
  return form == 0 ? 0 : endOf(ends, form - 1);
}

/** The form that a code unit belongs to, which is `form` or one behind it: sought in steps that double. */
function formAt(at: u32, form: u32): u32 {
  let low = form;
  let step: u32 = 1;
  while (low + step < forms && endOf(charEnds, low + step - 1) <= at) {
    low += step;
    step <<= 1;
  }
  let high = min(low + step, forms) - 1;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (endOf(charEnds, middle) > at) high = middle;
    else low = middle + 1;
  }
  return low;
}

const BLOCK: u32 = 32;

/** The same, for a code unit in a block that is filled. */
function formInBlock(at: u32): u32 {
  const entry = blockForms + (<usize>(at / BLOCK) << 3);
  const until = (<u32>2 << (at % BLOCK)) - 1;
  return load<u32>(entry) + <u32>popcnt(load<u32>(entry, 4) & until);
}

/** Keeps what is read ahead from being left out as useless. */
let touched: u32 = 0;
/** Code units whose hash is looked up. */
const GRAM: u32 = 3;
/** So many of them narrow a pattern down to the blocks that have it, but for very few. */
const MOST_GRAMS: u32 = 8;

const HALF: u32 = 256;

/** The hash of the three code units at an address: of letters of one script, the lower six bits differ. */
@inline
function gramAt(at: usize): u32 {
  return ((<u32>load<u16>(at) << 12) ^ (<u32>load<u16>(at, 2) << 6) ^ <u32>load<u16>(at, 4)) * 0x9e3779b1;
}

/** The row of a hash in the first half, and in the second one. */
@inline
function rowOf(gram: u32): usize {
  return rows + <usize>(gram >>> 24) * rowBytes;
}
@inline
function secondRowOf(gram: u32): usize {
  return rows + <usize>(((gram >>> 16) & (HALF - 1)) + HALF) * rowBytes;
}

/** How often the rows were asked for, up to as often as the words of one question may. */
let asked: u32 = 0;
const ONE_QUESTION: u32 = 4;
/** Code units that the rows are filled for at once: a call keeps the code that it began with. */
const FILL_STEP: u32 = 1 << 14;

/**
 * Fills the rows, but not for the first question: that is one alone, more often than not, which looks through all code
 * units sooner than they are filled.
 */
function fill(): void {
  if (asked < ONE_QUESTION) {
    asked++;
    return;
  }
  while (filled < charCount) {
    const end = min(filled + FILL_STEP, charCount);
    fillRows(filled, end);
    filled = end;
  }
}

/** For what begins from `from`, a multiple of BLOCK, to before `to`. */
function fillRows(from: u32, to: u32): void {
  let form = formAt(from, from == 0 ? 0 : formInBlock(from - 1));
  for (let unit = from; unit < to; unit += BLOCK) {
    const entry = blockForms + (<usize>(unit / BLOCK) << 3);
    store<u32>(entry, form);
    const end = min(unit + BLOCK, charCount);
    let starts: u32 = 0;
    for (let next = endOf(charEnds, form); next < end; next = endOf(charEnds, ++form))
      if (next > unit) starts |= 1 << (next - unit);
    store<u32>(entry, starts, 4);
    if (end < charCount) form = formAt(end, form);
  }
  for (let unit = from; unit < to && unit + GRAM <= charCount; unit++) {
    const block = unit / BLOCK;
    const gram = gramAt(chars + (<usize>unit << 1));
    setBit(rowOf(gram), block);
    setBit(secondRowOf(gram), block);
  }
}

/** What findForms looks for, as its parameters. */
let pattern: usize = 0;
let length: u32 = 0;
let place: u32 = 0;
let bit: u32 = 0;
let list: usize = 0;
let listed: u32 = 0;
/** Forms behind the listed ones that may be listed already. */
let waiting: u32 = 0;

/**
 * Sets `itsBit` in the table for the forms that have a pattern (`units` code units) anywhere (`where` 0), at their start
 * (1) or at their end (2), and lists those that did not have it, four bytes each, behind the `before` first of a list
 * with room for all forms and LOOK more. Returns the length of the list. Of patterns of three and more code units only
 * the blocks are looked through that their first three begin in, and the others in these or the next. `runs`: room for
 * RUNS pairs of words.
 */
export function findForms(
  itsPattern: usize, units: u32, where: u32, itsBit: u32, itsList: usize, before: u32, runs: usize,
): u32 {
  pattern = itsPattern;
  length = units;
  place = where;
  bit = itsBit;
  list = itsList;
  listed = before;
  waiting = 0;
  near = 0;
  if (length == 0 || charCount < length) return listed;
  const last = charCount - length + 1;
  if (length >= GRAM) {
    if (filled < charCount) fill();
    if (filled == charCount) {
      findInBlocks(last, runs);
      return listed;
    }
  }
  for (let from: u32 = 0; from < last; from += LOOK) findIn(from, min(from + LOOK, last));
  return listed;
}

/** Code units that are looked through between two times that forms are listed. */
const LOOK: u32 = 1 << 12;
/** Runs of blocks that are looked through together. */
const RUNS: u32 = 64;

/** Looks through the blocks that have all that the pattern is made of, before the code unit `end`. */
function findInBlocks(end: u32, runs: usize): void {
  const grams = min(length - GRAM + 1, MOST_GRAMS);
  const gram = gramAt(pattern);
  const first = rowOf(gram);
  const second = secondRowOf(gram);
  let count: u32 = 0;
  for (let at: u32 = 0; at * 8 * BLOCK < end; at += 8) {
    let bits = load<u64>(first + at) & load<u64>(second + at);
    for (let i: u32 = 1; i < grams && bits != 0; i++) {
      const gram = gramAt(pattern + (<usize>i << 1));
      const one = rowOf(gram) + at;
      const two = secondRowOf(gram) + at;
      // What is read behind a row makes no difference but to look at a block in vain.
      const here = load<u64>(one) & load<u64>(two);
      bits &= here | (here >> 1) | ((load<u64>(one, 8) & load<u64>(two, 8)) << 63);
    }
    while (bits != 0) {
      const from = <u32>ctz(bits);
      const run = <u32>ctz(~(bits >> from));
      const to = from + run;
      bits = to > 63 ? 0 : bits & (~(<u64>0) << to);
      const start = (at * 8 + from) * BLOCK;
      if (start >= end) break;
      store<u32>(runs + (<usize>count << 3), start);
      store<u32>(runs + (<usize>count << 3), min(start + run * BLOCK, end), 4);
      if (++count < RUNS) continue;
      findInRuns(runs, count);
      count = 0;
    }
  }
  findInRuns(runs, count);
}

/** Looks through runs of blocks. Their memory is asked for first, for all at once: one by one, each would be waited for. */
function findInRuns(runs: usize, count: u32): void {
  const last = runs + (<usize>count << 3);
  let sum: u32 = 0;
  for (let run = runs; run < last; run += 8) {
    const to = chars + (<usize>load<u32>(run, 4) << 1);
    sum += load<u32>(blockForms + (<usize>(load<u32>(run) / BLOCK) << 3));
    for (let at = chars + (<usize>load<u32>(run) << 1); at <= to; at += BLOCK * 2) sum += <u32>load<u8>(at);
  }
  touched += sum;
  for (let run = runs; run < last; run += 8) findIn(load<u32>(run), load<u32>(run, 4));
}

/** The form that was found last. */
let near: u32 = 0;

/** Looks through what begins at the code units from `from` (a multiple of 8) to before `to`, eight a step. */
function findIn(from: u32, to: u32): void {
  const first = i16x8.splat(load<i16>(pattern));
  const second = i16x8.splat(length > 1 ? load<i16>(pattern, 2) : 0);
  const third = i16x8.splat(length > 2 ? load<i16>(pattern, 4) : 0);
  for (let block = from; block < to; block += 8) {
    const at = chars + (<usize>block << 1);
    let equal = i16x8.eq(v128.load(at), first);
    if (length > 1) equal = v128.and(equal, i16x8.eq(v128.load(at, 2), second));
    if (length > 2) equal = v128.and(equal, i16x8.eq(v128.load(at, 4), third));
    let bits = <u32>i16x8.bitmask(equal);
    while (bits != 0) {
      const lane = <u32>ctz(bits);
      bits &= bits - 1;
      const unit = block + lane;
      if (unit >= to) break;
      let i: u32 = 3;
      while (i < length && load<u16>(at + ((lane + i) << 1)) == load<u16>(pattern + (i << 1))) i++;
      if (i < length) continue;
      near = unit < filled ? formInBlock(unit) : formAt(unit, near);
      const end = endOf(charEnds, near);
      if (unit + length > end) continue;
      if (place != ANYWHERE && (place == START ? unit != startOf(charEnds, near) : unit + length != end)) continue;
      store<u32>(list + (<usize>(listed + waiting) << 2), near);
      waiting++;
    }
  }
  listWaiting();
}

/** Lists the forms that wait, but for those that have the bit. Which do is as good as random: no branch asks for it. */
function listWaiting(): void {
  let to = list + (<usize>listed << 2);
  for (let at = to, end = to + (<usize>waiting << 2); at < end; at += 4) {
    const form = load<u32>(at);
    const entry = table + (<usize>form << 2);
    const known = load<u32>(entry);
    store<u32>(entry, known | bit);
    store<u32>(to, form);
    to += (known & bit) == 0 ? 4 : 0;
  }
  listed = <u32>(to - list) >> 2;
  waiting = 0;
}

/** Sets a bit in the table for the forms of a list, and leaves those in it that did not have it; returns their number. */
export function listForms(itsList: usize, count: u32, itsBit: u32): u32 {
  list = itsList;
  bit = itsBit;
  listed = 0;
  waiting = count;
  listWaiting();
  return listed;
}

/** Clears the table for the forms of a list. */
export function forgetForms(list: usize, count: u32): void {
  for (const end = list + (<usize>count << 2); list < end; list += 4)
    store<u32>(table + (<usize>load<u32>(list) << 2), 0);
}

/** Bytes of the posting lists of the forms of a list. */
export function listBytes(list: usize, count: u32): u32 {
  let bytes: u32 = 0;
  for (const end = list + (<usize>count << 2); list < end; list += 4) {
    const form = load<u32>(list);
    bytes += endOf(postingEnds, form) - startOf(postingEnds, form);
  }
  return bytes;
}

// --- Bitmaps -----------------------------------------------------------------------------------------------------

/**
 * Sets the bits of the texts that have forms of a list, from its place `from` on, until more than `most` bytes of
 * posting lists were read; returns the place of the next one.
 */
export function uniteLists(list: usize, from: u32, count: u32, most: u32, bitmap: usize): u32 {
  read = 0;
  while (from < count && read <= most) {
    const until = min(from + LISTS, count);
    touchLists(list, from, until);
    for (; from < until && read <= most; from += 2) uniteTwo(list, from, count, bitmap);
  }
  return min(from, count);
}

/** Lists, an even number, whose memory is asked for at once. */
const LISTS: u32 = 64;

function touchLists(list: usize, from: u32, to: u32): void {
  let sum: u32 = 0;
  for (let i = from; i < to; i++) sum += <u32>load<u8>(postings + startOf(postingEnds, load<u32>(list + (<usize>i << 2))));
  touched += sum;
}

/** Sets the bits of the texts of the form at a place of a list and the one behind it. */
function uniteTwo(list: usize, at: u32, count: u32, bitmap: usize): void {
  const one = load<u32>(list + (<usize>at << 2));
  const start = startOf(postingEnds, one);
  const end = endOf(postingEnds, one);
  if (at + 1 == count) {
    uniteRest(postings + start, postings + end, 0xffffffff, bitmap);
    read += end - start;
    return;
  }
  const other = load<u32>(list + (<usize>at << 2), 4);
  const otherStart = startOf(postingEnds, other);
  const otherEnd = endOf(postingEnds, other);
  unitePair(postings + start, postings + end, postings + otherStart, postings + otherEnd, bitmap);
  read += end - start + otherEnd - otherStart;
}

let read: u32 = 0;

/** Bytes that the last uniteLists read. */
export function bytesRead(): u32 {
  return read;
}

/** The first difference in two bytes. */
@inline
function deltaOf(pair: u32): u32 {
  return (pair & 127) | (((pair >> 1) & 0x3f80) & (0 - ((pair >> 7) & 1)));
}

@inline
function setBit(bitmap: usize, rank: u32): void {
  const place = bitmap + <usize>(rank >> 3);
  store<u8>(place, load<u8>(place) | (<u8>1 << <u8>(rank & 7)));
}

/**
 * Sets the bits of the texts of two posting lists: LEB128 differences of ascending ranks. Whether a difference has one
 * byte or two is as good as random, so that it is computed, not asked. Where the next one begins is known late; two lists
 * at once fill the time.
 */
function unitePair(a: usize, aEnd: usize, b: usize, bEnd: usize, bitmap: usize): void {
  let aRank: u32 = 0xffffffff;
  let bRank: u32 = 0xffffffff;
  while (a < aEnd && b < bEnd) {
    // Behind the last byte of all lists there are other sections, or room.
    const aPair: u32 = load<u16>(a);
    const bPair: u32 = load<u16>(b);
    const aTwo = (aPair >> 7) & 1;
    const bTwo = (bPair >> 7) & 1;
    if (((aPair & (aTwo << 15)) | (bPair & (bTwo << 15))) != 0) {
      a = uniteOne(a, aRank, bitmap);
      aRank = lastRank;
      b = uniteOne(b, bRank, bitmap);
      bRank = lastRank;
      continue;
    }
    a += 1 + aTwo;
    b += 1 + bTwo;
    aRank += deltaOf(aPair);
    bRank += deltaOf(bPair);
    setBit(bitmap, aRank);
    setBit(bitmap, bRank);
  }
  uniteRest(a, aEnd, aRank, bitmap);
  uniteRest(b, bEnd, bRank, bitmap);
}

let lastRank: u32 = 0;

/** Reads one difference of any length; returns where the next one begins, and leaves the text in `lastRank`. */
function uniteOne(at: usize, rank: u32, bitmap: usize): usize {
  const four: u32 = load<u32>(at);
  const ends = ~four & 0x80808080;
  if (ends == 0) return uniteLong(at, rank, bitmap);
  // Without a branch: how many bytes it has is as good as random.
  const own = four & (ends ^ (ends - 1));
  lastRank = rank + ((own & 0x7f) | ((own >> 1) & 0x3f80) | ((own >> 2) & 0x1fc000) | ((own >> 3) & 0xfe00000));
  setBit(bitmap, lastRank);
  return at + 1 + (<usize>ctz(ends) >> 3);
}

/** The same, of five bytes. */
function uniteLong(at: usize, rank: u32, bitmap: usize): usize {
  let delta: u32 = 0;
  let shift: u32 = 0;
  let byte: u32;
  do {
    byte = load<u8>(at++);
    delta |= (byte & 127) << shift;
    shift += 7;
  } while (byte > 127);
  lastRank = rank + delta;
  setBit(bitmap, lastRank);
  return at;
}

function uniteRest(at: usize, end: usize, rank: u32, bitmap: usize): void {
  while (at < end) {
    const pair: u32 = load<u16>(at);
    const two = (pair >> 7) & 1;
    if (pair & (two << 15)) {
      at = uniteOne(at, rank, bitmap);
      rank = lastRank;
      continue;
    }
    at += 1 + two;
    rank += deltaOf(pair);
    setBit(bitmap, rank);
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

/** a = not b, the bits beyond the last text left out. */
export function complement(a: usize, b: usize, bytes: u32): void {
  const whole = texts >> 3;
  memory.fill(a + whole, 0, bytes - whole);
  for (let i: u32 = 0; i < whole; i++) store<u8>(a + i, ~load<u8>(b + i));
  if (texts & 7) store<u8>(a + whole, <u8>(~<u32>load<u8>(b + whole) & ((1 << (texts & 7)) - 1)));
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

// --- Texts -------------------------------------------------------------------------------------------------------

/**
 * Sets the bits of the texts that have two forms in a row. All tokens are passed over as one list of bytes, 32 a step:
 * where very many texts are in question, that is quicker than going to each.
 */
export function uniteRows(one: u32, two: u32, bitmap: usize): void {
  const end = tokens + <usize>load<u32>(records + (<usize>texts << 4), 8) * width;
  const ones = i8x16.splat(<i8>one);
  const twos = i8x16.splat(<i8>two);
  pairOfLength = 0;
  tokenOfLength = 0;
  for (let at = tokens; at < end; at += 32) {
    const low = v128.and(i8x16.eq(v128.load(at), ones), i8x16.eq(v128.load(at + width), twos));
    const high = v128.and(i8x16.eq(v128.load(at, 16), ones), i8x16.eq(v128.load(at + width, 16), twos));
    if (!v128.any_true(v128.or(low, high))) continue;
    let bits = <u32>i8x16.bitmask(low) | (<u32>i8x16.bitmask(high) << 16);
    while (bits != 0) {
      const place = at + <usize>ctz(bits);
      bits &= bits - 1;
      if (place < end) uniteRow(place, one, two, bitmap);
    }
  }
}

/** The pair of `lengths` that tokens were last found in, and the first token of its texts. */
let pairOfLength: u32 = 0;
let tokenOfLength: u32 = 0;

/** Sets the bit of a text if its tokens at a place are the two forms. Places must ascend. */
function uniteRow(place: usize, one: u32, two: u32, bitmap: usize): void {
  const mask: u32 = width == 2 ? 0xffff : width == 3 ? 0xffffff : 0xffffffff;
  if ((load<u32>(place) & mask) != one || (load<u32>(place + width) & mask) != two) return;
  const token = <u32>(place - tokens) / width;
  if (token * width != <u32>(place - tokens)) return;
  for (;;) {
    const entry = lengths + (<usize>pairOfLength << 3);
    const length = load<u32>(entry);
    const first = load<u32>(entry, 4);
    const size = (endOfLength(pairOfLength) - first) * length;
    const offset = token - tokenOfLength;
    if (offset >= size) {
      tokenOfLength += size;
      pairOfLength++;
      continue;
    }
    // Both must be of one text.
    const text = offset / length;
    if (offset - text * length + 1 < length) setBit(bitmap, first + text);
    return;
  }
}

/** The end of the texts with as many tokens as those of a pair of `lengths`. */
function endOfLength(pair: u32): u32 {
  return pair + 1 < lengthCount ? load<u32>(lengths + (<usize>(pair + 1) << 3), 4) : texts;
}

/** Texts that are looked at together; the room for their ranks has twice as many places. */
const TOGETHER: u32 = 64;

/** How many texts are still to be found, and to be looked at. */
let most: u32 = 0;
let looked: u32 = 0;

/**
 * Keeps of a bitmap only the texts that have all that is searched: up to 32 tokens, those of a phrase in a row. Bit i
 * of the table says which forms token i may be; `starts` and `finals` are the bits of the phrases' first and last
 * tokens, a single word being a phrase of one. It ends, and drops the other texts, after `mostTexts` were found or
 * `mostLooks` were looked at. `ranks`: room for 128.
 */
export function keepTexts(
  bitmap: usize, bytes: u32, starts: u32, finals: u32, mostTexts: u32, mostLooks: u32, ranks: usize,
): void {
  most = mostTexts;
  looked = mostLooks;
  let count: u32 = 0;
  for (let at: u32 = 0; at < bytes; at += 8) {
    let bits = load<u64>(bitmap + at);
    while (bits != 0) {
      store<u32>(ranks + (<usize>count << 2), (at << 3) + <u32>ctz(bits));
      bits &= bits - 1;
      count++;
    }
    if (count < TOGETHER) continue;
    keepAmong(ranks, count, bitmap, starts, finals);
    count = 0;
    if (most != 0 && looked != 0) continue;
    memory.fill(bitmap + at + 8, 0, bytes - at - 8);
    return;
  }
  keepAmong(ranks, count, bitmap, starts, finals);
}

/**
 * Takes the bits of those texts out that do not have what is searched. Their memory is asked for first, for all at once:
 * one by one, each would be waited for. All phrases are followed in one word of bits, by Shift-And (Baeza-Yates and
 * Gonnet, 1992).
 */
function keepAmong(ranks: usize, count: u32, bitmap: usize, starts: u32, finals: u32): void {
  const mask: u32 = width == 2 ? 0xffff : width == 3 ? 0xffffff : 0xffffffff;
  const last = ranks + (<usize>count << 2);
  let sum: u32 = 0;
  for (let at = ranks; at < last; at += 4) sum += load<u32>(records + (<usize>load<u32>(at) << 4), 8);
  for (let at = ranks; at < last; at += 4) {
    const record = records + (<usize>load<u32>(at) << 4);
    sum += load<u8>(tokens + <usize>load<u32>(record, 8) * width);
    sum += load<u8>(tokens + <usize>load<u32>(record, 24) * width);
  }
  touched += sum;
  for (let at = ranks; at < last; at += 4) {
    const rank = load<u32>(at);
    const place = bitmap + (rank >> 3);
    const bit: u32 = 1 << (rank & 7);
    let missing = finals;
    if (most != 0 && looked != 0) {
      looked--;
      const record = records + (<usize>rank << 4);
      let token = tokens + <usize>load<u32>(record, 8) * width;
      const end = tokens + <usize>load<u32>(record, 24) * width;
      let state: u32 = 0;
      while (missing != 0 && token < end) {
        const form = load<u32>(token) & mask;
        state = ((state << 1) | starts) & load<u32>(table + (<usize>form << 2));
        missing &= ~state;
        token += width;
      }
    }
    if (missing == 0) most--;
    else store<u8>(place, <u8>(<u32>load<u8>(place) & ~bit));
  }
}

// --- Units -------------------------------------------------------------------------------------------------------

function unitAt(rank: u32): u32 {
  return load<u32>(units + (<usize>rank << 2));
}

/** Memory and tag of a text. */
function originAt(rank: u32): u32 {
  return load<u32>(records + (<usize>rank << 4), 12) & 0xffffff;
}

/** Whether a list of `count` words has a value. */
function has(list: usize, count: u32, value: u32): bool {
  for (let i: u32 = 0; i < count; i++) if (load<u32>(list + (<usize>i << 2)) == value) return true;
  return false;
}

/** Writes the origins of all texts, each once; returns their number, or `most` and one where there are more. */
export function listOrigins(out: usize, most: u32): u32 {
  let count: u32 = 0;
  let last: u32 = 0xffffffff;
  for (let rank: u32 = 0; rank < texts; rank++) {
    const origin = originAt(rank);
    if (origin == last) continue;
    last = origin;
    if (has(out, count, origin)) continue;
    if (count == most) return most + 1;
    store<u32>(out + (<usize>count << 2), origin);
    count++;
  }
  return count;
}

/** Makes a bitmap of the texts whose origins are in a list of `count`. */
export function markOrigins(list: usize, count: u32, bitmap: usize, bytes: u32): void {
  memory.fill(bitmap, 0, bytes);
  let last: u32 = 0xffffffff;
  let isWanted = false;
  for (let rank: u32 = 0; rank < texts; rank++) {
    const origin = originAt(rank);
    if (origin != last) {
      last = origin;
      isWanted = has(list, count, origin);
    }
    if (!isWanted) continue;
    const place = bitmap + (rank >> 3);
    store<u8>(place, load<u8>(place) | (<u8>1 << <u8>(rank & 7)));
  }
}

/** Takes the texts of units out of a bitmap: of those whose bit is set in `gone`, which has one for each id. */
export function dropUnits(bitmap: usize, gone: usize): void {
  for (let rank: u32 = 0; rank < texts; rank++) {
    const unit = unitAt(rank);
    if (!(load<u8>(gone + (unit >> 3)) & (1 << (unit & 7)))) continue;
    const place = bitmap + (rank >> 3);
    store<u8>(place, load<u8>(place) & ~(<u8>1 << <u8>(rank & 7)));
  }
}

/** The highest id of a unit, 0 where there is none. */
export function highestUnit(): u32 {
  let highest: u32 = 0;
  for (let rank: u32 = 0; rank < texts; rank++) highest = max(highest, unitAt(rank));
  return highest;
}

/** Whether a unit has two texts. `seen`: zeroed room of a bit for each id. */
export function hasRepeats(seen: usize): bool {
  for (let rank: u32 = 0; rank < texts; rank++) {
    const unit = unitAt(rank);
    const place = seen + (unit >> 3);
    const bit = 1 << (unit & 7);
    const before: u32 = load<u8>(place);
    if (before & bit) return true;
    store<u8>(place, before | bit);
  }
  return false;
}

/** Whether the units of all texts of one length ascend. */
export function isInOrder(): bool {
  for (let pair: u32 = 0; pair < lengthCount; pair++) {
    const end = endOfLength(pair);
    let before: u32 = 0;
    for (let rank = load<u32>(lengths + (<usize>pair << 3), 4); rank < end; rank++) {
      const unit = unitAt(rank);
      if (unit < before) return false;
      before = unit;
    }
  }
  return true;
}

/** Sets in `out` the bit of each unit with a text in the bitmap. */
export function unitsToBits(bitmap: usize, bytes: u32, out: usize): void {
  for (let at: u32 = 0; at < bytes; at += 8) {
    let bits = load<u64>(bitmap + at);
    while (bits != 0) {
      const unit = unitAt((at << 3) + <u32>ctz(bits));
      bits &= bits - 1;
      const place = out + (unit >> 3);
      store<u8>(place, load<u8>(place) | (<u8>1 << <u8>(unit & 7)));
    }
  }
}

/**
 * The lowest ids, at most `limit` (not 0), of the units with texts in a bitmap, none of which has two: written as a
 * heap, the highest first. Returns their number. `inOrder`: as isInOrder has it; then few bits are looked at.
 */
export function lowestUnits(bitmap: usize, limit: u32, inOrder: bool, heap: usize): u32 {
  let count: u32 = 0;
  for (let pair: u32 = 0; pair < lengthCount; pair++) {
    const from: u32 = load<u32>(lengths + (<usize>pair << 3), 4);
    const end = endOfLength(pair);
    for (let word = from >> 6; word << 6 < end; word++) {
      let bits = load<u64>(bitmap + (<usize>word << 3));
      if (word << 6 < from) bits &= ~0 << <u64>(from & 63);
      let isBeyond = false;
      while (bits != 0) {
        const rank = (word << 6) + <u32>ctz(bits);
        bits &= bits - 1;
        if (rank >= end) break;
        const unit = unitAt(rank);
        if (count < limit) {
          lift(heap, count++, unit);
        } else if (unit < load<u32>(heap)) {
          replaceTop(heap, count, unit);
        } else if (inOrder) {
          isBeyond = true;
          break;
        }
      }
      if (isBeyond) break;
    }
  }
  return count;
}

/** Puts a value into a heap at its end, and lifts it to its place. */
function lift(heap: usize, place: u32, value: u32): void {
  while (place > 0) {
    const parent = (place - 1) >> 1;
    const above = load<u32>(heap + (<usize>parent << 2));
    if (above >= value) break;
    store<u32>(heap + (<usize>place << 2), above);
    place = parent;
  }
  store<u32>(heap + (<usize>place << 2), value);
}

function replaceTop(heap: usize, count: u32, value: u32): void {
  let place: u32 = 0;
  for (;;) {
    let child = place * 2 + 1;
    if (child >= count) break;
    let below = load<u32>(heap + (<usize>child << 2));
    if (child + 1 < count && load<u32>(heap + (<usize>(child + 1) << 2)) > below) {
      child++;
      below = load<u32>(heap + (<usize>child << 2));
    }
    if (below <= value) break;
    store<u32>(heap + (<usize>place << 2), below);
    place = child;
  }
  store<u32>(heap + (<usize>place << 2), value);
}
