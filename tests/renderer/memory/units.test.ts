import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { withText } from '#renderer/features/memory/edited-text.ts';
import { NO_FILTERS, narrows, toFilter } from '#renderer/features/memory/filters.ts';
import { markedParts } from '#renderer/features/memory/units/UnitTexts.tsx';

const bold = (start: number, end: number) => ({ kind: 'bold' as const, start, end });

describe('a text that is edited', () => {
  it.each([
    ['before it', 'Le ministre a reçu', 'Hier, le ministre a reçu', [bold(12, 14)], [bold(18, 20)]],
    ['behind it', 'Le ministre a reçu', 'Le ministre a reçu hier', [bold(3, 11)], [bold(3, 11)]],
    ['around it', 'Le ministre a reçu', 'Le premier ministre a reçu', [bold(0, 18)], [bold(0, 26)]],
    ['within it', 'Le ministre a reçu', 'Le ministère a reçu', [bold(3, 11)], [bold(3, 12)]],
    ['instead of it', 'Le ministre a reçu', 'Le a reçu', [bold(3, 12)], []],
  ])('keeps the formatting where words change %s', (_, before, after, marks, expected) => {
    expect(withText({ text: before, marks }, after)).toEqual({ text: after, marks: expected });
  });

  it('never has formatting outside of the text, whatever is typed', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), fc.nat(30), fc.nat(30), (before, after, a, b) => {
        const rich = withText({ text: before, marks: [bold(Math.min(a, b), Math.max(a, b))] }, after);
        expect(rich.text).toBe(after);
        for (const mark of rich.marks) {
          expect(mark.start).toBeGreaterThanOrEqual(0);
          expect(mark.end).toBeGreaterThan(mark.start);
          expect(mark.end).toBeLessThanOrEqual(after.length);
        }
      }),
    );
  });
});

describe('words looked for', () => {
  it('are marked whatever the hamza, the vowels and the case, and the text stays whole', () => {
    const parts = markedParts('الإتّحاد والاتحاد', 'الاتحاد');
    expect(parts.map(({ text }) => text).join('')).toBe('الإتّحاد والاتحاد');
    expect(parts.filter(({ marked }) => marked).map(({ text }) => text)).toEqual(['الإتّحاد', 'الاتحاد']);
    expect(markedParts('Équipe et équipes', 'equipe').filter(({ marked }) => marked)).toHaveLength(2);
  });

  it('mark nothing where there are none', () => {
    expect(markedParts('Le ministre', '  ')).toEqual([{ start: 0, text: 'Le ministre', marked: false }]);
  });
});

describe('filters of units', () => {
  it('include the whole of the last day', () => {
    const { from, until } = toFilter({ ...NO_FILTERS, from: '2026-03-02', until: '2026-03-02' });
    expect((until ?? 0) - (from ?? 0)).toBe(24 * 60 * 60 * 1000 - 1);
  });

  it('narrow nothing by the choice of a memory alone', () => {
    expect([narrows({ ...NO_FILTERS, memory: 2 }), narrows({ ...NO_FILTERS, author: 'Salma' })]).toEqual([
      false,
      true,
    ]);
  });
});
