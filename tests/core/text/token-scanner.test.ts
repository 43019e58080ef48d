import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { TokenScanner } from '#core/text/token-scanner.ts';
import { plainTokens } from '#core/text/tokens.ts';
import { oddText } from '../../helpers/odd-texts.ts';

const KINDS = ['', 'word', 'number', 'punctuation'];
describe('the scanner', () => {
  it.each(['ar', 'fr', 'en', 'und'])('cuts the very tokens of tokens.ts: %s', (language) => {
    const scanner = new TokenScanner(language);
    fc.assert(
      fc.property(oddText, (given) => {
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
