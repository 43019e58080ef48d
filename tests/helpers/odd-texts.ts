import fc from 'fast-check';

const PIECES =
  "aujourd'hui prud’hommes l’accord d'Amman minister's ministers' 's 1 250 000 12.5 12,5. ٣٥ ١٬٢٣٤٫٥ G20 ال35 … .. .... ﷺ œuvre ß وَزِيرٌ ـ - – « » 𝐀 👍🏽 \ud800 \udc00 ½ x² n° Ⅳ １２ \u0000 \u0001 \u0002 \u0003 ' ’s ,5 5, ̀ ‏".split(
    ' ',
  );
const SPACES = ['', ' ', '\u00a0', '\u2009', '\u202f', '\n', '\u200b'];

/** Texts with everything in them that cutting into tokens must mind. */
export const oddText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: fc.nat(0xffff).map((code) => String.fromCharCode(code)) }),
  fc
    .array(fc.tuple(fc.constantFrom(...PIECES), fc.constantFrom(...SPACES)))
    .map((pieces) => pieces.flat().join('')),
);
