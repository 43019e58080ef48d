import { describe, expect, it } from 'vitest';
import { bandOf } from '#renderer/features/workspace/panel/bands.ts';

describe('the band of a match', () => {
  it('follows the score', () => {
    const bands = [102, 101, 100, 99, 95, 94, 85, 84, 75, 74, 50].map((score) =>
      bandOf({ kind: 'fuzzy', score }),
    );
    expect(bands).toEqual(['context', 'context', 'exact', '95', '95', '85', '85', '75', '75', '50', '50']);
  });

  it('says how a made match came about, whatever its score', () => {
    expect(bandOf({ kind: 'pivot', score: 100 })).toBe('pivot');
    expect(bandOf({ kind: 'assembled', score: 92 })).toBe('assembled');
  });
});
