// A sealed index's sections of texts: texts ordered by their number of tokens, and which texts have which form.

import { formCount } from './forms';
import { giveBack, mark, take, takeClear } from './room';
import { sort } from './sort';
import { CORE_HASH, LENGTH, listRows, ORIGIN, TEXT_HASH, textCount, tokenCount, TOKENS, UNIT } from './texts';

/** Per rank, the row of its text. */
let ranked: usize = 0;

/** Puts the texts in order and returns how often each form is in them. */
export function rank(): usize {
  ranked = take(<usize>textCount << 2);
  const counts = takeClear(<usize>formCount << 2);
  const here = mark();
  const rows = take(<usize>textCount << 2);
  listRows(rows);
  orderByUnit(rows);
  const lengths = take(<usize>textCount << 2);
  for (let text: u32 = 0; text < textCount; text++) {
    const row = <usize>load<u32>(rows + (<usize>text << 2));
    const length = load<u32>(row, LENGTH);
    store<u32>(lengths + (<usize>text << 2), length);
    countForms(row + TOKENS, length, counts);
  }
  sort(lengths, textCount, ranked);
  for (let rank: u32 = 0; rank < textCount; rank++) {
    const at = ranked + (<usize>rank << 2);
    store<u32>(at, load<u32>(rows + (<usize>load<u32>(at) << 2)));
  }
  giveBack(here);
  return counts;
}

/**
 * Puts rows in the order of their units, in which most of them come: the lowest units with something are then found
 * without looking at all others.
 */
function orderByUnit(rows: usize): void {
  let before: u32 = 0;
  let isInOrder = true;
  for (let text: u32 = 0; text < textCount && isInOrder; text++) {
    const unit = load<u32>(<usize>load<u32>(rows + (<usize>text << 2)), UNIT);
    isInOrder = unit >= before;
    before = unit;
  }
  if (isInOrder) return;
  const here = mark();
  const arrived = take(<usize>textCount << 2);
  const units = take(<usize>textCount << 2);
  memory.copy(arrived, rows, <usize>textCount << 2);
  for (let text: u32 = 0; text < textCount; text++)
    store<u32>(units + (<usize>text << 2), load<u32>(<usize>load<u32>(rows + (<usize>text << 2)), UNIT));
  sort(units, textCount, rows);
  for (let text: u32 = 0; text < textCount; text++) {
    const at = rows + (<usize>text << 2);
    store<u32>(at, load<u32>(arrived + (<usize>load<u32>(at) << 2)));
  }
  giveBack(here);
}

function countForms(tokens: usize, length: u32, counts: usize): void {
  const end = tokens + (<usize>length << 2);
  for (let at = tokens; at < end; at += 4) {
    const count = counts + (<usize>load<u32>(at) << 2);
    store<u32>(count, load<u32>(count) + 1);
  }
}

/** What is known of a form while texts are gone through, side by side: its id, its bit of signatures, its next rank. */
const ID: usize = 0;
const BIT: usize = 4;
const NEXT: usize = 8;
const FORM_BITS: usize = 4;

/**
 * Writes the sections of texts; fills `lists` with the ranks of each form's tokens, form after form by id. `idOf`: the id of
 * each form as numbered here; `counts`: how many tokens it has; `bits`: a byte each. `languages`: a byte a unit.
 * Returns the number of pairs in `lengths`.
 */
export function arrange(
  idOf: usize, counts: usize, bits: usize, languages: usize, width: u32, records: usize, units: usize,
  textHashes: usize, coreHashes: usize, coreRanks: usize, tokens: usize, lengths: usize, lists: usize,
): u32 {
  const here = mark();
  const rows = formRows(idOf, counts, bits, lists);
  const cores = take(<usize>textCount << 2);
  let start: u32 = 0;
  let pairs: u32 = 0;
  let before: u32 = 0;
  for (let rank: u32 = 0; rank < textCount; rank++) {
    const row = <usize>load<u32>(ranked + (<usize>rank << 2));
    const length = load<u32>(row, LENGTH);
    const unit = load<u32>(row, UNIT);
    const record = records + (<usize>rank << 4);
    store<u64>(record, arrangeTokens(row + TOKENS, length, rows, rank, tokens + <usize>start * width, width));
    store<u32>(record, start, 8);
    store<u32>(record, load<u32>(row, ORIGIN) | (<u32>load<u8>(languages + unit) << 24), 12);
    store<u32>(units + (<usize>rank << 2), unit);
    store<u32>(textHashes + (<usize>rank << 2), load<u32>(row, TEXT_HASH));
    store<u32>(cores + (<usize>rank << 2), load<u32>(row, CORE_HASH));
    if (rank == 0 || length != before) {
      store<u32>(lengths + (<usize>pairs << 3), length);
      store<u32>(lengths + (<usize>pairs << 3), rank, 4);
      pairs++;
    }
    before = length;
    start += length;
  }
  store<u64>(records + (<usize>textCount << 4), 0);
  store<u64>(records + (<usize>textCount << 4), start, 8);
  sort(cores, textCount, coreRanks);
  for (let i: u32 = 0; i < textCount; i++)
    store<u32>(coreHashes + (<usize>i << 2), load<u32>(cores + (<usize>load<u32>(coreRanks + (<usize>i << 2)) << 2)));
  giveBack(here);
  return pairs;
}

/** A row of what is known of each form. */
function formRows(idOf: usize, counts: usize, bits: usize, lists: usize): usize {
  const rows = take(<usize>formCount << FORM_BITS);
  const byId = take(<usize>formCount << 2);
  for (let form: u32 = 0; form < formCount; form++) {
    const id = load<u32>(idOf + (<usize>form << 2));
    const row = rows + (<usize>form << FORM_BITS);
    store<u32>(row, id, ID);
    store<u32>(row, load<u8>(bits + form), BIT);
    store<u32>(byId + (<usize>id << 2), form);
  }
  for (let id: u32 = 0; id < formCount; id++) {
    const form = load<u32>(byId + (<usize>id << 2));
    store<u32>(rows + (<usize>form << FORM_BITS), <u32>lists, NEXT);
    lists += <usize>load<u32>(counts + (<usize>form << 2)) << 2;
  }
  return rows;
}

/** Writes the ids of a text's tokens, `width` bytes each, and its rank into their lists; returns its signature. */
function arrangeTokens(tokens: usize, length: u32, rows: usize, rank: u32, out: usize, width: u32): u64 {
  const end = tokens + (<usize>length << 2);
  let signature: u64 = 0;
  for (let at = tokens; at < end; at += 4) {
    const row = rows + (<usize>load<u32>(at) << FORM_BITS);
    store<u32>(out, load<u32>(row, ID));
    out += width;
    signature |= <u64>1 << load<u32>(row, BIT);
    const next = <usize>load<u32>(row, NEXT);
    store<u32>(next, rank);
    store<u32>(row, <u32>next + 4, NEXT);
  }
  return signature;
}

/** All tokens, for who makes room for them. */
export function tokensOfAll(): u32 {
  return tokenCount;
}
