import { createMatchIndex, type MatchIndex } from '#core/matching/index.ts';
import type { Unit } from '#core/model/memory.ts';
import {
  BENCH_LANGUAGES,
  type BenchLanguage,
  createGenerator,
  type Generator,
} from '#hosts/cli/bench/generate.ts';
import { type Bench, type BenchResult, duration, latency } from './report.ts';

/** Most that the 95th percentile of a lookup may be, by size of the memory, milliseconds. */
const SEARCH_BUDGETS = [
  { units: 10_000, search: 2, build: 3000, megabytes: 15 },
  { units: 100_000, search: 5, build: 15_000, megabytes: 80 },
] as const;
const QUERIES = 300;
const SEED = 2026;

export const run: Bench = async () => {
  const results: BenchResult[] = [];
  for (const budget of SEARCH_BUDGETS) {
    const generator = createGenerator(SEED);
    const units = generator.units(budget.units);
    const index = createMatchIndex();
    for (const unit of units) index.add(unit);
    for (const language of BENCH_LANGUAGES) {
      results.push(...builds(index, language, budget));
      const name = `search ${language}, ${budget.units} units`;
      const queries = queriesOf(generator, units, language);
      results.push(await latency(name, queries, budget.search, (text) => search(index, text, language)));
    }
  }
  return results;
};

function search(index: MatchIndex, text: string, from: BenchLanguage) {
  const to = BENCH_LANGUAGES.filter((language) => language !== from);
  return index.search({ text, from, to, minimum: 60, limit: 5 });
}

/** The first search of a language builds its index: how long it takes, and what stays in memory. */
function builds(
  index: MatchIndex,
  language: BenchLanguage,
  { units, build, megabytes }: (typeof SEARCH_BUDGETS)[number],
): readonly BenchResult[] {
  const before = usedMegabytes();
  const { row } = duration(`index ${language}, ${units} units`, build, 'once, at the first search', () =>
    search(index, 'a', language),
  );
  const used = usedMegabytes() - before;
  return [
    row,
    {
      name: `memory ${language}, ${units} units`,
      unit: 'MB',
      value: used,
      budget: megabytes,
      detail: 'texts left out',
    },
  ];
}

function usedMegabytes(): number {
  globalThis.gc?.();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return (heapUsed + arrayBuffers) / 1e6;
}

/** Five of six queries are edited sentences of the memory, the sixth is new. */
function queriesOf(generator: Generator, units: readonly Unit[], language: BenchLanguage): readonly string[] {
  return Array.from({ length: QUERIES }, (_, i) => {
    const unit = units[(i * 7919) % units.length];
    const text = unit?.variants[language]?.text;
    return text === undefined || i % 6 === 0
      ? generator.sentence(language)
      : generator.edited(text, language);
  });
}
