import { describe, expect, it } from 'vitest';
import type { TermHit } from '#core/model/glossary.ts';
import { insertionsOf } from '#renderer/features/workspace/term-insertion.ts';

const hit = (concept: number, fr: readonly string[]): TermHit => ({
  start: 0,
  end: 1,
  text: 'x',
  concept,
  kind: 'term',
  status: 'preferred',
  note: '',
  targets: { fr },
});

describe('the numbered terms', () => {
  it('are the preferred term of each concept once, in the order of the source', () => {
    const hits = [
      hit(2, ['mémorandum d’entente', 'protocole d’accord']),
      hit(1, ['Rabat']),
      hit(2, ['x']),
      hit(3, []),
    ];
    expect(insertionsOf(hits, 'fr')).toEqual([
      { concept: 2, text: 'mémorandum d’entente' },
      { concept: 1, text: 'Rabat' },
    ]);
  });

  it('are none for a language without terms', () => {
    expect(insertionsOf([hit(1, ['Rabat'])], 'ar')).toEqual([]);
    expect(insertionsOf([hit(1, ['Rabat'])], null)).toEqual([]);
  });
});
