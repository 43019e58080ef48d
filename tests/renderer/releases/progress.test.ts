import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CellStatus } from '#core/model/release.ts';
import { languageProgress } from '#renderer/features/releases/progress.ts';

const counts = (some: Partial<Record<CellStatus, number>>): Record<CellStatus, number> => ({
  empty: 0,
  draft: 0,
  translated: 0,
  reviewed: 0,
  approved: 0,
  stale: 0,
  ...some,
});

describe('languageProgress', () => {
  it('counts what is confirmed and names the most urgent rest', () => {
    const progress = languageProgress(counts({ translated: 1, approved: 1, stale: 1, empty: 5 }));
    expect([progress.percent, progress.left]).toEqual([25, { kind: 'stale', count: 1 }]);
  });

  it('is complete only when every segment is confirmed', () => {
    expect(languageProgress(counts({ reviewed: 999, draft: 1 })).percent).toBe(99);
    expect(languageProgress(counts({ reviewed: 999 }))).toMatchObject({
      percent: 100,
      left: { kind: 'complete' },
    });
  });

  it('says nothing wrong of a release without segments', () => {
    expect(languageProgress(counts({})).percent).toBe(0);
  });

  it('never draws more than the whole bar', () => {
    const count = fc.nat({ max: 5000 });
    const any = fc.record({
      empty: count,
      draft: count,
      translated: count,
      reviewed: count,
      approved: count,
      stale: count,
    });
    fc.assert(
      fc.property(any, (statuses) => {
        const drawn = languageProgress(statuses).shares.reduce((sum, { percent }) => sum + percent, 0);
        expect(drawn).toBeLessThanOrEqual(100 + 1e-9);
      }),
    );
  });
});
