import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { directionRuns, shielded, stretchesToIsolate, unshielded } from '#core/text/direction.ts';

const foreign = (text: string, base: 'rtl' | 'ltr'): readonly string[] =>
  directionRuns(text, base).flatMap((run) => (run.direction === base ? [] : [run.text]));

describe('directionRuns', () => {
  it.each([
    ['استقبل السيد Jean-Marc Delorme، اليوم', ['Jean-Marc Delorme']],
    ['الهاتف: +212 5 37 27 77 27 أو presse@exemple.ma.', ['+212 5 37 27 77 27', 'presse@exemple.ma']],
    ['في 22 أبريل 2024. 15 شخصا (2024-2026)', ['22', '2024', '15', '2024-2026']],
    ['بقيمة 1.500.000 درهم أي 85,5%', ['1.500.000', '85,5']],
    ['برنامج (Programme « Horizon 2030 »)', ['Programme « Horizon 2030 »']],
    ['ممثلو Agence de Développement (AFD).', ['Agence de Développement (AFD)']],
    ['https://www.exemple.ma/ar?id=12', ['https://www.exemple.ma/ar?id=12']],
    ['بلاغ (و م ع)', []],
  ])('sets Latin words, numbers and addresses apart in Arabic: %s', (text, expected) => {
    expect(foreign(text, 'rtl')).toEqual(expected);
  });

  it('sets Arabic phrases apart in French, with the figures that belong to them', () => {
    expect(foreign('le programme (« أفق 2030 ») et بلاغ صحفي, en 2024', 'ltr')).toEqual([
      'أفق 2030',
      'بلاغ صحفي',
    ]);
  });

  it('loses and invents no character', () => {
    const text = fc.string({
      unit: fc.constantFrom('ا', 'b', '3', ' ', '(', ')', '+', '-', '.', '«', '»', 'é', '،'),
      maxLength: 60,
    });
    fc.assert(
      fc.property(text, fc.constantFrom('rtl' as const, 'ltr' as const), (sample, base) => {
        expect(
          directionRuns(sample, base)
            .map((run) => run.text)
            .join(''),
        ).toBe(sample);
      }),
    );
  });

  it('takes time in proportion to the length', () => {
    const text = 'a ('.repeat(50_000) + '1 '.repeat(50_000);
    expect(
      directionRuns(text, 'rtl')
        .map((run) => run.text)
        .join(''),
    ).toBe(text);
  });
});

describe('shielded', () => {
  it.each(['Delorme', '2024', '1.500.000', '12:30', 'Horizon 2030'])(
    'leaves alone what keeps its order: %s',
    (text) => {
      expect(shielded(text)).toBe(text);
    },
  );

  it.each(['+212 5 37', '2024-2026', '894 000', 'Agence (AFD)'])(
    'protects what would be turned round: %s',
    (text) => {
      expect(shielded(text)).not.toBe(text);
      expect(unshielded(`في ${shielded(text)} و`)).toBe(`في ${text} و`);
    },
  );
});

describe('stretchesToIsolate', () => {
  it('finds what the Unicode algorithm would turn round in Arabic, and nothing else', () => {
    const text = 'للفترة 2026-2029 على الرقم +212 5 37 وفي سنة 2026 مع Delorme.';
    expect(stretchesToIsolate(text).map(({ start, end }) => text.slice(start, end))).toEqual([
      '2026-2029',
      '+212 5 37',
    ]);
  });
});
