import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { difference, score } from '#core/matching/score.ts';

describe('score', () => {
  it('is the share of tokens that need no edit, a light stem costing a quarter', () => {
    const source = 'Le ministre a signé un accord avec la commune';
    expect(score(source, 'Le ministre a signé un contrat avec la commune', 'fr')).toBeCloseTo(
      100 * (1 - 1 / 9),
    );
    expect(score(source, 'Le ministre a signé un accord avec les communes', 'fr')).toBeCloseTo(
      100 * (1 - 1.25 / 9),
    );
    expect(score(source, 'Le ministre a signé un accord', 'fr')).toBeCloseTo(100 * (1 - 3 / 9));
  });

  it('credits Arabic clitics as one stem', () => {
    expect(score('استقبل وزير الخارجية السفير', 'استقبل وزير للخارجية السفير', 'ar')).toBeCloseTo(
      100 * (1 - 0.25 / 4),
    );
  });

  it('never calls different words identical', () => {
    const words = fc.array(fc.constantFrom('le', 'ministre', 'ministres', 'accord', '12', ','), {
      maxLength: 8,
    });
    fc.assert(
      fc.property(words, words, (a, b) => {
        const [left, right] = [a.join(' '), b.join(' ')];
        const value = score(left, right, 'fr');
        expect(value).toBe(score(right, left, 'fr'));
        expect(value === 100).toBe(left === right);
        expect(value).toBeGreaterThanOrEqual(0);
      }),
    );
  });
});

describe('difference', () => {
  it('reads in order, deletion before insertion', () => {
    expect(difference('The old agreement was signed.', 'The new treaty was signed today.')).toEqual([
      { kind: 'equal', text: 'The ' },
      { kind: 'deleted', text: 'old agreement' },
      { kind: 'inserted', text: 'new treaty' },
      { kind: 'equal', text: ' was signed' },
      { kind: 'inserted', text: ' today' },
      { kind: 'equal', text: '.' },
    ]);
  });

  it('shows a changed capital and a changed accent', () => {
    expect(difference('le Roi décoré', 'le roi decoré')).toEqual([
      { kind: 'equal', text: 'le ' },
      { kind: 'deleted', text: 'Roi décoré' },
      { kind: 'inserted', text: 'roi decoré' },
    ]);
  });

  it('rebuilds both texts to the last character, whatever they are', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.string({ unit: fc.constantFrom('a', 'b', ' ', '  ', '.', 'و', 'ِ', 'ﷺ', '\u200f', '12') }),
    );
    fc.assert(
      fc.property(text, text, (source, segment) => {
        const parts = difference(source, segment);
        const rebuilt = (without: string) =>
          parts
            .filter(({ kind }) => kind !== without)
            .map((part) => part.text)
            .join('');
        expect(rebuilt('inserted')).toBe(source);
        expect(rebuilt('deleted')).toBe(segment);
        for (const [i, part] of parts.entries()) expect(part.kind).not.toBe(parts[i + 1]?.kind);
      }),
      { numRuns: 500 },
    );
  });

  it('replaces the middle of very long texts in one step', () => {
    const [long, other] = ['a '.repeat(3000), 'b '.repeat(3000)];
    expect(difference(`x ${long}y`, `x ${other}y`).map(({ kind }) => kind)).toEqual([
      'equal',
      'deleted',
      'inserted',
      'equal',
    ]);
  });
});
