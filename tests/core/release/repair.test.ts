import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { repairText } from '#core/release/repair.ts';

const plain = (text: string) => repairText({ text, marks: [] }).text;

describe('repairText', () => {
  it.each([
    ['runs of spaces', 'Le  ministre\t a  reçu', 'Le ministre a reçu'],
    ['no-break spaces, which stay', 'Que faire\u202f?  12\u00a0% ', 'Que faire\u202f? 12\u00a0%'],
    ['letters in two parts', 'Te\u0301le\u0301phone', 'Téléphone'],
    ['presentation forms', 'ﺍﻟﺮﺑﺎﻁ', 'الرباط'],
    ['ligatures of lam and alef', 'ﻻ ﺷﻲﺀ', 'لا شيء'],
    ['blessings, which stay', 'النبي ﷺ قال', 'النبي ﷺ قال'],
    ['ornate brackets, which stay', '﴿اقرأ﴾', '﴿اقرأ﴾'],
    ['soft hyphens and byte order marks', '\ufeffcoopé\u00adration', 'coopération'],
    ['line breaks', 'ligne une \r\n  ligne deux', 'ligne une\nligne deux'],
    ['UTF-8 read as Windows-1252', 'tÃ©lÃ©phone Ã  lâ€™Å“uvre, 3 â‚¬', 'téléphone à l’œuvre, 3 €'],
    ['the same where a no-break space was lost', 'Ã la dÃ©cision', 'à la décision'],
    ['the same in Arabic', 'Ø§Ù„Ø±Ø¨Ø§Ø· Ø¹Ø§ØµÙ…Ø©', 'الرباط عاصمة'],
    ['UTF-8 read as Windows-1256', 'ط§ظ„ط±ط¨ط§ط·', 'الرباط'],
    ['text read wrongly twice', 'tÃƒÂ©lÃƒÂ©phone', 'téléphone'],
    ['Windows-1256 read as Windows-1252', 'ÇáãÛÑÈ Ýí ÇáÑÈÇØ', 'المغرب في الرباط'],
    ['no capital before a closing guillemet', 'la «LIBERTÉ» de «MANHÃ»', 'la «LIBERTÉ» de «MANHÃ»'],
    [
      'no accents of a French text',
      'À Évry, où l’été à été « çà et là »…',
      'À Évry, où l’été à été « çà et là »…',
    ],
    ['no Arabic text', 'في وسط المدينة، هل من حفظ؟ «نعم»', 'في وسط المدينة، هل من حفظ؟ «نعم»'],
    ['lone surrogates', 'a\ud800  b', 'a\ud800 b'],
  ])('repairs %s', (_, damaged, repaired) => {
    expect(plain(damaged)).toBe(repaired);
  });

  it('moves marks with the text they stand on', () => {
    const text = '  Le  ﻻ  e\u0301tat';
    const start = text.indexOf('e\u0301');
    const rich = {
      text,
      marks: [
        { kind: 'bold' as const, start: 6, end: 7 },
        { kind: 'italic' as const, start, end: text.length },
      ],
    };
    expect(repairText(rich)).toEqual({
      text: 'Le لا état',
      marks: [
        { kind: 'bold', start: 3, end: 5 },
        { kind: 'italic', start: 6, end: 10 },
      ],
    });
  });

  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(
        fc.string({
          unit: fc.oneof(
            fc.constantFrom(
              ' ',
              '\u00a0',
              '\t',
              '\n',
              'ﻻ',
              'e',
              '\u0301',
              '\u0651',
              '\ud800',
              '\u00ad',
              '\ufeff',
            ),
            fc.string({ unit: 'binary', maxLength: 1 }),
          ),
        }),
        (text) => {
          const once = plain(text);
          expect(plain(once)).toBe(once);
        },
      ),
      { numRuns: 1000 },
    );
  });
});
