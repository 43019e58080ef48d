import type { Match } from '#core/model/memory.ts';

export const BANDS = ['context', 'exact', '95', '85', '75', '50', 'pivot', 'assembled'] as const;
export type Band = (typeof BANDS)[number];

/** The band of a match: by its kind where that says more than the score, else by the score. */
export function bandOf({ kind, score }: Pick<Match, 'kind' | 'score'>): Band {
  if (kind === 'pivot' || kind === 'assembled') return kind;
  if (score > 100) return 'context';
  if (score >= 100) return 'exact';
  if (score >= 95) return '95';
  if (score >= 85) return '85';
  return score >= 75 ? '75' : '50';
}
