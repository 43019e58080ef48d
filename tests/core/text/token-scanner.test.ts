import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { TokenScanner } from '#core/text/token-scanner.ts';
import { plainTokens } from '#core/text/tokens.ts';

const KINDS = ['', 'word', 'number', 'punctuation'];
const PIECES =
  "aujourd'hui prud’hommes l’accord d'Amman minister's ministers' 's 1 250 000 12.5 12,5. ٣٥ ١٬٢٣٤٫٥ G20 ال35 … .. .... ﷺ œuvre ß وَزِيرٌ ـ - – « » 𝐀 👍🏽 \ud800 \udc00 ½ x² n° Ⅳ １２ \u0000 \u0001 \u0002 \u0003 ' ’s ,5 5, ̀ ‏".split(
    ' ',
  );
const SPACES = ['', ' ', '\u00a0', '\u2009', '\u202f', '\n', '\u200b'];

const text = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: fc.nat(0xffff).map((code) => String.fromCharCode(code)) }),
  fc
    .array(fc.tuple(fc.constantFrom(...PIECES), fc.constantFrom(...SPACES)))
    .map((pieces) => pieces.flat().join('')),
);

describe('the scanner', () => {
  it.each(['ar', 'fr', 'en', 'und'])('cuts the very tokens of tokens.ts: %s', (language) => {
    const scanner = new TokenScanner(language);
    fc.assert(
      fc.property(text, (given) => {
        const scanned = Array.from({ length: scanner.scan(given) }, (_, token) => ({
          kind: KINDS[scanner.kinds[token] ?? 0],
          form: scanner.form(token),
        }));
        expect(scanned).toEqual(plainTokens(given, language).map(({ kind, form }) => ({ kind, form })));
      }),
      { numRuns: 3000 },
    );
  });
});
