import { describe, expect, it } from 'vitest';
import type { ReleaseSummary } from '#core/model/release.ts';
import { filterReleases } from '#renderer/features/releases/filter.ts';

const release = (id: number, title: string): ReleaseSummary => ({
  id,
  title,
  source: 'fr',
  targets: [],
  segments: 0,
  words: 0,
  progress: {},
  createdAt: 0,
  updatedAt: 0,
});

const RELEASES = [
  release(1, 'Coopération maroco-sénégalaise dans le domaine de l’eau'),
  release(2, 'التعاون المغربي السنغالي في مجال الماء'),
  release(3, 'Opening of the school year'),
];
const found = (words: string) => filterReleases(RELEASES, words).map(({ id }) => id);

describe('filterReleases', () => {
  it('shows all for no words', () => {
    expect(found('  ')).toEqual([1, 2, 3]);
  });

  it('finds words whatever their accents, apostrophes and order', () => {
    expect(found('senegalaise COOPERATION')).toEqual([1]);
    expect(found("l'eau")).toEqual([1]);
  });

  it('finds Arabic words whatever their hamza and harakat', () => {
    expect(found('الماءِ التعاون')).toEqual([2]);
  });

  it('wants every word', () => {
    expect(found('school water')).toEqual([]);
  });
});
