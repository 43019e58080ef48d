import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold, foldWithMap } from '#core/text/fold.ts';

describe('fold', () => {
  it.each([
    ['case and Latin diacritics', 'Économie Générale', 'economie generale'],
    ['ligatures and the sharp s', 'Œuvre, Æsir, Straße', 'oeuvre, aesir, strasse'],
    ['decomposed accents like composed ones', 'e\u0301lu', 'elu'],
    ['harakat and tatweel', 'مُحَمَّـــد', 'محمد'],
    ['one alef', 'أإآٱا', 'ااااا'],
    ['alef maqsura, ta marbuta and hamza seats', 'مستشفى وزارة مؤتمر هيئة', 'مستشفي وزاره موتمر هييه'],
    ['the hamza on the line, kept', 'ماء', 'ماء'],
    ['Persian ya and kaf as typed on some keyboards', 'کلی', 'كلي'],
    ['Arabic-Indic and Persian digits', '٠١٢٣ ۴۵۶', '0123 456'],
    ['Arabic number separators as the Maghreb writes them', '١٬٢٣٤٫٥', '1.234,5'],
    ['apostrophes', 'l’Intérieur l‘eau l`eau', "l'interieur l'eau l'eau"],
    ['quotes of all kinds', '«oui» “yes” „ja"', '"oui" "yes" "ja"'],
    ['Arabic punctuation', 'نعم، لا؛ كيف؟', 'نعم, لا; كيف?'],
    ['no-break and thin spaces', '5\u00a0000\u202fDH', '5 000 dh'],
    ['bidi controls', '\u202bنص\u202c \u200ex\u200f \u2067y\u2069', 'نص x y'],
    ['Arabic presentation forms', 'ﻻ ﷲ', 'لا الله'],
    ['full-width letters', 'ＯＮＵ', 'onu'],
    ['dotted capital I', 'İstanbul', 'istanbul'],
  ])('unifies %s', (_, text, key) => {
    expect(fold(text)).toBe(key);
  });

  it('keeps fractions and superscripts whole', () => {
    expect(fold('½ m²')).toBe('½ m²');
  });

  it('is idempotent on any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(fold(fold(text))).toBe(fold(text));
      }),
    );
  });
});

describe('foldWithMap', () => {
  it('folds like fold and gives each place its origin, rising, with the end last', () => {
    const arabic = fc.string({ unit: fc.constantFrom(...'أمُّـَ ﷺة’œ\u200f٣😀é') });
    fc.assert(
      fc.property(fc.oneof(arabic, fc.string({ unit: 'binary' })), (text) => {
        const { folded, map, isUnitByUnit } = foldWithMap(text);
        expect(folded).toBe(fold(text));
        expect(map[folded.length]).toBe(text.length);
        for (let i = 1; i <= folded.length; i++) {
          expect(map[i]).toBeGreaterThanOrEqual(map[i - 1] ?? 0);
          if (isUnitByUnit) expect(map[i]).toBe(i);
        }
      }),
    );
  });

  it('points at the untouched letters across dropped and doubled ones', () => {
    const text = 'الـوِزارة œuvre';
    const { folded, map } = foldWithMap(text);
    const at = folded.indexOf('وزاره');
    expect(text.slice(map[at], map[at + 5])).toBe('وِزارة');
    expect(map[folded.indexOf('uvre')]).toBe(text.indexOf('uvre'));
  });
});
