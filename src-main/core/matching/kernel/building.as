// Builds a sealed index: compiled to WebAssembly by tests/helpers/kernel.ts, driven by sealed/language-builder.ts and
// sealed/seal.ts. Each index is built in a memory of its own.

import { openForms } from './building/forms';
import { addText, openScan } from './building/scan';

export { arrange, rank } from './building/arrange';
export { formChars, formCount, forms } from './building/forms';
export { countStems, encodeLists, fillBitmaps } from './building/lists';
export { take, takeClear } from './building/room';
export { addToken, beginRow, classes, endRow, folds, internForm } from './building/scan';
export { sort } from './building/sort';
export { addRows, textCount, tokenCount } from './building/texts';

export function open(isFrench: bool): void {
  openScan(isFrench);
  openForms();
}

/** What stopped `addTexts`: a code unit that the tables do not know, or know as odd. */
export let stoppedAt: u32 = 0;

/**
 * Adds texts from number `first` on. `bounds`: per text the first code unit and the one behind the last, in `texts`.
 * Returns the text that could not be added, `count` where all were.
 */
export function addTexts(texts: usize, bounds: usize, units: usize, origins: usize, first: u32, count: u32): u32 {
  for (let text = first; text < count; text++) {
    const from = texts + (<usize>load<u32>(bounds + (<usize>text << 3)) << 1);
    const to = texts + (<usize>load<u32>(bounds + (<usize>text << 3), 4) << 1);
    const at = <usize>text << 2;
    const stopped = addText(from, to, load<u32>(units + at), load<u32>(origins + at));
    if (stopped == 0) continue;
    stoppedAt = stopped - 1;
    return text;
  }
  return count;
}
