// The different forms of a language, numbered as they come. Open addressing; all that a look needs lies side by side,
// since at millions of tokens it is the way to memory that costs.

import { take, takeClear } from './room';

/** A slot: the hash of a form, its number + 1 (0: empty), where its code units are among those of all, their bytes. */
const SLOT_BITS: usize = 4;
/** What is known of a form by its number; the same, and its kind. */
export const HASH: usize = 0;
export const KIND: usize = 4;
export const FROM: usize = 8;
export const BYTES: usize = 12;
export const FORM_BITS: usize = 4;
/** Code units are read eight bytes at a time. */
const SLACK: usize = 8;

export let formCount: u32 = 0;
export let forms: usize = 0;
export let formChars: usize = 0;

let slots: usize = 0;
let slotCount: u32 = 0;
let formRoom: u32 = 0;
let used: usize = 0;
let charRoom: usize = 0;

export function openForms(): void {
  slotCount = 1 << 12;
  slots = takeClear(<usize>slotCount << SLOT_BITS);
  formRoom = 1 << 10;
  forms = take(<usize>formRoom << FORM_BITS);
  charRoom = 1 << 14;
  formChars = take(charRoom);
}

/** A token: its first byte and its bytes, a hash of them, its kind; then what `lookUp` notes of it. */
export const START: usize = 0;
export const LENGTH: usize = 4;
export const TOKEN_HASH: usize = 8;
export const TOKEN_KIND: usize = 12;
const SLOT: usize = 16;
const CHARS: usize = 20;
const FIRST_CHARS: usize = 24;
export const TOKEN_BITS: usize = 5;

/**
 * Writes the forms of tokens, which are added where they are new. Memory far away is asked for all tokens at a time, step by
 * step and without a branch, so that none waits for another. Eight bytes behind the end of each can be read.
 */
export function internAll(tokens: usize, count: u32, out: usize): void {
  const end = tokens + (<usize>count << TOKEN_BITS);
  const mask = slotCount - 1;
  for (let token = tokens; token < end; token += 1 << TOKEN_BITS) {
    const slot = slots + (<usize>(load<u32>(token, TOKEN_HASH) & mask) << SLOT_BITS);
    store<u32>(token, <u32>slot, SLOT);
    store<u32>(token, <u32>formChars + load<u32>(slot, 8), CHARS);
  }
  for (let token = tokens; token < end; token += 1 << TOKEN_BITS)
    store<u64>(token, load<u64>(load<u32>(token, CHARS)), FIRST_CHARS);
  for (let token = tokens; token < end; token += 1 << TOKEN_BITS) {
    const slot = <usize>load<u32>(token, SLOT);
    const form = isAt(token, slot) ? load<u32>(slot, 4) - 1 : intern(token);
    store<u32>(out, form);
    out += 4;
  }
}

/** Whether the first slot that a token may be in has it; slots given up meanwhile say the same. */
function isAt(token: usize, slot: usize): bool {
  const bytes = load<u32>(token, LENGTH);
  if (load<u32>(slot) != load<u32>(token, TOKEN_HASH) || load<u32>(slot, 12) != bytes) return false;
  const start = <usize>load<u32>(token, START);
  if (bytes > 8) return equals(load<u32>(token, CHARS), start, bytes);
  return ((load<u64>(token, FIRST_CHARS) ^ load<u64>(start)) << (64 - (<u64>bytes << 3))) == 0;
}

/** The number of the form of a token, which is added where it is new. */
function intern(token: usize): u32 {
  const start = <usize>load<u32>(token, START);
  const bytes = load<u32>(token, LENGTH);
  const hash = load<u32>(token, TOKEN_HASH);
  const mask = slotCount - 1;
  let at = hash & mask;
  while (true) {
    const slot = slots + (<usize>at << SLOT_BITS);
    const form = load<u32>(slot, 4);
    if (form == 0) return add(start, bytes, hash, load<u32>(token, TOKEN_KIND));
    if (load<u32>(slot) == hash && load<u32>(slot, 12) == bytes && equals(formChars + load<u32>(slot, 8), start, bytes))
      return form - 1;
    at = (at + 1) & mask;
  }
}

function equals(one: usize, two: usize, bytes: usize): bool {
  while (bytes > 8) {
    if (load<u64>(one) != load<u64>(two)) return false;
    one += 8;
    two += 8;
    bytes -= 8;
  }
  return ((load<u64>(one) ^ load<u64>(two)) << (64 - (<u64>bytes << 3))) == 0;
}

function add(start: usize, bytes: usize, hash: u32, kind: u32): u32 {
  if ((formCount + 1) * 2 > slotCount) growSlots();
  if (formCount == formRoom) growForms();
  if (used + bytes + SLACK > charRoom) growChars(used + bytes + SLACK);
  const row = forms + (<usize>formCount << FORM_BITS);
  memory.copy(formChars + used, start, bytes);
  store<u32>(row, hash, HASH);
  store<u32>(row, kind, KIND);
  store<u32>(row, <u32>used, FROM);
  store<u32>(row, <u32>bytes, BYTES);
  used += bytes;
  place(formCount);
  return formCount++;
}

function place(form: u32): void {
  const row = forms + (<usize>form << FORM_BITS);
  const hash = load<u32>(row, HASH);
  const mask = slotCount - 1;
  let slot = hash & mask;
  while (load<u32>(slots + (<usize>slot << SLOT_BITS), 4) != 0) slot = (slot + 1) & mask;
  const at = slots + (<usize>slot << SLOT_BITS);
  store<u32>(at, hash);
  store<u32>(at, form + 1, 4);
  store<u32>(at, load<u32>(row, FROM), 8);
  store<u32>(at, load<u32>(row, BYTES), 12);
}

function growSlots(): void {
  slotCount <<= 1;
  slots = takeClear(<usize>slotCount << SLOT_BITS);
  for (let form: u32 = 0; form < formCount; form++) place(form);
}

function growForms(): void {
  const larger = take(<usize>formRoom << (FORM_BITS + 1));
  memory.copy(larger, forms, <usize>formRoom << FORM_BITS);
  forms = larger;
  formRoom <<= 1;
}

function growChars(needed: usize): void {
  const room = max(needed, charRoom << 1);
  const larger = take(room);
  memory.copy(larger, formChars, used);
  formChars = larger;
  charRoom = room;
}
