import { describe, expect, it } from 'vitest';
import type { TermHit } from '#core/model/glossary.ts';
import { isSameEverywhere, wholeTerm } from '#services/fillers.ts';

const hit = (start: number, end: number, target: string): TermHit => ({
  start,
  end,
  text: '',
  concept: 1,
  kind: 'institution',
  status: 'preferred',
  note: '',
  targets: { fr: [target, 'autre'] },
});

describe('a term that is the whole segment', () => {
  it('gives its preferred translation, with a capital', () => {
    expect(wholeTerm('Ministry of Health', [hit(0, 18, 'ministère de la Santé')], 'fr')).toBe(
      'Ministère de la Santé',
    );
  });

  it('keeps lower case where the source has it, and Arabic as it is', () => {
    expect(wholeTerm('ministry', [hit(0, 8, 'ministère')], 'fr')).toBe('ministère');
    expect(wholeTerm('وزارة الصحة', [hit(0, 11, 'ministère de la Santé')], 'fr')).toBe(
      'Ministère de la Santé',
    );
  });

  it('is none when more than the term stands there, or the language has no term', () => {
    expect([
      wholeTerm('The Ministry of Health', [hit(4, 22, 'ministère de la Santé')], 'fr'),
      wholeTerm('Ministry of Health', [hit(0, 18, 'ministère de la Santé')], 'ar'),
    ]).toEqual([null, null]);
  });
});

describe('what is the same in every language', () => {
  it.each(['+212 537-000-000', '2026', '27-06', 'presse@exemple.ma', 'https://exemple.ma/a?b=1', '@exemple'])(
    '%s',
    (text) => {
      expect(isSameEverywhere(text)).toBe(true);
    },
  );

  it.each(['Tel: 0537', '1,234.5', '12 %', '٪12', '###', 'MAP', '', 'Rabat, 20 January 2026', 'a b@c.ma'])(
    'is not %s',
    (text) => {
      expect(isSameEverywhere(text)).toBe(false);
    },
  );
});
