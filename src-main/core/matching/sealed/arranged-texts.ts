import type { LanguageBuilder } from './language-builder.ts';
import type { NumberedForms } from './numbered-forms.ts';
import { signatureBit } from './signature.ts';

/** The texts of an index by number of tokens, then by arrival. */
export type ArrangedTexts = ReturnType<typeof arrangeTexts>;

/** Where `lists` is: per token the rank of its text, form after form by id. `languagesOf`: see SealOptions. */
export function arrangeTexts(builder: LanguageBuilder, forms: NumberedForms, languagesOf: Uint8Array) {
  const { memory, stemOfForm } = builder;
  const { kernel } = memory;
  const [texts, tokens] = [kernel.textCount.value, kernel.tokenCount.value];
  const width = forms.count <= 0xffff ? 2 : forms.count <= 0xffffff ? 3 : 4;
  const take = (bytes: number) => ({ at: kernel.take(bytes), bytes });
  const blocks = {
    records: take((texts + 1) * 16),
    units: take(texts * 4),
    textHashes: take(texts * 4),
    coreHashes: take(texts * 4),
    coreRanks: take(texts * 4),
    // The last is read with what follows it.
    tokens: take(tokens * width + 4),
  };
  const { records, units, textHashes, coreHashes, coreRanks } = blocks;
  const lengths = kernel.take(texts * 8);
  const lists = kernel.take(tokens * 4);
  const bits = Uint8Array.from({ length: forms.count }, (_, form) => signatureBit(stemOfForm.at(form)));
  const pairs = kernel.arrange(
    memory.put(forms.idOf),
    forms.counts,
    memory.put(bits),
    memory.put(languagesOf),
    width,
    records.at,
    units.at,
    textHashes.at,
    coreHashes.at,
    coreRanks.at,
    blocks.tokens.at,
    lengths,
    lists,
  );
  const section = ({ at, bytes }: { readonly at: number; readonly bytes: number }) => memory.bytes(at, bytes);
  return {
    texts,
    width,
    lists,
    highestUnit: () => memory.words(units.at, texts).reduce((highest, unit) => Math.max(highest, unit), 0),
    sections: () => ({
      records: section(records),
      units: section(units),
      textHashes: section(textHashes),
      coreHashes: section(coreHashes),
      coreRanks: section(coreRanks),
      tokens: section(blocks.tokens),
      lengths: memory.bytes(lengths, pairs * 8),
    }),
  };
}
