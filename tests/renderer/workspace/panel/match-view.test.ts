import { describe, expect, it } from 'vitest';
import type { Match } from '#core/model/memory.ts';
import { highlighted } from '#renderer/features/workspace/panel/highlighted.ts';
import { otherTranslations, proposalMarks } from '#renderer/features/workspace/panel/match-view.ts';

function match(source: string, fr: string, rest: Partial<Match> = {}): Match {
  return {
    unit: 1,
    memory: 'house',
    kind: 'exact',
    score: 100,
    source,
    sourceLanguage: 'en',
    targets: { fr: { text: fr, marks: [] } },
    agreement: [],
    penalties: [],
    copies: 1,
    difference: [],
    adapted: [],
    toCheck: [],
    author: '',
    updatedAt: 0,
    ...rest,
  };
}

describe('otherTranslations', () => {
  it('counts the other texts of the same sentence, whatever its case, and no other sentence’s', () => {
    const one = match('The end.', 'Fin.');
    const all = [
      one,
      match('the end.', 'La fin.'),
      match('The end.', 'Fin.'),
      match('The bend.', 'Le virage.'),
    ];
    expect(otherTranslations(one, all, 'fr')).toBe(1);
    expect(otherTranslations(match('The bend.', 'Le virage.'), all, 'fr')).toBe(0);
  });
});

describe('proposalMarks', () => {
  it('marks what was put in and what is to be looked at, in the language shown only', () => {
    const value = { language: 'fr', kind: 'number' as const, start: 3, end: 5, from: '12', to: '15' };
    const proposal = match('a', 'b', {
      adapted: [value, { ...value, language: 'ar' }],
      toCheck: [
        { ...value, start: 0, end: 2, localised: true },
        { ...value, start: 0, end: 0, from: '', localised: true },
      ],
    });
    expect(proposalMarks(proposal, 'fr')).toEqual([
      { kind: 'adapted', start: 3, end: 5 },
      { kind: 'check', start: 0, end: 2 },
    ]);
  });
});

describe('highlighted', () => {
  it('cuts a text at the ranges, and joins to it again', () => {
    const pieces = highlighted('الوزير بالرباط', [
      [2, 6],
      [8, 14],
    ]);
    expect(pieces.map(({ text, isHit }) => [text, isHit])).toEqual([
      ['ال', false],
      ['وزير', true],
      [' ب', false],
      ['الرباط', true],
    ]);
  });
});
