import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { IndexBuilder } from '#core/matching/sealed/index-builder.ts';
import { SealedIndex } from '#core/matching/sealed/sealed-index.ts';
import { plainTokens } from '#core/text/tokens.ts';

const word = (letters: string) =>
  fc.array(fc.constantFrom(...letters), { minLength: 1, maxLength: 9 }).map((list) => list.join(''));

describe('frequent parts of words', () => {
  it('are kept with the very texts that have them', () => {
    const texts = fc.array(fc.array(word('abcdاب'), { minLength: 1, maxLength: 12 }), {
      minLength: 1,
      maxLength: 60,
    });
    fc.assert(
      fc.property(texts, fc.constantFrom(1, 3), (lists, textsAPart) => {
        const all = lists.map((words) => words.join(' '));
        const { index, ranks } = sealed(all, textsAPart);
        const parts = partsOf(index, all);
        expect(parts.length).toBeGreaterThan(lists.length >= textsAPart ? 0 : -1);
        for (const part of parts)
          expect([part, textsOf(index, part)]).toEqual([part, textsWith(all, part, ranks)]);
      }),
      { numRuns: 100 },
    );
  });

  it('are the costliest ones where texts are many: those of the most words', () => {
    const all = Array.from({ length: 33_000 }, (_, i) => `tion${i % 900} x${(i * 7) % 31} ation${i % 40}b`);
    const { index, ranks } = sealed(all, 3000);
    expect(partsOf(index, all)).toEqual(expect.arrayContaining(['t', 'ti', 'tio', 'tion', 'io', 'ion']));
    for (const part of partsOf(index, all)) expect(textsOf(index, part)).toEqual(textsWith(all, part, ranks));
  });
});

function sealed(texts: readonly string[], textsAPart: number) {
  const builder = new IndexBuilder();
  for (const [i, text] of texts.entries()) builder.add(i + 1, 1, 'en', text);
  const bytes = builder.seal('en', '', { textsAPart });
  const index = SealedIndex.open(bytes.length, (target) => target.set(bytes));
  if (index === null) throw new Error('no index');
  const ranks = new Map([...index.words('units').entries()].map(([rank, unit]) => [unit, rank]));
  return { index, ranks };
}

/** The parts kept, of all that are in the texts. */
function partsOf(index: SealedIndex, texts: readonly string[]): readonly string[] {
  const forms = new Set(texts.flatMap((text) => plainTokens(text, 'en').map(({ form }) => form)));
  const parts = new Set<string>();
  for (const form of forms)
    for (let from = 0; from < form.length; from++)
      for (let to = from + 1; to <= form.length; to++) parts.add(form.slice(from, to));
  return [...parts].filter((part) => index.partBitmap(part) !== null);
}

function textsOf(index: SealedIndex, part: string): readonly number[] {
  const { bitmapBytes } = index.description;
  const bytes = new Uint8Array(index.buffer, index.partBitmap(part) ?? 0, bitmapBytes);
  return Array.from({ length: bitmapBytes * 8 }, (_, rank) => rank).filter(
    (rank) => ((bytes[rank >>> 3] ?? 0) >>> (rank & 7)) & 1,
  );
}

function textsWith(
  texts: readonly string[],
  part: string,
  ranks: ReadonlyMap<number, number>,
): readonly number[] {
  const has = (text: string) => plainTokens(text, 'en').some(({ form }) => form.includes(part));
  return texts.flatMap((text, i) => (has(text) ? [ranks.get(i + 1) ?? -1] : [])).sort((a, b) => a - b);
}
