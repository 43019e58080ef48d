// The tokens of a text, as core/text/token-scanner.ts cuts them, and its row. A text with a code unit that the tables do
// not know, or that is no character of its own, is left to that file.

import { internAll, LENGTH, START, TOKEN_BITS, TOKEN_HASH, TOKEN_KIND } from './forms';
import { hashNext, hashUnits, mix, PRIME, SEED } from './hash';
import { take, takeClear } from './room';
import { closeRow, CORE_HASH, openRow, ORIGIN, TEXT_HASH, TOKENS, UNIT } from './texts';

const WORD: u32 = 1;
const NUMBER: u32 = 2;
const PUNCTUATION: u32 = 3;

const OTHER: u32 = 1;
const LETTER: u32 = 2;
const DIGIT: u32 = 3;
const SPACE: u32 = 4;

/** What a code unit is folded to: one code unit, or two (the second in the upper half); or one of these. */
const UNKNOWN: u32 = 0;
const DROPPED: u32 = 1;
const ODD: u32 = 2;

const PLAIN_SPACE: u32 = 0x20;
const GROUP_SPACE: u32 = 0xa0;
const APOSTROPHE: u32 = 0x27;
const COMMA: u32 = 0x2c;
const STOP: u32 = 0x2e;
const SMALL_S: u32 = 0x73;
const ELLIPSIS: u32 = 0x2026;
const ELLIPSIS_DOTS: usize = 3;
/** Stands for any number in the hash of a text's words. */
const ANY_NUMBER: u32 = 0x2a;

/** Per code unit: what it is folded to; the class of what is folded. */
export let folds: usize = 0;
export let classes: usize = 0;
let elides: bool = false;

/** The folded code units of a text, with room behind them that reads as none. */
let chars: usize = 0;
let charRoom: usize = 0;
let charsEnd: usize = 0;
const SLACK: usize = 16;
const NO_LETTER: usize = 8;

/** Tokens that were cut and not yet looked up: many looks at a time do not wait for each other. */
const PENDING: u32 = 128;
let pending: usize = 0;
let waiting: u32 = 0;

let textHash: u32 = 0;
let coreHash: u32 = 0;
let nextToken: usize = 0;

export function openScan(isFrench: bool): void {
  elides = isFrench;
  folds = takeClear(0x10000 << 2);
  classes = takeClear(0x10000);
  pending = take(<usize>PENDING << TOKEN_BITS);
}

/** Adds the text between two addresses; returns 0, or where it cannot: the code unit that is UNKNOWN or ODD, plus 1. */
export function addText(from: usize, to: usize, unit: u32, origin: u32): u32 {
  const stopped = fold(from, to);
  if (stopped != 0) return stopped;
  beginRow(<u32>((charsEnd - chars) >>> 1));
  cut();
  endRow(unit, origin, textHash);
  return 0;
}

/** Tokens that were cut elsewhere: between `beginRow` and `endRow`, one by one. */
export function beginRow(most: u32): void {
  nextToken = openRow(most) + TOKENS;
  coreHash = 0;
}

export function addToken(from: usize, to: usize, kind: u32): void {
  if (waiting == PENDING) flush();
  const token = pending + (<usize>waiting << TOKEN_BITS);
  waiting++;
  const hash = hashUnits(from, to);
  store<u32>(token, <u32>from, START);
  store<u32>(token, <u32>(to - from), LENGTH);
  store<u32>(token, hash, TOKEN_HASH);
  store<u32>(token, kind, TOKEN_KIND);
  if (kind != PUNCTUATION) coreHash = hashNext(coreHash, kind == NUMBER ? ANY_NUMBER : hash);
}

export function endRow(unit: u32, origin: u32, hash: u32): void {
  flush();
  const row = openRow(0);
  store<u32>(row, unit, UNIT);
  store<u32>(row, origin, ORIGIN);
  store<u32>(row, hash, TEXT_HASH);
  store<u32>(row, coreHash, CORE_HASH);
  closeRow(<u32>((nextToken - row - TOKENS) >>> 2));
}

/** The number of a form, which is added where it is new; between texts. */
export function internForm(from: usize, to: usize, kind: u32): u32 {
  addToken(from, to, kind);
  nextToken = openRow(1) + TOKENS;
  flush();
  return load<u32>(nextToken - 4);
}

function flush(): void {
  internAll(pending, waiting, nextToken);
  nextToken += <usize>waiting << 2;
  waiting = 0;
}

function fold(from: usize, to: usize): u32 {
  const needed = ((to - from) << 1) + SLACK;
  if (needed > charRoom) {
    charRoom = needed << 1;
    chars = take(charRoom);
  }
  let out = chars;
  let hash = SEED;
  for (let at = from; at < to; at += 2) {
    const unit = <u32>load<u16>(at);
    hash = (hash ^ unit) * PRIME;
    const folded = load<u32>(folds + (<usize>unit << 2));
    if (folded > ODD) {
      store<u32>(out, folded);
      out += folded > 0xffff ? 4 : 2;
    } else if (folded != DROPPED) {
      return unit + 1;
    }
  }
  memory.fill(out, 0, NO_LETTER + 8);
  charsEnd = out;
  textHash = mix(hash);
  return 0;
}

function cut(): void {
  const end = charsEnd;
  let at = chars;
  while (at < end) {
    const kind = classAt(at);
    if (kind == LETTER) {
      const to = wordEnd(at);
      addToken(at, to, WORD);
      at = to;
    } else if (kind == SPACE) at += 2;
    else if (kind == DIGIT) at = numberAt(at);
    else at = markAt(at);
  }
}

@inline
function unitAt(at: usize): u32 {
  return load<u16>(at);
}

@inline
function classAt(at: usize): u32 {
  return load<u8>(classes + unitAt(at));
}

function wordEnd(start: usize): usize {
  let at = start + 2;
  while (true) {
    while (classAt(at) == LETTER) at += 2;
    if (classAt(at) == DIGIT) {
      if (isArabic(at - 2)) return at;
    } else {
      if (unitAt(at) != APOSTROPHE || classAt(at + 2) != LETTER || isArabic(at - 2)) return at;
      if (elides && !isHeldTogether(start, at)) return at + 2;
      if (!elides && isPossessive(at)) return at;
    }
    at += 2;
  }
}

/** French words whose apostrophe elides nothing: aujourd'hui, prud'homme. */
function isHeldTogether(start: usize, end: usize): boolean {
  const bytes = end - start;
  if (bytes == 8) return load<u64>(start) == 0x0064_0075_0072_0070;
  return bytes == 14 && load<u64>(start) == 0x006f_006a_0075_0061 && (load<u64>(start, 6) == 0x0064_0072_0075_006f);
}

/** An apostrophe with an s that ends the word. */
function isPossessive(at: usize): bool {
  return unitAt(at + 2) == SMALL_S && !continuesWord(at + 4);
}

function numberAt(start: usize): usize {
  let at = start;
  let grouped = false;
  for (;;) {
    const unit = unitAt(at);
    if (classAt(at) == DIGIT) at += 2;
    else if ((unit == STOP || unit == COMMA) && classAt(at + 2) == DIGIT) at += 4;
    else if (unit == GROUP_SPACE && groupFollows(at)) {
      at += 8;
      grouped = true;
    } else break;
  }
  addToken(start, grouped ? withoutSpaces(start, at) : at, NUMBER);
  return at;
}

function groupFollows(at: usize): bool {
  return classAt(at + 2) == DIGIT && classAt(at + 4) == DIGIT && classAt(at + 6) == DIGIT && classAt(at + 8) != DIGIT;
}

function withoutSpaces(start: usize, end: usize): usize {
  let to = start;
  for (let from = start; from < end; from += 2) {
    const unit = unitAt(from);
    if (unit == GROUP_SPACE || unit == PLAIN_SPACE) continue;
    store<u16>(to, unit);
    to += 2;
  }
  return to;
}

function markAt(at: usize): usize {
  const unit = unitAt(at);
  if (unit == APOSTROPHE && !elides && at > chars && isPossessive(at) && continuesWord(at - 2)) {
    addToken(at, at + 4, WORD);
    return at + 4;
  }
  let end = at + 2;
  if (unit == STOP) {
    while (unitAt(end) == STOP) end += 2;
    if (end - at < ELLIPSIS_DOTS << 1) end = at + 2;
    else store<u16>(at, ELLIPSIS);
  }
  addToken(at, at + 2, PUNCTUATION);
  return end;
}

function isArabic(at: usize): bool {
  const unit = unitAt(at);
  return unit >= 0x620 && unit <= 0x6d3;
}

function continuesWord(at: usize): bool {
  const kind = classAt(at);
  return kind == LETTER || kind == DIGIT;
}
