import { describe, expect, it } from 'vitest';
import { slugOf } from '#services/file-name.ts';

describe('the name of an exported file', () => {
  it.each([
    ['Release 12 (final)', 'Release-12-final'],
    ['بلاغ صحفي: زيارة العمل', 'بلاغ-صحفي-زيارة-العمل'],
    ['L’État à Rabat', 'L-État-à-Rabat'],
    ['../../etc/passwd', 'etc-passwd'],
    ['a/b\\c:d*e?"<>|f', 'a-b-c-d-e-f'],
    ['.hidden', 'hidden'],
    ['v1.2 draft.', 'v1.2-draft'],
    ['CON', 'CON-'],
  ])('%s becomes %s', (text, slug) => {
    expect(slugOf(text, 'release')).toBe(slug);
  });

  it('falls back where nothing is left, and is cut where it is long', () => {
    expect([slugOf(' ?! ', 'release-3'), slugOf('و'.repeat(300), 'x').length]).toEqual(['release-3', 80]);
  });
});
