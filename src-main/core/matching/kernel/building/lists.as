// Lists of ranks, form after form by id, turned into posting lists; and bitmaps of the frequent stems.

import { takeClear } from './room';

/** Occurrences of one stem in a text that are told apart; each has a bitmap of its own where frequent. */
const OCCURRENCES: u32 = 4;
/** A stem in at least one of so many texts has a bitmap: there, lists and bitmaps take as long to read. */
const FREQUENT: u32 = 64;

/** Where the lists are; per form the end of its own, in tokens; per stem the end of its forms, and the forms. */
let lists: usize = 0;
let listEnds: usize = 0;
let stemEnds: usize = 0;
let stemForms: usize = 0;
/** A byte a text, zero between stems: how often the stem was in it so far. */
let times: usize = 0;

/**
 * Counts the texts of each stem, and chooses its bitmaps (number of the first * 8 + how many it has); returns how many
 * there are.
 */
export function countStems(
  listsAt: usize, listEndsAt: usize, stemEndsAt: usize, stemFormsAt: usize, stems: u32, texts: u32, counts: usize,
  stemBitmaps: usize,
): u32 {
  lists = listsAt;
  listEnds = listEndsAt;
  stemEnds = stemEndsAt;
  stemForms = stemFormsAt;
  times = takeClear(texts);
  const frequent = max(1, (texts + FREQUENT - 1) / FREQUENT);
  const seen = takeClear(OCCURRENCES << 2);
  let bitmaps: u32 = 0;
  for (let stem: u32 = 0; stem < stems; stem++) {
    memory.fill(seen, 0, OCCURRENCES << 2);
    eachForm(stem, seen, 0, 0, 0);
    clearTimes(stem);
    let own: u32 = 0;
    while (own < OCCURRENCES && load<u32>(seen + (own << 2)) >= frequent) own++;
    store<u32>(counts + (<usize>stem << 2), load<u32>(seen));
    store<u32>(stemBitmaps + (<usize>stem << 2), bitmaps * 8 + own);
    bitmaps += own;
  }
  return bitmaps;
}

/** Sets the bits of the stems that have bitmaps, which are clear. */
export function fillBitmaps(stemBitmaps: usize, stems: u32, bitmaps: usize, bitmapBytes: u32): void {
  for (let stem: u32 = 0; stem < stems; stem++) {
    const own = load<u32>(stemBitmaps + (<usize>stem << 2));
    if ((own & 7) == 0) continue;
    eachForm(stem, 0, own & 7, bitmaps + <usize>(own >>> 3) * bitmapBytes, bitmapBytes);
    clearTimes(stem);
  }
}

/** Goes over the texts of a stem: counts its occurrences in `seen`, or sets the bits of the first `own` of them. */
function eachForm(stem: u32, seen: usize, own: u32, bitmap: usize, bitmapBytes: u32): void {
  const last = formsEnd(stem);
  for (let i = formsStart(stem); i < last; i++) {
    const form = load<u32>(stemForms + (<usize>i << 2));
    const end = listEnd(form);
    for (let at = listStart(form); at < end; at += 4) {
      const rank = load<u32>(at);
      const occurrence = <u32>load<u8>(times + rank);
      if (occurrence == OCCURRENCES) continue;
      store<u8>(times + rank, occurrence + 1);
      if (seen != 0) {
        const count = seen + (occurrence << 2);
        store<u32>(count, load<u32>(count) + 1);
      } else if (occurrence < own) {
        const byte = bitmap + <usize>occurrence * bitmapBytes + (rank >>> 3);
        store<u8>(byte, <u32>load<u8>(byte) | (1 << (rank & 7)));
      }
    }
  }
}

function clearTimes(stem: u32): void {
  const last = formsEnd(stem);
  for (let i = formsStart(stem); i < last; i++) {
    const form = load<u32>(stemForms + (<usize>i << 2));
    const end = listEnd(form);
    for (let at = listStart(form); at < end; at += 4) store<u8>(times + load<u32>(at), 0);
  }
}

function formsStart(stem: u32): u32 {
  return stem == 0 ? 0 : formsEnd(stem - 1);
}

function formsEnd(stem: u32): u32 {
  return load<u32>(stemEnds + (<usize>stem << 2));
}

function listStart(form: u32): usize {
  return form == 0 ? lists : listEnd(form - 1);
}

function listEnd(form: u32): usize {
  return lists + (<usize>load<u32>(listEnds + (<usize>form << 2)) << 2);
}

/**
 * Turns the lists into posting lists in their place, of which none is longer, and their ends into those of the posting lists:
 * the difference to the text before, seven bits a byte, the lowest first. Returns their bytes.
 */
export function encodeLists(forms: u32): u32 {
  let out = lists;
  let from = lists;
  for (let form: u32 = 0; form < forms; form++) {
    const end = listEnd(form);
    // Ranks count from 1 here: 0 is before the first.
    let before: u32 = 0;
    for (; from < end; from += 4) {
      const rank = load<u32>(from) + 1;
      let rest = rank - before;
      if (rest == 0) continue;
      before = rank;
      for (; rest > 0x7f; rest >>>= 7) store<u8>(out++, (rest & 0x7f) | 0x80);
      store<u8>(out++, rest);
    }
    store<u32>(listEnds + (<usize>form << 2), <u32>(out - lists));
  }
  return <u32>(out - lists);
}
