import { join } from 'node:path';
import { BENCH_LANGUAGES } from '#hosts/cli/bench/generate.ts';
import { benchMemory } from '#hosts/cli/bench/memory-bench.ts';
import { applicationFolder } from '#hosts/paths.ts';
import type { Bench, BenchResult } from './report.ts';

/** What the product promises for a memory of this size; `balagh bench memory --units 1000000` shows a larger one. */
const UNITS = 100_000;
const BUDGET = {
  open: 70,
  megabytes: 40,
  p50: 0.5,
  p95: 1.5,
  p99: 3,
  words: 1,
  phrase: 5,
  part: 5,
  confirm: 5,
};
/** Times that SQLite FTS5 with re-ranking is to be slower at the 95th percentile. */
const FASTER = 300;

/** The whole memory, as `balagh bench memory` measures it: library, index files, units from the database. */
export const run: Bench = async () => {
  const command = join(applicationFolder(), 'src-main', 'hosts', 'launch', 'balagh.mjs');
  const { growth, fullText } = await benchMemory(
    UNITS,
    (task) => [command, 'bench', 'memory', '--measure', JSON.stringify(task)],
    () => {},
  );
  const figures = growth.at(-1);
  if (figures === undefined) throw new Error('nothing was measured');
  const row = (name: string, value: number, budget: number, unit: BenchResult['unit'] = 'ms', detail = '') =>
    ({ name, unit, value, budget, detail }) satisfies BenchResult;
  const results = BENCH_LANGUAGES.flatMap((language) => {
    const { openMs, memoryMB, search, words, phrases, parts, recall } = figures.languages[language];
    if (recall < 1) throw new Error(`the search missed matches: recall ${recall} in ${language}`);
    return [
      row(`open ${language}`, openMs, BUDGET.open, 'ms', 'library, index and first search'),
      row(`memory ${language}`, memoryMB, BUDGET.megabytes, 'MB'),
      row(`search ${language}, p50`, search.p50, BUDGET.p50),
      row(`search ${language}, p95`, search.p95, BUDGET.p95),
      row(`search ${language}, p99`, search.p99, BUDGET.p99),
      row(`concordance words ${language}, p95`, words.p95, BUDGET.words),
      row(`concordance phrase ${language}, p95`, phrases.p95, BUDGET.phrase),
      row(`concordance part ${language}, p95`, parts.p95, BUDGET.part),
    ];
  });
  results.push(row('confirmed and found', figures.confirmMs, BUDGET.confirm, 'ms', 'the worst of 20'));
  if (fullText !== null) {
    const { search } = figures.languages.en;
    const limit = fullText.fts5.p95 / FASTER;
    results.push(
      row('search en against FTS5, p95', search.p95, limit, 'ms', `${fullText.timesFaster} times faster`),
    );
  }
  return results;
};
