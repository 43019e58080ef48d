import { score } from '#core/matching/score.ts';
import { fold } from '#core/text/fold.ts';
import { plainTokens } from '#core/text/tokens.ts';
import { createFullTextBaseline } from '#storage/full-text-baseline.ts';
import { type Latency, latencyOf, round } from './statistics.ts';

const CANDIDATES = 100;
const QUERIES = 60;

export interface FullTextComparison {
  readonly fts5: Latency;
  /** How many times faster the memory search was at the 95th percentile. */
  readonly timesFaster: number;
}

/** The same queries to FTS5: the hundred best by bm25, re-ranked with the one score, both in English. */
export function compareWithFullText(
  texts: Iterable<string>,
  queries: readonly string[],
  search: Latency,
): FullTextComparison {
  const baseline = createFullTextBaseline(texts, fold);
  try {
    const samples = queries.slice(0, QUERIES).map((query) => {
      const start = performance.now();
      const words = plainTokens(query, 'en')
        .filter(({ kind }) => kind !== 'punctuation')
        .map(({ form }) => form);
      baseline
        .candidates([...new Set(words)], CANDIDATES)
        .map((text) => ({ text, score: score(text, query, 'en') }))
        .sort((a, b) => b.score - a.score);
      return performance.now() - start;
    });
    const fts5 = latencyOf(samples);
    return { fts5, timesFaster: round(fts5.p95 / search.p95, 1) };
  } finally {
    baseline.close();
  }
}
