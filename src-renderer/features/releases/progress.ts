import type { CellStatus } from '#core/model/release.ts';

/** What the list says of one language: how much is confirmed, and the most urgent thing left. */
export interface LanguageProgress {
  /** 0-100, rounded down: 100 only when everything is confirmed. */
  readonly percent: number;
  /** Shares of the bar in percent, in the order they are drawn. */
  readonly shares: readonly { readonly status: CellStatus; readonly percent: number }[];
  readonly left:
    | { readonly kind: 'complete' }
    | { readonly kind: 'stale' | 'draft' | 'empty'; readonly count: number };
}

const DRAWN: readonly CellStatus[] = ['approved', 'reviewed', 'translated', 'stale', 'draft'];

/** Sums up the number of segments in each status. Outdated text comes before drafts, drafts before empty ones. */
export function languageProgress(counts: Readonly<Record<CellStatus, number>>): LanguageProgress {
  const total = Object.values(counts).reduce((sum, count) => sum + count, 0);
  const share = (count: number) => (total === 0 ? 0 : (count / total) * 100);
  const confirmed = counts.translated + counts.reviewed + counts.approved;
  const left = (['stale', 'draft', 'empty'] as const).find((status) => counts[status] > 0);
  return {
    percent: Math.floor(share(confirmed)),
    shares: DRAWN.map((status) => ({ status, percent: share(counts[status]) })),
    left: left ? { kind: left, count: counts[left] } : { kind: 'complete' },
  };
}
