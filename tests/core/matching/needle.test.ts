import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { highlight } from '#core/matching/concordance.ts';
import { foldsWithCase, needlePhrases } from '#core/matching/needle.ts';
import { fold } from '#core/text/fold.ts';

const PIECES = [
  ...'the minister’s ministers G20 covid-19 1,250.5 12 5% l’accord aujourd’hui d’œuvre straße naïve Kelvin'.split(
    ' ',
  ),
  ...'وَزَارَة الوزير وبالوزارة إلى ال35 ١٢٬٥ كـتاب لا ﷺ'.split(' '),
  ...['1\u00a0250', '½', 'm²', '“', '»', '…', '.', 'co\u00adop', '\u200f', '𝒜bc', '中文字', '🙂'],
];
const text = fc
  .array(fc.tuple(fc.constantFrom(...PIECES), fc.constantFrom(' ', ' ', '', '-', "'", ', ')), {
    minLength: 1,
    maxLength: 8,
  })
  .map((parts) => parts.map(([piece, between]) => piece + between).join(''));

describe('a needle', () => {
  it('is asked of the index so that every text with it is among what is found', () => {
    fc.assert(
      fc.property(
        text,
        fc.nat(),
        fc.nat(12),
        fc.constantFrom('ar', 'fr', 'en', 'zh'),
        (hay, at, length, language) => {
          const folded = fold(hay);
          const start = at % Math.max(1, folded.length);
          const needle = folded.slice(start, start + length + 1);
          const phrases = needlePhrases(needle);
          if (phrases !== null) expect(highlight(hay, language, phrases)).not.toBeNull();
        },
      ),
      { numRuns: 3000 },
    );
  });

  it('with a letter or two only, or none, narrows nothing down', () => {
    expect(['', ' . ', 'a', '5 %', '« »'].map(needlePhrases)).toEqual([null, null, null, null, null]);
  });

  it('is folded as its case is ignored, in the scripts of the interface', () => {
    expect(['Straße', 'وزارة', '12 % –', 'σοφός', 'мир'].map(foldsWithCase)).toEqual([
      true,
      true,
      true,
      false,
      false,
    ]);
  });
});
