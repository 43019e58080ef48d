import { createDistance } from '#core/matching/distance.ts';
import { createPreparation, scorePrepared } from '#core/matching/score.ts';
import { fold } from '#core/text/fold.ts';
import { plainTokens } from '#core/text/tokens.ts';
import { createFullTextBaseline } from '#storage/full-text-baseline.ts';
import { type Latency, round, timed } from './statistics.ts';

const CANDIDATES = 100;

export interface FullTextComparison {
  readonly fts5: Latency;
  /** How many times faster the memory search was at the 95th percentile. */
  readonly timesFaster: number;
}

/**
 * The same queries to FTS5 over the same texts, in English (design/matching.md): the hundred best by bm25 for any of the
 * words of the segment, re-ranked with the one score, best `limit` from `minimum` on. Both sides have answered all queries
 * before they are timed; FTS5 has its table in memory and gives texts, the search reads whole units from its file.
 */
export async function compareWithFullText(
  texts: Iterable<string>,
  queries: readonly string[],
  search: Latency,
  { minimum, limit }: { readonly minimum: number; readonly limit: number },
): Promise<FullTextComparison> {
  const baseline = createFullTextBaseline(texts, fold);
  const distance = createDistance();
  try {
    const fts5 = await timed(queries, (query) => {
      const words = plainTokens(query, 'en')
        .filter(({ kind }) => kind !== 'punctuation')
        .map(({ form }) => form);
      const prepare = createPreparation('en');
      const segment = prepare(query);
      return baseline
        .candidates([...new Set(words)], CANDIDATES)
        .map((text) => ({ text, score: scorePrepared(prepare(text), segment, distance) }))
        .filter(({ score }) => score >= minimum)
        .sort((a, b) => b.score - a.score)
        .slice(0, limit);
    });
    return { fts5, timesFaster: round(fts5.p95 / search.p95, 1) };
  } finally {
    baseline.close();
  }
}
