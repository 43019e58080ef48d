import { describe, expect, it } from 'vitest';
import type { TermHit } from '#core/model/glossary.ts';
import { insertionsOf, spacedTerm } from '#renderer/features/workspace/terms/insertion.ts';

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
      hit(2, ['mémorandum d’entente', 'protocole d’accord']),
      hit(3, []),
    ];
    expect(insertionsOf(hits, 'fr')).toEqual([
      { concept: 2, text: 'mémorandum d’entente' },
      { concept: 1, text: 'Rabat' },
    ]);
  });

  it('are one for each content of a formula’s slot', () => {
    const hits = [hit(4, ['Sa Majesté le Roi Idris']), hit(4, ['Sa Majesté le Roi Salim'])];
    expect(insertionsOf(hits, 'fr').map(({ text }) => text)).toEqual([
      'Sa Majesté le Roi Idris',
      'Sa Majesté le Roi Salim',
    ]);
  });

  it('are none for a language without terms', () => {
    expect(insertionsOf([hit(1, ['Rabat'])], 'ar')).toEqual([]);
    expect(insertionsOf([hit(1, ['Rabat'])], null)).toEqual([]);
  });
});

describe('a term that is put in', () => {
  it('is parted from the words beside it', () => {
    expect(spacedTerm('signé par le', 'ministre', '')).toBe(' ministre');
    expect(spacedTerm('« essai »', 'ministre', 'de')).toBe(' ministre ');
    expect(spacedTerm('استقبل', 'وزير الخارجية', 'نظيره')).toBe(' وزير الخارجية ');
  });

  it('stands at once at the start, after a space, an opening sign or an apostrophe, and before punctuation', () => {
    for (const before of ['', 'le ', 'l’', '(', '«\u00a0', 'franco-'])
      expect(spacedTerm(before, 'ministre', ', puis')).toBe('ministre');
  });

  it('joins an Arabic conjunction or preposition, which is written on to it', () => {
    for (const before of ['و', 'قال ب', 'ول', 'مع الوزير وال', 'وبال'])
      expect(spacedTerm(before, 'رباط', '')).toBe('رباط');
    expect(spacedTerm('مدينة', 'الرباط', '')).toBe(' الرباط');
  });
});
