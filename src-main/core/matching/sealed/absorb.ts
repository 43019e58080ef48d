import { NUMBER, PUNCTUATION, WORD } from '#core/text/token-scanner.ts';
import type { LanguageBuilder } from './language-builder.ts';
import type { SealedIndex } from './sealed-index.ts';

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
  for (let rank = 0; rank < texts; rank++) {
    const unit = units[rank] ?? 0;
    if (!keep(unit)) continue;
    index.eachForm(rank, (form) => builder.tokens.push(forms[form] ?? 0));
    const origin = records[rank * 4 + 3] ?? 0;
    const tag = tagNumbers[(origin >>> 16) & 0xff] ?? 0;
    builder.addKnown(unit, (origin & 0xffff) | (tag << 16), (textHashes[rank] ?? 0) | 0, cores[rank] ?? 0);
  }
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
    numbers[form] = builder.intern(chars, start, ends[form] ?? 0, kind);
  }
  return numbers;
}

function coresByRank(index: SealedIndex): Int32Array {
  const cores = new Int32Array(index.description.texts);
  const [ranks, hashes] = [index.words('coreRanks'), index.words('coreHashes')];
  for (let i = 0; i < ranks.length; i++) cores[ranks[i] ?? 0] = hashes[i] ?? 0;
  return cores;
}
