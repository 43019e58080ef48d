import { NUMBER, PUNCTUATION, WORD } from '#core/text/token-scanner.ts';
import type { LanguageBuilder } from './language-builder.ts';
import type { SealedIndex } from './sealed-index.ts';

/** Words of a row of texts.as before its tokens; words handed over at once. */
const HEAD = 5;
const ENOUGH = 1 << 16;

/** Adds the texts of a sealed index to a builder of the same language, without reading a letter of them again. */
export function absorbInto(
  builder: LanguageBuilder,
  index: SealedIndex,
  keep: (unit: number) => boolean,
): void {
  const { texts, tags } = index.description;
  const forms = formsIn(builder, index);
  const tagNumbers = tags.map((tag) => builder.tagNumber(tag));
  const cores = coresByRank(index);
  const [units, records, textHashes] = [
    index.words('units'),
    index.words('records'),
    index.words('textHashes'),
  ];
  let rows = new Uint32Array(ENOUGH);
  let used = 0;
  for (let rank = 0; rank < texts; rank++) {
    const unit = units[rank] ?? 0;
    if (!keep(unit)) continue;
    const length = index.lengthAt(rank);
    if (used + HEAD + length > rows.length) {
      builder.addRows(rows.subarray(0, used));
      used = 0;
      if (HEAD + length > rows.length) rows = new Uint32Array(HEAD + length);
    }
    const origin = records[rank * 4 + 3] ?? 0;
    const tag = tagNumbers[(origin >>> 16) & 0xff] ?? 0;
    rows[used] = length;
    rows[used + 1] = unit;
    rows[used + 2] = (origin & 0xffff) | (tag << 16);
    rows[used + 3] = textHashes[rank] ?? 0;
    rows[used + 4] = cores[rank] ?? 0;
    used += HEAD;
    index.eachForm(rank, (form) => {
      rows[used++] = forms[form] ?? 0;
    });
  }
  builder.addRows(rows.subarray(0, used));
}

/** The builder's number of each form. */
function formsIn(builder: LanguageBuilder, index: SealedIndex): Uint32Array {
  const { forms, firstWord, firstNumber } = index.description;
  const [chars, ends] = [index.chars(), index.words('formEnds')];
  const numbers = new Uint32Array(forms);
  for (let form = 0; form < forms; form++) {
    const start = form === 0 ? 0 : (ends[form - 1] ?? 0);
    let kind = form < firstNumber ? WORD : NUMBER;
    if (form < firstWord) kind = PUNCTUATION;
    numbers[form] = builder.intern(chars.subarray(start, ends[form] ?? 0), kind);
  }
  return numbers;
}

function coresByRank(index: SealedIndex): Uint32Array {
  const cores = new Uint32Array(index.description.texts);
  const [ranks, hashes] = [index.words('coreRanks'), index.words('coreHashes')];
  for (let i = 0; i < ranks.length; i++) cores[ranks[i] ?? 0] = hashes[i] ?? 0;
  return cores;
}
